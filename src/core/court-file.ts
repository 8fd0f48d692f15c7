/** The file of a hearing: which exhibits lie in it, what they support, and what follows from how they were weighed. */
import type { Exhibit, HearingBeat } from './beat.ts';
import { holds } from './holds.ts';
import type { Level } from './level.ts';
import type { Field, Finding, HearingRules, Order } from './procedure.ts';
import { below, type Roller, shuffle } from './roller.ts';
import type { At, Run } from './run.ts';

export const FINDINGS: readonly Finding[] = ['shown', 'contradicted', 'not-shown'];

export type AtHearing = Extract<At, { kind: 'hearing' }>;

/** What a file can be about: every field is shown, or one of them is contradicted or isn't shown. */
export type Theory =
  | { readonly supports: 'grant' }
  | { readonly supports: 'refuse'; readonly field: string; readonly by: 'contradicted' | 'not-shown' };

/** The kind of case that a hearing is. */
export function hearingOf(level: Level, beat: HearingBeat): HearingRules {
  const hearing = level.shared.procedure.hearings?.find((h) => h.id === beat.hearing);
  if (!hearing) throw new Error(`Hearing ${beat.hearing} is not in procedure ${level.shared.procedure.id}`);
  return hearing;
}

export function exhibitOf(beat: HearingBeat, id: string): Exhibit {
  const exhibit = beat.exhibits.find((e) => e.id === id);
  if (!exhibit) throw new Error(`Exhibit ${id} is not in beat ${beat.id}`);
  return exhibit;
}

export function isUsable(exhibit: Exhibit): boolean {
  return exhibit.fails.length === 0;
}

/** Where an exhibit may rightly lie: on the scale in its field, or aside for any test that it fails. */
export function rightPlaces(exhibit: Exhibit): readonly string[] {
  return isUsable(exhibit) ? [exhibit.field] : exhibit.fails;
}

/** Evenly grant or refuse; a refusal is evenly any of its reasons. */
export function drawTheory(fields: readonly Field[], roll: Roller): Theory {
  if (below(roll, 2) === 0) return { supports: 'grant' };
  const field = fields[below(roll, fields.length)]?.id ?? '';
  return { supports: 'refuse', field, by: below(roll, 2) === 0 ? 'contradicted' : 'not-shown' };
}

/** A file of `draw` exhibits that supports the theory, in a mixed order; fewer where the beat hasn't enough. */
export function drawFile(beat: HearingBeat, fields: readonly Field[], theory: Theory, run: Run, roll: Roller): readonly string[] {
  const pool = shuffle(
    roll,
    beat.exhibits.filter((e) => holds(e.when, run)),
  );
  const fits = pool.filter((e) => isAllowed(e, theory));
  // What the theory needs comes first, then what is in this file because of what was done before; the rest fills up.
  const needed = fields.flatMap((field) => {
    const shows = theory.supports === 'refuse' && theory.field === field.id ? 'against' : 'for';
    return fits.find((e) => isUsable(e) && e.field === field.id && e.shows === shows)?.id ?? [];
  });
  const own = fits.filter((e) => e.when && !needed.includes(e.id)).map((e) => e.id);
  const rest = fits.filter((e) => !e.when && !needed.includes(e.id)).map((e) => e.id);
  const file = [...needed, ...own, ...rest].slice(0, beat.draw);
  return shuffle(roll, file);
}

/** Findings that follow from what lies on the scale. */
export function findingsFrom(
  beat: HearingBeat,
  fields: readonly Field[],
  onScale: readonly { readonly exhibit: string; readonly field: string }[],
) {
  return Object.fromEntries(
    fields.map(({ id }): [string, Finding] => {
      const here = onScale.filter((o) => o.field === id).map((o) => exhibitOf(beat, o.exhibit));
      if (here.some((e) => e.shows === 'against')) return [id, 'contradicted'];
      return [id, here.length > 0 ? 'shown' : 'not-shown'];
    }),
  );
}

/** What the drawn file supports when each exhibit is weighed rightly. */
export function fileSupports(beat: HearingBeat, fields: readonly Field[], exhibits: readonly string[]): 'grant' | 'refuse' {
  const usable = exhibits.map((id) => exhibitOf(beat, id)).filter(isUsable);
  const findings = findingsFrom(
    beat,
    fields,
    usable.map((e) => ({ exhibit: e.id, field: e.field })),
  );
  return orderFor(findings);
}

/** Findings as they follow from the player's own weighing. */
export function findingsWeighed(beat: HearingBeat, fields: readonly Field[], at: AtHearing): Readonly<Record<string, Finding>> {
  const onScale = Object.entries(at.weighed)
    .filter(([, as]) => fields.some((f) => f.id === as))
    .map(([exhibit, field]) => ({ exhibit, field }));
  return findingsFrom(beat, fields, onScale);
}

/** Granted only if every field is shown. */
export function orderFor(findings: Readonly<Record<string, Finding>>): 'grant' | 'refuse' {
  return Object.values(findings).every((f) => f === 'shown') ? 'grant' : 'refuse';
}

export function isFitting(order: Order, findings: Readonly<Record<string, Finding>>): boolean {
  return order.is === orderFor(findings);
}

function isAllowed(exhibit: Exhibit, theory: Theory): boolean {
  if (!isUsable(exhibit)) return true;
  if (theory.supports === 'grant') return exhibit.shows === 'for';
  if (theory.field !== exhibit.field) return true;
  return theory.by === 'contradicted';
}
