/** Kahoot's and Wayground's sheets, known by the names of their columns; best effort, as both change them. */

import { type Format, note } from './draft.ts';
import type { Found } from './found.ts';
import { unguarded } from './guard.ts';
import type { Columns, Row } from './sheet-read.ts';

type Foreign = Extract<Format, 'kahoot' | 'wayground'>;

/** In which columns the answers stand: `Answer 1 - max 75 characters`, `Option 1`. */
const ANSWER = /^(?:answer|option|choice) ?(\d)\b/;
/** Not its number, as Blooket has it before the text. */
const KAHOOT = {
  asks: /^question\b(?! ?(?:#|№|no\b|nr\b|number|id\b|type|image|picture|media|link|time))/,
  right: /^correct answer/,
  /** Anybody has a question and answers; this not. */
  sign: /time limit|max\.? \d+ char/,
};
const WAYGROUND = {
  asks: /^question text/,
  right: /^correct answer/,
  type: /^question type/,
  why: /^answer explanation/,
  image: /^image link/,
};

/** Which of the two names its columns so. */
export function isForeignHeader(columns: Columns): Foreign | null {
  const all = [...columns.keys()];
  const has = (name: RegExp) => all.some((column) => name.test(column));
  if (!has(ANSWER) || !has(KAHOOT.right)) return null;
  if (has(WAYGROUND.asks) && has(WAYGROUND.type)) return 'wayground';
  return has(KAHOOT.asks) && has(KAHOOT.sign) ? 'kahoot' : null;
}

/** Null where a row asks nothing and answers nothing: templates number their empty rows. */
export function readForeignRow(format: Foreign, columns: Columns, row: Row, language: string): Found | null {
  const cell = (name: RegExp) => {
    const at = [...columns].find(([column]) => name.test(column))?.[1];
    return at === undefined ? '' : unguarded(row.cells[at] ?? '').trim();
  };
  const says = (text: string) => (text === '' ? {} : { [language]: text });
  const answers = [...columns].flatMap(([column, at]) => {
    const number = ANSWER.exec(column)?.[1];
    return number === undefined ? [] : [{ number: Number(number), text: unguarded(row.cells[at] ?? '').trim() }];
  });
  const asks = cell(format === 'kahoot' ? KAHOOT.asks : WAYGROUND.asks);
  const filled = answers.filter(({ text }) => text !== '');
  if (asks === '' && filled.length === 0) return null;
  // Wayground's template says below each name what belongs there.
  if (format === 'wayground' && /^text of the question\b/i.test(asks) && /^question type\b/i.test(cell(WAYGROUND.type))) return null;
  const base = { line: row.line, title: asks, tags: [], asks: says(asks) } as const;
  const type = format === 'wayground' ? cell(WAYGROUND.type).toLowerCase() : 'multiple choice';
  if (type !== '' && !/multiple choice|check ?box|single|true/.test(type)) {
    const code = /fill|blank/.test(type) ? 'question/short-answer' : /open/.test(type) ? 'question/essay' : 'question/kind';
    return { ...base, notes: [note(code, { found: type.slice(0, 40) })], body: { kind: 'none' } };
  }
  const given = cell(KAHOOT.right);
  const rights = numbersIn(
    given,
    filled.map(({ number }) => number),
  );
  const why = format === 'wayground' ? cell(WAYGROUND.why) : '';
  const hasImage = format === 'wayground' && cell(WAYGROUND.image) !== '';
  const notes = [
    ...(given !== '' && (rights === null || rights.length === 0) ? [note('right/unknown', { found: given.slice(0, 40) })] : []),
    ...(hasImage ? [note('media/left')] : []),
  ];
  const picks = filled.map(({ number, text }) => ({ says: says(text), right: rights?.includes(number) ?? false }));
  return {
    ...base,
    ...(why === '' ? {} : { right: says(why) }),
    notes,
    body: { kind: 'picks', several: /check ?box/.test(type) || (rights?.length ?? 0) > 1, picks },
  };
}

/** `1,3`, `1;3`, `1 3`; also `1.3` and `13`, which is what spreadsheets make of `1,3`. Null where there is no such answer. */
export function numbersIn(given: string, known: readonly number[]): readonly number[] | null {
  if (!/^[\d\s,;.]+$/.test(given)) return null;
  const numbers = [...new Set(given.replace(/\D/g, ''))].map(Number);
  return numbers.every((number) => known.includes(number)) ? numbers : null;
}
