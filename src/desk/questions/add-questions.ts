/** Puts imported questions into a draft: completed by the author's claim, at the end of a sheet or in a new one, as one step; walkthroughs that they make untrue go with it. */
import { applyChange, editYaml, type Json, type TextChange } from '../../content/edit/edit.ts';
import { completeQuestion } from '../../content/questions/complete.ts';
import type { Question, QuestionDraft } from '../../content/questions/draft.ts';
import { writtenSheet } from '../../content/written-sheet.ts';
import type { Wording } from '../../core/wording.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { DraftIndex } from '../forms/draft-index.ts';
import { languagesOf } from '../forms/languages-of.ts';
import { drawnTags, ledgersOf, walksThatDraw } from './drawn-tags.ts';

export type Target = {
  /** Null for a new sheet. */
  readonly file: string | null;
  readonly claim: string;
  readonly deciding: Wording;
  /** For each that has none by which a checkpoint draws. */
  readonly tag: string;
  /** For those whose tag has none yet. */
  readonly ledger: Question['ledger'];
};

/** @returns the file they stand in now: a new sheet also where the wanted one can't be written on */
export function addQuestions(draft: OpenDraft, drafts: readonly QuestionDraft[], target: Target, label: string): string {
  const languages = languagesOf(draft).map((l) => l.code);
  const { claim, deciding, tag, ledger } = target;
  const homes = ledgersOf(draft);
  const drawn = drawnTags(draft).map((one) => one.tag);
  const sentences = sentencesOf(draft);
  const questions = drafts.map((one) => {
    // What the file says of its own goes before what is chosen for all, as far as this pack has it.
    const about = one.about ?? 'fact';
    const sentence = one.claim === undefined ? undefined : sentences.get(one.claim);
    const own = one.claim !== undefined && sentence ? { claim: one.claim, deciding: sentence } : { claim, deciding };
    // A tag belongs to one ledger, and a question has one.
    const home = one.ledger ?? homes.get(tag) ?? ledger;
    const isAtHome = (t: string) => (homes.get(t) ?? home) === home;
    const tags = one.tags.filter(isAtHome);
    const isAsked = tags.some((t) => drawn.includes(t));
    const chosen = isAsked ? null : ([tag, ...drawn].find(isAtHome) ?? `${tag}-${home}`);
    for (const t of chosen === null ? tags : [chosen, ...tags]) homes.set(t, home);
    return completeQuestion({ ...one, tags }, { ...own, tag: chosen, ledger: home, about, languages }).question;
  });
  const walks = walksThatDraw(
    draft,
    questions.flatMap((question) => question.tags),
  ).map((file) => ({ file, text: null }));
  const into = target.file === null ? null : insertions(draft, target.file, questions);
  if (target.file !== null && into) {
    draft.change({ label, changes: [{ file: target.file, changes: into }, ...walks] });
    return target.file;
  }
  const file = freshSheet(draft);
  draft.change({ label, changes: [{ file, text: writtenSheet({ questions }) }, ...walks] });
  return file;
}

/** At the end of a sheet; null where it can't be read, or holds something else. */
function insertions(draft: OpenDraft, file: string, questions: readonly Question[]): readonly TextChange[] | null {
  let text = draft.files.get(file);
  if (text === undefined) return null;
  const { questions: had } = (draft.value(file) ?? {}) as { readonly questions?: unknown };
  let count = Array.isArray(had) ? had.length : 0;
  const changes: TextChange[] = [];
  for (const question of questions) {
    const change = editYaml(text, { kind: 'insert', path: ['questions', count], value: question as unknown as Json });
    if (!change) return null;
    changes.push(change);
    text = applyChange(text, change);
    count += 1;
  }
  return changes;
}

/** What each claim of the pack says. */
function sentencesOf(draft: OpenDraft): ReadonlyMap<string, Wording> {
  const index = new DraftIndex(
    [...draft.files.keys()],
    (file) => draft.value(file),
    (file) => draft.files.get(file) ?? '',
  );
  return new Map(index.of('claim', '').flatMap(({ id, says }) => (says ? [[id, says] as const] : [])));
}

function freshSheet(draft: OpenDraft): string {
  for (let n = 1; ; n++) {
    const file = `questions/imported${n === 1 ? '' : `-${n}`}.yaml`;
    if (!draft.files.has(file)) return file;
  }
}
