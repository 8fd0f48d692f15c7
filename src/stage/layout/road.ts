/** The road on the stage: places along it, the thread that was laid, the folder where the bill is, the ways on, and the archive. */
import type { Road, Stop } from '../../core/road.ts';
import { frameOf, placed } from './art.ts';
import { type Draft, hot, isSmall, putAt, putIn } from './draft.ts';
import { putFolder, tallOf } from './folder.ts';
import { freePlace } from './free-place.ts';
import type { Point, Rect } from './geometry.ts';
import { archiveOf, atArchive, putArchive } from './road-archive.ts';
import { putName } from './road-names.ts';
import { putWays } from './road-onward.ts';
import { AT_END, isAtEnd, isBare, joined, type Place, TALL, trimmed } from './road-places.ts';
import { takenOn } from './road-taken.ts';
import { putLooseThread, putStamps, putThread } from './road-thread.ts';
import { type Mark, placesAlong, slack, strand, wayOf } from './road-way.ts';
import { archiveWords, wordsOf } from './road-words.ts';
import { board } from './table.ts';

/** So many places stand in full size; more of them are smaller. */
const FULL = 6;

export function layRoad(draft: Draft, road: Road): void {
  const way = wayOf(draft);
  const along = placesAlong(way, road.stops.length);
  const places = road.stops.flatMap((stop, i): Place[] => {
    const [index, on] = [along[i] ?? 0, way[along[i] ?? 0]];
    const mark = on && { ...on, scale: on.scale * Math.min(1, FULL / road.stops.length) };
    if (!mark) return [];
    const house = placed(frameOf(draft.art, modelOf(stop)), footOf(mark), mark.scale);
    return [{ stop, index, mark, house, body: trimmed(house) }];
  });
  const archive = archiveOf(draft);
  const here = places.find((p) => p.stop.state === 'here');
  const legs = layTaken(draft, road, places, way, archive);
  if (here) layAhead(draft, road, here, places, way, archive);
  for (const place of [...places].reverse()) putHouse(draft, place);
  const folder = here
    ? putFolder(draft, besideHouse(draft, here, places))
    : road.archive.holds
      ? putFolder(draft, atArchive(draft, archive))
      : null;
  const thread = legs.flatMap(({ marks }) => marks);
  const taken = takenOn(draft, places, thread);
  const isTold = !isBare(draft) || road.archive.holds !== null || road.archive.next.length > 0;
  const cabinet = putArchive(draft, road, taken, isTold);
  const plates = new Map(byWeight(places).map((place) => [place, isBare(draft) && !isNear(place) ? null : putName(draft, place, taken)]));
  taken.things.push(cabinet);
  const told = new Set<number>();
  for (const [i, { marks, visit }] of legs.entries())
    taken.captions.push(
      ...putStamps(draft, `road-stamp:${i}`, visit.stamps, marks, [...taken.things, ...taken.captions], {
        first: i === 0,
        last: i === legs.length - 1,
        told,
      }),
    );
  if (here && !isBare(draft)) putWays(draft, road, here, places, folder, cabinet, taken);
  for (const { stop, rect } of metAt(places, plates))
    hot(draft, `stop:${stop.institution.id}`, rect, { show: { kind: 'nothing' } }, wordsOf(draft, stop), 'building');
  hot(draft, 'stop:/archive', cabinet, { show: { kind: 'nothing' } }, archiveWords(draft, road), 'building');
}

/** In the order in which they look for room for their names: what matters now, then from far to near, since it is crowded there. */
function byWeight(places: readonly Place[]): readonly Place[] {
  const far = [...places].reverse();
  return [...far.filter(isNear), ...far.filter((place) => !isNear(place))];
}

/** The bill is here, or could come here next. */
function isNear({ stop }: Place): boolean {
  return stop.state === 'here' || stop.next.length > 0;
}

type Leg = { readonly marks: readonly Mark[]; readonly visit: Road['taken'][number] };

/** The thread as it was laid; each time the bill came back over the same ground, it lies beside itself. */
function layTaken(draft: Draft, road: Road, places: readonly Place[], way: readonly Mark[], archive: Mark): readonly Leg[] {
  const legs: Leg[] = [];
  const over = new Map<string, number>();
  let from: number | null = null;
  for (const [i, visit] of road.taken.entries()) {
    const place = places.find((p) => p.stop.institution.id === visit.institution);
    if (!place) continue;
    // The road begins before the first place; a bill found farther on was brought there by others.
    const start: number | null = from ?? (place === places[0] ? 0 : null);
    const ground = [start, place.index].sort().join('-');
    const times = over.get(ground) ?? 0;
    over.set(ground, times + 1);
    const marks = strand(way, start ?? Math.max(0, place.index - 20), place.index, times * 9 - (times > 0 ? 4 : 0));
    if (start !== null) putThread(draft, `rope:${i}`, marks);
    legs.push({ marks, visit });
    from = place.index;
  }
  const last = from === null ? undefined : way[from];
  if (road.archive.holds && last) putThread(draft, 'rope:archive', slack(last, archive));
  return legs;
}

/** Where the bill could go from here: a loose thread to each other place, and to the archive. */
function layAhead(draft: Draft, road: Road, here: Place, places: readonly Place[], way: readonly Mark[], archive: Mark): void {
  for (const { stop, index } of places)
    if (stop.state === 'next') putLooseThread(draft, `ahead:${stop.institution.id}`, strand(way, here.index, index, -9));
  if (road.archive.next.length > 0) putLooseThread(draft, 'ahead:/archive', slack(here.mark, archive));
}

/** Where places are pointed at, the foremost first: names that lie apart from their houses, then houses from near to far. */
function metAt(places: readonly Place[], plates: ReadonlyMap<Place, Rect | null>): readonly { readonly stop: Stop; readonly rect: Rect }[] {
  const names: { stop: Stop; rect: Rect }[] = [];
  const houses = places.map((place) => {
    const { stop, house, body } = place;
    const plate = plates.get(place) ?? house;
    const isAtHouse = plate.w < body.w * 1.5 && plate.y < body.y + body.h * 1.2 && plate.y + plate.h > house.y - 4;
    if (!isAtHouse) names.push({ stop, rect: plate });
    return { stop, rect: isAtHouse ? joined(body, plate) : body };
  });
  return [...names, ...houses];
}

function putHouse(draft: Draft, { stop, mark, house }: Place): void {
  const id = `stop:${stop.institution.id}`;
  const foot = footOf(mark);
  const pad = { w: house.w * 1.3, h: house.w * 0.36 };
  const shade = { x: foot.x - house.w * 0.5, y: foot.y - house.w * 0.12, w: house.w * 1.7, h: house.w * 0.46 };
  putIn(draft, `${id}/cast`, 'paint/cast', shade, { of: id, layer: 'people' });
  putIn(draft, `${id}/pad`, 'paint/pad', { x: foot.x - pad.w * 0.47, y: foot.y - pad.h * 0.5, ...pad }, { of: id, layer: 'people' });
  putAt(draft, id, modelOf(stop), foot, mark.scale, { of: id, layer: 'people' });
}

/** Beside its house, never small, where it hides least of the other places. */
function besideHouse(draft: Draft, { mark, house }: Place, places: readonly Place[]): Mark {
  const frame = frameOf(draft.art, 'folder');
  const others = places.filter((p) => p.house !== house).map((p) => p.body);
  const scale = (Math.max(house.h * 1.06, TALL * draft.view.scale) * (isAtEnd(draft) ? AT_END : 1)) / frame.h;
  const y = Math.max(house.y + house.h * 1.03, mark.y);
  const right = house.x + house.w * 0.84 + frame.w * frame.ax * scale;
  const left = house.x + house.w * 0.12 - frame.w * (1 - frame.ax) * scale;
  // Held in a hand names need the room on its left.
  const tall = isSmall(draft) ? 1 : tallOf(draft);
  const spots = [right, left].map((x) => {
    const rect = placed(frame, { x, y }, scale);
    return { ...rect, y: rect.y - rect.h * (tall - 1), h: rect.h * tall };
  });
  const best = freePlace(spots, { captions: others, things: [] }, board(draft));
  return { x: best === spots[1] ? left : right, y, scale };
}

function modelOf(stop: Stop): string {
  return `building/${stop.institution.model}`;
}

/** The road runs behind a house, in at one side and out at the other. */
function footOf(mark: Mark): Point {
  return { x: mark.x, y: mark.y + 13 * mark.scale };
}
