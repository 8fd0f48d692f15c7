/** The lower part of the stage, where things lie that can be taken up. */
import type { Intent } from '../../core/intent.ts';
import { frameOf } from './art.ts';
import { type Draft, hot, isSmall, letter, putAt, putIn, type Scene } from './draft.ts';
import { estimateIn } from './estimate.ts';
import { type Rect, toStage } from './geometry.ts';
import type { Deed } from './piece.ts';

/** Between the board that says what is asked and what answers it. */
export const GAP_UNDER_BOARD = 6;

/** The stage without its margin, and no farther up or down than the plate goes. */
export function board(scene: Scene): Rect {
  const margin = isSmall(scene) ? 6 : 14;
  const { size } = scene.view;
  const { height } = scene.art.plates[scene.set.kind];
  const top = Math.max(0, toStage(scene.view, { x: 0, y: 0 }).y);
  const bottom = Math.min(size.h, toStage(scene.view, { x: 0, y: height }).y);
  return { x: margin, y: top + margin, w: size.w - 2 * margin, h: bottom - top - 2 * margin };
}

/** Where slips and papers lie: the table of the plate between the folder and the mark that goes on. */
export function tableOf(scene: Scene): Rect {
  const whole = board(scene);
  const top = toStage(scene.view, { x: 0, y: 772 }).y;
  const left = toStage(scene.view, { x: 316, y: 0 }).x;
  const right = toStage(scene.view, { x: 1284, y: 0 }).x;
  const x = Math.max(whole.x, left);
  return { x, y: top, w: Math.min(whole.x + whole.w, right) - x, h: whole.y + whole.h - top };
}

/** The mark that goes on, always in the same corner: the one clear next thing where nothing has to be decided. */
export function putGoOn(draft: Draft): void {
  const { beat } = draft.run;
  sendOnward(draft, { kind: 'continue', target: beat }, draft.tongue.word('go-on'), goOnPlace(draft));
}

/** The same mark for what asks for something else. */
export function sendOnward(draft: Draft, intent: Intent, says: string, rect: Rect): void {
  putOnward(draft, `${intent.kind}:${intent.target}`, { intent }, says, rect);
}

/** A slip with an arrow: its words say where it goes. */
export function putOnward(draft: Draft, id: string, does: Deed, says: string, rect: Rect): void {
  const put = { of: id, layer: 'sheet' } as const;
  const slip = { ...rect, w: rect.w * 0.86 };
  putIn(draft, id, 'slip', slip, put);
  const { h } = frameOf(draft.art, 'arrow');
  const tip = { x: rect.x + rect.w * 0.82, y: rect.y + rect.h * 0.46 };
  putAt(draft, `${id}/arrow`, 'arrow', tip, (rect.h * 0.78) / h, put);
  const words = { x: rect.x + rect.h * 0.26, y: rect.y, w: rect.w * WORDS - rect.h * ARROW, h: rect.h * 0.9 };
  const size = isSmall(draft) ? SMALL_SIZE : LARGE_SIZE;
  letter(draft, `${id}/words`, says, words, { face: 'serif', weight: 600, size }, put);
  hot(draft, id, rect, does, says, 'arrow');
}

/** Of its width to where its words may go, less what its arrow takes of its height. */
const [WORDS, ARROW] = [0.82, 0.74];
/** Its letters where a hand holds the stage, and elsewhere. */
const SMALL_SIZE = 16;
export const LARGE_SIZE = 20;

/** How wide a small one must be for its words to stand in one line. */
export function wideOnward(says: string, tall: number, size = SMALL_SIZE): number {
  return (estimateIn('serif')(says, size) * 1.04 + tall * ARROW) / WORDS;
}

/** Lower right, within a thumb's reach. */
export function goOnPlace(scene: Scene): Rect {
  const whole = board(scene);
  const h = isSmall(scene) ? 48 : 66;
  const w = isSmall(scene) ? 122 : 186;
  return { x: whole.x + whole.w - w, y: whole.y + whole.h - h, w, h };
}
