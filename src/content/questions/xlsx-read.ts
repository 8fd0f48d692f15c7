/** The rows of an Excel file's sheets. */
import { zipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import { shownCells, styleOf } from './sheet-cells.ts';
import type { Row } from './sheet-read.ts';

/** A sheet may name a cell far out and so be made of millions of empty ones. */
const ROWS_MOST = 25_000;
const COLUMNS_MOST = 400;

export type XlsxSheet = {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Texts that stand for what the spreadsheet took for a date or a time. */
  readonly dates: ReadonlySet<string>;
};

/** Sheets one after another, from the files of the zip; null when one is too large. */
export async function readXlsxRows(files: ReadonlyMap<string, Uint8Array>, language: string): Promise<readonly XlsxSheet[] | null> {
  const texts = new Map(
    [...files].filter(([name]) => name !== '__proto__' && /\.(xml|rels)$/.test(name)).map(([name, bytes]) => [name, plainXml(bytes)]),
  );
  const style = styleOf(texts, language);
  const dates = new Set<string>();
  for (const [name, text] of texts) {
    if (!/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const shown = shownCells(text, style, (date) => dates.add(date));
    if (!isSmall(shown)) return null;
    texts.set(name, shown);
  }
  // Packed anew without compression: unpacked once within limits, it isn't unpacked again, nor in a worker of the library's own.
  const safe = zipSync(Object.fromEntries([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)])), { level: 0 });
  const sheets = await readXlsx(safe.slice().buffer, { trim: false });
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((cells, n) => ({ line: n + 1, cells: cells.map((cell) => cellText(cell, language)) })),
    dates,
  }));
}

/** Some programs write a prefix before every name of a sheet’s own. */
function plainXml(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const prefix = /\sxmlns:([\w.-]{1,20})="http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/spreadsheetml\//.exec(
    text.slice(0, 4_000),
  )?.[1];
  return prefix && new RegExp(`<${prefix}:(worksheet|workbook|sst|styleSheet)\\b`).test(text)
    ? text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</')
    : text;
}

function isSmall(sheet: string): boolean {
  for (const [, letters = '', row = ''] of sheet.matchAll(/\br="([A-Z]*)(\d+)"/g)) {
    const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
    if (row.length > 6 || Number(row) > ROWS_MOST || column > COLUMNS_MOST) return false;
  }
  return true;
}

function cellText(value: unknown, language: string): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  // Sums have their noise far behind the point, which in Russian is a comma.
  if (typeof value === 'number') return String(Number(value.toPrecision(15))).replace('.', language === 'ru' ? ',' : '.');
  return String(value);
}
