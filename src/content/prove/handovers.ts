/** The proof of a campaign: whatever one level can hand on is among the ways in that the next declares. */

import type { Level, WayIn } from '../../core/level.ts';
import type { Handover, Run } from '../../core/run.ts';
import { listTerm, type ProblemValue, term } from '../words/term.ts';
import { waysInOf } from './graph-walks.ts';
import { type Keyer, type Later, spreadHere } from './key.ts';
import { readsFrom, touched } from './reads.ts';
import type { Searched } from './search.ts';

/** What a level and those behind it read of what is handed on, as values: papers and variables by name, returning slots by `back:`. */
type Handed = ReadonlyMap<string, number>;

export type Proved = { readonly level: Level; readonly keyer: Keyer; readonly searched: Searched };

/** Handed on by `from` (null: as the record has it) and not declared by `to`; `state` is the ending of `from` that shows it. */
export type Undeclared = { readonly from: string | null; readonly to: string; readonly found: ProblemValue; readonly state: number | null };

/** What the levels after `at` read of what is handed on. */
export function laterOf(levels: readonly Level[], at: number): Later {
  const reads = new Set<string>();
  const returns = new Map<string, readonly string[]>();
  for (const level of levels.slice(at + 1)) {
    for (const read of entryReads(level)) reads.add(read);
    for (const [slot, ids] of returningSlots(level)) returns.set(`${level.id}/${slot}`, ids);
  }
  return { reads, returns };
}

/** What of a handover makes a difference to a level: what it reads, and papers it can change that are read later. */
function matters(level: Level, later: Later): readonly string[] {
  const changed = touched(level);
  return [...new Set([...entryReads(level), ...[...later.reads].filter((r) => r.startsWith('paper:') && changed.has(r))])].sort();
}

/** Papers that a level asks for, and all variables that it declares. */
export function entryReads(level: Level): readonly string[] {
  const read = [...(readsFrom(level).get(level.start) ?? [])];
  return [...new Set([...read.filter((r) => r.startsWith('paper:')), ...level.variables.map((v) => `var:${v.id}`)])].sort();
}

export function returningSlots(level: Level): readonly (readonly [string, readonly string[]])[] {
  return level.beats.flatMap((b) => (b.kind === 'agenda' ? b.hearsay.flatMap((s) => (s.returns ? [[s.id, s.oneOf] as const] : [])) : []));
}

/** The handover that a way in stands for. */
export function handoverOf(wayIn: WayIn, promise: string | null): Handover {
  return { papers: wayIn.papers, flags: wayIn.set ?? {}, promise, spread: wayIn.spread ?? [], stamps: [] };
}

export function undeclaredHandovers(proved: readonly Proved[]): readonly Undeclared[] {
  const levels = proved.map((p) => p.level);
  const out: Undeclared[] = [];
  let entries = new Map<string, { readonly handed: Handed; readonly from: string | null; readonly state: number | null }>();
  for (const [i, { level, searched }] of proved.entries()) {
    const later = laterOf(levels, i);
    const byDefault = fromWayIn(level, level.waysIn[0], later);
    entries.set(nameOf(byDefault), entries.get(nameOf(byDefault)) ?? { handed: byDefault, from: null, state: null });
    const declared = new Map(level.waysIn.map((wayIn, w) => [nameOfPart(ownPart(level, fromWayIn(level, wayIn, later), later)), w]));
    const masks = waysInOf(searched);
    const exits = exitsOf(level, searched, masks, later);
    const next: typeof entries = new Map();
    for (const { handed, from, state } of entries.values()) {
      const own = ownPart(level, handed, later);
      const wayIn = declared.get(nameOfPart(own));
      if (wayIn === undefined) {
        if (!out.some((u) => u.to === level.id && nameOfPart(u.found) === nameOfPart(own)))
          out.push({ from, to: level.id, found: own, state });
        continue;
      }
      for (const exit of exits) {
        if (((exit.mask >> wayIn) & 1) === 0) continue;
        const on = exit.isArchived ? archived(handed, levels[i + 1], exit, later) : merged(handed, exit, later);
        const name = nameOf(on);
        if (!next.has(name)) next.set(name, { handed: on, from: level.id, state: exit.state });
      }
    }
    entries = next;
  }
  return out;
}

type Exit = { readonly mask: number; readonly isArchived: boolean; readonly changed: Handed; readonly state: number };

/** The different ways in which a level ends, as later levels can tell them apart. */
function exitsOf(level: Level, searched: Searched, masks: readonly number[], later: Later): readonly Exit[] {
  const kinds = new Map(level.beats.map((b) => [b.id, b]));
  const exits = new Map<string, Exit>();
  const papers = touched(level);
  for (const [state, run] of searched.ended) {
    const beat = kinds.get(run.beat);
    if (beat?.kind !== 'ending') continue;
    const isArchived = beat.archived === true;
    const changed = changedBy(run, later, papers);
    const name = `${isArchived}|${nameOf(changed)}`;
    const known = exits.get(name);
    exits.set(name, { mask: (known?.mask ?? 0) | (masks[state] ?? 0), isArchived, changed, state: known?.state ?? state });
  }
  return [...exits.values()];
}

/** All that later levels read and this one can change, as this run leaves it; the rest goes through as it came. */
function changedBy(run: Run, later: Later, papers: ReadonlySet<string>): Handed {
  const out = new Map<string, number>();
  for (const read of later.reads) {
    const id = read.slice(read.indexOf(':') + 1);
    if (read.startsWith('paper:')) {
      if (papers.has(read)) out.set(read, run.papers.includes(id) ? 1 : 0);
    } else if (run.variables[id] !== undefined) out.set(read, run.variables[id]);
  }
  const spread = spreadHere(run);
  for (const [slot, ids] of later.returns) if (spread.some((id) => ids.includes(id))) out.set(`back:${slot}`, 1);
  return out;
}

function merged(handed: Handed, exit: Exit, later: Later): Handed {
  const on = onlyLater(handed, later);
  for (const [name, value] of exit.changed) on.set(name, name.startsWith('back:') ? Math.max(value, on.get(name) ?? 0) : value);
  return on;
}

/** A bill that stopped: the next level begins as the record has it; what is being said isn't archived. */
function archived(handed: Handed, next: Level | undefined, exit: Exit, later: Later): Handed {
  const on = next ? new Map(fromWayIn(next, next.waysIn[0], later)) : new Map<string, number>();
  for (const [name, value] of [...onlyLater(handed, later), ...exit.changed]) {
    if (name.startsWith('back:')) on.set(name, Math.max(value, on.get(name) ?? 0));
  }
  return on;
}

function onlyLater(handed: Handed, later: Later): Map<string, number> {
  return new Map([...handed].filter(([name]) => later.reads.has(name) || (name.startsWith('back:') && later.returns.has(name.slice(5)))));
}

function fromWayIn(level: Level, wayIn: WayIn | undefined, later: Later): Handed {
  const handed = new Map<string, number>();
  for (const read of new Set([...entryReads(level), ...later.reads])) {
    const id = read.slice(read.indexOf(':') + 1);
    if (read.startsWith('paper:')) handed.set(read, wayIn?.papers.includes(id) ? 1 : 0);
    const declared = level.variables.find((v) => v.id === id);
    if (read.startsWith('var:') && declared) handed.set(read, wayIn?.set?.[id] ?? declared.start);
  }
  for (const [slot, ids] of returningSlots(level))
    handed.set(`back:${level.id}/${slot}`, (wayIn?.spread ?? []).some((id) => ids.includes(id)) ? 1 : 0);
  return handed;
}

/** The part that this level reads, as words an author can mend by: `paper annex, no paper letters, wrong = 1, echo returns`. */
function ownPart(level: Level, handed: Handed, later: Later): ProblemValue {
  const reads = matters(level, later).map((read) => {
    const id = read.slice(read.indexOf(':') + 1);
    if (read.startsWith('paper:')) return term(handed.get(read) === 1 ? 'has-paper' : 'no-paper', id);
    const declared = level.variables.find((v) => v.id === id);
    const value = handed.get(read) ?? level.waysIn[0]?.set?.[id] ?? declared?.start ?? 0;
    return term('equals', id, Math.max(declared?.min ?? value, Math.min(declared?.max ?? value, value)));
  });
  const back = returningSlots(level).map(([slot]) => term(handed.get(`back:${level.id}/${slot}`) === 1 ? 'returns' : 'no-return', slot));
  return listTerm([...reads, ...back]);
}

function nameOfPart(part: ProblemValue): string {
  return JSON.stringify(part);
}

function nameOf(handed: Handed): string {
  return [...handed]
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join();
}
