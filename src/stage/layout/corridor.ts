/** Hearsay on the stage: sentences pinned up above, the passages of the article as a hand of cards below. */
import { type Abroad, hearsayAbroad, passagesInHand } from '../../core/shown.ts';
import type { Passage } from '../../core/source.ts';
import { frameOf, spotOf } from './art.ts';
import { type Draft, hot, isSmall, letter, letterOf, putIn, putTag } from './draft.ts';
import { around, cells, fitted, inset, type Rect, within } from './geometry.ts';
import type { Deed, Hotspot } from './piece.ts';
import { board } from './table.ts';

/** Where the hand begins, and whether a passage lies open over the scene. */
export type Corridor = { readonly top: number; readonly open: boolean };

type Bubble = { readonly abroad: Abroad; readonly rect: Rect };

export function layCorridor(draft: Draft, folder: Rect): Corridor {
  const whole = board(draft);
  const bottom = whole.y + whole.h;
  const bubbles = bubblePlaces(draft);
  const looked = bubbles.find((b) => b.abroad.slot.id === draft.composition.hearsay);
  const passage = passagesInHand(draft.level).find((p) => p.id === draft.composition.passage);
  for (const [i, bubble] of bubbles.entries()) putBubble(draft, bubble, i, bubble === looked);
  if (!looked) return { top: bottom, open: false };
  const hand = handPlace(draft, folder, passage !== undefined);
  putHand(draft, looked, bubbles, hand);
  if (passage) putStrips(draft, looked, bubbles, passage, hand.y);
  return { top: hand.y - 6, open: passage !== undefined };
}

function bubblePlaces(draft: Draft): readonly Bubble[] {
  const whole = board(draft);
  const { w, h } = frameOf(draft.art, 'bubble');
  return hearsayAbroad(draft.level, draft.run).map((abroad, i) => {
    const above = { x: whole.x + whole.w * (0.2 + 0.3 * i), y: whole.y + whole.h * 0.14, scale: draft.view.scale };
    const spot = spotOf(draft.art, draft.set.kind, `bubble-${i + 1}`, draft.view) ?? above;
    const scale = Math.max(spot.scale, isSmall(draft) ? 0.5 : 0.9);
    return { abroad, rect: within(around(spot, { w: w * scale, h: h * scale }), whole) };
  });
}

function putBubble(draft: Draft, { abroad, rect }: Bubble, i: number, looked: boolean): void {
  const id = `look-at:${abroad.slot.id}`;
  const { tongue } = draft;
  const text = tongue.say(abroad.hearsay.says);
  const put = { of: id, layer: 'sheet', turn: looked ? 0 : ([-2, 1.5, 2.5][i % 3] ?? 0) } as const;
  putIn(draft, id, 'bubble', rect, put);
  if (isSmall(draft)) letter(draft, `${id}/words`, '“ ”', rect, { face: 'serif', weight: 700, size: 24, align: 'centre' }, put);
  else letter(draft, `${id}/words`, text, inset(rect, rect.w * 0.08), { face: 'serif', size: 15, least: 11, align: 'centre' }, put);
  putTag(draft, id, String(i + 1), { x: rect.x + rect.w * 0.06 + 10, y: rect.y + rect.h - 4 }, isSmall(draft) ? 20 : 24, {
    of: id,
    layer: 'sheet',
  });
  hot(draft, id, rect, { touch: { kind: 'look-at', hearsay: abroad.slot.id } }, `${tongue.say(abroad.hearsay.owner)}: ${text}`, 'bubble');
}

/** A row along the lower edge, beside the folder, or over the whole width when a passage lies open. */
function handPlace(draft: Draft, folder: Rect, open: boolean): Rect {
  const whole = board(draft);
  const left = open ? whole.x : Math.max(whole.x, folder.x + folder.w + 6);
  const h = isSmall(draft) ? 52 : Math.min(126, whole.h * 0.16);
  return { x: left, y: whole.y + whole.h - h, w: whole.x + whole.w - left, h };
}

/** The blank card, the passages, and the tag that lets it pass. */
function putHand(draft: Draft, looked: Bubble, bubbles: readonly Bubble[], room: Rect): void {
  const passages = passagesInHand(draft.level);
  const places = cells(room, passages.length + 2, 1, isSmall(draft) ? 3 : 10);
  const card = frameOf(draft.art, 'passage-card');
  const put = { layer: 'hand' } as const;
  const first = places[0];
  const last = places[places.length - 1];
  if (first) {
    const rect = fitted(first, card.w / card.h);
    const id = `say-silent:${looked.abroad.slot.id}`;
    putIn(draft, id, 'paint/blank-card', rect, { ...put, of: id, turn: -4 });
    letter(
      draft,
      `${id}/words`,
      '?',
      rect,
      { face: 'serif', weight: 700, size: Math.round(rect.h * 0.5), align: 'centre' },
      { ...put, of: id, turn: -4 },
    );
    offerAnswer(
      draft,
      id,
      rect,
      looked,
      bubbles,
      (slot) => ({ intent: { kind: 'say-silent', target: slot } }),
      draft.tongue.word('article-silent'),
      'passage-card',
    );
  }
  for (const [i, passage] of passages.entries()) {
    const cell = places[i + 1];
    if (cell) putCard(draft, passage, i, fitted(cell, card.w / card.h), passages.length);
  }
  if (last) {
    const id = `let-pass:${looked.abroad.slot.id}`;
    const rect = fitted(last, 0.62);
    putIn(draft, id, 'door-open', rect, { ...put, of: id });
    offerAnswer(
      draft,
      id,
      rect,
      looked,
      bubbles,
      (slot) => ({ intent: { kind: 'let-pass', target: slot } }),
      draft.tongue.word('let-pass'),
      'door-open',
    );
  }
}

function putCard(draft: Draft, passage: Passage, i: number, cell: Rect, count: number): void {
  const id = `open-passage:${passage.id}`;
  const open = draft.composition.passage === passage.id;
  const middle = (count - 1) / 2;
  const rect = { ...cell, y: cell.y + Math.abs(i - middle) * cell.h * 0.03 - (open ? cell.h * 0.1 : 0) };
  const put = { of: id, layer: 'hand', turn: open ? 0 : (i - middle) * 1.6 } as const;
  putIn(draft, id, 'passage-card', rect, put);
  const number = { ...rect, h: rect.h * 0.5 };
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

/** The sentences of the open passage as strips that can be handed over, by click or by dragging them to a sentence above. */
function putStrips(draft: Draft, looked: Bubble, bubbles: readonly Bubble[], passage: Passage, below: number): void {
  const whole = board(draft);
  const { size } = draft.view;
  const top = Math.max(...bubbles.map((b) => b.rect.y + b.rect.h)) + (isSmall(draft) ? 10 : 22);
  putIn(draft, 'scrim', 'paint/shade', { x: 0, y: 0, w: size.w, h: size.h }, { layer: 'scrim', alpha: 0.62 });
  const w = Math.min(whole.w, 820);
  const room = { x: whole.x + (whole.w - w) / 2, y: top, w, h: below - top - 10 };
  const gap = isSmall(draft) ? 3 : 10;
  const tall = Math.min(74, (room.h - gap * (passage.claims.length - 1)) / Math.max(1, passage.claims.length));
  const start = room.y + (room.h - (tall + gap) * passage.claims.length + gap) / 2;
  for (const [i, claim] of passage.claims.entries()) {
    const rect = { x: room.x, y: start + i * (tall + gap), w, h: tall };
    const id = `hand-over:${looked.abroad.slot.id}:${claim.id}`;
    const text = draft.tongue.say(claim.says);
    putIn(draft, id, 'strip', rect, { of: id, layer: 'sheet' });
    const tag = Math.min(tall * 0.7, 34);
    putTag(draft, id, letterOf(i), { x: rect.x + tag, y: rect.y + tall / 2 }, tag, { of: id, layer: 'sheet' });
    const words = { x: rect.x + tag * 2, y: rect.y + 2, w: rect.w - tag * 2.6 - 8, h: tall - 4 };
    letter(draft, `${id}/words`, text, words, { face: 'serif', size: 17, least: 10 }, { of: id, layer: 'sheet' });
    offerAnswer(
      draft,
      id,
      rect,
      looked,
      bubbles,
      (slot) => ({ intent: { kind: 'hand-over', target: slot, claim: claim.id } }),
      text,
      'strip',
    );
  }
}

function offerAnswer(
  draft: Draft,
  id: string,
  rect: Rect,
  looked: Bubble,
  bubbles: readonly Bubble[],
  answer: (slot: string) => Deed,
  says: string,
  prop: string,
): void {
  const drops: Hotspot['drops'] = bubbles.map((b) => ({ onto: b.rect, does: answer(b.abroad.slot.id) }));
  hot(draft, id, rect, answer(looked.abroad.slot.id), says, prop, drops);
}
