/** The tags by which a draft's checkpoints draw their questions: what has none of them is never asked. */
import type { Question } from '../../content/questions/draft.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { questionsOf } from './questions-of.ts';

export type DrawnTag = {
  readonly tag: string;
  /** How many questions all levels together draw by it. */
  readonly count: number;
  /** The ledger of its questions; null while it has none. */
  readonly ledger: Question['ledger'] | null;
};

/** The one by which most is drawn first. */
export function drawnTags(draft: OpenDraft): readonly DrawnTag[] {
  const counts = new Map<string, number>();
  for (const file of [...draft.files.keys()].sort()) {
    if (!file.startsWith('levels/')) continue;
    for (const { tag, count } of drawsIn(draft.value(file))) counts.set(tag, (counts.get(tag) ?? 0) + count);
  }
  const homes = ledgersOf(draft);
  return [...counts].map(([tag, count]) => ({ tag, count, ledger: homes.get(tag) ?? null })).sort((a, b) => b.count - a.count);
}

/** To which ledger the tags that are there belong. */
export function ledgersOf(draft: OpenDraft): Map<string, Question['ledger']> {
  return new Map(questionsOf(draft).questions.flatMap(({ tags, ledger }) => tags.map((tag) => [tag, ledger] as const)));
}

/** Walkthroughs of levels that draw by one of these tags: with more questions to draw from, other ones are asked, and the answers on record fit no more. */
export function walksThatDraw(draft: OpenDraft, tags: Iterable<string>): readonly string[] {
  const files = [...draft.files.keys()];
  const wanted = new Set(tags);
  const drawing = new Set(
    files
      .filter((file) => file.startsWith('levels/') && drawsIn(draft.value(file)).some(({ tag }) => wanted.has(tag)))
      .map((file) => (draft.value(file) as { readonly id?: unknown }).id),
  );
  return files.filter((file) => {
    if (!file.startsWith('walkthroughs/')) return false;
    const { level } = (draft.value(file) ?? {}) as { readonly level?: unknown };
    return drawing.has(level);
  });
}

/** As far as a level that is being written can be read. */
function drawsIn(level: unknown): readonly { readonly tag: string; readonly count: number }[] {
  return listAt(level, 'beats').flatMap((beat) => {
    return listAt(beat, 'draws').flatMap((draw) => {
      const { tag, count } = (draw ?? {}) as { readonly tag?: unknown; readonly count?: unknown };
      return typeof tag === 'string' && tag !== '' ? [{ tag, count: typeof count === 'number' ? count : 0 }] : [];
    });
  });
}

function listAt(of: unknown, key: string): readonly unknown[] {
  const list = typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[key] : null;
  return Array.isArray(list) ? list : [];
}
