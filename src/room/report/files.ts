/** The report as files: tables for a spreadsheet, each cell of them inert, and xAPI statements. */
import { guarded } from '../../content/questions/guard.ts';
import type { Cell, Table } from './tables.ts';

/** With a mark at the start by which spreadsheets know UTF-8. */
export async function csvOf({ head, rows }: Pick<Table, 'head' | 'rows'>): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const text = Papa.unparse([head.map(inert), ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? inert(cell) : cell)))], {
    newline: '\r\n',
  });
  return `\ufeff${text}\r\n`;
}

/** One sheet for each table that has rows. */
export async function xlsxOf(tables: readonly Table[]): Promise<Uint8Array> {
  const { default: writeXlsx } = await import('write-excel-file/universal');
  const filled = tables.filter((t) => t.rows.length > 0);
  const sheets = (filled.length > 0 ? filled : tables.slice(0, 1)).map(({ name, head, rows }) => ({
    data: [
      head.map((cell) => ({ value: inert(cell), type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(xlsxCell)),
    ],
    sheet: name.slice(0, 31),
    stickyRowsCount: 1,
    columns: head.map((_, i) => ({ width: Math.min(48, Math.max(10, ...rows.slice(0, 200).map((r) => String(r[i] ?? '').length + 2))) })),
  }));
  const blob = await writeXlsx(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function xlsxCell(cell: Cell) {
  if (cell === null) return null;
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: inert(cell), type: String };
}

/** Control characters have no place in a cell and can hide what it begins with; what would be a formula becomes text. */
export function inert(text: string): string {
  const plain = text.replace(CONTROL, '');
  return FORMULA.test(plain) ? `'${plain}` : guarded(plain);
}

const CONTROL = /(?![\t\n\r])\p{Cc}/gu;
/** Also behind spaces, and in the wide forms that some spreadsheets take for the same. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
