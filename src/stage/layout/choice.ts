/** A choice on the stage: slips beside the folder, and the people who wait for it. */
import type { Draft } from './draft.ts';
import { isSmall } from './draft.ts';
import { putFolder, readFolder } from './folder.ts';
import { hearPeople, putPeople, putSpeech } from './people.ts';
import { putSlips } from './slips.ts';
import { tableOf } from './table.ts';

export function layChoice(draft: Draft): void {
  const places = putPeople(draft);
  const folder = putFolder(draft);
  const table = tableOf(draft);
  const gap = isSmall(draft) ? 6 : 16;
  const left = Math.max(table.x, folder.x + folder.w + gap);
  // Held in a hand, cards reach to the edge.
  const right = isSmall(draft) ? draft.view.size.w - gap : table.x + table.w;
  putSlips(draft, { ...table, x: left, w: right - left }, folder, draft.view.size.h * 0.26);
  readFolder(draft, folder);
  hearPeople(draft, places, new Set());
  putSpeech(draft, places);
}
