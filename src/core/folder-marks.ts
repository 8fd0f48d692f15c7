/** Whose marks the folder bears: of the houses that the bill went through, and at an end of the house where it ended. */
import type { Level } from './level.ts';
import type { Run } from './run.ts';
import { beatOf } from './shown.ts';

/** Institutions, each once, in the order in which they left their mark. */
export function marksOn(level: Level, run: Run): readonly string[] {
  const came = run.entry.handover?.stamps.length ?? 0;
  // A level that is opened by itself goes by the record: there the bill came here stage by stage.
  const before = came > 0 ? [] : housesBefore(level);
  // One that moved the bill nowhere leaves the mark of its house, as in `handover`.
  const last = beatOf(level, run).kind === 'ending' ? [level.institution] : [];
  return [...new Set([...before, ...run.stamps.map((s) => s.institution), ...last])];
}

/** The houses on the shortest way from the procedure's first stage to where this level finds the bill; its own house has still to leave its mark. */
function housesBefore({ stage, institution, shared: { procedure } }: Level): readonly string[] {
  const first = procedure.stages[0]?.id;
  const from = new Map<string, string | null>(first === undefined ? [] : [[first, null]]);
  // What is added while one goes through it is gone through too.
  for (const at of from.keys()) {
    const motions = procedure.motions.filter((m) => m.stage === at).flatMap((m) => [m.carried, m.lost]);
    const ways = procedure.stages.find((s) => s.id === at)?.next.map((t) => t.to) ?? [];
    for (const to of [...ways, ...motions]) if (!from.has(to)) from.set(to, at);
  }
  // No way leads to it, as to what is written about a law: then the road's own order tells who came before.
  const along = procedure.institutions.map((house) => house.id);
  if (!from.has(stage)) return along.slice(0, Math.max(0, along.indexOf(institution)));
  const houses: string[] = [];
  for (let at: string | null = stage; at !== null; at = from.get(at) ?? null) {
    const house = procedure.stages.find((s) => s.id === at)?.institution;
    if (house !== undefined && (at !== stage || house !== institution)) houses.unshift(house);
  }
  return houses;
}
