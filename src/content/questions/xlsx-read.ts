/** The rows of an Excel file's first sheet that has any. */
import { zipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import type { Row } from './sheet-read.ts';

/** A sheet may name a cell far out and so be made of millions of empty ones. */
const ROWS_MOST = 25_000;
const COLUMNS_MOST = 400;

/** Sheets one after another, from the files of the zip; null when one is too large. */
export async function readXlsxRows(files: ReadonlyMap<string, Uint8Array>): Promise<readonly (readonly Row[])[] | null> {
  for (const [name, content] of files) if (/worksheets\//.test(name) && !isSmall(new TextDecoder().decode(content))) return null;
  // Packed anew without compression: unpacked once within limits, it isn't unpacked again, nor in a worker of the library's own.
  const safe = zipSync(Object.fromEntries([...files].filter(([name]) => name !== '__proto__')), { level: 0 });
  const sheets = await readXlsx(safe.slice().buffer, { trim: false });
  return sheets.map(({ data }) => data.map((cells, n) => ({ line: n + 1, cells: cells.map(cellText) })));
}

function isSmall(sheet: string): boolean {
  for (const [, letters = '', row = ''] of sheet.matchAll(/\br="([A-Z]*)(\d+)"/g)) {
    const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
    if (row.length > 6 || Number(row) > ROWS_MOST || column > COLUMNS_MOST) return false;
  }
  return true;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}
