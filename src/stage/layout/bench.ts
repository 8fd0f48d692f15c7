/** Where everything of a hearing has its place on the stage: pans, trays, the card that is read, the cards that wait. */
import type { Field, HearingRules, Test } from '../../core/procedure.ts';
import { floorOf, type Pan, pansOf, type Stand, standIn, standOf } from './balance.ts';
import { type Draft, isSmall, READABLE } from './draft.ts';
import { estimateIn, linesIn } from './estimate.ts';
import { cells, type Rect, toStage } from './geometry.ts';
import { board, goOnPlace } from './table.ts';
import { LINE } from './wrap.ts';

export type PanPlace = {
  readonly field: Field;
  readonly pan: Pan;
  /** Where cards lie in it, and all that means it when it is pointed at. */
  readonly floor: Rect;
  readonly whole: Rect;
  /** Its name below. */
  readonly name: Rect;
  /** How far what hangs below it may reach to either side. */
  readonly share: { readonly x: number; readonly w: number };
};
/** `label`: its front, with what lies in it behind. */
export type TrayPlace = { readonly test: Test; readonly rect: Rect; readonly label: Rect };

export type Bench = {
  readonly stand: Stand;
  readonly pans: readonly PanPlace[];
  /** Pans of the drawn balance that no field needs. */
  readonly spare: readonly Pan[];
  readonly trays: readonly TrayPlace[];
  /** The cards that wait, in a row behind the card that is read. */
  readonly row: Rect;
  readonly hand: Rect;
};

/** Below so many pixels a unit the lower part of the plate is too low to read on: the balance shrinks, and the trays stand beside it. */
const TIGHT = 0.74;

/** How far plates below a pan may go into the margin of the stage. */
const SPARE = 4;
/** Paper of a tray's label beside its words, held in a hand. */
export const LABEL_SIDES = 8;

/** @param tips by how many degrees each field's pan is tipped */
export function benchOf(draft: Draft, hearing: HearingRules, folder: Rect, tips: readonly number[]): Bench {
  const small = isSmall(draft);
  const isTight = small || draft.view.scale < TIGHT;
  const whole = board(draft);
  // Held in a hand, the balance stands higher: words need the room below it, and beside it on the trays.
  const part = small ? { w: whole.w * 0.49, h: whole.h * 0.46 } : { w: whole.w * 0.54, h: whole.h * 0.52 };
  const stand = isTight ? standIn(draft, { ...whole, ...part }) : standOf(draft);
  const hung = pansOf(draft, stand, hearing.fields.length);
  const pans = hearing.fields.flatMap((field, i) => {
    const level = hung[i];
    const w = (part.w + SPARE) / Math.max(1, hung.length);
    const share = { x: whole.x - SPARE + i * w, w };
    return level ? [panPlace(draft, field, { ...level, turn: tips[i] ?? 0 }, share)] : [];
  });
  const names = Math.max(...pans.map(({ name }) => name.y + name.h));
  // Where there is room the row hides the foot of the balance: there is nothing to see on it, and much to read below.
  const below = isTight ? Math.max(stand.y, names) + 3 : names + 8;
  const left = folder.x + folder.w + (small ? 4 : 14);
  const end = whole.x + whole.w;
  const right = isTight ? end : Math.min(end, Math.max(toStage(draft.view, { x: 982, y: 0 }).x, left + 300));
  const bottom = whole.y + whole.h;
  const row = { x: left, y: below, w: right - left, h: small ? 30 : 50 * Math.max(0.8, draft.view.scale) };
  const hand = { x: left, y: row.y + row.h * 0.8, w: right - left, h: bottom - row.y - row.h * 0.8 };
  const upper = small ? { from: 0.5, bottom: row.y - 2 } : { from: 0.56, bottom: stand.y };
  const trays = traysIn(draft, hearing, isTight ? upperRight(whole, upper) : lowerRight(draft, right));
  return { stand, pans, spare: hung.slice(hearing.fields.length), trays, row, hand };
}

/** A plate of this width below a pan, within the pan's share. */
export function plateBelow({ pan, share }: Pick<PanPlace, 'pan' | 'share'>, wide: number): { readonly x: number; readonly w: number } {
  const w = Math.min(share.w, wide);
  return { x: Math.max(share.x, Math.min(pan.hook.x - w / 2, share.x + share.w - w)), w };
}

function panPlace(draft: Draft, field: Field, pan: Pan, share: PanPlace['share']): PanPlace {
  const small = isSmall(draft);
  const floor = floorOf(draft, pan);
  const half = 104 * pan.scale;
  const foot = floor.y + floor.h + 18 * pan.scale;
  const name = small
    ? { ...plateBelow({ pan, share }, Math.max(2 * half, wordsWide(draft.tongue.say(field.title)) + 12)), y: foot - 3, h: 17 }
    : { x: pan.hook.x - half * 0.94, y: foot - 4, w: half * 1.88, h: 34 * Math.max(0.8, draft.view.scale) };
  const top = pan.hook.y + 40 * pan.scale;
  return { field, pan, floor, whole: { x: pan.hook.x - half, y: top, w: 2 * half, h: name.y + name.h - top }, name, share };
}

/** Of letters as small as they may be. */
function wordsWide(words: string): number {
  return estimateIn('sans')(words, READABLE.small);
}

function traysIn(draft: Draft, hearing: HearingRules, room: Rect): readonly TrayPlace[] {
  const columns = hearing.tests.length > 1 ? 2 : 1;
  const rows = Math.max(1, Math.ceil(hearing.tests.length / columns));
  const places = cells(room, columns, rows, isSmall(draft) ? 4 : 10);
  const size = READABLE.small;
  return hearing.tests.flatMap((test, i) => {
    const rect = places[i];
    if (!rect) return [];
    // In a hand a label is as tall as its words: the rest is for what lies in the tray.
    const lines = linesIn(draft.tongue.say(test.fails), rect.w - LABEL_SIDES, size, 'sans');
    const h = isSmall(draft) ? Math.min(rect.h * 0.76, lines * size * LINE + 4) : Math.min(rect.h * 0.5, 42);
    return [{ test, rect, label: { ...rect, y: rect.y + rect.h - h, h } }];
  });
}

function upperRight(whole: Rect, { from, bottom }: { readonly from: number; readonly bottom: number }): Rect {
  const x = whole.x + whole.w * from;
  return { x, y: whole.y, w: whole.x + whole.w - x, h: bottom - whole.y };
}

/** Letter trays, one on the other, above the corner where one goes on. */
function lowerRight(draft: Draft, left: number): Rect {
  const whole = board(draft);
  const x = left + 14;
  const w = Math.min(whole.x + whole.w - x, 330 * Math.max(0.8, draft.view.scale));
  const y = toStage(draft.view, { x: 0, y: 694 }).y;
  return { x, y, w, h: goOnPlace(draft).y - 8 - y };
}
