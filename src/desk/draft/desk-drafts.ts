/** A draft on the desk together with what keeps it: opened from the shelf, or begun and written at once. */
import { type Wording, wordsIn } from '../../core/wording.ts';
import type { DraftKeeper } from '../../saves/draft-keeper.ts';
import type { DraftShelf } from '../../saves/draft-shelf.ts';
import { isWording } from '../forms/draft-index.ts';
import { OpenDraft } from './open-draft.ts';

export type KeptOpen = {
  readonly draft: OpenDraft;
  readonly keeper: DraftKeeper;
  /** Files that the device has lost. */
  readonly lost: readonly string[];
  /** Just brought here: names of what was left out, and of files whose encoding was guessed. */
  readonly left?: readonly string[];
  readonly guessed?: readonly string[];
  /** It was here before: what was done to it then can't be undone any more. */
  readonly isReopened: boolean;
  /** The five steps have just made it: how much of it is a draft of theirs that nobody has changed. */
  readonly made?: { readonly questions: number; readonly rumours: number };
  /** A draft of the same title was here before it. */
  readonly hasTwin?: boolean;
};

/** Null where it isn't there any more, or a newer program wrote it. */
export async function openDraft(shelf: DraftShelf, id: string, takeOver: boolean): Promise<KeptOpen | 'held-elsewhere' | null> {
  const opened = await shelf.open(id, takeOver);
  if (opened.kind === 'held-elsewhere') return 'held-elsewhere';
  if (opened.kind !== 'opened') return null;
  return { draft: new OpenDraft(id, opened.draft), keeper: opened.keeper, lost: opened.lost, isReopened: true };
}

export async function beginDraft(
  shelf: DraftShelf,
  content: { readonly files: ReadonlyMap<string, string>; readonly media?: ReadonlyMap<string, Uint8Array> } & Pick<
    KeptOpen,
    'left' | 'guessed'
  >,
  language: string,
): Promise<KeptOpen> {
  const changedAt = Date.now();
  const id = `d${changedAt.toString(36)}`;
  const draft = new OpenDraft(id, content);
  const keeper = await shelf.create(id, { files: draft.files, media: draft.media, title: titleOf(draft, language), changedAt });
  // Two drafts begun in the same millisecond: the second one's turn comes in the next.
  if (!keeper) return beginDraft(shelf, content, language);
  const { left = [], guessed = [] } = content;
  return { draft, keeper, lost: [], left, guessed, isReopened: false };
}

/**
 * Hands every change to the keeper. Returns a function that ends it.
 *
 * @param language asked at each change: in which the draft is called by its title
 */
export function keepDraft({ draft, keeper }: Pick<KeptOpen, 'draft' | 'keeper'>, language: () => string): () => void {
  return draft.subscribe(() =>
    keeper.put({ files: draft.files, media: draft.media, title: titleOf(draft, language()), changedAt: Date.now() }),
  );
}

/** What the pack calls itself; empty where it doesn't. */
export function titleOf(draft: OpenDraft, language: string): string {
  const { title } = (draft.value('pack.yaml') ?? {}) as { readonly title?: unknown };
  return isWording(title) ? wordsIn(title as Wording, language).text : '';
}
