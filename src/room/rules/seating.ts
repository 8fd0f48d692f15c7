/** Who sits where: blocs are dealt, seats follow from the blocs. */
import { benchesFor } from '../../core/apportion.ts';
import type { Chamber } from '../../core/chamber.ts';
import type { Pack } from '../../core/level.ts';
import { roller, shuffle } from '../../core/roller.ts';
import type { Card, Lesson, Pupil, PupilId } from './lesson.ts';

/** Those who are in the class, in the order in which they came. */
export function present({ pupils }: Pick<Lesson, 'pupils'>): readonly Pupil[] {
  return remembered(here, pupils, () =>
    Object.values(pupils)
      .filter((p) => !p.removed)
      .sort((a, b) => a.number - b.number),
  );
}

/** Everybody gets a bloc in every chamber that the lesson's levels come to; who sits together in one does not sit together in the next. */
export function seatAll(pack: Pack, lesson: Lesson): Lesson {
  const ids = present(lesson).map((p) => p.id);
  const seating = Object.fromEntries(
    chambersOf(pack, lesson).map((chamber) => {
      const mixed = shuffle(roller(lesson.plan.seed, `seats:${chamber.id}`), ids);
      const benches = benchesFor(chamber.blocs, Math.max(1, mixed.length));
      const blocs = benches.flatMap(({ bloc, cards }) => cards.map(() => bloc));
      return [chamber.id, Object.fromEntries(mixed.flatMap((id, i) => (blocs[i] === undefined ? [] : [[id, blocs[i]]])))];
    }),
  );
  return { ...lesson, seating };
}

/** Who comes after the dealing goes to the bloc that has fewest for its seats. */
export function seatLate(pack: Pack, lesson: Lesson, pupil: PupilId): Lesson {
  if (Object.keys(lesson.seating).length === 0) return lesson;
  const seating = { ...lesson.seating };
  for (const chamber of chambersOf(pack, lesson)) {
    const own = seating[chamber.id] ?? {};
    if (own[pupil] !== undefined) continue;
    const count = (bloc: string) => sittingIn(lesson, chamber.id, bloc).length;
    const [first] = [...chamber.blocs].filter((b) => count(b.id) < b.seats).sort((a, b) => count(a.id) / a.seats - count(b.id) / b.seats);
    if (first) seating[chamber.id] = { ...own, [pupil]: first.id };
  }
  return { ...lesson, seating };
}

/** The cards of a chamber as the class sits now: each bloc's seats over its pupils, as evenly as whole numbers allow. */
export function cardsOf(lesson: Lesson, chamber: Chamber): readonly Card[] {
  const own = lesson.seating[chamber.id];
  const byChamber = remembered(cards, lesson.pupils, () => new WeakMap<object, WeakMap<Chamber, readonly Card[]>>());
  return remembered(
    remembered(byChamber, own ?? NOBODY, () => new WeakMap<Chamber, readonly Card[]>()),
    chamber,
    () => dealt(lesson, chamber),
  );
}

function dealt(lesson: Lesson, chamber: Chamber): readonly Card[] {
  let first = 0;
  return chamber.blocs.flatMap(({ id, seats }) => {
    const sitting = sittingIn(lesson, chamber.id, id).slice(0, seats);
    const from = first;
    first += seats;
    let at = from;
    return sitting.map((pupil, i): Card => {
      const own = Math.floor(seats / sitting.length) + (i < seats % sitting.length ? 1 : 0);
      at += own;
      return { pupil: pupil.id, bloc: id, first: at - own, seats: own };
    });
  });
}

/** Who speaks for each bloc: whom the teacher chose, or its first pupil. */
export function leadersOf(lesson: Lesson, chamber: Chamber): Readonly<Record<string, PupilId>> {
  return Object.fromEntries(
    chamber.blocs.flatMap(({ id }) => {
      const sitting = sittingIn(lesson, chamber.id, id);
      const chosen = sitting.find((p) => p.id === lesson.leaders[id]) ?? sitting[0];
      return chosen ? [[id, chosen.id]] : [];
    }),
  );
}

/** The chambers whose votes can come up in the lesson's levels, in the pack's order; all of them where none can. */
export function chambersOf(pack: Pack, { plan }: Pick<Lesson, 'plan'>): readonly Chamber[] {
  const { chambers, procedure } = pack.shared;
  const motions = pack.levels
    .filter((l) => plan.levels.includes(l.id))
    .flatMap((l) => l.beats.flatMap((b) => (b.kind === 'vote' ? [b.motion] : [])));
  const used = new Set(procedure.motions.filter((m) => motions.includes(m.id)).map((m) => m.chamber));
  const some = chambers.filter((c) => used.has(c.id));
  return some.length > 0 ? some : chambers;
}

function sittingIn(lesson: Lesson, chamber: string, bloc: string): readonly Pupil[] {
  const own = lesson.seating[chamber] ?? NOBODY;
  const bySeating = remembered(sitting, lesson.pupils, () => new WeakMap<object, ReadonlyMap<string, readonly Pupil[]>>());
  return remembered(bySeating, own, () => byBloc(present(lesson), own)).get(bloc) ?? [];
}

function byBloc(pupils: readonly Pupil[], own: Readonly<Record<PupilId, string>>): ReadonlyMap<string, readonly Pupil[]> {
  const benches = new Map<string, Pupil[]>();
  for (const pupil of pupils) {
    const bloc = own[pupil.id] ?? '';
    const bench = benches.get(bloc);
    if (bench) bench.push(pupil);
    else benches.set(bloc, [pupil]);
  }
  return benches;
}

const NOBODY: Readonly<Record<PupilId, string>> = {};

// A school year that comes in at once asks the same of the same lesson a thousand times. What is remembered goes with the lesson.
const here = new WeakMap<object, readonly Pupil[]>();
const sitting = new WeakMap<object, WeakMap<object, ReadonlyMap<string, readonly Pupil[]>>>();
const cards = new WeakMap<object, WeakMap<object, WeakMap<Chamber, readonly Card[]>>>();

function remembered<Of extends object, Found>(all: WeakMap<Of, Found>, of: Of, find: () => Found): Found {
  const had = all.get(of);
  if (had !== undefined) return had;
  const found = find();
  all.set(of, found);
  return found;
}
