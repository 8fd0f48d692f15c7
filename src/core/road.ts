/** The road of the bill: where it is, how it got there, and what could still happen. */
import { isArchived } from './campaign.ts';
import { type DatedStamp, stampDays } from './campaign-record.ts';
import type { Condition } from './condition.ts';
import type { Level } from './level.ts';
import type { Institution, Stage } from './procedure.ts';
import type { Recording, Run } from './run.ts';

/** An institution as a place on the road. */
export type Stop = {
  readonly institution: Institution;
  /** The bill was here, is here, could come here next, or not yet. */
  readonly state: 'been' | 'here' | 'next' | 'ahead';
  /** The stage it is at, where it is here. */
  readonly at: Stage | null;
  /** Stamps set here, in order. */
  readonly stamped: readonly DatedStamp[];
  /** Stages here that could come next; those that stop the bill are the archive's. */
  readonly next: readonly Stage[];
};

/** One stay on the way taken; a bill that is sent back comes to the same place twice. */
export type Visit = { readonly institution: string; readonly stamps: readonly DatedStamp[] };

export type Road = {
  readonly stops: readonly Stop[];
  /** From where the bill set out to where it is, or was before it was archived. */
  readonly taken: readonly Visit[];
  /** Where bills lie that go no further: the stage this one was stopped at, and the stages that would stop it now. */
  readonly archive: { readonly holds: Stage | null; readonly next: readonly Stage[] };
};

/** @param recording tells on which days stamps were set; without one that isn't known */
export function roadOf(level: Level, run: Run, recording: Recording | null = null): Road {
  const { institutions, stages } = level.shared.procedure;
  const dated = datedStamps(level, run, recording);
  const here = stages.find((s) => s.id === run.stage) ?? null;
  const isOver = isArchived(level, run);
  const next = isOver ? [] : waysOn(level, run);
  const [stopping, going] = [next.filter((s) => stops(level, s)), next.filter((s) => !stops(level, s))];
  return {
    stops: institutions.map((institution): Stop => {
      const stamped = dated.filter((d) => d.stamp.institution === institution.id);
      const ahead = going.filter((s) => s.institution === institution.id);
      const at = !isOver && here?.institution === institution.id ? here : null;
      const isBeen = stamped.length > 0 || (isOver && here?.institution === institution.id);
      return { institution, state: at ? 'here' : isBeen ? 'been' : ahead.length > 0 ? 'next' : 'ahead', at, stamped, next: ahead };
    }),
    taken: visits(level, run, dated, here),
    archive: { holds: isOver ? here : null, next: stopping },
  };
}

function datedStamps(level: Level, run: Run, recording: Recording | null): readonly DatedStamp[] {
  const days = recording ? stampDays(level, { run, recording }) : null;
  return run.stamps.map((stamp, i) => ({ stamp, day: days?.[i] ?? null }));
}

/** The stays in order: of the levels before, of where this level found the bill, and of this level. */
function visits(level: Level, run: Run, dated: readonly DatedStamp[], here: Stage | null): readonly Visit[] {
  const came = run.entry.handover?.stamps.length ?? 0;
  const found = level.shared.procedure.stages.find((s) => s.id === level.stage);
  const stays: readonly (Visit | null)[] = [
    ...dated.slice(0, came).map(stay),
    found ? { institution: found.institution, stamps: [] } : null,
    ...dated.slice(came).map(stay),
    here ? { institution: here.institution, stamps: [] } : null,
  ];
  const taken: Visit[] = [];
  for (const visit of stays) {
    if (!visit) continue;
    const last = taken.at(-1);
    if (last?.institution === visit.institution) taken[taken.length - 1] = { ...last, stamps: [...last.stamps, ...visit.stamps] };
    else taken.push(visit);
  }
  return taken;
}

function stay(dated: DatedStamp): Visit {
  return { institution: dated.stamp.institution, stamps: [dated] };
}

/** Stages that can come next: lawful ways that the present stage doesn't shut, and both results of a motion. */
function waysOn(level: Level, run: Run): readonly Stage[] {
  const { stages, motions } = level.shared.procedure;
  const here = stages.find((s) => s.id === run.stage);
  const ways = (here?.next ?? []).filter((t) => known(t.needs, run.stage) !== false).map((t) => t.to);
  const voted = motions.filter((m) => m.stage === run.stage).flatMap((m) => [m.carried, m.lost]);
  const ids = new Set([...voted, ...ways].filter((id) => id !== run.stage));
  return stages.filter((s) => ids.has(s.id));
}

/** A stage that stops the bill: no way leads on from it, and the level ends there in the archive. */
function stops(level: Level, stage: Stage): boolean {
  if (stage.next.length > 0 || level.shared.procedure.motions.some((m) => m.stage === stage.id)) return false;
  return level.beats.some((beat) => {
    if (beat.kind !== 'checkpoint' && beat.kind !== 'story') return false;
    const way = beat.next.find((n) => known(n.when, stage.id) === true);
    const ending = level.beats.find((b) => b.id === way?.to);
    return ending?.kind === 'ending' && ending.archived === true;
  });
}

/** What a condition comes to at a stage, all else being open: null where it depends on more. */
function known(condition: Condition | undefined, stage: string): boolean | null {
  if (condition === undefined) return true;
  if ('stage' in condition) return condition.stage === stage;
  if ('not' in condition) {
    const inner = known(condition.not, stage);
    return inner === null ? null : !inner;
  }
  if ('all' in condition) return joined(condition.all, stage, false);
  if ('any' in condition) return joined(condition.any, stage, true);
  return null;
}

/** @param settles the value that decides by itself: one false for `all`, one true for `any` */
function joined(parts: readonly Condition[], stage: string, settles: boolean): boolean | null {
  const values = parts.map((part) => known(part, stage));
  if (values.includes(settles)) return settles;
  return values.includes(null) ? null : !settles;
}
