/** What happened, said aloud: a sentence for every kind of event, and of one step only what matters most. */
import type { GameEvent } from '../core/event.ts';
import type { Level } from '../core/level.ts';
import type { Run } from '../core/run.ts';
import { naming } from './naming.ts';
import { programLanguage } from './plural.ts';
import type { SentenceWords } from './words/sentences.ts';
import { en } from './words/sentences-en.ts';
import { ru } from './words/sentences-ru.ts';

const words: Readonly<Record<'en' | 'ru', SentenceWords>> = { en, ru };

/** So many sentences are said for one step; a listener has to get back to the page. */
export const AT_MOST = 3;

/**
 * The kinds by how much they matter to somebody who listens, most first. What the page itself says when focus moves to it
 * (a new beat, the next question) comes last.
 */
const RANK: readonly GameEvent['kind'][] = [
  'refused',
  'vote-held',
  'judgment',
  'decided',
  'ending-reached',
  'question-answered',
  'days-ran-out',
  'hearsay-answered',
  'hearsay-spread',
  'hearsay-arrived',
  'stage-entered',
  'promise-made',
  'support-moved',
  'paper-added',
  'paper-withdrawn',
  'passage-opened',
  'days-spent',
  'hearsay-died-down',
  'action-done',
  'agenda-left',
  'file-opened',
  'drafted',
  'found',
  'exhibit-weighed',
  'question-asked',
  'option-chosen',
  'beat-entered',
  'points',
  'variable-changed',
];

/** Said only when nothing else is: the page shows it at the place where focus is, or it is of no use by itself. */
const QUIET: ReadonlySet<GameEvent['kind']> = new Set(['option-chosen', 'beat-entered', 'points', 'variable-changed', 'question-asked']);

/**
 * The sentences for the events of one step, in the order in which things happened.
 *
 * @param run the run after the step
 * @param language the interface's; the pack's words fall back to its first language by themselves
 * @returns at most `AT_MOST` sentences; none for no events
 */
export function sentencesFor(events: readonly GameEvent[], level: Level, run: Run, language: string): readonly string[] {
  const merged = mergeEvents(events);
  const loud = merged.filter((group) => !QUIET.has(group[0].kind));
  const chosen = (loud.length > 0 ? loud : merged).toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, loud.length > 0 ? AT_MOST : 1);
  return merged.filter((group) => chosen.includes(group)).map((group) => sentenceFor(group, level, run, language));
}

/** One sentence for one event. */
export function sentenceOf(event: GameEvent, level: Level, run: Run, language: string): string {
  return sentenceFor([event], level, run, language);
}

/** Events of one kind that are said together; never empty. */
type Group = readonly [GameEvent, ...GameEvent[]];

/** Papers that come together, blocs that move together and days that are spent together are one sentence. */
const TOGETHER: ReadonlySet<GameEvent['kind']> = new Set([
  'paper-added',
  'paper-withdrawn',
  'support-moved',
  'days-spent',
  'points',
  'stage-entered',
]);

function mergeEvents(events: readonly GameEvent[]): readonly Group[] {
  const groups: [GameEvent, ...GameEvent[]][] = [];
  for (const event of events) {
    const group = TOGETHER.has(event.kind) ? groups.find(([first]) => first.kind === event.kind) : undefined;
    if (group) group.push(event);
    else groups.push([event]);
  }
  return groups;
}

function rankOf(group: Group): number {
  return RANK.indexOf(group[0].kind);
}

function sentenceFor(group: Group, level: Level, run: Run, language: string): string {
  const say = words[programLanguage(language)];
  const name = naming(level, language);
  const { unit } = level.calendar;
  const [event] = group;
  const all = <K extends GameEvent['kind']>(kind: K) => group.filter((e): e is Extract<GameEvent, { kind: K }> => e.kind === kind);
  switch (event.kind) {
    case 'beat-entered':
      return say.beatEntered(name.beat(event.beat));
    case 'option-chosen':
      return say.optionChosen(name.option(event.beat, event.option));
    case 'action-done':
      return say.actionDone(name.action(event.beat, event.action));
    case 'days-spent': {
      const spent = all('days-spent').reduce((sum, e) => sum + e.days, 0);
      return say.daysSpent(spent, all('days-spent').at(-1)?.left ?? run.daysLeft, unit);
    }
    case 'days-ran-out':
      return say.daysRanOut(unit);
    case 'agenda-left':
      return say.agendaLeft(name.beat(event.beat));
    case 'support-moved':
      return say.supportMoved(all('support-moved').map((e) => ({ bloc: name.bloc(e.bloc), by: e.to - e.from })));
    case 'paper-added':
      return say.paperAdded(all('paper-added').map((e) => name.paper(e.paper)));
    case 'paper-withdrawn':
      return say.paperWithdrawn(all('paper-withdrawn').map((e) => name.paper(e.paper)));
    case 'variable-changed':
      return say.variableChanged;
    case 'promise-made':
      return say.promiseMade(name.promise(event.promise));
    case 'stage-entered':
      return say.stageEntered(name.stage(all('stage-entered').at(-1)?.stage ?? event.stage));
    case 'hearsay-arrived': {
      const heard = name.hearsay(event.hearsay);
      return say.hearsayArrived[heard.by](heard.says, heard.owner);
    }
    case 'hearsay-answered':
      return event.well ? say.hearsayAnsweredWell : say.hearsayAnsweredBadly;
    case 'hearsay-died-down':
      return say.hearsayDiedDown(name.hearsay(event.hearsay).says);
    case 'hearsay-spread':
      return say.hearsaySpread(name.hearsay(event.hearsay).says);
    case 'refused': {
      const rule = name.rule(event.rule);
      return say.refused(rule.title, rule.citation);
    }
    case 'points':
      return say.points(all('points').map((e) => ({ ledger: e.ledger, points: e.points })));
    case 'question-asked':
      return say.questionAsked(event.number, event.of);
    case 'question-answered':
      return event.grade.right ? say.answeredRight : event.grade.credit[0] > 0 ? say.answeredInPart : say.answeredWrong;
    case 'passage-opened':
      return say.passageOpened(name.passage(event.passage));
    case 'vote-held':
      return say.voteHeld(event.tally);
    case 'decided':
      return say.decided(name.outcome(event.beat, event.outcome));
    case 'file-opened':
      return say.fileOpened(event.exhibits.length);
    case 'exhibit-weighed':
      return say.exhibitWeighed(name.exhibit(event.exhibit), name.place(event.as));
    case 'found':
      return say.found(name.field(event.field), name.finding(run.beat, event.finding));
    case 'drafted':
      return say.drafted(name.order(event.order));
    case 'judgment':
      return say.judgment(event.decided, event.asDrafted);
    case 'ending-reached':
      return say.endingReached(name.stamp(event.ending));
  }
}
