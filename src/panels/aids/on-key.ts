/** What a shortcut does on the page of play. */
import type { AidsState } from './aids-context.ts';
import { toggleReading } from './aids-row.tsx';
import type { KeyAct } from './use-keys.ts';
import type { ReadingAloud } from './use-reader.ts';

export function onKey(act: KeyAct, aids: AidsState | null, reading: ReadingAloud | null): void {
  if (act === 'here' || act === 'terms') aids?.open(act);
  else if (!reading?.hasVoice) aids?.open('here');
  else if (act === 'read') toggleReading(reading);
  else reading.reader.line(reading.at);
}
