/** A CSV file's rows, whatever stands between its cells. */
import Papa from 'papaparse';
import { note } from './draft.ts';
import type { Row } from './sheet-read.ts';

const MARKS = [',', ';', '\t', '|'];
/** Letters read over and over in search of a mark that closes; after that, no mark closes anything. */
const SEARCHED_MOST = 100_000_000;
/** So far down the columns are looked for. */
const HEAD = 30;
const HEAD_MOST = 50_000;

/**
 * @param isHeader whether a row names columns: what stands between them there stands between all cells, however many commas the questions have
 */
export function readCsv(text: string, isHeader: (cells: readonly string[]) => boolean): readonly Row[] {
  const plain = text.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n');
  // Excel's own way of naming what stands between the cells.
  const [said = '', named] = /^"?sep=(.)"?\n/i.exec(plain) ?? [];
  const body = plain.slice(said.length);
  const head = body.slice(0, HEAD_MOST);
  const marks = MARKS.map((mark) => ({ mark, most: mostOf(head, mark) }))
    .sort((a, b) => b.most - a.most)
    .map(({ mark }) => mark);
  const names = (mark: string) =>
    rowsOf(head, mark, 1)
      .slice(0, HEAD)
      .some(({ cells }) => isHeader(cells));
  const mark = named ?? marks.find(names) ?? marks[0] ?? ',';
  return rowsOf(body, mark, said === '' ? 1 : 2).map((row) => unpacked(row, mark));
}

/** A spreadsheet that took each line for one cell writes it so when it saves: `"choice,""Who?"",We"`. */
function unpacked(row: Row, mark: string): Row {
  const [only = '', ...others] = row.cells;
  if (others.length > 0 || !only.includes(mark)) return row;
  return { ...row, cells: Papa.parse<string[]>(only, { delimiter: mark }).data[0] ?? row.cells };
}

/** How often it stands in one of the lines, outside quotes. */
function mostOf(text: string, mark: string): number {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .slice(0, HEAD);
  return Math.max(0, ...lines.map((line) => line.split(mark).length - 1));
}

function rowsOf(text: string, mark: string, firstLine: number): readonly Row[] {
  const rows: Row[] = [];
  let [rest, line] = [text, firstLine];
  for (let searched = 0; ; searched += rest.length) {
    const isLiteral = searched > SEARCHED_MOST;
    let isBroken = false;
    Papa.parse<string[]>(rest, {
      delimiter: mark,
      newline: '\n',
      ...(isLiteral && { quoteChar: '\0' }),
      step: ({ data, errors }, parser) => {
        isBroken = errors.some(({ type }) => type === 'Quotes');
        if (isBroken) return parser.abort();
        const ends = data.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
        rows.push(isLiteral ? literal(line, data, data.join(mark)) : { line, cells: data });
        line += 1 + ends;
      },
    });
    if (!isBroken) return rows;
    // A mark that closes nothing, as in «"Hall" plan;yes;no», would swallow the lines below: this one is read as it stands.
    rest = afterLines(rest, line - firstLine);
    const end = rest.indexOf('\n');
    const broken = end < 0 ? rest : rest.slice(0, end);
    const [cells = []] = Papa.parse<string[]>(broken, { delimiter: mark, quoteChar: '\0' }).data;
    rows.push(literal(line, cells, broken));
    if (end < 0) return rows;
    rest = rest.slice(end + 1);
    line += 1;
    firstLine = line;
  }
}

function literal(line: number, cells: readonly string[], text: string): Row {
  return { line, cells: cells.map(unquoted), notes: text.includes('"') ? [note('cell/quote')] : [] };
}

function afterLines(text: string, count: number): string {
  let at = 0;
  for (let n = 0; n < count; n++) at = text.indexOf('\n', at) + 1;
  return text.slice(at);
}

/** Without the marks around a whole cell, and without one that has no other. */
function unquoted(cell: string): string {
  const marks = cell.split('"').length - 1;
  if (/^".*"$/s.test(cell) && marks === 2) return cell.slice(1, -1);
  return marks === 1 ? cell.replace('"', '') : cell;
}
