/**
 * What the proof sees of a run, as a short text: the beat, where the run is in it, and whatever something ahead can read. Runs with
 * equal keys have equal open intents and can go on to runs with equal keys.
 */
import type { AgendaBeat, Beat, HearsaySlot } from '../../core/beat.ts';
import { comingBack, hearsayOf } from '../../core/corridor.ts';
import { hearsayStatus } from '../../core/holds.ts';
import type { Level } from '../../core/level.ts';
import type { At, Run } from '../../core/run.ts';
import { beatsAfter, reached } from '../graph.ts';
import { movesFrom, readsFrom, touched } from './reads.ts';
import { supportParts } from './support.ts';

/** What levels after this one read of what is handed on: `paper:x`, `var:x`, and sentences that can return, by slot. */
export type Later = { readonly reads: ReadonlySet<string>; readonly returns: ReadonlyMap<string, readonly string[]> };

export const NOTHING_LATER: Later = { reads: new Set(), returns: new Map() };

export type Keyer = {
  readonly keyOf: (run: Run) => string;
  /** What is in the key at the first beat and comes from before the level. */
  readonly entryReads: readonly string[];
  /** What later levels read and this one can change. */
  readonly handedOn: readonly string[];
  /** The kinds of hearsay that the search tells apart, by id. */
  readonly classOf: (hearsay: string) => string;
};

export type Part = (run: Run) => string;

/** Of these there is one string each, in the one-byte alphabet: a key is put together hundreds of thousands of times. */
const LETTERS: readonly string[] = Array.from({ length: 192 }, (_, n) => String.fromCharCode(n + 48));

/** A whole number as one character where it is small, else in digits with an end. */
export const letter = (n: number): string => LETTERS[n] ?? `\u0001${n}\u0002`;
export const flag = (is: boolean): string => (is ? '1' : '0');

export function keyerOf(level: Level, later: Later): Keyer {
  const ahead = readsFrom(level);
  const moved = movesFrom(level);
  const changed = touched(level);
  const handedOn = [...later.reads].filter((read) => changed.has(read)).sort();
  const returning = [...later.returns].filter(([, ids]) => ids.some((id) => level.hearsay.some((h) => h.id === id)));
  const classOf = classes(level, returning);
  const back = returning.map(
    ([, ids]): Part =>
      (run) =>
        flag(spreadHere(run).some((id) => ids.includes(id))),
  );
  const parts = new Map(
    level.beats.map((beat, i) => {
      const reads = [...new Set([...(ahead.get(beat.id) ?? []), ...handedOn])].sort();
      const plain = reads.filter((read) => !/^(support|motion):/.test(read)).map(partOf);
      const support = supportParts(level, reads, moved.get(beat.id) ?? new Set());
      return [
        beat.id,
        { name: letter(i), at: atPart(beat, classOf), reads: [...plain, ...support, ...heardParts(level, beat.id), ...back] },
      ] as const;
    }),
  );
  const entryReads = [...new Set([...(ahead.get(level.start) ?? []), ...handedOn])].filter((r) => /^(paper|var|promise)/.test(r)).sort();
  return {
    classOf,
    handedOn,
    entryReads,
    keyOf: (run) => {
      const known = parts.get(run.beat);
      if (!known) throw new Error(`Beat ${run.beat} is not in level ${level.id}`);
      let key = known.name + known.at(run);
      for (const read of known.reads) key += read(run);
      return key;
    },
  };
}

/** Ids of hearsay that spread in this level. */
export function spreadHere(run: Run): readonly string[] {
  const found: string[] = [];
  for (const slots of run.at.kind === 'agenda' ? [run.heard, run.at.slots] : [run.heard]) {
    for (const slot in slots) if (slots[slot]?.status === 'spread') found.push(slots[slot].hearsay);
  }
  return found;
}

/** True sentences die down when they are left alone, others spread; and some can return in a later level. */
function classes(level: Level, returning: readonly (readonly [string, readonly string[]])[]): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const verdict = hearsayOf(level, id).verdict === 'says' ? 't' : 'f';
    const found = verdict + returning.map(([, ids]) => flag(ids.includes(id))).join('');
    known.set(id, found);
    return found;
  };
}

function partOf(read: string): Part {
  const [kind = '', id = ''] = split(read);
  switch (kind) {
    case 'var':
      return (run) => letter(run.variables[id] ?? 0);
    case 'paper':
      return (run) => flag(run.papers.includes(id));
    case 'slot':
      return (run) => letter(['waiting', 'abroad', 'answered', 'spread'].indexOf(hearsayStatus(run, id)));
    case 'days':
      return (run) => letter(run.daysLeft);
    case 'stage':
      return (run) => `${run.stage};`;
    default:
      return (run) => `${run.promise};`;
  }
}

function split(read: string): readonly string[] {
  const at = read.indexOf(':');
  return at < 0 ? [read] : [read.slice(0, at), read.slice(at + 1)];
}

function atPart(beat: Beat, classOf: (id: string) => string): Part {
  if (beat.kind === 'agenda') return agendaPart(beat, classOf);
  return ({ at }) => otherPart(at);
}

function otherPart(at: At): string {
  switch (at.kind) {
    case 'vote':
      return at.tally ? (at.tally.carried ? 'c' : 'l') : '-';
    case 'decision':
      return `${at.outcome};`;
    case 'hearing':
      return at.decided ?? '-';
    case 'checkpoint':
      return letter(at.index) + letter(at.asked.attempts.length) + flag(at.asked.attempts.some((a) => a.grade.right));
    default:
      return '';
  }
}

/** Which actions are done, and of each slot: not yet come, abroad for so long, or over. */
function agendaPart(beat: AgendaBeat, classOf: (id: string) => string): Part {
  const last = Math.max(0, ...beat.hearsay.map((s) => s.onDay));
  return (run) => {
    const { at } = run;
    if (at.kind !== 'agenda') return '';
    let done = 0;
    for (const [i, action] of beat.actions.entries()) if (at.done.includes(action.id)) done |= 1 << i;
    let isWaiting = false;
    let slots = '';
    for (const slot of beat.hearsay) {
      const state = at.slots[slot.id];
      if (state?.status === 'abroad') slots += `a${letter(at.spent - state.since)}${classOf(state.hearsay)}`;
      else if (state || run.heard[slot.id]) slots += 'o';
      else if (canCome(run, slot)) {
        isWaiting = true;
        slots += 'w';
      } else slots += 'n';
    }
    return letter(done & 255) + letter(done >> 8) + slots + (isWaiting ? letter(Math.min(at.spent, last)) : '');
  };
}

function canCome(run: Run, slot: HearsaySlot): boolean {
  return !slot.returns || comingBack(run, slot).length > 0;
}

/**
 * Of agendas ahead: sentences that several slots share, drawn or not, since the others are drawn first; and where an agenda can be come
 * to again, which of its sentences were heard already; and whether what spread in an earlier level comes back.
 */
function heardParts(level: Level, from: string): readonly Part[] {
  const ahead = aheadOf(level, from);
  const agendas = level.beats.flatMap((b) => (b.kind === 'agenda' ? [b] : []));
  const everywhere = agendas.flatMap((a) => a.hearsay.flatMap((s) => s.oneOf));
  return agendas
    .filter((a) => ahead.has(a.id))
    .flatMap((agenda): readonly Part[] => {
      const ids = [...new Set(agenda.hearsay.flatMap((s) => s.oneOf))].filter(
        (id) => everywhere.indexOf(id) !== everywhere.lastIndexOf(id),
      );
      const isCircle = beatsAfter(agenda).some((next) => aheadOf(level, next).has(agenda.id));
      return [
        ...ids.map(
          (id): Part =>
            (run) =>
              flag(isDrawn(run, id)),
        ),
        // A sentence that comes back from an earlier level was decided before this one began.
        ...agenda.hearsay
          .filter((s) => s.returns)
          .map(
            (slot): Part =>
              (run) =>
                flag(canCome(run, slot)),
          ),
        ...(isCircle
          ? agenda.hearsay.map(
              (slot): Part =>
                (run) =>
                  flag(run.heard[slot.id] !== undefined),
            )
          : []),
      ];
    });
}

const walked = new WeakMap<Level, Map<string, ReadonlySet<string>>>();

/** Beats that can follow a beat, itself among them; walked once for each. */
function aheadOf(level: Level, from: string): ReadonlySet<string> {
  const known = walked.get(level) ?? new Map<string, ReadonlySet<string>>();
  walked.set(level, known);
  const found = known.get(from) ?? reached(level, [from]);
  known.set(from, found);
  return found;
}

function isDrawn(run: Run, id: string): boolean {
  const slots = run.at.kind === 'agenda' ? Object.values(run.at.slots) : [];
  return slots.some((s) => s.hearsay === id) || Object.values(run.heard).some((s) => s.hearsay === id);
}
