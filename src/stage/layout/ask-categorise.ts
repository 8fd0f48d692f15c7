/** Sorting things into trays: tap one and then a tray, or drag it there. */

import type { CategoriseQuestion } from '../../core/question.ts';
import { shownOrder } from '../../core/shown.ts';
import { frameOf } from './art.ts';
import type { Asking } from './checkpoint.ts';
import { type Draft, hot, isSmall, letter, letterOf, putIn, putTag } from './draft.ts';
import { cells, fitted, type Rect } from './geometry.ts';
import type { Deed, Hotspot } from './piece.ts';
import { putStrip } from './strip.ts';

export function layCategorise(draft: Draft, question: CategoriseQuestion, { room, open, grade }: Asking): void {
  const { composition, tongue } = draft;
  const small = isSmall(draft);
  const gap = small ? 1 : 14;
  const tall = small ? 66 : 150;
  const shown = shownOrder(draft.level, draft.run, question);
  const trays = cells({ ...room, h: tall }, question.bins.length, 1, gap);
  const below = { ...room, y: room.y + tall + gap, h: room.h - tall - gap };
  const columns = shown.length > 3 ? 2 : 1;
  const rows = Math.ceil(shown.length / columns);
  const high = Math.min(below.h, rows * (small ? 72 : 92));
  const places = cells({ ...below, h: high }, columns, Math.max(1, rows), gap);
  for (const [i, bin] of question.bins.entries()) {
    const rect = trays[i];
    if (!rect) continue;
    const inside = shown.filter((item) => composition.placed[item] === bin.id);
    putTray(
      draft,
      bin.id,
      rect,
      String(i + 1),
      tongue.say(bin.says),
      inside.map((item) => letterOf(shown.indexOf(item))),
    );
    const { held } = composition;
    const does: Deed = open && held !== null ? { touch: { kind: 'place', id: held, at: bin.id } } : { show: { kind: 'nothing' } };
    hot(draft, `bin:${bin.id}`, rect, does, `${i + 1}. ${tongue.say(bin.says)}`, 'tray');
  }
  for (const [i, item] of shown.entries()) {
    const rect = places[i];
    const own = question.items.find((q) => q.id === item);
    if (!rect || !own) continue;
    const id = `hold:${item}`;
    const held = composition.held === item;
    const words = tongue.say(own.says);
    const placed = composition.placed[item] !== undefined;
    putStrip(draft, id, {
      rect,
      tag: letterOf(i),
      words,
      raised: held,
      faint: placed && !held,
      refused: !open && (grade?.wrong.includes(item) ?? false),
    });
    const drops: Hotspot['drops'] = question.bins.flatMap((bin, k) => {
      const onto = trays[k];
      return onto ? [{ onto, does: { touch: { kind: 'place', id: item, at: bin.id } } }] : [];
    });
    const does: Deed = open ? { touch: { kind: 'hold', id: held ? null : item } } : { show: { kind: 'nothing' } };
    hot(draft, id, rect, does, `${letterOf(i)}. ${words}`, 'strip', open ? drops : []);
  }
}

/** A tray under its name, with the letters of what lies in it. */
function putTray(draft: Draft, bin: string, rect: Rect, tag: string, words: string, inside: readonly string[]): void {
  const id = `bin:${bin}`;
  const put = { of: id, layer: 'sheet' } as const;
  const small = isSmall(draft);
  const label = { ...rect, h: rect.h * (small ? 0.53 : 0.36) };
  const { w, h } = frameOf(draft.art, 'tray');
  const tray = fitted({ ...rect, y: label.y + label.h, h: rect.h - label.h }, w / h);
  putIn(draft, id, 'tray', tray, put);
  putIn(draft, `${id}/label`, 'paint/slip', label, put);
  const text = { ...label, x: label.x + (small ? 4 : 8), w: label.w - (small ? 10 : 16), h: label.h - 3 };
  // On a narrow label the number has no line of its own.
  const says = `${tag}.${small ? '\u00a0' : ' '}${words}`;
  letter(draft, `${id}/words`, says, text, { weight: 600, size: small ? 13 : 18, least: 9, align: 'centre' }, put);
  const side = small ? 20 : 32;
  const step = Math.min(side * 1.5, (tray.w * 0.8) / Math.max(1, inside.length));
  for (const [i, letters] of inside.entries()) {
    const x = tray.x + tray.w / 2 + (i - (inside.length - 1) / 2) * step;
    putTag(draft, `${id}/in/${letters}`, letters, { x, y: tray.y + tray.h * 0.36 }, side, put);
  }
}
