/** Putting things in order: strips with arrows, or dragged to another place. */
import type { Touch } from '../../core/compose.ts';
import type { OrderQuestion } from '../../core/question.ts';
import { shownOrder } from '../../core/shown.ts';
import type { Asking } from './checkpoint.ts';
import { type Draft, hot, isSmall, letterOf, putIn } from './draft.ts';
import { around, fitted, type Rect } from './geometry.ts';
import type { Hotspot } from './piece.ts';
import { layRows, putStrip } from './strip.ts';

export function layOrder(draft: Draft, question: OrderQuestion, { room, open, grade }: Asking): void {
  const shown = shownOrder(draft.level, draft.run, question);
  const order = draft.composition.picked.length === shown.length ? draft.composition.picked : shown;
  // The arrows stand beside the strip, on the dark, where paper shows.
  const arrow = isSmall(draft) ? 38 : 56;
  const w = open ? room.w - arrow * 2.1 : room.w;
  const said = order.map((item) => draft.tongue.say(question.items.find((i) => i.id === item)?.says ?? {}));
  const rows = said.map((words) => [{ words, w }]);
  const { places, size } = layRows(draft, room, rows);
  for (const [at, item] of order.entries()) {
    const row = places[at];
    const words = said[at];
    if (!row || words === undefined) continue;
    const side = Math.min(row.h, arrow);
    const rect = { ...row, w };
    const id = `item:${item}`;
    const tag = letterOf(shown.indexOf(item));
    putStrip(draft, id, { rect, tag, words, size, refused: !open && (grade?.wrong.includes(item) ?? false) });
    if (open) {
      const drops: Hotspot['drops'] = places
        .map((onto, to) => ({ onto, does: { touches: moves(item, at, to) } }))
        .filter((_, to) => to !== at);
      putArrows(draft, item, row, side, at, order.length);
      hot(draft, id, rect, { show: { kind: 'nothing' } }, `${tag}. ${words}`, 'strip', drops);
    } else hot(draft, id, rect, { show: { kind: 'nothing' } }, `${tag}. ${words}`, 'strip');
  }
}

function putArrows(draft: Draft, item: string, rect: Rect, side: number, at: number, count: number): void {
  const right = rect.x + rect.w;
  const arrows = [
    { by: -1, x: right - side * 2.1, can: at > 0, word: 'earlier' },
    { by: 1, x: right - side * 1.05, can: at < count - 1, word: 'later' },
  ] as const;
  for (const { by, x, can, word } of arrows) {
    if (!can) continue;
    const id = `shift:${item}:${by}`;
    const box = { x, y: rect.y + (rect.h - side) / 2, w: side, h: side };
    const arrow = fitted(around({ x: box.x + side / 2, y: box.y + side / 2 }, { w: side * 0.86, h: side * 0.86 }), 82 / 58);
    putIn(draft, id, 'arrow', arrow, { of: id, layer: 'sheet', turn: by * 90 });
    hot(draft, id, box, { touch: { kind: 'shift', id: item, by } }, draft.tongue.word(word), 'arrow');
  }
}

function moves(id: string, from: number, to: number): readonly Touch[] {
  return Array.from({ length: Math.abs(to - from) }, () => ({ kind: 'shift', id, by: to > from ? 1 : -1 }));
}
