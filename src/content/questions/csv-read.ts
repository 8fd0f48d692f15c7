/** A CSV file's rows, whatever stands between its cells. */
import Papa from 'papaparse';
import type { Row } from './sheet-read.ts';

export function readCsv(text: string): readonly Row[] {
  const plain = text.replace(/\r\n?/g, '\n');
  // Excel's own way of naming what stands between the cells.
  const [said = '', named] = /^sep=(.)\n/i.exec(plain) ?? [];
  const { data } = Papa.parse<string[]>(plain.slice(said.length), {
    delimiter: named ?? delimiterOf(plain),
    newline: '\n',
    skipEmptyLines: false,
  });
  let line = said === '' ? 1 : 2;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    return row;
  });
}

/** The one of the usual four that stands most often in the first lines, outside quotes. */
export function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const lines = head.split('\n').slice(0, 30);
  const most = (mark: string) => Math.max(0, ...lines.map((line) => line.split(mark).length - 1));
  const [best = ','] = [',', ';', '\t', '|'].sort((a, b) => most(b) - most(a));
  return best;
}
