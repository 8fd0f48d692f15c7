/** What lies on the scale and in the trays: each pan under its name and tipped by what speaks for or against, each tray with its label. */
import type { Exhibit, HearingBeat } from '../../core/beat.ts';
import { type AtHearing, exhibitOf } from '../../core/court-file.ts';
import type { HearingRules } from '../../core/procedure.ts';
import { frameOf } from './art.ts';
import { putBalance, putLips, tipped } from './balance.ts';
import { type Bench, LABEL_SIDES, type PanPlace, type TrayPlace } from './bench.ts';
import { type Draft, hot, isSmall, letter, putAt, putIn } from './draft.ts';
import { heapPlaces, movedTo, putCard } from './exhibits.ts';
import { centre, overlap, type Rect } from './geometry.ts';

/** Where each card lies, by exhibit. */
export type Lying = ReadonlyMap<string, Rect>;

/** Degrees a pan is tipped. */
const TIP = 5;

/** What lies at a place, in the order of the file. */
export function lyingAt(beat: HearingBeat, at: AtHearing, weighed: AtHearing['weighed'], place: string): readonly Exhibit[] {
  return at.exhibits.filter((id) => weighed[id] === place).map((id) => exhibitOf(beat, id));
}

/** A pan tips to the left by what speaks for its sentence; one sheet against outweighs all of it, as it does in the finding. */
export function tipsOf(beat: HearingBeat, hearing: HearingRules, at: AtHearing, weighed: AtHearing['weighed']): readonly number[] {
  return hearing.fields.map((field) => {
    const here = lyingAt(beat, at, weighed, field.id);
    if (here.length === 0) return 0;
    return here.some((e) => e.shows === 'against') ? TIP : -TIP;
  });
}

/** Puts the balance with all that lies on it, and the trays. */
export function putWeighed(draft: Draft, beat: HearingBeat, at: AtHearing, weighed: AtHearing['weighed'], bench: Bench): Lying {
  const lying = new Map<string, Rect>();
  const number = (exhibit: Exhibit) => at.exhibits.indexOf(exhibit.id) + 1;
  putBalance(draft, bench.stand, [...bench.pans.map((p) => p.pan), ...bench.spare]);
  for (const place of bench.pans) {
    const here = lyingAt(beat, at, weighed, place.field.id);
    for (const side of ['for', 'against'] as const) {
      const own = here.filter((e) => e.shows === side);
      const rects = heapPlaces(halfOf(place.floor, side), own.length, place.floor.h * 0.62);
      for (const [i, exhibit] of own.entries()) {
        const level = rects[i];
        if (!level) continue;
        const rect = movedTo(level, tipped(place.pan, centre(level)));
        putCard(draft, exhibit, number(exhibit), rect, { layer: 'table', turn: place.pan.turn });
        lying.set(exhibit.id, rect);
      }
      if (own.length > 0) putWeight(draft, place, side);
    }
  }
  putLips(
    draft,
    bench.pans.map((p) => p.pan),
  );
  for (const place of bench.pans) putName(draft, place);
  for (const place of bench.trays) {
    const here = lyingAt(beat, at, weighed, place.test.id);
    const rects = heapPlaces(mouthOf(draft, place), here.length, isSmall(draft) ? 26 : 48);
    putTrayBack(draft, place);
    for (const [i, exhibit] of here.entries()) {
      const rect = rects[i];
      if (!rect) continue;
      putCard(draft, exhibit, number(exhibit), rect, { layer: 'table', turn: [-2, 1.5, -1, 2][i % 4] ?? 0 });
      lying.set(exhibit.id, rect);
    }
    putLabel(draft, place);
  }
  return lying;
}

/** Each place says what it is, and takes the card that is in hand; where cards lie already, it is met at its name and its foot. */
export function offerPlaces(draft: Draft, bench: Bench, held: string | null, lying: Lying): void {
  const { tongue } = draft;
  const place = (id: string, whole: Rect, foot: Rect, says: string, prop: string) => {
    const isTaken = [...lying.values()].some((card) => overlap(card, whole));
    const rect = isTaken ? foot : whole;
    if (held === null) hot(draft, `place:${id}`, rect, { show: { kind: 'nothing' } }, says, prop);
    else hot(draft, `weigh:${held}:${id}`, rect, { intent: { kind: 'weigh', target: held, as: id } }, says, prop);
  };
  for (const { field, whole, floor } of bench.pans) {
    const y = floor.y + floor.h + 2;
    place(field.id, whole, { ...whole, y, h: whole.y + whole.h - y }, `${tongue.say(field.title)}: ${tongue.say(field.asks)}`, 'pan');
  }
  for (const tray of bench.trays) {
    const { test, rect } = tray;
    place(test.id, rect, tray.label, `${tongue.say(test.fails)} · ${tongue.say(test.asks)}`, 'tray');
  }
}

/** What of a card in a tray can be pointed at: not what its label hides. */
export function bared(bench: Bench, card: Rect): Rect {
  const label = bench.trays.map((tray) => tray.label).find((l) => overlap(l, card));
  return label ? { ...card, h: Math.max(12, label.y - card.y) } : card;
}

function halfOf(floor: Rect, side: 'for' | 'against'): Rect {
  const w = floor.w / 2;
  // Cords come together above: the higher, the narrower.
  const top = floor.y - floor.h * 0.36;
  return { x: (side === 'for' ? floor.x : floor.x + w) + 1, y: top, w: w - 2, h: floor.h * 1.28 };
}

/** A weight on the rim, with a sign: plus for what speaks for the sentence, minus for what speaks against it. */
function putWeight(draft: Draft, { floor, pan }: PanPlace, side: 'for' | 'against'): void {
  const frame = side === 'for' ? 'scales-weight-plus' : 'scales-weight-minus';
  const scale = Math.max(0.58 * pan.scale, (isSmall(draft) ? 13 : 30) / frameOf(draft.art, frame).h);
  const foot = { x: floor.x + floor.w * (side === 'for' ? 0.12 : 0.88), y: floor.y + floor.h + 16 * pan.scale };
  putAt(draft, `${side}:${pan.hook.x}`, frame, tipped(pan, foot), scale, { of: 'balance', layer: 'above', turn: pan.turn });
}

function putName(draft: Draft, { field, name }: PanPlace): void {
  const put = { of: `place:${field.id}`, layer: 'above' } as const;
  putIn(draft, `name:${field.id}`, 'placard', name, put);
  const text = { x: name.x + name.w * 0.06, y: name.y, w: name.w * 0.86, h: name.h * 0.84 };
  const size = isSmall(draft) ? 12 : Math.min(18, Math.round(name.h * 0.5));
  letter(draft, `name:${field.id}/words`, draft.tongue.say(field.title), text, { weight: 700, size, least: 9, align: 'centre' }, put);
}

/** What of a tray is above its label: there its cards are seen. */
function mouthOf(draft: Draft, { rect, label }: TrayPlace): Rect {
  const hidden = isSmall(draft) ? 2 : label.h * 0.22;
  return { x: rect.x + rect.w * 0.1, y: rect.y, w: rect.w * 0.8, h: label.y + hidden - rect.y };
}

function putTrayBack(draft: Draft, place: TrayPlace): void {
  const h = Math.min(place.rect.h, place.label.h * 1.9);
  const rect = { x: place.rect.x, y: place.rect.y + place.rect.h - h, w: place.rect.w * 1.05, h: h * 1.06 };
  putIn(draft, `tray:${place.test.id}`, 'tray-empty', rect, { of: `place:${place.test.id}` });
}

function putLabel(draft: Draft, place: TrayPlace): void {
  const put = { of: `place:${place.test.id}`, layer: 'above' } as const;
  const { label } = place;
  const small = isSmall(draft);
  const slip = small ? label : { x: label.x + label.w * 0.04, y: label.y + label.h * 0.06, w: label.w * 0.95, h: label.h * 0.92 };
  putIn(draft, `tray:${place.test.id}/label`, 'paint/slip', slip, put);
  const sides = small ? LABEL_SIDES : 10;
  const text = { x: slip.x + sides * 0.4, y: slip.y, w: slip.w - sides, h: slip.h - 3 };
  const size = small ? 12 : 15;
  const words = draft.tongue.say(place.test.fails);
  letter(draft, `tray:${place.test.id}/words`, words, text, { weight: 600, size, least: 9, align: 'centre' }, put);
}
