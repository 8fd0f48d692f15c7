/** A form's scope for one file of a draft. */
import { useMemo, useState } from 'preact/hooks';
import { fileNamed } from '../../content/edit/rename.ts';
import type { ReportedProblem } from '../../content/open-pack.ts';
import type { NodePath } from '../../content/problem.ts';
import { deskFieldWords } from '../../text/words/desk-fields.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { citersOf, editFile, rename, useCount } from './draft-edits.ts';
import { DraftIndex } from './draft-index.ts';
import type { FormScope } from './form-scope.ts';
import { languagesOf } from './languages-of.ts';

type FormOf = {
  readonly draft: OpenDraft;
  readonly file: string;
  readonly language: string;
  readonly problems: readonly ReportedProblem[];
  readonly onGo: (path: NodePath) => void;
  /** The file has another name now. */
  readonly onMoved: (file: string) => void;
};

export function useFormScope({ draft, file, language, problems, onGo, onMoved }: FormOf): FormScope {
  const index = useMemo(
    () =>
      new DraftIndex(
        [...draft.files.keys()],
        (one) => draft.value(one),
        (one) => draft.files.get(one) ?? '',
      ),
    [draft, draft.version],
  );
  const [refused, setRefused] = useState<{ readonly path: NodePath; readonly version: number } | null>(null);
  const own = useMemo(() => problems.filter((p) => p.file === file), [problems, file]);
  return {
    file,
    words: deskFieldWords(language),
    language,
    languages: languagesOf(draft),
    index,
    value: draft.value(file),
    problems: own,
    isReadOnly: false,
    refused: refused?.version === draft.version ? refused.path : null,
    edit: (edits, label, merge) => {
      const isDone = editFile(draft, file, edits, label, merge);
      setRefused(isDone ? null : { path: edits[0]?.path ?? [], version: draft.version });
    },
    rename: (path, to) => {
      const isDone = rename(draft, file, path, to);
      const moved = fileNamed(file, to);
      if (isDone && !draft.files.has(file) && draft.files.has(moved)) onMoved(moved);
      return isDone;
    },
    uses: (path) => useCount(draft, file, path),
    citers: (path) => citersOf(draft, file, path, language),
    onGo,
  };
}
