/** The hand one plays against hearsay: a blank card, the passages of the article, their sentences as strips, and a card that lets it pass. */
import type { Intent } from '../../core/intent.ts';
import { passagesInHand } from '../../core/shown.ts';
import type { Passage } from '../../core/source.ts';
import { frameOf } from './art.ts';
import type { Bubble } from './corridor.ts';
import { type Draft, hot, isSmall, letter, letterOf, putAt, putIn, putTag } from './draft.ts';
import { cells, fitted, type Rect } from './geometry.ts';
import { layRows, putStrip } from './strip.ts';
import { board } from './table.ts';

/** What is answered: the sentence that is looked at, and all that a card can be dragged to. */
export type Answering = { readonly looked: Bubble; readonly bubbles: readonly Bubble[] };

/** A row along the lower edge, beside the folder: it stays where it is while passages are opened and put back. */
export function handPlace(draft: Draft, folder: Rect): Rect {
  const whole = board(draft);
  const left = Math.max(whole.x, folder.x + folder.w + 6);
  const w = whole.x + whole.w - left;
  // Cards keep their shape: a narrow row is a low one.
  const h = isSmall(draft) ? 52 : Math.min(112, whole.h * 0.145, w * 0.2);
  return { x: left, y: whole.y + whole.h - h, w, h };
}

/** Cards with words on them are so much wider than those with a number. */
const WORDS_WIDE = 1.5;

export function putHand(draft: Draft, answering: Answering, room: Rect): void {
  const passages = passagesInHand(draft.level);
  putMat(draft, answering, room);
  const gap = isSmall(draft) ? 3 : Math.min(10, room.w * 0.013);
  const wide = isSmall(draft) ? 1 : WORDS_WIDE;
  const one = (room.w - gap * (passages.length + 1)) / (passages.length + 2 * wide);
  const side = { ...room, w: one * wide };
  const row = { ...room, x: room.x + side.w + gap, w: room.w - 2 * (side.w + gap) };
  putBlank(draft, answering, side);
  for (const [i, cell] of cells(row, Math.max(1, passages.length), 1, gap).entries()) {
    const passage = passages[i];
    if (passage) putCard(draft, passage, i, cell, passages.length);
  }
  putWayPast(draft, answering, { ...side, x: room.x + room.w - side.w });
}

/** The sentences of the open passage, to be handed over by a click or by dragging them to a sentence above. */
export function putStrips(draft: Draft, answering: Answering, passage: Passage, below: number): void {
  const whole = board(draft);
  const small = isSmall(draft);
  const { size } = draft.view;
  putIn(draft, 'scrim', 'paint/shade', { x: 0, y: 0, ...size }, { layer: 'scrim', alpha: 0.62 });
  const top = Math.max(...answering.bubbles.map((b) => b.rect.y + b.rect.h)) + (small ? -4 : 8);
  const w = Math.min(whole.w, 860);
  const x = whole.x + (whole.w - w) / 2;
  const rows = passage.claims.map((claim) => [{ words: draft.tongue.say(claim.says), w }]);
  const { places, size: letters } = layRows(draft, { x, y: top, w, h: below - top - (small ? 0 : 10) }, rows, 78);
  for (const [i, claim] of passage.claims.entries()) {
    const rect = places[i];
    if (!rect) continue;
    const id = `hand-over:${answering.looked.abroad.slot.id}:${claim.id}`;
    const words = draft.tongue.say(claim.says);
    putStrip(draft, id, { rect, tag: letterOf(i), words, size: letters });
    offer(draft, answering, id, rect, (target) => ({ kind: 'hand-over', target, claim: claim.id }), `${letterOf(i)}. ${words}`);
  }
}

/** What belongs to the hand lies on one mat, which has the number of the sentence that is answered. */
function putMat(draft: Draft, { looked, bubbles }: Answering, room: Rect): void {
  const small = isSmall(draft);
  const pad = small ? 3 : 8;
  const mat = { x: room.x - pad, y: room.y - pad, w: room.w + 2 * pad, h: room.h + 2 * pad };
  putIn(draft, 'mat', 'paint/felt', mat, { layer: 'hand', alpha: 0.9 });
  const number = String(bubbles.indexOf(looked) + 1);
  if (!small) putTag(draft, 'mat', number, { x: mat.x + 20, y: mat.y }, 24, { layer: 'hand' });
}

function putBlank(draft: Draft, answering: Answering, cell: Rect): void {
  const id = `say-silent:${answering.looked.abroad.slot.id}`;
  const rect = wordsCard(cell);
  const put = { of: id, layer: 'hand', turn: -3 } as const;
  putIn(draft, id, 'paint/blank-card', rect, put);
  const small = isSmall(draft);
  const says = small ? '?' : draft.tongue.word('silent-card');
  const words = { x: rect.x + rect.w * 0.06, y: rect.y, w: rect.w * 0.82, h: rect.h * 0.94 };
  const size = small ? Math.round(rect.h * 0.46) : 16;
  letter(
    draft,
    `${id}/words`,
    says,
    words,
    { face: 'serif', weight: small ? 700 : 600, size, least: small ? size : 12, align: 'centre' },
    put,
  );
  offer(draft, answering, id, rect, (target) => ({ kind: 'say-silent', target }), draft.tongue.word('article-silent'));
}

function wordsCard({ x, y, w, h }: Rect): Rect {
  const tall = Math.min(h, w * 1.5);
  return { x, y: y + (h - tall) / 2, w, h: tall };
}

function putCard(draft: Draft, passage: Passage, i: number, cell: Rect, count: number): void {
  const id = `open-passage:${passage.id}`;
  const open = draft.composition.passage === passage.id;
  const middle = (count - 1) / 2;
  const { w, h } = frameOf(draft.art, 'passage-card');
  const flat = fitted(cell, w / h);
  const rect = { ...flat, y: flat.y + Math.abs(i - middle) * flat.h * 0.03 - (open ? flat.h * 0.1 : 0) };
  const put = { of: id, layer: 'hand', turn: open ? 0 : (i - middle) * 1.6 } as const;
  putIn(draft, id, 'passage-card', rect, put);
  const number = { x: rect.x, y: rect.y + rect.h * 0.1, w: rect.w * 0.92, h: rect.h * 0.5 };
  letter(
    draft,
    `${id}/number`,
    String(i + 1),
    number,
    { face: 'serif', weight: 700, size: Math.round(rect.h * 0.32), least: 10, align: 'centre' },
    put,
  );
  const says = `${draft.tongue.word('passage')} ${i + 1}: ${draft.tongue.say(passage.title)}`;
  hot(draft, id, rect, { touch: { kind: 'open-passage', passage: open ? null : passage.id } }, says, 'passage-card');
}

function putWayPast(draft: Draft, answering: Answering, cell: Rect): void {
  const id = `let-pass:${answering.looked.abroad.slot.id}`;
  const says = draft.tongue.word('let-pass');
  const rect = wordsCard(cell);
  const put = { of: id, layer: 'hand', turn: 3 } as const;
  putIn(draft, id, 'paint/blank-card', rect, put);
  const words = { x: rect.x + rect.w * 0.06, y: rect.y, w: rect.w * 0.82, h: rect.h * 0.94 };
  const tip = { x: rect.x + rect.w * 0.56, y: rect.y + rect.h * 0.47 };
  if (isSmall(draft)) putAt(draft, `${id}/arrow`, 'arrow', tip, (rect.w * 0.56) / frameOf(draft.art, 'arrow').w, put);
  else letter(draft, `${id}/words`, says, words, { face: 'serif', weight: 600, size: 16, align: 'centre' }, put);
  offer(draft, answering, id, rect, (target) => ({ kind: 'let-pass', target }), says);
}

function offer(draft: Draft, { looked, bubbles }: Answering, id: string, rect: Rect, answer: (slot: string) => Intent, says: string): void {
  const drops = bubbles.map((b) => ({ onto: b.rect, does: { intent: answer(b.abroad.slot.id) } }));
  hot(draft, id, rect, { intent: answer(looked.abroad.slot.id) }, says, 'passage-card', drops);
}
