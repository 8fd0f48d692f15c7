/** Rows of a sheet as questions: our own columns, a teacher's, Kahoot's or Wayground's, whichever row names them. */
import { judge } from './build.ts';
import { type Format, type ImportedQuestion, type ImportNote, note } from './draft.ts';
import { isForeignHeader, readForeignRow } from './foreign-sheets.ts';
import type { Found } from './found.ts';
import type { Names } from './names.ts';
import { OwnRow } from './own-row.ts';
import { plainColumnsOf } from './plain-columns.ts';
import { readPlainRow } from './plain-row.ts';

/** Cells of one row, and the line it begins on. */
export type Row = { readonly line: number; readonly cells: readonly string[] };
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

export function readSheet(rows: readonly Row[], language: string, names: Names): Sheet {
  for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const columns = columnsOf(row.cells);
    const below = rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    const foreign = isForeignHeader(columns);
    const plain = plainColumnsOf(row.cells);
    // Kahoot's and Wayground's names are much like a teacher's: which are all a teacher's are.
    const format = foreign && plain?.strange.length !== 0 ? foreign : null;
    const judged = (read: (one: Row) => Found | null) =>
      below.flatMap((one) => {
        const found = read(one);
        return found ? [judge(found, names)] : [];
      });
    if (format) return { format, questions: judged((one) => readForeignRow(format, columns, one, language)), notes: [] };
    if (isOwnHeader(columns))
      return { format: 'own', questions: below.map((one) => new OwnRow(columns, one, language).read(names)), notes: [] };
    if (plain) {
      const strange = plain.strange.length > 0 ? [note('file/columns', { found: plain.strange.slice(0, 12).join(', ') })] : [];
      return { format: 'own', questions: judged((one) => readPlainRow(plain.columns, one, language)), notes: strange };
    }
  }
  const first = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.cells ?? [];
  const found = first
    .filter((cell) => cell.trim() !== '')
    .join(', ')
    .slice(0, 80);
  return { format: null, questions: [], notes: [note('file/header', { found: found || '—' })] };
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
