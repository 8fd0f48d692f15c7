/** What can be done here, in plain sentences: one for each thing that is open, with what it costs, what it needs, and how it is done. */
import type { Beat } from '../core/beat.ts';
import type { IntentKind, IntentTemplate } from '../core/intent.ts';
import type { Level } from '../core/level.ts';
import type { Question } from '../core/question.ts';
import type { Run } from '../core/run.ts';
import { beatOf, daysSaid } from '../core/shown.ts';
import { type Wording, wordsIn } from '../core/wording.ts';
import { naming } from './naming.ts';
import { programLanguage } from './plural.ts';
import { asSentence } from './sentence.ts';
import { type HereWords, hereWords } from './words/here.ts';

/** One thing that is open, as it is told. */
export type OpenThing = {
  readonly template: IntentTemplate;
  readonly says: string;
  /** What it costs; null where nothing is said of it beforehand. */
  readonly cost: string | null;
  /** What has to be found or filled in first. */
  readonly needs: string | null;
};

type Told = Pick<OpenThing, 'says'> & { readonly cost?: string | null };
type Page = { readonly beat: Beat; readonly run: Run; readonly level: Level; readonly language: string; readonly words: HereWords };

/** In the order in which they are open. @param open what `openIntents` has for the run */
export function openThings(open: readonly IntentTemplate[], run: Run, level: Level, language: string): readonly OpenThing[] {
  const words = hereWords[programLanguage(language)];
  const page: Page = { beat: beatOf(level, run), run, level, language, words };
  return open.map((template) => {
    const { says, cost = null } = TELL[template.kind](template, page);
    return { template, says: asSentence(says), cost, needs: needsOf(template, words) };
  });
}

/** How the kinds that are open are done, each way told once. */
export function waysOf(open: readonly IntentTemplate[], language: string): readonly string[] {
  const { ways } = hereWords[programLanguage(language)];
  return [...new Set(open.map(({ kind }) => ways[kind]))];
}

const TELL: Readonly<Record<IntentKind, (template: IntentTemplate, page: Page) => Told>> = {
  continue: (_, { words }) => ({ says: words.says.goOn }),
  choose: ({ target }, page) => {
    const { beat, words } = page;
    const option = beat.kind === 'choice' || beat.kind === 'vote' ? beat.options.find((o) => o.id === target) : undefined;
    const days = option ? daysSaid(option, page.run) : 0;
    return { says: words.says.choose(say(option?.says, target, page)), cost: days > 0 ? costOf(days, page) : null };
  },
  act: ({ target }, page) => {
    const { beat, level, words } = page;
    const action = beat.kind === 'agenda' ? beat.actions.find((a) => a.id === target) : undefined;
    const who = level.shared.cast.find((p) => p.id === action?.who);
    const says = words.says.act(say(action?.says, target, page), say(action?.hint, '', page), who ? say(who.name, '', page) : null);
    return { says, cost: costOf(action?.days ?? 0, page) };
  },
  leave: (_, page) => ({ says: page.words.says.leave(page.beat.kind === 'agenda' ? say(page.beat.leave.says, '', page) : '') }),
  'hand-over': ({ target }, page) => ({ says: page.words.says.handOver(heard(target, page)) }),
  'say-silent': ({ target }, page) => ({ says: page.words.says.silent(heard(target, page)) }),
  'let-pass': ({ target }, page) => ({ says: page.words.says.letPass(heard(target, page)) }),
  'hold-vote': (_, { words }) => ({ says: words.says.holdVote }),
  'record-vote': (_, { words }) => ({ says: words.says.recordVote }),
  await: (_, { words }) => ({ says: words.says.await }),
  weigh: ({ target }, { level, language, words }) => ({ says: words.says.weigh(naming(level, language).exhibit(target)) }),
  find: ({ target }, { level, language, words }) => ({ says: words.says.find(naming(level, language).field(target)) }),
  draft: ({ target }, { level, language, words }) => ({ says: words.says.draft(naming(level, language).order(target)) }),
  answer: ({ target }, page) => ({
    says: page.words.says.answer(say(page.level.shared.questions.find((q) => q.id === target)?.asks, target, page)),
  }),
};

function needsOf({ fill }: IntentTemplate, { needs }: HereWords): string | null {
  switch (fill.shape) {
    case 'none':
      return null;
    case 'claim':
      return needs.claim;
    case 'votes':
      return needs.votes(fill.seats);
    case 'as':
      return needs.as;
    case 'answer':
      return needs.answer[fill.question.kind satisfies Question['kind']];
  }
}

function costOf(days: number, { level, words }: Page): string {
  return words.cost(days, level.calendar.unit);
}

/** Who says it, and what. */
function heard(slot: string, { run, level, language }: Page): { readonly owner: string; readonly says: string } {
  const state = (run.at.kind === 'agenda' ? run.at.slots[slot] : undefined) ?? run.heard[slot];
  return state ? naming(level, language).hearsay(state.hearsay) : { owner: '', says: slot };
}

function say(wording: Wording | undefined, otherwise: string, { language }: Page): string {
  return wording ? wordsIn(wording, language).text : otherwise;
}
