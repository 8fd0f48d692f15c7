/** Aiken: a question on a line, answers behind letters, and `ANSWER: B`. */
import { judge } from './build.ts';
import { type ImportedQuestion, type ImportNote, note } from './draft.ts';
import type { Found } from './found.ts';
import type { Names } from './names.ts';

const PICK = /^\s*([A-Za-z])\s*[.)]\s*(.*)$/;
/** As the format has it, and as people write it. */
const ANSWER = /^\s*ANSWER\s*:\s*(.*)$/;
const LOOSE_ANSWER = /^\s*(?:answers?|correct answer|correct|ответ)\s*[:.]\s*(.*)$/i;
/** Said after an answer, in the dialect of some exporters. */
const WHY = /^\s*(?:feedback|explanation)\s*:\s*(.*)$/i;

/** Whether a text looks like it: some line of answers, and one that tells the right one. */
export function isAiken(text: string): boolean {
  const lines = text.slice(0, 200_000).split(/\r\n?|\n/);
  return lines.some((line) => LOOSE_ANSWER.test(line)) && lines.some((line) => PICK.test(line));
}

type Open = { readonly line: number; readonly asks: string[]; readonly picks: string[]; readonly notes: ImportNote[] };

export function readAiken(text: string, language: string, names: Names): readonly ImportedQuestion[] {
  const lines = text.split(/\r\n?|\n/);
  const all: Found[] = [];
  let open: Open | null = null;
  for (const [n, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const said = line.trim().slice(0, 60);
    const last = all.at(-1);
    const why = WHY.exec(line)?.[1];
    if (!open && why !== undefined && last) {
      all[all.length - 1] = { ...last, right: { [language]: why } };
      continue;
    }
    open ??= { line: n + 1, asks: [], picks: [], notes: [] };
    const answer = (ANSWER.exec(line) ?? (open.picks.length > 0 ? LOOSE_ANSWER.exec(line) : null))?.[1];
    if (answer !== undefined) {
      if (!ANSWER.test(line)) open.notes.push(note('text/mended', { found: said }));
      all.push(foundOf(open, answer, language));
      open = null;
      continue;
    }
    const [, mark = '', pick] = PICK.exec(line) ?? [];
    if (pick !== undefined && open.asks.length > 0 && numberOf(mark) === open.picks.length) {
      open.picks.push(pick);
      continue;
    }
    // After answers, a line with answers of its own below begins a new question: the old one never told its right answer.
    if (open.picks.length > 0 && beginsQuestion(lines, n)) {
      all.push(foundOf(open, null, language));
      open = { line: n + 1, asks: [line.trim()], picks: [], notes: [] };
    } else if (open.picks.length > 0) {
      open.picks.push(`${open.picks.pop() ?? ''} ${line.trim()}`);
      open.notes.push(note('text/mended', { found: said }));
    } else open.asks.push(line.trim());
  }
  if (open) all.push(foundOf(open, null, language));
  return all.map((found) => judge(found, names));
}

function numberOf(letter: string): number {
  return letter.toUpperCase().charCodeAt(0) - 65;
}

function beginsQuestion(lines: readonly string[], n: number): boolean {
  const next = lines.slice(n + 1, n + 6).find((line) => line.trim() !== '');
  return next !== undefined && PICK.exec(next)?.[1]?.toUpperCase() === 'A';
}

function foundOf({ line, asks, picks, notes }: Open, answer: string | null, language: string): Found {
  const given = answer?.toUpperCase().match(/\b[A-Z]\b/g) ?? [];
  const rights = given.map(numberOf).filter((n) => n < picks.length);
  const fault =
    answer === null
      ? [note('right/none')]
      : rights.length === 0 || rights.length < given.length
        ? [note('right/unknown', { found: answer.trim().slice(0, 40) || '—' })]
        : [];
  return {
    line,
    title: asks.join(' '),
    tags: [],
    asks: { [language]: asks.join('\n') },
    notes: [...notes, ...fault],
    body: {
      kind: 'picks',
      several: rights.length > 1,
      picks: picks.map((says, n) => ({ says: { [language]: says }, right: rights.includes(n) })),
    },
  };
}
