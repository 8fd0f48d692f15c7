/** One moment of a run that is looked back at, in words: what was done there, and what followed. */
import type { GameEvent } from '../core/event.ts';
import type { Intent, IntentTemplate } from '../core/intent.ts';
import type { Level } from '../core/level.ts';
import type { Answer, Question } from '../core/question.ts';
import type { Run } from '../core/run.ts';
import { findClaim } from '../core/source.ts';
import { type Wording, wordsIn } from '../core/wording.ts';
import { naming } from './naming.ts';
import { programLanguage } from './plural.ts';
import { asSentence } from './sentence.ts';
import { sentencesFor } from './sentences.ts';
import { type MomentWords, momentWords } from './words/moments.ts';

export type MomentText = {
  /** Title of the beat. */
  readonly beat: string;
  /** What was asked for; null where the recording ends. */
  readonly done: string | null;
  readonly followed: readonly string[];
};

type Told = { readonly intent: Intent | null; readonly events: readonly GameEvent[] };

/** Said by the intent's own words already. */
const TOLD: ReadonlySet<GameEvent['kind']> = new Set([
  'option-chosen',
  'action-done',
  'agenda-left',
  'exhibit-weighed',
  'found',
  'drafted',
]);
/** The next moment's title, or nothing to anybody. */
const IDLE: ReadonlySet<GameEvent['kind']> = new Set(['beat-entered', 'question-asked', 'variable-changed', 'points']);

/** @param run as it stood at the moment, before what was done */
export function momentText({ intent, events }: Told, run: Run, level: Level, language: string): MomentText {
  const beat = naming(level, language).beat(run.beat);
  if (!intent) return { beat, done: null, followed: [] };
  const telling = events.filter((e) => !TOLD.has(e.kind) && !IDLE.has(e.kind));
  const followed = telling.length > 0 ? sentencesFor(telling, level, run, language) : [];
  const done = intentText(intent, run, level, language);
  if (done !== null) return { beat, done, followed };
  // A kind of intent without words of its own is told by what came of it.
  const [first, ...rest] = followed.length > 0 ? followed : sentencesFor(events, level, run, language);
  return { beat, done: first ?? momentWords[programLanguage(language)].goOn, followed: rest };
}

/** What else was open, where it stands by itself: options, actions, leaving, a roll call. Null for what is filled in. */
export function openText(
  { kind, target }: Pick<IntentTemplate, 'kind' | 'target'>,
  run: Run,
  level: Level,
  language: string,
): string | null {
  return kind === 'choose' || kind === 'act' || kind === 'leave' || kind === 'hold-vote' || kind === 'draft'
    ? intentText({ kind, target }, run, level, language)
    : null;
}

function intentText(intent: Intent, run: Run, level: Level, language: string): string | null {
  const say = momentWords[programLanguage(language)];
  const name = naming(level, language);
  const heard = (slot: string) => {
    const state = (run.at.kind === 'agenda' ? run.at.slots[slot] : undefined) ?? run.heard[slot];
    return state ? name.hearsay(state.hearsay).says : slot;
  };
  switch (intent.kind) {
    case 'continue':
      return say.goOn;
    case 'choose':
      return asSentence(name.option(run.beat, intent.target));
    case 'act':
      return asSentence(name.action(run.beat, intent.target));
    case 'leave':
      return say.leave;
    case 'hand-over': {
      const claim = findClaim(level.shared.sources, intent.claim)?.claim;
      return say.handOver(heard(intent.target), claim ? wordsIn(claim.says, language).text : intent.claim);
    }
    case 'say-silent':
      return say.silent(heard(intent.target));
    case 'let-pass':
      return say.letPass(heard(intent.target));
    case 'hold-vote':
    case 'record-vote':
      return say.holdVote;
    case 'await':
      return say.await;
    case 'weigh':
      return asSentence(say.pair(name.exhibit(intent.target), name.place(intent.as)));
    case 'find':
      return asSentence(say.pair(name.field(intent.target), name.finding(run.beat, intent.as)));
    case 'draft':
      return asSentence(name.order(intent.target));
    case 'answer': {
      const question = level.shared.questions.find((q) => q.id === intent.target);
      return question ? say.answer(wordsIn(question.asks, language).text, answerText(question, intent.answer, level, language, say)) : null;
    }
    default:
      return null;
  }
}

/** The answer in the words of its own parts. */
function answerText(question: Question, answer: Answer, level: Level, language: string, { list, pair }: MomentWords): string {
  const say = (wording: Wording | undefined, id: string) => (wording ? wordsIn(wording, language).text : id);
  const saysOf = (things: readonly { readonly id: string; readonly says: Wording }[], id: string) =>
    say(things.find((t) => t.id === id)?.says, id);
  switch (answer.kind) {
    case 'choice':
      return question.kind === 'choice' ? saysOf(question.picks, answer.pick) : answer.pick;
    case 'multiple':
      return list(question.kind === 'multiple' ? answer.picks.map((p) => saysOf(question.picks, p)) : answer.picks);
    case 'order':
      return list(question.kind === 'order' ? answer.order.map((i) => saysOf(question.items, i)) : answer.order);
    case 'match': {
      const pairs = question.kind === 'match' ? question.pairs : [];
      const side = (id: string, of: 'left' | 'right') => say(pairs.find((p) => p.id === id)?.[of], id);
      return list(Object.entries(answer.pairs).map(([left, right]) => pair(side(left, 'left'), side(right, 'right'))));
    }
    case 'categorise': {
      const { items, bins } = question.kind === 'categorise' ? question : { items: [], bins: [] };
      return list(Object.entries(answer.bins).map(([item, bin]) => pair(saysOf(items, item), saysOf(bins, bin))));
    }
    case 'number':
      return String(answer.value);
    case 'hottext':
      return say(findClaim(level.shared.sources, answer.claim)?.claim.says, answer.claim);
  }
}
