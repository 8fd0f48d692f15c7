/** The road on the stage: places along it, the thread that was laid, the folder where the bill is, the ways on, and the archive. */
import type { Stage } from '../../core/procedure.ts';
import type { Road, Stop } from '../../core/road.ts';
import { beatOf } from '../../core/shown.ts';
import { frameOf, placed, spotOf } from './art.ts';
import { type Draft, hot, INK, isSmall, letter, putAt, putIn, READABLE } from './draft.ts';
import { estimateIn } from './estimate.ts';
import { putFolder } from './folder.ts';
import { freePlace, type Standing } from './free-place.ts';
import { type Point, type Rect, type Size, toStage } from './geometry.ts';
import { putLooseThread, putStamps, putThread } from './road-thread.ts';
import { type Mark, placesAlong, slack, strand, wayOf } from './road-way.ts';
import { archiveWords, wordsOf } from './road-words.ts';
import { endingPlace, wayOnPlace } from './story.ts';
import { board } from './table.ts';
import { wrap } from './wrap.ts';

/** A stop where it stands. */
type Place = { readonly stop: Stop; readonly index: number; readonly mark: Mark; readonly house: Rect };

/** So many places stand in full size; more of them are smaller. */
const FULL = 6;

/** The least height of the folder, in plate units: it is the largest thing wherever it stands. */
const TALL = 176;
/** At an end it is told above what became of the bill: the folder is smaller there. */
const AT_END = 0.7;

export function layRoad(draft: Draft, road: Road): void {
  const way = wayOf(draft);
  const along = placesAlong(way, road.stops.length);
  const places = road.stops.flatMap((stop, i): Place[] => {
    const [index, on] = [along[i] ?? 0, way[along[i] ?? 0]];
    const mark = on && { ...on, scale: on.scale * Math.min(1, FULL / road.stops.length) };
    return mark ? [{ stop, index, mark, house: placed(frameOf(draft.art, modelOf(stop)), footOf(mark), mark.scale) }] : [];
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
  const things = places.map((p) => trimmed(p.house));
  const onward = wayOnPlace(draft);
  const captions: Rect[] = [folder, onward].flatMap((rect) => rect ?? []);
  const taken = { things, captions };
  const cabinet = putArchive(draft, road, taken);
  // At an end held in a hand only what matters now has a name: the bill's place, and where it could go.
  const isBare = isSmall(draft) && isAtEnd(draft);
  const plates = places.map((place) => (isBare && !isNear(place) ? null : putName(draft, place, taken)));
  things.push(cabinet);
  const told = [0, legs.length - 1];
  for (const [i, { marks, visit }] of legs.entries())
    captions.push(
      ...putStamps(draft, `road-stamp:${i}`, visit.stamps, marks, [...things, ...captions], {
        first: i === told[0],
        last: i === told[1],
      }),
    );
  if (here) putWays(draft, road, here, places, folder, cabinet, taken);
  for (const { stop, rect } of metAt(places, plates))
    hot(draft, `stop:${stop.institution.id}`, rect, { show: { kind: 'nothing' } }, wordsOf(draft, stop), 'building');
  hot(draft, 'stop:/archive', cabinet, { show: { kind: 'nothing' } }, archiveWords(draft, road), 'building');
}

/** The bill is here, or could come here next. */
function isNear({ stop }: Place): boolean {
  return stop.state === 'here' || stop.next.length > 0;
}

/** The end of a level is played on the road; the road between levels is the map itself. */
function isAtEnd(draft: Draft): boolean {
  return draft.set.id !== 'road-map' && beatOf(draft.level, draft.run).kind === 'ending';
}

/** What already stands there, as it fills. */
type Taken = Standing & { readonly captions: Rect[] };

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
function metAt(places: readonly Place[], plates: readonly (Rect | null)[]): readonly { readonly stop: Stop; readonly rect: Rect }[] {
  const names: { stop: Stop; rect: Rect }[] = [];
  const houses = places.map(({ stop, house }, i) => {
    const [body, plate] = [trimmed(house), plates[i] ?? house];
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

/** The name on its placard: under the house, or wherever there is room beside it. Returns where. */
function putName(draft: Draft, { stop, house }: Place, taken: Taken): Rect {
  const { tongue } = draft;
  const id = `stop:${stop.institution.id}`;
  const small = isSmall(draft);
  const name = tongue.say(stop.institution.name);
  const { w, h } = small ? smallPlate(name) : { w: Math.max(house.w * 0.6, name.length * 8.9 + 35), h: 27 };
  const x = house.x + house.w / 2 - w / 2;
  const below = house.y + house.h - (small ? 2 : 0);
  const sides = [0, 0.25, -0.25, 0.5, -0.5];
  const heights = [
    below,
    below - h * 0.5,
    house.y - h,
    below - h,
    ...rows(h, 3).flatMap((row) => [below + h + row, house.y - 2 * h - row]),
  ];
  const spots = heights.flatMap((y) => sides.map((side) => ({ x: x + side * w, y, w, h })));
  const plate = freePlace(spots, taken, openGround(draft));
  taken.captions.push(plate);
  putIn(draft, `${id}/plate`, 'placard', plate, { of: id, layer: 'above' });
  const weight = stop.state === 'here' ? 700 : 400;
  letter(
    draft,
    `${id}/name`,
    name,
    faceIn(plate),
    { size: small ? 11 : 15, least: 9, weight, colour: INK, align: 'centre' },
    { of: id, layer: 'above' },
  );
  return plate;
}

/** A long name takes two lines: so many letters of one that is held in a hand. */
const LINE_OF_NAME = 14;

/** As large as its words: nothing of a name is cut. */
function smallPlate(name: string): Size {
  const isLong = name.length > LINE_OF_NAME;
  const lines = isLong ? wrap(name, Math.max(LINE_OF_NAME - 2, Math.ceil(name.length / 2) + 1), (part) => part.length) : [name];
  return { w: Math.max(...lines.map((line) => line.length)) * 7.7 + 14, h: lines.length * 19 + 2 };
}

/** What of the board is not under the strip that tells an ending. */
function openGround(draft: Draft): Rect {
  const whole = board(draft);
  const top = isAtEnd(draft) ? endingPlace(draft).h * 1.25 : 0;
  return { ...whole, y: whole.y + top, h: whole.h - top };
}

/** Where a placard can be written on: its fold and its shadow are below. */
function faceIn(plate: Rect): Rect {
  return { ...plate, y: plate.y - 1, h: plate.h * 0.92 };
}

/** The cabinet is painted; here it gets its name. Returns what of it can be pointed at. */
function putArchive(draft: Draft, road: Road, taken: Taken): Rect {
  const small = isSmall(draft);
  const name = draft.tongue.word('archive');
  const { w, h } = small ? smallPlate(name) : { w: name.length * 9.7 + 35, h: 27 };
  const top = toStage(draft.view, { x: 1094, y: 812 });
  const whole = board(draft);
  const cabinet = { x: top.x, y: top.y, w: whole.x + whole.w - top.x, h: whole.y + whole.h - top.y };
  // Under the folder where it lies there, else on the cabinet.
  const folder = road.archive.holds ? draft.pieces.find((p) => p.id === 'folder')?.rect : undefined;
  const under = folder && { x: Math.min(folder.x + (folder.w - w) / 2, whole.x + whole.w - w), y: archiveFoot(draft) - h, w, h };
  const plate =
    under ??
    freePlace(
      [0.5, 0.2, 0.8].map((side) => ({ x: top.x + (cabinet.w - w) * side, y: top.y - h * 0.9, w, h })),
      taken,
      whole,
    );
  taken.captions.push(plate);
  putIn(draft, 'stop:/archive/plate', 'placard', plate, { of: 'stop:/archive', layer: 'above' });
  const weight = road.archive.holds ? 700 : 400;
  letter(
    draft,
    'stop:/archive/name',
    name,
    plate,
    { size: small ? 11 : 15, least: 9, weight, colour: INK, align: 'centre' },
    { of: 'stop:/archive', layer: 'above' },
  );
  return joined(cabinet, plate);
}

/** A tag for each way on: beside the folder for what may happen in the same house, else where the loose thread leads. */
function putWays(draft: Draft, road: Road, here: Place, places: readonly Place[], folder: Rect | null, cabinet: Rect, taken: Taken): void {
  for (const { stop, house } of places) {
    const near = stop === here.stop && folder ? joined(trimmed(house), folder) : trimmed(house);
    for (const stage of stop.next) {
      const tag = putWay(draft, stop.institution.id, stage, (size) => aroundRows(near, size), taken);
      if (stop === here.stop) tie(draft, `tie:${stage.id}`, house, tag, here.mark.scale);
    }
  }
  // On the drawers: whatever stops the bill is kept there.
  const { x, y, w } = cabinet;
  for (const stage of road.archive.next)
    putWay(draft, '/archive', stage, (size) => rows(size.h, 8).map((row) => ({ x: x + w - size.w, y: y + row, ...size })), {
      ...taken,
      things: [],
    });
}

function putWay(draft: Draft, of: string, stage: Stage, placesFor: (size: Size) => readonly Rect[], taken: Taken): Rect {
  const small = isSmall(draft);
  const text = draft.tongue.say(stage.title);
  const h = small ? 19 : 26;
  const [size, most] = small ? [READABLE.small, draft.view.size.w * 0.6] : [13, draft.view.size.w * 0.42];
  const w = Math.min(estimateIn('sans')(text, size) + h * 1.3, most);
  const tag = freePlace(placesFor({ w, h }), taken, openGround(draft));
  taken.captions.push(tag);
  const id = `way:${of}:${stage.id}`;
  const put = { of: `stop:${of}`, layer: 'above' } as const;
  const head = { ...tag, w: h * 0.8 };
  putIn(draft, `${id}/head`, 'paint/tab-head', head, put);
  putIn(draft, `${id}/body`, 'paint/tab-body', { ...tag, x: tag.x + head.w, w: w - head.w }, put);
  const words = { x: tag.x + head.w + 2, y: tag.y, w: w - head.w - 6, h: h * 0.88 };
  letter(draft, `${id}/words`, text, words, { size: small ? 10 : 13, least: 9, colour: INK }, put);
  return tag;
}

/** What may happen in the same house hangs from it on a loose thread. */
function tie(draft: Draft, id: string, house: Rect, tag: Rect, scale: number): void {
  const from = { x: house.x + house.w * 0.46, y: house.y + house.h * 0.6, scale };
  putLooseThread(draft, id, slack(from, { x: tag.x + 8, y: tag.y + tag.h * 0.45, scale }));
}

/** Places about a thing, row by row: on its right, on its left, above it. */
function aroundRows({ x, y, w, h }: Rect, size: Size): readonly Rect[] {
  return rows(size.h, 5).flatMap((row) => [
    { x: x + w + 4, y: y + 4 + row, ...size },
    { x: x - size.w - 4, y: y + 4 + row, ...size },
    { x: x + w / 2 - size.w / 2, y: y - size.h - 3 - row, ...size },
    { x: x + w / 2 - size.w / 2, y: y + h + 3 + row, ...size },
  ]);
}

function rows(height: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, row) => row * (height + 3));
}

/** Beside its house, never small, where it hides least of the other places. */
function besideHouse(draft: Draft, { mark, house }: Place, places: readonly Place[]): Mark {
  const frame = frameOf(draft.art, 'folder');
  const others = places.filter((p) => p.house !== house).map((p) => trimmed(p.house));
  const scale = (Math.max(house.h * 1.06, TALL * draft.view.scale) * (isAtEnd(draft) ? AT_END : 1)) / frame.h;
  const y = Math.max(house.y + house.h * 1.03, mark.y);
  const right = house.x + house.w * 0.84 + frame.w * frame.ax * scale;
  const left = house.x + house.w * 0.12 - frame.w * (1 - frame.ax) * scale;
  const spots = [right, left].map((x) => placed(frame, { x, y }, scale));
  const best = freePlace(spots, { captions: others, things: [] }, board(draft));
  return { x: best === spots[1] ? left : right, y, scale };
}

/** Upright in front of the cabinet, above its name. */
function atArchive(draft: Draft, at: Mark): Mark {
  const { h, ay } = frameOf(draft.art, 'folder');
  const tall = 1.3 * TALL * draft.view.scale * (isAtEnd(draft) ? AT_END : 0.98);
  const name = archiveFoot(draft) - (isSmall(draft) ? 21 : 27);
  return { x: at.x, y: Math.min(at.y, name + 3 - tall * (1 - ay)), scale: tall / h };
}

/** How far down the cabinet is to be seen: at an end the mark that goes on lies before it. */
function archiveFoot(draft: Draft): number {
  const whole = board(draft);
  return (wayOnPlace(draft)?.y ?? whole.y + whole.h + 3) - 3;
}

function modelOf(stop: Stop): string {
  return `building/${stop.institution.model}`;
}

/** The road runs behind a house, in at one side and out at the other. */
function footOf(mark: Mark): Point {
  return { x: mark.x, y: mark.y + 13 * mark.scale };
}

function archiveOf(draft: Draft): Mark {
  return spotOf(draft.art, 'map', 'archive', draft.view) ?? { ...toStage(draft.view, { x: 1190, y: 990 }), scale: draft.view.scale };
}

/** A frame without its shadow. */
function trimmed(rect: Rect): Rect {
  return { x: rect.x + rect.w * 0.08, y: rect.y + rect.h * 0.06, w: rect.w * 0.8, h: rect.h * 0.9 };
}

function joined(a: Rect, b: Rect): Rect {
  const points = [a, b].flatMap((r) => [r, { x: r.x + r.w, y: r.y + r.h }]);
  const [x, y] = [Math.min(...points.map((p) => p.x)), Math.min(...points.map((p) => p.y))];
  return { x, y, w: Math.max(...points.map((p) => p.x)) - x, h: Math.max(...points.map((p) => p.y)) - y };
}
