/** Puts imported questions into a draft: completed by the author's claim, at the end of a sheet or in a new one, as one step. */
import { applyChange, editYaml, type Json, type TextChange } from '../../content/edit/edit.ts';
import { completeQuestion } from '../../content/questions/complete.ts';
import type { Question, QuestionDraft } from '../../content/questions/draft.ts';
import { writtenSheet } from '../../content/written-sheet.ts';
import type { Wording } from '../../core/wording.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { languagesOf } from '../forms/languages-of.ts';
import { questionsOf } from './questions-of.ts';

export type Target = {
  /** Null for a new sheet. */
  readonly file: string | null;
  readonly claim: string;
  readonly deciding: Wording;
  readonly tag: string;
  readonly ledger: Question['ledger'];
};

/** @returns the file they stand in now */
export function addQuestions(draft: OpenDraft, drafts: readonly QuestionDraft[], target: Target, label: string): string {
  const languages = languagesOf(draft).map((l) => l.code);
  const { claim, deciding, tag, ledger } = target;
  const homes = ledgersOf(draft);
  const questions = drafts.map((one) => {
    // What the file says of its own goes before what is chosen for all.
    const about = one.about ?? 'fact';
    const own = { claim: one.claim ?? claim, deciding: one.claim !== undefined && one.deciding ? one.deciding : deciding };
    const into = one.ledger ?? ledger;
    // A tag belongs to one ledger: one that is at home in another is left behind.
    const tags = one.tags.filter((t) => (homes.get(t) ?? into) === into);
    const chosen = tags.length > 0 ? null : (homes.get(tag) ?? into) === into ? tag : `${tag}-${into}`;
    for (const t of chosen === null ? tags : [chosen]) homes.set(t, into);
    return completeQuestion({ ...one, tags }, { ...own, tag: chosen, ledger: into, about, languages }).question;
  });
  const before = target.file === null ? undefined : draft.files.get(target.file);
  if (target.file === null || before === undefined) {
    const file = freshSheet(draft);
    draft.change({
      label,
      changes: [{ file, text: writtenSheet({ questions }) }],
    });
    return file;
  }
  const { questions: had } = (draft.value(target.file) ?? {}) as { readonly questions?: unknown };
  let count = Array.isArray(had) ? had.length : 0;
  let text = before;
  const changes: TextChange[] = [];
  for (const question of questions) {
    const change = editYaml(text, { kind: 'insert', path: ['questions', count], value: question as unknown as Json });
    if (!change) continue;
    changes.push(change);
    text = applyChange(text, change);
    count += 1;
  }
  draft.change({ label, changes: [{ file: target.file, changes }] });
  return target.file;
}

/** To which ledger the tags that are there belong. */
function ledgersOf(draft: OpenDraft): Map<string, Question['ledger']> {
  return new Map(questionsOf(draft).questions.flatMap(({ tags, ledger }) => tags.map((tag) => [tag, ledger] as const)));
}

function freshSheet(draft: OpenDraft): string {
  for (let n = 1; ; n++) {
    const file = `questions/imported${n === 1 ? '' : `-${n}`}.yaml`;
    if (!draft.files.has(file)) return file;
  }
}
