/** The road of the bill: institutions along it, where the bill is, how it got there, what could still happen. */
import type { Level } from '../../core/level.ts';
import type { Institution } from '../../core/procedure.ts';
import type { Run } from '../../core/run.ts';
import { frameOf, placed, spotOf } from './art.ts';
import { type Draft, hot, INK, isSmall, letter, putAt, putIn } from './draft.ts';
import { putFolder, STAMPS } from './folder.ts';
import { around, type Point, type Rect, within } from './geometry.ts';
import { board } from './table.ts';

export type Stop = {
  readonly institution: Institution;
  /** The bill was here, is here, could come here next, or not yet. */
  readonly state: 'been' | 'here' | 'next' | 'ahead';
  /** Stages stamped here, in order, and those that could come next here. */
  readonly stamped: readonly string[];
  readonly next: readonly string[];
};
export type Road = readonly Stop[];

export function roadOf(level: Level, run: Run): Road {
  const { institutions, stages, motions } = level.shared.procedure;
  const here = stages.find((s) => s.id === run.stage);
  const voted = motions.filter((m) => m.stage === run.stage).flatMap((m) => [m.carried, m.lost]);
  const next = new Set([...(here?.next.map((t) => t.to) ?? []), ...voted]);
  return institutions.map((institution) => {
    const own = (ids: Iterable<string>) =>
      [...new Set(ids)].filter((id) => stages.some((s) => s.id === id && s.institution === institution.id));
    const stamped = own(run.stamps.map((s) => s.stage));
    const ahead = own(next).filter((id) => id !== run.stage);
    const been = run.stamps.some((s) => s.institution === institution.id);
    const state = here?.institution === institution.id ? 'here' : been ? 'been' : ahead.length > 0 ? 'next' : 'ahead';
    return { institution, state, stamped, next: ahead };
  });
}

export function layRoad(draft: Draft, road: Road): void {
  const stops = road.map((stop, i) => ({
    stop,
    at: spotOf(draft.art, 'map', `stop-${stop.institution.id}`, draft.view) ?? spotOf(draft.art, 'map', `stop-${i + 1}`, draft.view),
  }));
  for (const [i, { stop, at }] of stops.entries()) {
    const before = stops[i - 1];
    const travelled = stop.state === 'been' || stop.state === 'here';
    if (at && before?.at && travelled) putRope(draft, `rope:${i}`, before.at, at);
  }
  for (const { stop, at } of stops) if (at) putStop(draft, stop, at);
}

function putStop(draft: Draft, stop: Stop, at: Point & { readonly scale: number }): void {
  const { tongue } = draft;
  const id = `stop:${stop.institution.id}`;
  const frame = `building/${stop.institution.model}`;
  const house = placed(frameOf(draft.art, frame), at, at.scale);
  putAt(draft, id, frame, at, at.scale, { of: id, alpha: stop.state === 'ahead' ? 0.82 : 1 });
  const name = tongue.say(stop.institution.name);
  const small = isSmall(draft);
  const tall = small ? 22 : 28;
  const isStamped = stop.stamped.length > 0;
  const w = Math.max(house.w * 0.8, name.length * tall * 0.32 + tall * (isStamped ? 2.6 : 1.3));
  const plate = within({ x: house.x + house.w / 2 - w / 2, y: house.y + house.h + 2, w, h: tall }, board(draft));
  putIn(draft, `${id}/plate`, 'placard', plate, { of: id, layer: 'above' });
  const weight = stop.state === 'here' ? 700 : 400;
  letter(
    draft,
    `${id}/name`,
    name,
    plate,
    { size: small ? 11 : 16, least: 9, weight, colour: INK, align: 'centre' },
    { of: id, layer: 'above' },
  );
  if (isStamped) {
    const on = { x: plate.x + plate.w - tall * 1.24, y: plate.y + tall * 0.02, w: tall * 0.8, h: tall * 0.8 };
    putIn(draft, `${id}/stamp`, `stamp/${STAMPS[stop.institution.model]}`, on, { of: id, layer: 'above', turn: -9 });
  }
  if (stop.state === 'next') {
    const arrow = { x: plate.x - tall * 0.2, y: plate.y + tall / 2 };
    putAt(draft, `${id}/arrow`, 'arrow', arrow, (tall * 1.1) / frameOf(draft.art, 'arrow').h, { of: id, layer: 'above' });
  }
  if (stop.state === 'here') {
    const folder = frameOf(draft.art, 'folder');
    putFolder(draft, { x: house.x + house.w * 0.98, y: house.y + house.h * 1.02, scale: (house.h * 0.86) / folder.h });
  }
  hot(draft, id, uniteBelow(house, plate), { show: { kind: 'nothing' } }, wordsOf(draft, stop, name), 'building');
}

function wordsOf(draft: Draft, stop: Stop, name: string): string {
  const { tongue, level } = draft;
  const titles = (ids: readonly string[]) =>
    ids.flatMap((id) => level.shared.procedure.stages.find((s) => s.id === id) ?? []).map((s) => tongue.say(s.title));
  const parts = [name];
  if (stop.state === 'here') parts.push(`${tongue.word('bill-here')}: ${titles([draft.run.stage]).join('')}`);
  if (stop.stamped.length > 0) parts.push(`${tongue.word('been-here')}: ${titles(stop.stamped).join(', ')}`);
  if (stop.next.length > 0) parts.push(`${tongue.word('could-be')}: ${titles(stop.next).join(', ')}`);
  return parts.join(' · ');
}

function putRope(draft: Draft, id: string, from: Point, to: Point): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const h = Math.max(4, 9 * draft.view.scale);
  putIn(
    draft,
    id,
    'paint/rope',
    { x: (from.x + to.x) / 2 - length / 2, y: (from.y + to.y) / 2 - h / 2, w: length, h },
    { layer: 'rim', turn },
  );
}

function uniteBelow(a: Rect, b: Rect): Rect {
  const x = Math.max(a.x, b.x);
  const right = Math.min(a.x + a.w, b.x + b.w);
  return right > x ? { x, y: a.y, w: right - x, h: b.y + b.h - a.y } : around({ x: a.x + a.w / 2, y: a.y + a.h / 2 }, a);
}
