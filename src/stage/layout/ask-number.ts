/** A number put together with weights. */
import type { NumberQuestion } from '../../core/question.ts';
import type { Asking } from './checkpoint.ts';
import { type Draft, hot, isSmall, letter, putIn } from './draft.ts';
import { around, cells, fitted } from './geometry.ts';

export function layNumber(draft: Draft, question: NumberQuestion, { room, open, grade }: Asking): void {
  const { value } = draft.composition;
  const small = isSmall(draft);
  const plate = around({ x: room.x + room.w / 2, y: room.y + room.h * 0.32 }, { w: small ? 190 : 320, h: small ? 72 : 116 });
  putIn(draft, 'value', 'placard', plate, { of: 'value', layer: 'sheet' });
  const text = value === null ? '…' : String(value);
  letter(
    draft,
    'value/words',
    text,
    plate,
    { face: 'serif', weight: 700, size: Math.round(plate.h * 0.58), align: 'centre' },
    { of: 'value', layer: 'sheet' },
  );
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
