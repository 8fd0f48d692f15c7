/** The shell of the program: the title page or the play room, and whatever sheet lies on top. */
import { useEffect, useRef, useState } from 'preact/hooks';
import './shell.css';
import './title.css';
import './room.css';
import { CreditsSheet } from './credits.tsx';
import { HelpSheet } from './help.tsx';
import { PacksSheet } from './packs.tsx';
import { PlayRoom } from './play-room.tsx';
import { ProfilesSheet } from './profiles.tsx';
import { RoadSheet } from './road.tsx';
import { SettingsSheet } from './settings.tsx';
import { type SheetName, ShellContext, shellState } from './shell-context.ts';
import type { ShellActs, ShellModel } from './shell-model.ts';
import { TakeOver } from './take-over.tsx';
import { TitlePage } from './title.tsx';

type ShellProps = { readonly model: ShellModel; readonly acts: ShellActs };

export function Shell({ model, acts }: ShellProps) {
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const hasPlayed = useRef(false);
  if (model.playing || model.screen || model.lookingBack) hasPlayed.current = true;
  const opener = useRef<HTMLElement | null>(null);
  const open = (name: SheetName) => {
    if (!sheet) opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    if (name === 'road' || name === 'credits' || name === 'profiles') acts.wantPack();
    setSheet(name);
  };
  // Whatever is begun from a sheet puts the sheet away; after a look at a problem its report is there again.
  const isReportWaiting = model.playing === null && model.packs.opening !== null;
  useEffect(() => setSheet(isReportWaiting ? 'packs' : null), [model.playing?.session, model.screen?.name, model.lookingBack !== null]);
  // A sheet that was opened from another one gives focus back to where the first was opened.
  useEffect(() => {
    if (!sheet && document.activeElement === document.body && opener.current?.isConnected) opener.current.focus();
  }, [sheet]);
  const close = () => setSheet(null);
  return (
    <ShellContext.Provider value={shellState(model, acts, open)}>
      {model.screen ? (
        model.screen.draw()
      ) : model.lookingBack ? (
        <model.lookingBack.Room view={model.lookingBack} />
      ) : model.playing ? (
        <PlayRoom playing={model.playing} />
      ) : (
        <TitlePage takesFocus={hasPlayed.current} />
      )}
      {sheet === 'settings' && <SettingsSheet key="settings" onClose={close} />}
      {sheet === 'profiles' && <ProfilesSheet key="profiles" onClose={close} />}
      {sheet === 'help' && <HelpSheet key="help" onClose={close} />}
      {sheet === 'credits' && <CreditsSheet key="credits" onClose={close} />}
      {sheet === 'packs' && <PacksSheet key="packs" onClose={close} />}
      {sheet === 'road' && <RoadSheet key="road" onClose={close} />}
      {model.friends && <model.friends.Sheet view={model.friends} />}
      {model.isTaken && <TakeOver key="taken" />}
    </ShellContext.Provider>
  );
}
