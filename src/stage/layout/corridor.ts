/** Hearsay on the stage: sentences pinned up above, each to be looked at and answered with the hand of cards below. */
import { type Abroad, hearsayAbroad, passagesInHand } from '../../core/shown.ts';
import { frameOf, placed, plateOf, spotOf } from './art.ts';
import { type Draft, hot, isSmall, letter, putIn, putTag } from './draft.ts';
import { centre, type Rect, within } from './geometry.ts';
import { handPlace, putHand, putStrips } from './hand.ts';
import { board } from './table.ts';

/** Where the hand begins, and whether a passage lies open over the scene. */
export type Corridor = { readonly top: number; readonly open: boolean };

export type Bubble = { readonly abroad: Abroad; readonly rect: Rect };

/** Where the paper is in the frame of a pinned sentence: strings are above, its shadow beside and below. */
const PAPER = { left: 0.03, right: 0.86, top: 0.27, bottom: 0.86 } as const;

export function layCorridor(draft: Draft, folder: Rect): Corridor {
  const whole = board(draft);
  const passage = passagesInHand(draft.level).find((p) => p.id === draft.composition.passage);
  const isAside = isSmall(draft) && passage !== undefined;
  const bubbles = isAside ? asidePlaces(draft) : bubblePlaces(draft);
  const looked = bubbles.find((b) => b.abroad.slot.id === draft.composition.hearsay);
  for (const [i, bubble] of bubbles.entries()) {
    if (isAside) putAside(draft, bubble, i, bubble === looked);
    else putBubble(draft, bubble, i, bubble === looked);
  }
  if (!looked) return { top: whole.y + whole.h, open: false };
  const hand = handPlace(draft, folder);
  putHand(draft, { looked, bubbles }, hand);
  if (passage) putStrips(draft, { looked, bubbles }, passage, hand.y);
  return { top: hand.y - 6, open: passage !== undefined };
}

function bubblePlaces(draft: Draft): readonly Bubble[] {
  const whole = board(draft);
  const frame = frameOf(draft.art, 'bubble');
  return hearsayAbroad(draft.level, draft.run).map((abroad, i) => {
    const above = { x: whole.x + whole.w * (0.2 + 0.3 * i), y: whole.y + whole.h * 0.14, scale: draft.view.scale };
    const spot = spotOf(draft.art, plateOf(draft), `bubble-${i + 1}`, draft.view) ?? above;
    const scale = Math.max(spot.scale, isSmall(draft) ? 0.44 : 0.86);
    return { abroad, rect: aboveHeads(draft, within(placed(frame, spot, scale), whole)) };
  });
}

/** How tall a pinned sentence is that makes room. */
const ASIDE = 46;

/** Held in a hand, what is abroad hangs in a row along the upper edge while a passage is read: the room is for the passage's sentences. */
function asidePlaces(draft: Draft): readonly Bubble[] {
  const whole = board(draft);
  const { w, h } = frameOf(draft.art, 'bubble');
  const size = { w: (ASIDE * w) / h, h: ASIDE };
  // Its strings go up out of the picture.
  const y = whole.y - ASIDE * PAPER.top;
  return hearsayAbroad(draft.level, draft.run).map((abroad, i) => ({ abroad, rect: { x: whole.x + i * (size.w + 6), y, ...size } }));
}

/** Only its number is left of it; what it says stands in the panel. */
function putAside(draft: Draft, { abroad, rect }: Bubble, i: number, looked: boolean): void {
  const id = `look-at:${abroad.slot.id}`;
  const put = { of: id, layer: 'sheet', alpha: looked ? 1 : 0.72 } as const;
  const paper = paperOf(rect);
  putIn(draft, id, 'bubble', rect, put);
  putTag(draft, id, String(i + 1), centre(paper), 22, put);
  const says = `${draft.tongue.say(abroad.hearsay.owner)}: ${draft.tongue.say(abroad.hearsay.says)}`;
  hot(draft, id, paper, { touch: { kind: 'look-at', hearsay: abroad.slot.id } }, says, 'bubble');
}

function paperOf(rect: Rect): Rect {
  return {
    x: rect.x + rect.w * PAPER.left,
    y: rect.y + rect.h * PAPER.top,
    w: rect.w * (PAPER.right - PAPER.left),
    h: rect.h * (PAPER.bottom - PAPER.top - 0.03),
  };
}

/** Nobody's head is hidden behind what is said about them, as far as there is room above. */
function aboveHeads(draft: Draft, rect: Rect): Rect {
  const heads = draft.pieces.filter(
    (p) => p.frame?.startsWith('figure/') && p.rect.x < rect.x + rect.w * PAPER.right && rect.x < p.rect.x + p.rect.w,
  );
  const lowest = Math.min(rect.y + rect.h * PAPER.bottom, ...heads.map((p) => p.rect.y));
  return within({ ...rect, y: lowest - rect.h * PAPER.bottom }, board(draft));
}

function putBubble(draft: Draft, { abroad, rect }: Bubble, i: number, looked: boolean): void {
  const id = `look-at:${abroad.slot.id}`;
  const { tongue } = draft;
  const small = isSmall(draft);
  const size = small ? 22 : Math.round(17 * Math.min(1.5, Math.max(1, draft.view.scale)));
  const text = tongue.say(abroad.hearsay.says);
  const put = { of: id, layer: 'sheet' } as const;
  const paper = paperOf(rect);
  putIn(draft, id, 'bubble', rect, { ...put, turn: looked ? 0 : ([-2, 1.5, 2][i % 3] ?? 0) });
  const shown = small ? tongue.word('quoted') : text;
  letter(draft, `${id}/words`, shown, paper, { face: 'serif', size, least: 11, weight: small ? 700 : 400, align: 'centre' }, put);
  putTag(draft, id, String(i + 1), { x: paper.x + 16, y: paper.y + paper.h }, small ? 20 : 24, put);
  hot(draft, id, rect, { touch: { kind: 'look-at', hearsay: abroad.slot.id } }, `${tongue.say(abroad.hearsay.owner)}: ${text}`, 'bubble');
}
