/** What a screen shows of a run, derived and never stored: lines, options, hearsay, refusals, what followed from the last decision. */
import { actionsOpen, LEAVE } from './agenda.ts';
import type { Action, Beat, Card, HearingBeat, HearsaySlot, Line, Option, StoryBeat } from './beat.ts';
import { optionsOpen } from './choice.ts';
import { hearsayOf } from './corridor.ts';
import { FINDINGS, findingsWeighed, hearingOf, isFitting } from './court-file.ts';
import { refusalItem } from './doing.ts';
import { sentencesOf } from './grade.ts';
import type { Hearsay } from './hearsay.ts';
import { holds } from './holds.ts';
import { refusalOf, ruleOf } from './lawful.ts';
import { beatById, type Level } from './level.ts';
import type { Rule } from './procedure.ts';
import type { Answer, Grade, Question } from './question.ts';
import { roller, shuffle } from './roller.ts';
import type { HearsayState, Run } from './run.ts';
import type { Wording } from './wording.ts';

export { passagesInHand } from './corridor.ts';
export { feedbackOf } from './feedback.ts';

export function beatOf(level: Level, run: Run): Beat {
  return beatById(level, run.beat);
}

/** The beat's own lines, for this run. */
export function linesShown(level: Level, run: Run): readonly Line[] {
  return linesFor(beatOf(level, run).lines, run);
}

export function linesFor(lines: readonly Line[], run: Run): readonly Line[] {
  return lines.filter((line) => holds(line.when, run));
}

/** What followed from the last decision; the first thing on the screen after it. */
export function echoLines(level: Level, run: Run): readonly Line[] {
  const { echo } = run;
  if (!echo) return [];
  const beat = beatById(level, echo.beat);
  const left = echo.spread.map((id): Line => ({ who: 'narrator', says: consequence(level, run, beat, id, 'left'), fiction: true }));
  const ranOut = echo.ranOut && beat.kind === 'agenda' ? linesFor(beat.runOut.lines, run) : [];
  return [...ownLines(level, run, beat, echo), ...left, ...ranOut];
}

export function openOptions(level: Level, run: Run): readonly Option[] {
  const beat = beatOf(level, run);
  if (beat.kind === 'choice') return optionsOpen(beat.options, run);
  if (beat.kind === 'vote' && run.at.kind === 'vote' && !run.at.tally) return optionsOpen(beat.options, run);
  return [];
}

export function openActions(level: Level, run: Run): readonly Action[] {
  const beat = beatOf(level, run);
  return beat.kind === 'agenda' ? actionsOpen(beat, run) : [];
}

export type Abroad = { readonly slot: HearsaySlot; readonly hearsay: Hearsay; readonly state: HearsayState };

export function hearsayAbroad(level: Level, run: Run): readonly Abroad[] {
  const beat = beatOf(level, run);
  const { at } = run;
  if (beat.kind !== 'agenda' || at.kind !== 'agenda') return [];
  return beat.hearsay.flatMap((slot) => {
    const state = at.slots[slot.id];
    return state?.status === 'abroad' ? [{ slot, hearsay: hearsayOf(level, state.hearsay), state }] : [];
  });
}

/** Moves of this beat that were tried and are still refused, with the rule that says why; by option or action id, `leave` for leaving. */
export function refusals(level: Level, run: Run): ReadonlyMap<string, Rule> {
  const beat = beatOf(level, run);
  if (beat.kind === 'hearing') return refusedInHearing(level, run, beat);
  const moves: readonly (readonly [string, Option['move']])[] =
    beat.kind === 'choice' || beat.kind === 'vote'
      ? beat.options.map((o) => [o.id, o.move] as const)
      : beat.kind === 'agenda'
        ? [...beat.actions.map((a) => [a.id, a.move] as const), [LEAVE, beat.leave.move] as const]
        : [];
  const refused = moves.flatMap(([id, move]) => {
    if (run.ledgers.procedure[refusalItem(beat.id, id)] === undefined) return [];
    const rule = refusalOf(level, run, move);
    return rule ? [[id, rule] as const] : [];
  });
  return new Map(refused);
}

/** Findings (`field.finding`) and orders that were tried in a hearing and refused, as long as they still would be. */
function refusedInHearing(level: Level, run: Run, beat: HearingBeat): ReadonlyMap<string, Rule> {
  const { at } = run;
  if (at.kind !== 'hearing' || at.decided) return new Map();
  const hearing = hearingOf(level, beat);
  const follow = findingsWeighed(beat, hearing.fields, at);
  const tried = (id: string) => run.ledgers.procedure[refusalItem(beat.id, id)] !== undefined;
  const findings = hearing.fields.flatMap((field) =>
    FINDINGS.filter((f) => follow[field.id] !== f && tried(`${field.id}.${f}`)).map(
      (f) => [`${field.id}.${f}`, hearing.findingRule] as const,
    ),
  );
  const isFound = hearing.fields.every((f) => at.findings[f.id] !== undefined);
  const orders = isFound ? hearing.orders.filter((o) => !isFitting(o, at.findings) && tried(o.id)).map((o) => [o.id, o.rule] as const) : [];
  return new Map([...findings, ...orders].map(([id, rule]) => [id, ruleOf(level, rule)]));
}

/** Cards in the order to show: perspectives as the seed mixes them, so that none is always first; a timeline as written. */
export function shownCards(run: Run, beat: StoryBeat): readonly Card[] {
  const { cards } = beat;
  if (!cards) return [];
  return cards.show === 'timeline' ? cards.list : shuffle(roller(run.entry.seed, `cards:${beat.id}`), cards.list);
}

/** Ids in the order to show: picks, items or right-hand sides, mixed by the run's seed; sentences as the passage has them. */
export function shownOrder(level: Level, run: Run, question: Question): readonly string[] {
  const mixed = (ids: readonly string[], turn = '') => shuffle(roller(run.entry.seed, `shown:${question.id}${turn}`), ids);
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return mixed(question.picks.map((p) => p.id));
    case 'order':
      return farFrom(
        question.items.map((i) => i.id),
        mixed,
      );
    case 'categorise':
      return mixed(question.items.map((i) => i.id));
    case 'match':
      return mixed(question.pairs.map((p) => p.id));
    case 'number':
      return [];
    case 'hottext':
      return sentencesOf(question.passage, level.shared.sources);
  }
}

/** What an option will take of the time that is left, 0 where that isn't said beforehand: more than is left can't be spent. */
export function daysSaid({ days = 0, unsaid }: Option, run: Run): number {
  return unsaid ? 0 : Math.min(days, run.daysLeft);
}

/** Whether the time may be over after the next few steps: then that is said. */
export function timeRunsShort(level: Level, run: Run): boolean {
  return run.daysLeft <= SHORT || openActions(level, run).some((action) => action.days >= run.daysLeft);
}

/** Hours or days that are few. */
const SHORT = 2;

/** The last answer given to the question on the table, if any. */
export function lastAttempt(run: Run): { readonly answer: Answer; readonly grade: Grade } | null {
  return run.at.kind === 'checkpoint' ? (run.at.asked.attempts.at(-1) ?? null) : null;
}

function ownLines(level: Level, run: Run, beat: Beat, echo: NonNullable<Run['echo']>): readonly Line[] {
  if (echo.kind === 'option' && (beat.kind === 'choice' || beat.kind === 'vote')) {
    return linesFor(beat.options.find((o) => o.id === echo.id)?.lines ?? [], run);
  }
  if (echo.kind === 'action' && beat.kind === 'agenda') return linesFor(beat.actions.find((a) => a.id === echo.id)?.lines ?? [], run);
  if (echo.kind === 'decision' && beat.kind === 'decision') return linesFor(beat.outcomes.find((o) => o.id === echo.id)?.lines ?? [], run);
  if (echo.kind === 'hearing' && beat.kind === 'hearing') {
    const result = beat[echo.id === 'grant' ? 'granted' : 'refused'].lines;
    return linesFor([...(echo.redrafted ? beat.redrafted : []), ...result], run);
  }
  if (echo.kind === 'vote' && beat.kind === 'vote') return linesFor(beat[echo.id === 'carried' ? 'carried' : 'lost'].lines, run);
  if (echo.kind === 'hearsay') {
    const state = (run.at.kind === 'agenda' ? run.at.slots[echo.id] : undefined) ?? run.heard[echo.id];
    if (!state) return [];
    const how = echo.how === 'well' || echo.how === 'badly' ? echo.how : 'left';
    return [{ who: 'narrator', says: consequence(level, run, beat, state.hearsay, how), fiction: true }];
  }
  return [];
}

/** What follows from hearsay, in the words of the sentence; or of the slot, where the sentence has come back from an earlier level. */
function consequence(level: Level, run: Run, beat: Beat, id: string, how: 'well' | 'badly' | 'left'): Wording {
  const slots = beat.kind === 'agenda' ? beat.hearsay : [];
  const states = run.at.kind === 'agenda' ? { ...run.heard, ...run.at.slots } : run.heard;
  return (slots.find((slot) => slot.returns && states[slot.id]?.hearsay === id)?.returns ?? hearsayOf(level, id))[how];
}

/** So many shuffles are tried. */
const TURNS = 20;

/** Shuffled until about as much is out of order as in it, so that nobody is handed an order that is nearly sorted already. */
function farFrom(right: readonly string[], mixed: (ids: readonly string[], turn: string) => readonly string[]): readonly string[] {
  const pairs = (right.length * (right.length - 1)) / 2;
  for (let turn = 0; turn < TURNS; turn++) {
    const ids = mixed(right, turn === 0 ? '' : `:${turn}`);
    if (outOfOrder(ids, right) * 2 >= pairs) return ids;
  }
  return [...right].reverse();
}

/** Pairs that stand the wrong way round. */
function outOfOrder(ids: readonly string[], right: readonly string[]): number {
  const places = ids.map((id) => right.indexOf(id));
  return places.reduce((sum, place, i) => sum + places.slice(i + 1).filter((later) => later < place).length, 0);
}

/** What the player is to do in this level, on its first page; null elsewhere, and where the level doesn't say. */
export function taskShown(level: Level, run: Run): Wording | null {
  return run.road.length <= 1 && run.beat === level.start ? (level.task ?? null) : null;
}
