/** A problem as text for a terminal: place, the line itself with a caret, expected, found, mend. */
import { shownPlain } from './hidden.ts';
import type { Problem } from './problem.ts';
import type { Witness } from './prove/witness.ts';
import { type ProblemLanguage, wordsFor } from './words.ts';

/** In front of what is said, of one width. */
const LABELS = {
  en: {
    error: 'error',
    warning: 'warning',
    at: 'at      ',
    expected: 'expected',
    found: 'found   ',
    mend: 'mend    ',
    shown: 'shown by',
    seed: 'seed',
    first: 'its first page',
    more: 'and more:',
  },
  ru: {
    error: 'ошибка',
    warning: 'предупреждение',
    at: 'где      ',
    expected: 'ожидалось',
    found: 'найдено  ',
    mend: 'исправить',
    shown: 'видно    ',
    seed: 'жребий',
    first: 'первая же страница',
    more: 'и ещё:',
  },
} as const satisfies Readonly<Record<ProblemLanguage, unknown>>;
/** Longer lines are shown around the caret only. */
const WIDTH = 110;
/** So many steps of a run are printed. */
const STEPS = 12;

/**
 * @param text the file's text, for the line itself; without it the caret is left out
 * @param prefix put before the file's path, such as the pack's folder
 * @param language of what is said; the file's own words stay as they are
 */
export function printProblem(problem: Problem, text: string | undefined, prefix = '', language: ProblemLanguage = 'en'): string {
  const { file, line, column, severity, code, path, values, witness } = problem;
  const { expected, found, mend } = wordsFor(code, values, language);
  const says = LABELS[language];
  return [
    `${prefix}${file}:${line}:${column} ${says[severity]} ${code}`,
    ...excerpt(text, line, column),
    ...(path === '' ? [] : [`  ${says.at} ${path}`]),
    `  ${says.expected} ${expected}`,
    `  ${says.found} ${found}`,
    `  ${says.mend} ${mend}`,
    ...(witness ? [`  ${says.shown} ${shownBy(witness, says)}`] : []),
  ]
    .map(shownPlain)
    .join('\n');
}

/** The line of a problem in three parts, around the word that it stands at; null where the text has no such line. */
export type Excerpt = { readonly before: string; readonly at: string; readonly after: string };

export function excerptOf(text: string | undefined, line: number, column: number): Excerpt | null {
  const whole = lineOf(text, line);
  if (whole === undefined) return null;
  const at = /^(?:"[^"]*"|“[^”]*”|\S[^\s,:}\]]*)?/.exec(whole.slice(column - 1, column - 1 + WIDTH))?.[0].slice(0, WIDTH / 2) ?? '';
  const from = Math.max(0, column - 1 - Math.floor(WIDTH / 2));
  const end = column - 1 + at.length;
  return {
    before: shownPlain(`${from > 0 ? '…' : ''}${whole.slice(from, column - 1)}`),
    at: shownPlain(at),
    after: shownPlain(`${whole.slice(end, end + WIDTH / 2)}${whole.length > end + WIDTH / 2 ? '…' : ''}`),
  };
}

/** Where the lines of the last text begin: many problems may stand in one large file. */
let last: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

/** Lines end as the parser counts them; a return before the end is no part of the line. */
function lineOf(text: string | undefined, line: number): string | undefined {
  if (text === undefined) return undefined;
  if (last.text !== text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    last = { text, starts };
  }
  const from = last.starts[line - 1];
  return from === undefined ? undefined : text.slice(from, (last.starts[line] ?? text.length + 1) - 1).replace(/\r$/, '');
}

/** A run that shows it, short enough to read: its seed and what is asked for. */
function shownBy(
  { level, entry, intents }: Witness,
  says: { readonly seed: string; readonly first: string; readonly more: string },
): string {
  const steps = intents.map(({ kind, target }) => `${kind} ${target}`);
  const more = steps.length > STEPS ? ` … ${says.more} ${steps.length - STEPS}` : '';
  return `${level}, ${says.seed} ${entry.seed}: ${steps.slice(0, STEPS).join(', ') || says.first}${more}`;
}

function excerpt(text: string | undefined, line: number, column: number): readonly string[] {
  const whole = lineOf(text, line);
  if (whole === undefined) return [];
  const from = column > WIDTH ? column - Math.floor(WIDTH / 2) : 0;
  const shown = whole.slice(from, from + WIDTH);
  const number = String(line).padStart(6);
  return [`${number} | ${shown}`, `${' '.repeat(number.length)} | ${' '.repeat(Math.max(0, column - 1 - from))}^`];
}
