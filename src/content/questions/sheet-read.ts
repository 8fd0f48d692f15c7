/** Rows of a sheet as questions: our own columns, a teacher's, Kahoot's or Wayground's, whichever row names them. */
import { judge } from './build.ts';
import { cellNotes } from './cell-notes.ts';
import { type Format, type ImportedQuestion, type ImportNote, note } from './draft.ts';
import { isForeignHeader, readForeignRow } from './foreign-sheets.ts';
import type { Found } from './found.ts';
import type { Names } from './names.ts';
import { ownNames } from './own-names.ts';
import { OwnRow } from './own-row.ts';
import { type PlainColumn, plainColumnsOf } from './plain-columns.ts';
import { keyOf } from './plain-key.ts';
import { readPlainRow } from './plain-row.ts';

/** Cells of one row, the line it begins on, and what had to be mended to read it. */
export type Row = { readonly line: number; readonly cells: readonly string[]; readonly notes?: readonly ImportNote[] };
export type Columns = ReadonlyMap<string, number>;

export type Sheet = {
  readonly format: Extract<Format, 'kahoot' | 'wayground'> | 'own' | null;
  readonly questions: readonly ImportedQuestion[];
  /** About the sheet as a whole. */
  readonly notes: readonly ImportNote[];
};

/** So far down a row that names the columns is looked for: Kahoot's template opens with a picture and a few lines. */
const HEADER_WITHIN = 30;
/** More than all of ours in a dozen languages. */
const COLUMNS_MOST = 1_000;

/** @param dates texts that stand for what a spreadsheet took for a date */
export function readSheet(rows: readonly Row[], language: string, names: Names, dates: ReadonlySet<string> = new Set()): Sheet {
  for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const header = headerOf(row.cells);
    if (!header) continue;
    // Whoever prints a long sheet names its columns again further down.
    const head = plainLine(row.cells);
    const below = rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== '') && plainLine(cells) !== head);
    const judged = (read: (one: Row) => Found | null) =>
      below.flatMap((one) => {
        const found = read(one);
        return found ? [judge({ ...found, notes: [...found.notes, ...(one.notes ?? []), ...cellNotes(found, dates)] }, names)] : [];
      });
    switch (header.kind) {
      case 'foreign':
        return {
          format: header.format,
          questions: judged((one) => readForeignRow(header.format, header.columns, one, language)),
          notes: [],
        };
      case 'own':
        return { format: 'own', questions: below.map((one) => new OwnRow(header.columns, one, language, dates).read(names)), notes: [] };
      default: {
        const { strange } = header;
        const key = keyOf(header.columns, below, language);
        const notes = strange.length > 0 ? [note('file/columns', { found: strange.slice(0, 12).join(', ') })] : [];
        return { format: 'own', questions: judged((one) => readPlainRow(header.columns, one, language, key)), notes };
      }
    }
  }
  const first = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.cells ?? [];
  const found = first
    .filter((cell) => cell.trim() !== '')
    .join(', ')
    .slice(0, 80);
  return { format: null, questions: [], notes: [note('file/header', { found: found || '—' })] };
}

type Header =
  | { readonly kind: 'foreign'; readonly format: Extract<Format, 'kahoot' | 'wayground'>; readonly columns: Columns }
  | { readonly kind: 'own'; readonly columns: Columns }
  | { readonly kind: 'plain'; readonly columns: readonly PlainColumn[]; readonly strange: readonly string[] };

/** What a row names, if it names columns. */
export function headerOf(cells: readonly string[]): Header | null {
  const columns = ownNames(columnsOf(cells));
  const format = isForeignHeader(columns);
  if (format === null && isOwnHeader(columns)) return { kind: 'own', columns };
  const plain = plainColumnsOf(cells);
  // Kahoot's and Wayground's names are much like a teacher's: which are all a teacher's are.
  if (format !== null && plain?.strange.length !== 0) return { kind: 'foreign', format, columns };
  return plain && { kind: 'plain', ...plain };
}

function plainLine(cells: readonly string[]): string {
  return cells.slice(0, COLUMNS_MOST).join(' ').replace(/\s+/g, ' ').trim().toLowerCase();
}

function columnsOf(cells: readonly string[]): Columns {
  const columns = new Map<string, number>();
  cells.slice(0, COLUMNS_MOST).forEach((cell, n) => {
    const name = cell.replace(/\s+/g, ' ').trim().toLowerCase();
    if (name !== '' && !columns.has(name)) columns.set(name, n);
  });
  return columns;
}

function isOwnHeader(columns: Columns): boolean {
  const all = [...columns.keys()];
  return (
    all.some((name) => /^asks( ?\[|$)/.test(name)) && (columns.has('kind') || all.some((name) => /^(pick|item|pair|answer)/.test(name)))
  );
}
