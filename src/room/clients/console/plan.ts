/** The plan as it is put together on the page, and what it becomes: the first entry of a lesson's log. */
import type { Pack } from '../../../core/level.ts';
import { roller, shuffle } from '../../../core/roller.ts';
import type { LessonMode } from '../../../saves/lesson-shelf.ts';
import type { Plan } from '../../rules/lesson.ts';

export type PlanDraft = {
  readonly mode: LessonMode;
  readonly title: string;
  readonly levels: readonly string[];
  /** As it was typed. */
  readonly people: string;
  readonly naming: Plan['naming'];
  readonly deciders: Plan['deciders'];
  readonly ballot: Plan['ballot'];
  /** How many questions before and after. */
  readonly questions: number;
};

export type PlanFlaw = 'noLevel' | 'noPeople';

export const MOST_PEOPLE = 1_200;

/** What a teacher who changes nothing gets: the first level with a vote, or the first. */
export function newDraft(pack: Pack, mode: LessonMode): PlanDraft {
  const first = pack.levels.find((level) => level.beats.some((beat) => beat.kind === 'vote')) ?? pack.levels[0];
  return {
    mode,
    title: '',
    levels: first ? [first.id] : [],
    people: '30',
    naming: 'list',
    deciders: 'class',
    ballot: 'open',
    questions: 0,
  };
}

export function flawOf({ mode, levels, people }: PlanDraft): PlanFlaw | null {
  if (levels.length === 0) return 'noLevel';
  if (mode !== 'hands') return null;
  const count = Number(people);
  return Number.isInteger(count) && count >= 2 && count <= MOST_PEOPLE ? null : 'noPeople';
}

/** @param title of a lesson that was given none */
export function planOf(pack: Pack, draft: PlanDraft, seed: string, title: string): Plan {
  const isByHands = draft.mode === 'hands';
  return {
    title: draft.title.trim() || title,
    seed,
    levels: draft.levels,
    naming: isByHands ? 'none' : draft.naming,
    deciders: draft.deciders,
    ballot: draft.ballot,
    quiz: isByHands ? [] : quizFrom(pack, draft.questions, seed),
    hands: isByHands ? Number(draft.people) : 0,
  };
}

/** In the pack's order; a level that is chosen late still comes where the story has it, until it is moved. */
export function withLevel(pack: Pack, levels: readonly string[], id: string, isChosen: boolean): readonly string[] {
  if (!isChosen) return levels.filter((level) => level !== id);
  const order = pack.levels.map((level) => level.id);
  const at = levels.findIndex((level) => order.indexOf(level) > order.indexOf(id));
  return at < 0 ? [...levels, id] : [...levels.slice(0, at), id, ...levels.slice(at)];
}

export function movedEarlier(levels: readonly string[], id: string): readonly string[] {
  const at = levels.indexOf(id);
  const before = levels[at - 1];
  return before === undefined ? levels : [...levels.slice(0, at - 1), id, before, ...levels.slice(at + 1)];
}

/** Questions about what is read, since the rules of a game that nobody has played yet can't be asked; mixed by the lesson's seed. */
function quizFrom(pack: Pack, count: number, seed: string): readonly string[] {
  const asked = pack.shared.questions.filter((q) => q.ledger === 'understanding' && q.kind !== 'order');
  return shuffle(
    roller(seed, 'quiz'),
    asked.map((q) => q.id),
  ).slice(0, count);
}
