/** Questions as rows of our own sheet: one row for each, columns for all that any of them has. */
import type { Question, QuestionDraft, Wording } from './draft.ts';
import { guarded } from './guard.ts';
import { sheetIn } from './own-names.ts';

export type Cell = string | number;

/** All of a question by column. */
export function cellsOf(question: QuestionDraft): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  const put = (column: string, value: Cell | undefined) => value !== undefined && value !== '' && cells.set(column, value);
  const words = (column: string, wording: Wording | undefined) => {
    for (const [language, text] of Object.entries(wording ?? {})) put(`${column} [${language}]`, text);
  };
  put('id', question.id);
  put('kind', question.kind);
  words('asks', question.asks);
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      question.picks.forEach((pick, n) => {
        const column = `pick${n + 1}`;
        words(column, pick.says);
        put(`${column}_right`, pick.right ? 'yes' : undefined);
        words(`${column}_feedback`, pick.feedback);
        put(`${column}_misreading`, pick.misreading);
        put(`${column}_opens`, pick.opens?.length === 0 ? '-' : pick.opens?.join(' '));
        put(`${column}_id`, pick.id);
      });
      break;
    case 'order':
      question.items.forEach((item, n) => {
        words(`item${n + 1}`, item.says);
        put(`item${n + 1}_id`, item.id);
      });
      break;
    case 'match':
      question.pairs.forEach((pair, n) => {
        words(`pair${n + 1}_left`, pair.left);
        words(`pair${n + 1}_right`, pair.right);
        put(`pair${n + 1}_id`, pair.id);
      });
      break;
    case 'categorise':
      question.bins.forEach((bin, n) => {
        words(`bin${n + 1}`, bin.says);
        put(`bin${n + 1}_id`, bin.id);
      });
      question.items.forEach((item, n) => {
        words(`item${n + 1}`, item.says);
        put(`item${n + 1}_bin`, item.bin);
        words(`item${n + 1}_feedback`, item.feedback);
        put(`item${n + 1}_id`, item.id);
      });
      break;
    case 'number':
      for (const column of ['answer', 'min', 'max'] as const) put(column, question[column]);
      question.near.forEach((one, n) => {
        put(`near${n + 1}`, one.is);
        words(`near${n + 1}_feedback`, one.feedback);
        put(`near${n + 1}_misreading`, one.misreading);
      });
      break;
    default:
      put('passage', question.passage);
      Object.entries(question.feedback ?? {}).forEach(([claim, said], n) => {
        put(`sentence${n + 1}`, claim);
        words(`sentence${n + 1}_feedback`, said);
      });
  }
  words('right', question.right);
  if (question.kind !== 'choice' && question.kind !== 'multiple') words('wrong', question.wrong);
  put('tags', question.tags.join(' '));
  put('ledger', question.ledger);
  put('about', question.about);
  put('claim', question.claim);
  words('deciding', question.deciding);
  return cells;
}

/** The sheet's rows, the columns' names first; columns of one thing stand together. */
export function sheetOf(rows: readonly ReadonlyMap<string, Cell>[]): readonly (readonly (Cell | null)[])[] {
  const columns: string[] = [];
  for (const row of rows) {
    let after = -1;
    for (const column of row.keys()) {
      const at = columns.indexOf(column);
      if (at < 0) columns.splice(after + 1, 0, column);
      after = at < 0 ? after + 1 : at;
    }
  }
  return [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? null))];
}

/** With a mark at the start by which spreadsheets know UTF-8. */
export function csvOf(questions: readonly Question[], language: string): string {
  return csvText(sheetIn(language, sheetOf(questions.map(cellsOf))), betweenCells(language));
}

/** Where a comma stands in numbers, spreadsheets don't take it for an end of a cell. */
export function betweenCells(language: string): ',' | ';' {
  return language === 'ru' || language.startsWith('ru-') ? ';' : ',';
}

export function csvText(rows: readonly (readonly (Cell | null)[])[], between: ',' | ';' = ','): string {
  const cell = (value: Cell | null) => {
    const text = value === null ? '' : typeof value === 'number' ? String(value) : guarded(value);
    return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${rows.map((row) => `${row.map(cell).join(between)}\r\n`).join('')}`;
}
