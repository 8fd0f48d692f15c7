/** Every prop by its frame name, with the anchor at 0,0 of its drawing. */

import { folder } from './folder.ts';
import * as tools from './instruments.ts';
import { momentProps } from './moments.ts';
import { institutions, stamp } from './stamps.ts';
import * as sheets from './stationery.ts';

export const props: Readonly<Record<string, () => string>> = {
  folder,
  ...Object.fromEntries(institutions.map((institution) => [`stamp/${institution}`, () => stamp(institution, 12.6)])),
  paper: sheets.paper,
  slip: sheets.slip,
  strip: sheets.strip,
  'passage-card': sheets.passageCard,
  bubble: sheets.bubble,
  tag: sheets.tag,
  envelope: sheets.envelope,
  calendar: sheets.calendar,
  placard: sheets.placard,
  'refused-mark': sheets.refusedMark,
  arrow: sheets.arrow,
  pin: sheets.pin,
  clock: tools.clock,
  'clock-hand-long': tools.clockHandLong,
  'clock-hand-short': tools.clockHandShort,
  phone: tools.phone,
  'shelf-file': tools.shelfFile,
  door: tools.door,
  'door-open': tools.doorOpen,
  'gavel-bell': tools.bell,
  'stamp-tool': tools.stampTool,
  tray: tools.tray,
  'scales-weight-plus': () => tools.weight(true),
  'scales-weight-minus': () => tools.weight(false),
  ...momentProps,
};
