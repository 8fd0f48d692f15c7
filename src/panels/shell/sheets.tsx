/** Every sheet that the player can lay over the page; they come together, with the first that is opened. */
import { HereSheet } from '../aids/here-sheet.tsx';
import { TermsSheet } from '../aids/terms-sheet.tsx';
import { CreditsSheet } from './credits.tsx';
import { HelpSheet } from './help.tsx';
import { PacksSheet } from './packs.tsx';
import { ProfilesSheet } from './profiles.tsx';
import { RoadSheet } from './road.tsx';
import { SettingsSheet } from './settings.tsx';
import type { SheetName, SheetsComponent } from './shell-model.ts';

const SHEETS: Readonly<Record<SheetName, SheetsComponent>> = {
  settings: SettingsSheet,
  profiles: ProfilesSheet,
  help: HelpSheet,
  credits: CreditsSheet,
  packs: PacksSheet,
  road: RoadSheet,
  here: HereSheet,
  terms: TermsSheet,
};

export const Sheets: SheetsComponent = ({ name, onClose }) => {
  const One = SHEETS[name];
  return <One key={name} name={name} onClose={onClose} />;
};
