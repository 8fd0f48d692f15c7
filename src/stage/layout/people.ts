/** Who stands on the set, how they hold themselves, and what they say when they are pointed at. */
import type { Line } from '../../core/beat.ts';
import type { Person } from '../../core/level.ts';
import { beatOf, echoLines, linesShown, openActions } from '../../core/shown.ts';
import { frameOf, placed, plateOf, spotOf } from './art.ts';
import { besideSeats } from './beside-seats.ts';
import { type Draft, hot, INK, isSmall, letter, putAt, putIn, type Scene } from './draft.ts';
import { linesIn } from './estimate.ts';
import { around, type Rect, within } from './geometry.ts';
import { LINE } from './wrap.ts';

const PLACES = 5;

/** Lines that people say on this screen, in order; the narrator's are read in the panel. */
export function spokenLines(scene: Scene): readonly Line[] {
  const { level, run } = scene;
  const beat = beatOf(level, run);
  const debrief = beat.kind === 'ending' ? beat.debrief : [];
  return [...echoLines(level, run), ...linesShown(level, run), ...debrief].filter((line) => line.who !== 'narrator');
}

/** Cast ids on the set from left to right: who has something to say or to do first, then who is only there, as far as there is room. */
export function peopleOnSet(scene: Scene): readonly Person[] {
  const needed = [
    ...openActions(scene.level, scene.run).flatMap((a) => (a.handle === 'person' && a.who ? [a.who] : [])),
    ...spokenLines(scene).map((l) => l.who),
  ];
  // Where members sit, whoever has nothing to say would only stand in their light.
  const idle = scene.set.kind === 'chamber' && needed.length > 0 ? [] : scene.set.people;
  const ids = [...new Set(needed), ...idle].filter((id, i, all) => all.indexOf(id) === i).slice(0, scene.set.kind === 'map' ? 1 : PLACES);
  // Who belongs here keeps their own place; guests come after them.
  const order = (id: string) => (scene.set.people.includes(id) ? scene.set.people.indexOf(id) : PLACES);
  return [...ids].sort((a, b) => order(a) - order(b)).flatMap((id) => scene.level.shared.cast.find((p) => p.id === id) ?? []);
}

/** Puts the people on their places. Returns where each stands, by cast id. */
export function putPeople(draft: Draft): ReadonlyMap<string, Rect> {
  const places = new Map<string, Rect>();
  const said = spokenLines(draft);
  const speaker = draft.looks.speaking ?? said[0]?.who ?? null;
  const spots = standingPlaces(draft);
  const stood: Rect[] = [];
  for (const [i, person] of peopleOnSet(draft).entries()) {
    const usual = spots[i];
    if (!usual) continue;
    const posture = person.id === speaker ? 'speak' : i % 2 === 1 ? 'think' : 'stand';
    const id = `person:${person.id}`;
    const frame = `figure/${person.figure}/${posture}`;
    const spot = draft.run.at.kind === 'vote' ? besideSeats(draft, usual, frameOf(draft.art, frame), stood) : usual;
    const body = putAt(draft, id, frame, spot, spot.scale, {
      of: id,
      layer: spot.behind ? 'people' : 'table',
      flip: spot.flip,
    });
    stood.push(body);
    places.set(person.id, { x: body.x + body.w * 0.2, y: body.y, w: body.w * 0.6, h: body.h * 0.8 });
  }
  return places;
}

/** Places of the set in the order in which they are taken: whoever stands in the doorway is in the way, so that place is the last. */
function standingPlaces({ art, set, view }: Scene): readonly NonNullable<ReturnType<typeof spotOf>>[] {
  const plate = plateOf({ art, set });
  const spots = Array.from({ length: PLACES }, (_, i) => spotOf(art, plate, `person-${i + 1}`, view) ?? []).flat();
  const at = spotOf(art, plate, 'door', view);
  if (!at) return spots;
  const door = placed(frameOf(art, 'door-open'), at, at.scale);
  const isInDoor = ({ x }: { readonly x: number }) => x >= door.x && x < door.x + door.w;
  return [...spots.filter((s) => !isInDoor(s)), ...spots.filter(isInDoor)];
}

/** People with something to say can be asked to say it; those in `busy` do something else when pointed at. */
export function hearPeople(draft: Draft, places: ReadonlyMap<string, Rect>, busy: ReadonlySet<string>): void {
  for (const [id, rect] of places) {
    if (busy.has(id)) continue;
    const person = draft.level.shared.cast.find((p) => p.id === id);
    if (!person) continue;
    const says = `${draft.tongue.say(person.name)}, ${draft.tongue.say(person.role)}`;
    hot(draft, `person:${id}`, rect, { show: { kind: 'speak', person: id } }, says, 'figure');
  }
}

/** The line of whoever was asked to speak, on a sheet above their head. */
export function putSpeech(draft: Draft, places: ReadonlyMap<string, Rect>): void {
  const { speaking, said } = draft.looks;
  const place = speaking === null ? undefined : places.get(speaking);
  if (speaking === null || !place) return;
  const lines = spokenLines(draft).filter((line) => line.who === speaking);
  const person = draft.level.shared.cast.find((p) => p.id === speaking);
  const line = lines[said % Math.max(1, lines.length)];
  if (!person) return;
  const text = line ? draft.tongue.say(line.says) : draft.tongue.say(person.role);
  const { size } = draft.view;
  const small = isSmall(draft);
  const w = Math.min(small ? 250 : 330, size.w - 24);
  const letters = small ? 14 : 16;
  const h = 40 + linesIn(text, w - 28, letters, 'serif') * letters * LINE;
  const sheet = within(
    { ...around({ x: place.x + place.w / 2, y: 0 }, { w, h }), y: place.y - h - 6 },
    { x: 8, y: 8, w: size.w - 16, h: size.h - 16 },
  );
  putIn(draft, 'speech', 'paint/sheet', sheet, { layer: 'label' });
  const name = { x: sheet.x + 14, y: sheet.y + 8, w: w - 28, h: 20 };
  letter(draft, 'speech/name', draft.tongue.say(person.name), name, { weight: 700, size: 13, colour: '#5B4630' }, { layer: 'label' });
  const words = { x: sheet.x + 14, y: sheet.y + 28, w: w - 28, h: h - 36 };
  letter(draft, 'speech/line', text, words, { face: 'serif', size: letters, colour: INK }, { layer: 'label' });
}
