/** Where something stands in a draft, as its author would say it: in which level, beat and field, not in which line of a file. */
import { kindOfFile } from '../../content/manuscript.ts';
import type { ReportedProblem } from '../../content/open-pack.ts';
import { deskFieldWords } from '../../text/words/desk-fields.ts';
import { deskShellWords } from '../../text/words/desk-shell.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { nameOf } from '../forms/draft-index.ts';
import { partOf } from '../forms/schema-view.ts';

/** Longer names are cut short: a line is called by what it says. */
const LONGEST = 48;

export type PlaceWords = {
  /** The file and what in it has a name, the largest first. */
  readonly thing: readonly string[];
  /** Empty where the thing itself is meant. */
  readonly field: string;
};

export function placeWords(draft: OpenDraft, { file, path }: Pick<ReportedProblem, 'file' | 'path'>, language: string): PlaceWords {
  const { labels } = deskFieldWords(language);
  const thing = [fileWords(draft, file, language)];
  let field = '';
  let home = '';
  let value: unknown = draft.value(file);
  for (const part of path.split(/\.|\[|\]\.?/).filter((one) => one !== '')) {
    const isItem = Array.isArray(value);
    value = partOf(value, isItem ? Number(part) : part);
    if (isItem) {
      const name = nameOf(value, language);
      // An id says less than the place on the list.
      const isNamed = name !== '' && name !== partOf(value, 'id');
      thing.push(isNamed ? cut(name) : `${field} ${Number(part) + 1}`);
      field = '';
    } else {
      const label = labels[`${home}.${part}`] ?? labels[part];
      if (label !== undefined) field = label;
      if (label !== undefined) home = part;
    }
  }
  return { thing: thing.filter((one, i) => one !== '' && !thing[i + 1]?.startsWith(one)), field };
}

/** In one line. */
export function placeLine({ thing, field }: PlaceWords): string {
  return [...thing, field].filter((one) => one !== '').join(' › ');
}

function fileWords(draft: OpenDraft, file: string, language: string): string {
  const { contents } = deskShellWords(language);
  const kind = kindOfFile(file);
  if (file === '') return contents.pack;
  if (kind === 'pack' || kind === 'procedure' || kind === 'guide') return contents[kind];
  if (kind === 'questions') return contents.questions;
  return (kind === 'level' || kind === 'source' ? nameOf(draft.value(file), language) : '') || file;
}

function cut(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST).trimEnd()}…` : name;
}
