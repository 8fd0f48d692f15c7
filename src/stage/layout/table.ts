/** The lower part of the stage, where things lie that can be taken up. */
import { spotOf } from './art.ts';
import { type Draft, hot, isSmall, letter, putAt, putIn, type Scene } from './draft.ts';
import { type Rect, toStage, within } from './geometry.ts';

/** The stage without its margin. */
export function board(scene: Scene): Rect {
  const margin = isSmall(scene) ? 6 : 14;
  const { size } = scene.view;
  return { x: margin, y: margin, w: size.w - 2 * margin, h: size.h - 2 * margin };
}

/** Where slips and papers lie: the table of the plate between the folder and the mark that goes on. */
export function tableOf(scene: Scene): Rect {
  const whole = board(scene);
  const top = toStage(scene.view, { x: 0, y: 716 }).y;
  const left = toStage(scene.view, { x: 316, y: 0 }).x;
  const right = toStage(scene.view, { x: 1284, y: 0 }).x;
  const x = Math.max(whole.x, left);
  return { x, y: top, w: Math.min(whole.x + whole.w, right) - x, h: whole.y + whole.h - top };
}

/** The mark that goes on, always in the same corner: the one clear next thing where nothing has to be decided. */
export function putGoOn(draft: Draft): void {
  const { run, tongue } = draft;
  const id = `continue:${run.beat}`;
  const rect = goOnPlace(draft);
  putIn(draft, id, 'placard', rect, { of: id, layer: 'sheet' });
  const side = rect.h * 0.52;
  const arrow = { x: rect.x + rect.w - side * 1.9, y: rect.y + rect.h / 2 };
  putAt(draft, `${id}/arrow`, 'arrow', arrow, side / 44, { of: id, layer: 'sheet' });
  const words = { x: rect.x + rect.h * 0.35, y: rect.y, w: rect.w - side * 2.4 - rect.h * 0.35, h: rect.h };
  letter(draft, `${id}/words`, tongue.word('go-on'), words, { face: 'serif', weight: 600, size: 18 }, { of: id, layer: 'sheet' });
  hot(draft, id, rect, { intent: { kind: 'continue', target: run.beat } }, tongue.word('go-on'), 'placard');
}

export function goOnPlace(scene: Scene): Rect {
  const whole = board(scene);
  const h = isSmall(scene) ? 46 : 58;
  const w = isSmall(scene) ? 140 : 176;
  const spot = scene.set.kind === 'chamber' ? null : spotOf(scene.art, scene.set.kind, 'call', scene.view);
  const corner = { x: whole.x + whole.w - w, y: whole.y + whole.h - h, w, h };
  return spot ? within({ ...corner, x: spot.x - w / 2, y: spot.y - h / 2 }, whole) : corner;
}
