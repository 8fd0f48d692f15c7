/** A number put together with weights; it hangs on a plate over them. */
import type { NumberQuestion } from '../../core/question.ts';
import { faceOf, frameOf } from './art.ts';
import type { Asking } from './checkpoint.ts';
import { type Draft, hot, isSmall, letter, putIn } from './draft.ts';
import { around, cells, fitted, type Rect } from './geometry.ts';
import { GAP_UNDER_BOARD } from './table.ts';

export function layNumber(draft: Draft, question: NumberQuestion, { room, open, grade }: Asking): void {
  const { value } = draft.composition;
  const small = isSmall(draft);
  const plate = around({ x: room.x + room.w / 2, y: room.y + room.h * 0.32 }, { w: small ? 190 : 320, h: small ? 72 : 116 });
  const put = { of: 'value', layer: 'sheet' } as const;
  // From the board with the question, where there is one: no string crosses what it says.
  const from = small ? 0 : room.y - GAP_UNDER_BOARD;
  for (const share of [0.12, 0.82]) {
    const string = { x: plate.x + plate.w * share, y: from, w: small ? 2 : 3, h: plate.y + 6 - from };
    putIn(draft, `value/string/${share}`, 'paint/thread', string, put);
  }
  putIn(draft, 'value', 'placard', plate, put);
  const text = value === null ? '…' : String(value);
  const face = faceOf(frameOf(draft.art, 'placard'), plate);
  if (value === null) putBlank(draft, String(question.max).length, face);
  else letter(draft, 'value/words', text, face, { face: 'serif', weight: 700, size: Math.round(plate.h * 0.58), align: 'centre' }, put);
  if (!open && grade && !grade.right)
    putIn(draft, 'value/refused', 'refused-mark', fitted(plate, 3.4), { of: 'value', layer: 'sheet', turn: -4, alpha: 0.75 });
  hot(draft, 'value', plate, { show: { kind: 'nothing' } }, text, 'placard');
  if (!open) return;
  const steps = question.max - question.min > 120 ? [-100, -10, -1, 1, 10, 100] : [-10, -1, 1, 10];
  const side = small ? 56 : 92;
  const row = around(
    { x: room.x + room.w / 2, y: room.y + room.h * 0.74 },
    { w: Math.min(room.w, steps.length * (side + (small ? 6 : 26))), h: side },
  );
  for (const [i, cell] of cells(row, steps.length, 1, small ? 6 : 26).entries()) {
    const by = steps[i];
    if (by === undefined) continue;
    const id = `value:${by > 0 ? '+' : ''}${by}`;
    // On an empty plate a weight counts for itself.
    const to = Math.max(question.min, Math.min(question.max, (value ?? 0) + by));
    const heavy = Math.abs(by) === 1 ? 0.72 : Math.abs(by) === 10 ? 0.86 : 1;
    const rect = fitted(around({ x: cell.x + cell.w / 2, y: cell.y + cell.h * (1 - heavy / 2) }, { w: cell.w, h: cell.h * heavy }), 1);
    putIn(draft, id, by > 0 ? 'scales-weight-plus' : 'scales-weight-minus', rect, { of: id, layer: 'sheet' });
    const words = `${by > 0 ? '+' : '−'}${Math.abs(by)}`;
    const box = { x: cell.x, y: cell.y + cell.h + 2, w: cell.w, h: small ? 18 : 26 };
    letter(
      draft,
      `${id}/words`,
      words,
      box,
      { weight: 700, size: small ? 15 : 20, colour: '#F6EBD2', align: 'centre' },
      { of: id, layer: 'sheet' },
    );
    hot(draft, id, cell, { touch: { kind: 'set-value', value: to } }, words, 'scales-weight-plus');
  }
}

/** As long as there is no number: a ruled line for each of its digits. */
function putBlank(draft: Draft, digits: number, face: Rect): void {
  const [w, gap] = [face.h * 0.4, face.h * 0.14];
  const left = face.x + face.w / 2 - (digits * (w + gap) - gap) / 2;
  for (let i = 0; i < digits; i++) {
    const line = { x: left + i * (w + gap), y: face.y + face.h * 0.7, w, h: Math.max(2, face.h * 0.035) };
    putIn(draft, `value/blank/${i}`, 'paint/shade', line, { of: 'value', layer: 'sheet', alpha: 0.6 });
  }
}
