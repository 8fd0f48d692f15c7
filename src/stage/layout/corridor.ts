/** Hearsay on the stage: sentences pinned up above, each to be looked at and answered with the hand of cards below. */
import { type Abroad, hearsayAbroad, passagesInHand } from '../../core/shown.ts';
import { frameOf, placed, plateOf, spotOf } from './art.ts';
import { type Draft, hot, isSmall, leastLetter, letter, putIn, putTag } from './draft.ts';
import { linesIn } from './estimate.ts';
import { centre, type Rect, within } from './geometry.ts';
import { handPlace, putHand, putStrips } from './hand.ts';
import { board } from './table.ts';
import { LINE } from './wrap.ts';

/** Where the hand begins, and whether a passage lies open over the scene. */
export type Corridor = { readonly top: number; readonly open: boolean };

export type Bubble = { readonly abroad: Abroad; readonly rect: Rect };

/** Where the paper is in the frame of a pinned sentence: strings are above, its shadow beside and below. */
const PAPER = { left: 0.03, right: 0.86, top: 0.27, bottom: 0.86 } as const;

export function layCorridor(draft: Draft, folder: Rect): Corridor {
  const whole = board(draft);
  const passage = passagesInHand(draft.level).find((p) => p.id === draft.composition.passage);
  const isLooked = ({ abroad }: Bubble) => abroad.slot.id === draft.composition.hearsay;
  const isAside = isSmall(draft) && passage !== undefined;
  const isRead = isSmall(draft) && !isAside && hearsayAbroad(draft.level, draft.run).some((abroad) => isLooked({ abroad } as Bubble));
  const bubbles = isAside ? asidePlaces(draft) : isRead ? readPlaces(draft) : bubblePlaces(draft);
  const looked = bubbles.find(isLooked);
  for (const [i, bubble] of bubbles.entries()) {
    if (isAside || (isRead && bubble !== looked)) putAside(draft, bubble, i, bubble === looked);
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

/** Held in a hand, the sentence that is answered hangs in as many lines as look well, and the others beside it by their numbers. */
function readPlaces(draft: Draft): readonly Bubble[] {
  const whole = board(draft);
  const { w, h } = frameOf(draft.art, 'bubble');
  const aside = { w: (ASIDE * w) / h, h: ASIDE };
  const abroad = hearsayAbroad(draft.level, draft.run);
  const most = whole.w - (abroad.length - 1) * (aside.w + 2);
  let x = whole.x;
  return abroad.map((one) => {
    const looked = one.slot.id === draft.composition.hearsay;
    const size = looked ? placardOf(draft, draft.tongue.say(one.hearsay.says), most) : aside;
    // Its strings go up out of the picture: below are heads.
    const rect = { x, y: whole.y - size.h * PAPER.top + 8, ...size };
    x += size.w + 2;
    return { abroad: one, rect };
  });
}

/** Lines of a sentence on its placard, as many as look well. */
const LINES = 3;
/** Beside its words: the tag with its number on the left. */
const BESIDE = { left: 35, right: 8, above: 6 } as const;

/** The narrowest placard on which a sentence stands in a few lines. */
function placardOf(draft: Draft, words: string, most: number): { readonly w: number; readonly h: number } {
  const size = leastLetter(draft);
  const share = PAPER.right - PAPER.left;
  const linesAt = (w: number) => linesIn(words, w * share - BESIDE.left - BESIDE.right, size, 'serif', 400);
  let w = Math.min(most, 180);
  while (w < most && linesAt(w) > LINES) w = Math.min(most, w + 10);
  return { w, h: (linesAt(w) * size * LINE + 2 * BESIDE.above) / (PAPER.bottom - PAPER.top - 0.03) };
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
  if (small && looked) {
    const words = { x: paper.x + BESIDE.left, y: paper.y + 2, w: paper.w - BESIDE.left - BESIDE.right, h: paper.h - 4 };
    letter(draft, `${id}/words`, text, words, { face: 'serif', size: 14, least: 11 }, put);
    putTag(draft, id, String(i + 1), { x: paper.x + 14, y: paper.y + paper.h / 2 }, 20, put);
  } else {
    const shown = small ? tongue.word('quoted') : text;
    letter(draft, `${id}/words`, shown, paper, { face: 'serif', size, least: 11, weight: small ? 700 : 400, align: 'centre' }, put);
    putTag(draft, id, String(i + 1), { x: paper.x + 16, y: paper.y + paper.h }, small ? 20 : 24, put);
  }
  hot(draft, id, rect, { touch: { kind: 'look-at', hearsay: abroad.slot.id } }, `${tongue.say(abroad.hearsay.owner)}: ${text}`, 'bubble');
}
