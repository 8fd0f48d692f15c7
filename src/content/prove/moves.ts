/** The ways on from a run as the proof takes them: every open intent, with every way that chance can turn it. */
import type { AgendaBeat, CheckpointBeat, DecisionBeat, HearingBeat, VoteBeat } from '../../core/beat.ts';
import { memberCount } from '../../core/chamber.ts';
import { questionOf } from '../../core/checkpoint.ts';
import { hearsayOf } from '../../core/corridor.ts';
import {
  type AtHearing,
  drawFile,
  exhibitOf,
  fileSupports,
  findingsWeighed,
  hearingOf,
  orderFor,
  rightPlaces,
  type Theory,
} from '../../core/court-file.ts';
import { oddsIn } from '../../core/decision.ts';
import type { Chance } from '../../core/doing.ts';
import type { Intent } from '../../core/intent.ts';
import { beatById, type Level } from '../../core/level.ts';
import { openIntents } from '../../core/open-intents.ts';
import { roller } from '../../core/roller.ts';
import type { Run } from '../../core/run.ts';
import { perform } from '../../core/step.ts';
import { rightAnswer } from '../../core/templates.ts';
import { motionOf, whipCount } from '../../core/vote.ts';

/** What was done, said so that it can be done again with another seed. */
export type Move =
  | { readonly do: 'intent'; readonly intent: Intent }
  | { readonly do: 'hearsay'; readonly slot: string; readonly how: 'well' | 'badly' }
  | { readonly do: 'vote'; readonly carried: boolean }
  | { readonly do: 'decide'; readonly outcome: string }
  | { readonly do: 'checkpoint' }
  | { readonly do: 'hearing'; readonly supports: 'grant' | 'refuse'; readonly fits: boolean };

export type Way = { readonly move: Move; readonly run: Run; readonly isRefused: boolean };

/** @param tell called for every way; the run of a refused move differs from the one before in its ledger only */
export function waysOn(level: Level, run: Run, classOf: (hearsay: string) => string, tell: (way: Way) => void): void {
  const beat = beatById(level, run.beat);
  const does = (move: Move, intent: Intent) => turns(level, run, intent, classOf, (to, isRefused) => tell({ move, run: to, isRefused }));
  if (beat.kind === 'hearing' && run.at.kind === 'hearing' && !run.at.decided) {
    hear(level, run, beat, tell);
    return;
  }
  if (beat.kind === 'checkpoint') {
    pass(level, run, beat, (before, last) =>
      turns(level, before, last, classOf, (to, isRefused) => tell({ move: { do: 'checkpoint' }, run: to, isRefused })),
    );
    return;
  }
  for (const { kind, target } of openIntents(level, run)) {
    switch (kind) {
      case 'say-silent':
        does({ do: 'hearsay', slot: target, how: 'well' }, answerTo(level, run, target, 'well'));
        // Left alone, a sentence that isn't true does what a bad answer to it does; of a true one only the bad answer spreads.
        if (isTrue(level, run, target)) does({ do: 'hearsay', slot: target, how: 'badly' }, answerTo(level, run, target, 'badly'));
        break;
      case 'hand-over':
        break;
      case 'hold-vote':
      case 'record-vote':
        if (beat.kind === 'vote') vote(level, run, beat, tell);
        break;
      case 'await':
        if (beat.kind === 'decision') decide(level, run, beat, tell);
        break;
      default: {
        const intent = { kind, target } as Intent;
        does({ do: 'intent', intent }, intent);
      }
    }
  }
}

/** An answer to what is abroad in this slot that settles it, or one that doesn't. */
export function answerTo(level: Level, run: Run, slot: string, how: 'well' | 'badly'): Intent {
  const state = run.at.kind === 'agenda' ? run.at.slots[slot] : undefined;
  const { verdict, claims } = hearsayOf(level, state?.hearsay ?? '');
  const isHanded = (verdict === 'silent') === (how === 'badly');
  return isHanded ? { kind: 'hand-over', target: slot, claim: claims[0] ?? '' } : { kind: 'say-silent', target: slot };
}

function isTrue(level: Level, run: Run, slot: string): boolean {
  const state = run.at.kind === 'agenda' ? run.at.slots[slot] : undefined;
  return state !== undefined && hearsayOf(level, state.hearsay).verdict === 'says';
}

/** The intents that pass a checkpoint with every answer right, but for the last, which leaves it. */
export function pass(level: Level, run: Run, beat: CheckpointBeat, leave: (before: Run, last: Intent) => void): readonly Intent[] {
  const intents: Intent[] = [];
  let now = run;
  while (now.at.kind === 'checkpoint') {
    const { asked, drawn, index } = now.at;
    const isRight = asked.attempts.some((a) => a.grade.right);
    const go: Intent = { kind: 'continue', target: beat.id };
    if (isRight && index === drawn.length - 1) {
      leave(now, go);
      intents.push(go);
      break;
    }
    const intent: Intent = isRight
      ? go
      : { kind: 'answer', target: asked.question, answer: rightAnswer(questionOf(level, asked.question)) };
    intents.push(intent);
    now = done(level, now, intent);
  }
  return intents;
}

/** The intents of a hearing in which everything is weighed rightly, or set aside so that the draft doesn't fit the file. */
export function hearingIntents(
  level: Level,
  run: Run,
  beat: HearingBeat,
  fits: boolean,
): { readonly intents: readonly Intent[]; readonly run: Run } {
  const hearing = hearingOf(level, beat);
  const intents: Intent[] = [];
  let now = run;
  const does = (intent: Intent) => {
    intents.push(intent);
    now = done(level, now, intent);
  };
  const at = (): AtHearing => now.at as AtHearing;
  const { exhibits } = at();
  const supports = fileSupports(beat, hearing.fields, exhibits);
  for (const id of exhibits)
    does({ kind: 'weigh', target: id, as: fits ? (rightPlaces(exhibitOf(beat, id))[0] ?? '') : wrongPlace(beat, id, hearing, supports) });
  for (const [target, as] of Object.entries(findingsWeighed(beat, hearing.fields, at()))) does({ kind: 'find', target, as });
  const is = orderFor(at().findings);
  does({ kind: 'draft', target: hearing.orders.find((o) => o.is === is)?.id ?? '' });
  return { intents, run: now };
}

/** So that a file that supports granting is refused, and where it can be, the other way round. */
function wrongPlace(beat: HearingBeat, id: string, hearing: ReturnType<typeof hearingOf>, supports: 'grant' | 'refuse'): string {
  const exhibit = exhibitOf(beat, id);
  const aside = hearing.tests[0]?.id ?? '';
  if (supports === 'grant') return aside;
  return exhibit.shows === 'for' ? exhibit.field : aside;
}

function hear(level: Level, run: Run, beat: HearingBeat, tell: (way: Way) => void): void {
  const hearing = hearingOf(level, beat);
  const first = hearing.fields[0]?.id ?? '';
  const theories: readonly Theory[] = [{ supports: 'grant' }, { supports: 'refuse', field: first, by: 'contradicted' }];
  for (const theory of theories) {
    const exhibits = drawFile(beat, hearing.fields, theory, run, roller('proof', beat.id));
    const opened: Run = { ...run, at: { kind: 'hearing', exhibits, weighed: {}, findings: {}, drafted: null, decided: null } };
    if (fileSupports(beat, hearing.fields, exhibits) !== theory.supports) continue;
    for (const fits of [true, false]) {
      const heard = hearingIntents(level, opened, beat, fits).run;
      tell({ move: { do: 'hearing', supports: theory.supports, fits }, run: heard, isRefused: false });
    }
  }
}

/** Carried where the most that can be for it is enough, lost where the least isn't. */
function vote(level: Level, run: Run, beat: VoteBeat, tell: (way: Way) => void): void {
  const whip = whipCount(level, run);
  if (!whip) return;
  const seats = memberCount(motionOf(level, beat).chamber);
  const cast = (inFavour: number, carried: boolean) => {
    const votes = 'F'.repeat(inFavour) + 'A'.repeat(seats - inFavour);
    const recorded: Run = { ...run, entry: { ...run.entry, votes: 'recorded' } };
    const { run: to } = stepped(level, recorded, { kind: 'record-vote', target: beat.id, votes });
    tell({ move: { do: 'vote', carried }, run: { ...to, entry: run.entry }, isRefused: false });
  };
  if (whip.for.most >= whip.needed) cast(whip.for.most, true);
  if (whip.for.least < whip.needed) cast(whip.for.least, false);
}

function decide(level: Level, run: Run, beat: DecisionBeat, tell: (way: Way) => void): void {
  let before = 0;
  let thrown: unknown;
  for (const { outcome, weight, of } of oddsIn(beat, run)) {
    const at = (before + weight / 2) / of;
    before += weight;
    if (weight === 0) continue;
    try {
      const { run: to } = stepped(level, run, { kind: 'await', target: beat.id }, () => () => at);
      tell({ move: { do: 'decide', outcome: outcome.id }, run: to, isRefused: false });
    } catch (error) {
      // The other outcomes are looked into all the same.
      thrown = error;
    }
  }
  if (thrown !== undefined) throw thrown;
}

/** An intent with every sentence that can get abroad by it, one of each class. */
function turns(
  level: Level,
  run: Run,
  intent: Intent,
  classOf: (hearsay: string) => string,
  tell: (to: Run, isRefused: boolean) => void,
): void {
  everyTurn(level, classOf, (chance) => {
    const { run: to, events } = stepped(level, run, intent, chance);
    tell(
      to,
      events.some((e) => e.kind === 'refused'),
    );
  });
}

type Rolled = { readonly slot: string; readonly shares: readonly number[] };

/** Does something once for every way in which chance can draw hearsay in it, one sentence of each class. */
export function everyTurn(level: Level, classOf: (hearsay: string) => string, act: (chance: Chance) => void): void {
  let picks: ReadonlyMap<string, number> | null = null;
  let rolled: Rolled[] | null = null;
  const chance: Chance = (seed, purpose) => {
    if (!purpose.startsWith('hearsay:')) return roller(seed, purpose);
    const slot = purpose.slice('hearsay:'.length, purpose.lastIndexOf('#'));
    rolled ??= [];
    let roll = rolled.find((r) => r.slot === slot);
    if (!roll) {
      roll = { slot, shares: sharesOf(level, slot, classOf) };
      rolled.push(roll);
    }
    const share = roll.shares[picks?.get(slot) ?? 0] ?? 0;
    return () => share;
  };
  act(chance);
  // Mostly nothing gets abroad. Which slots roll can depend on what came before, so combinations are tried until none is new.
  const tried = new Set<string>();
  for (let n = 0; n < slotsIn(rolled).length; n++) {
    const slot = slotsIn(rolled)[n];
    if (!slot) continue;
    for (const combination of combinations(slotsIn(rolled).slice(0, n))) {
      for (let pick = 1; pick < slot.shares.length; pick++) {
        const turn = [...combination, [slot.slot, pick] as const];
        const name = turn.map(([s, p]) => `${s}=${p}`).join();
        if (tried.has(name)) continue;
        tried.add(name);
        picks = new Map(turn);
        act(chance);
      }
    }
  }
}

function slotsIn(rolled: readonly Rolled[] | null): readonly Rolled[] {
  return rolled ?? [];
}

/** One after the other: of many slots there are more than memory holds. */
function* combinations(
  slots: readonly Rolled[],
  before: readonly (readonly [string, number])[] = [],
): Generator<readonly (readonly [string, number])[]> {
  const [first, ...rest] = slots;
  if (!first) yield before;
  else for (const i of first.shares.keys()) yield* combinations(rest, [...before, [first.slot, i]]);
}

const shares = new WeakMap<Level, Map<string, readonly number[]>>();

/** Numbers from 0 to 1 that draw one sentence of each class; where slots share sentences, every one. */
function sharesOf(level: Level, id: string, classOf: (hearsay: string) => string): readonly number[] {
  const known = shares.get(level) ?? new Map<string, readonly number[]>();
  shares.set(level, known);
  const before = known.get(id);
  if (before) return before;
  const slots = level.beats.flatMap((b) => (b.kind === 'agenda' ? (b as AgendaBeat).hearsay : []));
  const { oneOf = [], returns } = slots.find((s) => s.id === id) ?? {};
  const isShared = returns !== undefined || slots.some((s) => s.id !== id && s.oneOf.some((h) => oneOf.includes(h)));
  const middle = (i: number) => (i + 0.5) / oneOf.length;
  const seen = new Set<string>();
  const found = oneOf.flatMap((h, i) => {
    const kind = returns ? 'back' : classOf(h);
    if (!isShared && seen.has(kind)) return [];
    seen.add(kind);
    return [middle(i)];
  });
  const out = returns ? [0] : found;
  known.set(id, out);
  return out;
}

function done(level: Level, run: Run, intent: Intent): Run {
  return stepped(level, run, intent).run;
}

function stepped(level: Level, run: Run, intent: Intent, chance?: Chance) {
  const result = perform(level, run, intent, chance);
  if (result.kind === 'rejection') throw new Error(`An open intent was rejected: ${intent.kind} ${intent.target}, ${result.code}`);
  return result;
}
