/** Changes of a draft's files: made and taken back as small changes of text, so that undo has no limit. */
import { foresee } from '../../content/edit/outlines.ts';
import { composed, inverseOf, narrowed, type TextChange } from '../../content/edit/text-change.ts';

export type FileChange =
  /** One after the other: each is a change of the text that the one before it leaves. */
  | { readonly file: string; readonly changes: readonly TextChange[] }
  /** The whole file; null removes it. */
  | { readonly file: string; readonly text: string | null }
  /** A picture or a sound; null removes it. */
  | { readonly media: string; readonly bytes: Uint8Array | null };

export type DraftContent = {
  readonly files: ReadonlyMap<string, string>;
  readonly media: ReadonlyMap<string, Uint8Array>;
};

/** @returns the changed content and what takes the changes back, in the order in which to make them */
export function changed(
  content: DraftContent,
  changes: readonly FileChange[],
): { readonly content: DraftContent; readonly back: readonly FileChange[]; readonly paths: readonly string[] } {
  const files = new Map(content.files);
  const media = new Map(content.media);
  const back: FileChange[] = [];
  const paths = new Set<string>();
  for (const change of changes) {
    if ('media' in change) {
      back.unshift({ media: change.media, bytes: media.get(change.media) ?? null });
      put(media, change.media, change.bytes);
      paths.add(change.media);
      continue;
    }
    const { file } = change;
    const before = files.get(file);
    if ('changes' in change) {
      if (before === undefined) throw new Error(`There is no file ${file} to change`);
      const made = inText(before, change.changes);
      files.set(file, made.text);
      back.unshift({ file, changes: made.back });
    } else if (before === undefined || change.text === null) {
      back.unshift({ file, text: before ?? null });
      put(files, file, change.text);
    } else {
      const made = inText(before, [narrowed(before, { from: 0, to: before.length, insert: change.text })]);
      files.set(file, made.text);
      back.unshift({ file, changes: made.back });
    }
    if (files.get(file) !== before) paths.add(file);
  }
  return { content: { files, media }, back, paths: [...paths] };
}

function inText(text: string, changes: readonly TextChange[]): { readonly text: string; readonly back: readonly TextChange[] } {
  const back: TextChange[] = [];
  let now = text;
  for (const change of changes) {
    const inverse = inverseOf(now, change);
    back.unshift({ ...inverse, insert: detached(inverse.insert) });
    now = foresee(now, change);
  }
  return { text: now, back };
}

/** A copy that doesn't hold on to the large text it was cut from, as a slice does. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

function put<V>(map: Map<string, V>, key: string, value: V | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

/**
 * What takes back two changes, the second of which came right after the first: one, where both are in one place of one file.
 *
 * @param content as both have left it
 */
export function backOfBoth(content: DraftContent, first: readonly FileChange[], second: readonly FileChange[]): readonly FileChange[] {
  const [a, b] = [first[0], second[0]];
  const isOne = first.length === 1 && second.length === 1 && a && b && 'changes' in a && 'changes' in b && a.file === b.file;
  if (!isOne) return [...second, ...first];
  const [one, two] = [a.changes, b.changes];
  const text = content.files.get(a.file);
  const [before, after] = [one[0], two[0]];
  if (text === undefined || one.length !== 1 || two.length !== 1 || !before || !after) return [{ file: a.file, changes: [...two, ...one] }];
  return [{ file: a.file, changes: [composed(text, after, before)] }];
}
