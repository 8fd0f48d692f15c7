/** A pack in parts, so that a level can be played before the others have come: the outline, and one part for each level, and the guide for teachers. */
import type { Guide } from './guide.ts';
import type { Hearsay } from './hearsay.ts';
import { assemblePack, type Level, type LevelRules, type Pack, type PackFile, type Shared } from './level.ts';
import type { Question } from './question.ts';

type Inside = 'task' | 'beats' | 'hearsay' | 'marks' | 'really';

/** A level as the road shows it, before what happens in it has come. */
export type LevelOutline = Omit<LevelRules, Inside> & { readonly shared: Shared };

/** What is known of a pack at once; its `shared` has no questions. */
export type PackOutline = { readonly shared: Shared; readonly levels: readonly LevelOutline[] };

/** An outline as one JSON value. */
export type OutlineFile = {
  readonly shared: Shared;
  readonly levels: readonly Omit<LevelRules, Inside>[];
  /** Ids of all questions, in the order in which the pack has them. */
  readonly questions: readonly string[];
};

/** One level as it comes: with the questions it can draw, and what was said in the levels before. */
export type LevelPart = { readonly level: LevelRules; readonly saidBefore: readonly Hearsay[]; readonly questions: readonly Question[] };

export function outlineOf({ shared, levels }: OutlineFile): PackOutline {
  return { shared, levels: levels.map((level) => ({ ...level, shared })) };
}

/** A level that can be played to its end; of the pack's questions it has its own. */
export function levelFrom({ shared }: OutlineFile, { level, saidBefore, questions }: LevelPart): Level {
  return { ...level, saidBefore, shared: { ...shared, questions } };
}

/** @param parts of all levels, in their order */
export function packFrom({ shared, questions }: OutlineFile, parts: readonly LevelPart[]): Pack {
  const byId = new Map(parts.flatMap((part) => part.questions.map((q) => [q.id, q] as const)));
  const all = questions.flatMap((id) => byId.get(id) ?? []);
  return assemblePack({ shared: { ...shared, questions: all }, levels: parts.map((part) => part.level) });
}

/** The guide is a part of its own, which play never asks for; null where the pack has none. */
export type PackParts = { readonly outline: OutlineFile; readonly parts: readonly LevelPart[]; readonly guide: Guide | null };

export function splitPack(file: PackFile): PackParts {
  const { shared, levels, guide = null } = file;
  const drawn = levels.map((level) => new Set(level.beats.flatMap((b) => (b.kind === 'checkpoint' ? b.draws.map((d) => d.tag) : []))));
  const isDrawn = (question: Question, tags: ReadonlySet<string> | undefined) => question.tags.some((tag) => tags?.has(tag));
  // A question that no level draws comes with the first, so that none is lost.
  const belongs = (question: Question, at: number) =>
    isDrawn(question, drawn[at]) || (at === 0 && !drawn.some((tags) => isDrawn(question, tags)));
  return {
    outline: {
      shared: { ...shared, questions: [] },
      levels: levels.map(({ task: _task, beats: _beats, hearsay: _hearsay, marks: _marks, really: _really, ...level }) => level),
      questions: shared.questions.map((q) => q.id),
    },
    parts: assemblePack(file).levels.map(({ shared: _shared, saidBefore, ...level }, at) => ({
      level,
      saidBefore,
      questions: shared.questions.filter((q) => belongs(q, at)),
    })),
    guide,
  };
}
