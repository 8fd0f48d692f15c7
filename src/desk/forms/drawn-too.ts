/** A level that asks every question of a tag asks a new one with that tag as well: else it would be asked by luck. */
import { applyChange, type Edit, editYaml, type TextChange } from '../../content/edit/edit.ts';
import type { NodePath } from '../../content/problem.ts';
import type { FileChange, OpenDraft } from '../draft/open-draft.ts';
import { partOf } from './schema-view.ts';

/** Changes of levels that go with these edits of a sheet of questions, which aren't made yet. */
export function drawnToo(draft: OpenDraft, edits: readonly Edit[]): readonly FileChange[] {
  const tags = edits.flatMap(tagsOfNew);
  if (tags.length === 0) return [];
  const levels = filesWith(draft, 'levels/', tags);
  return levels.map((file) => ({ file, changes: oneMore(draft, file, tags) })).filter(({ changes }) => changes.length > 0);
}

function oneMore(draft: OpenDraft, file: string, tags: readonly unknown[]): readonly TextChange[] {
  let text = draft.files.get(file) ?? '';
  const changes: TextChange[] = [];
  for (const { path, tag, count } of drawsIn(draft.value(file))) {
    if (!tags.includes(tag) || count < asked(draft, tag)) continue;
    const change = editYaml(text, { kind: 'set', path, value: count + 1 });
    if (!change) continue;
    changes.push(change);
    text = applyChange(text, change);
  }
  return changes;
}

type Draw = { readonly path: NodePath; readonly tag: unknown; readonly count: number };

function drawsIn(level: unknown): readonly Draw[] {
  return listOf(partOf(level, 'beats')).flatMap((beat, b) =>
    listOf(partOf(beat, 'draws')).map((draw, d) => ({
      path: ['beats', b, 'draws', d, 'count'],
      tag: partOf(draw, 'tag'),
      count: Number(partOf(draw, 'count')),
    })),
  );
}

function tagsOfNew(edit: Edit): readonly unknown[] {
  const isQuestion = edit.kind === 'insert' && edit.path.length === 2 && edit.path[0] === 'questions';
  return isQuestion ? listOf(partOf(edit.value, 'tags')) : [];
}

/** How many questions of the draft have the tag. */
function asked(draft: OpenDraft, tag: unknown): number {
  const sheets = filesWith(draft, 'questions/', [tag]);
  const questions = sheets.flatMap((file) => listOf(partOf(draft.value(file), 'questions')));
  return questions.filter((one) => listOf(partOf(one, 'tags')).includes(tag)).length;
}

/** Only what has the word in it is read: a large pack has many files. */
function filesWith(draft: OpenDraft, folder: string, tags: readonly unknown[]): readonly string[] {
  return [...draft.files].flatMap(([file, text]) =>
    file.startsWith(folder) && tags.some((tag) => text.includes(String(tag))) ? [file] : [],
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
