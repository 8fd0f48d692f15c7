/** What a shortcut does on the page of play. */
import type { AidsState } from './aids-context.ts';
import type { AskedToRead } from './use-asked-to-read.ts';
import type { KeyAct } from './use-keys.ts';

export function onKey(act: KeyAct, aids: AidsState | null, { ask }: AskedToRead): void {
  if (act === 'here' || act === 'terms') aids?.open(act);
  else ask(act === 'read' ? 'page' : 'line');
}
