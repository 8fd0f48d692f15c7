/** The cells of one row of our own sheet, by the names of their columns: texts in each language, numbers, numbered parts. */
import { cleanWords } from './clean.ts';
import type { ImportNote, Wording } from './draft.ts';
import { unguarded } from './guard.ts';
import { wholeIn } from './read-number.ts';
import type { Columns, Row } from './sheet-read.ts';

const PARTS_MOST = 50;

export class OwnCells {
  private readonly columns: Columns;
  private readonly row: Row;
  private readonly language: string;
  private readonly notes: ImportNote[];

  /** What had to be mended on the way is told to `notes`. */
  constructor(columns: Columns, row: Row, language: string, notes: ImportNote[]) {
    this.columns = columns;
    this.row = row;
    this.language = language;
    this.notes = notes;
  }

  cell(column: string): string {
    const at = this.columns.get(column);
    return at === undefined ? '' : unguarded(this.row.cells[at] ?? '').trim();
  }

  whole(column: string): number | null {
    return wholeIn(this.cell(column), this.language);
  }

  /** The text of `column [language]`, and of `column` alone in the language that the import is for. */
  words(column: string): Wording {
    const entries: [string, string][] = [];
    const take = (language: string, at: number) => {
      const all = cleanWords(language, unguarded(this.row.cells[at] ?? ''), this.cell('claim') !== '');
      const { text = '', notes = [] } = all.find((one) => one.language === language) ?? all[0] ?? {};
      this.notes.push(...notes);
      if (text !== '' && !entries.some(([known]) => known === language)) entries.push([language, text]);
    };
    for (const [language, at] of this.languagesOf(column)) take(language, at);
    return Object.fromEntries(entries);
  }

  private languagesOf(column: string): readonly (readonly [string, number])[] {
    const exact = this.columns.get(column);
    const named = [...this.columns].flatMap(([name, at]) => {
      const rest = name.startsWith(column) ? name.slice(column.length) : '';
      const [, code] = /^ ?\[ ?([a-z]{2,3}(?:-[a-z0-9]{2,8})*) ?\]$/.exec(rest) ?? [];
      return code === undefined ? [] : [[languageCode(code), at] as const];
    });
    return exact === undefined ? named : [...named, [this.language, exact]];
  }

  maybe<K extends string>(column: K): { readonly [key in K]?: Wording };
  maybe<K extends string>(column: string, key: K): { readonly [key in K]?: Wording };
  maybe(column: string, key: string = column): Readonly<Record<string, Wording>> {
    const said = this.words(column);
    return isSaid(said) ? { [key]: said } : {};
  }

  says(column: string, id: string): { readonly id: string; readonly says: Wording } | null {
    const says = this.words(column);
    return isSaid(says) ? { id: this.cell(id), says } : null;
  }

  /** What is found at `name1`, `name2` and so on; gaps are passed over. */
  parts<T>(name: string, read: (n: number) => T | null): T[] {
    const last = Math.max(
      0,
      ...[...this.columns.keys()].map((column) => Number(new RegExp(`^${name}(\\d{1,2})(?!\\d)`).exec(column)?.[1] ?? 0)),
    );
    return Array.from({ length: Math.min(last, PARTS_MOST) }, (_, n) => read(n + 1)).filter((part) => part !== null);
  }
}

/** Columns' names are read in small letters; codes aren't written so: `pt-BR`, `sr-Latn`. */
function languageCode(code: string): string {
  return code
    .split('-')
    .map((part, n) =>
      n === 0
        ? part
        : part.length === 2
          ? part.toUpperCase()
          : part.length === 4
            ? `${part.charAt(0).toUpperCase()}${part.slice(1)}`
            : part,
    )
    .join('-');
}

export function isSaid(wording: Wording): boolean {
  return Object.keys(wording).length > 0;
}
