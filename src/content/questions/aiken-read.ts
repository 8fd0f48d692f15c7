/** Aiken: a question on a line, answers behind letters, and `ANSWER: B`. */
import { ANSWER, LOOSE_ANSWER, PICK, WHY } from './aiken-lines.ts';
import { keyedAnswers, letterAt } from './answer-letters.ts';
import { judge } from './build.ts';
import { type ImportedQuestion, type ImportNote, note, type Wording } from './draft.ts';
import type { Found } from './found.ts';
import { maybeHtmlToText } from './html-text.ts';
import type { Names } from './names.ts';

type Pick = { readonly mark: string; readonly text: string; readonly line: string };
type Open = { readonly line: number; readonly asks: string[]; readonly picks: Pick[]; readonly notes: ImportNote[] };

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
      all[all.length - 1] = { ...last, right: maybeHtmlToText(why, language).words };
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
    if (pick !== undefined && open.asks.length > 0 && letterAt(mark, open.picks.length)) {
      open.picks.push({ mark, text: pick, line: line.trim() });
      continue;
    }
    const before = open.picks.at(-1);
    // «А. С. Пушкин…» was no answer yet, as the answers begin here.
    if (before && pick !== undefined && open.picks.length === 1 && letterAt(mark, 0)) {
      open.asks.push(before.line);
      open.picks[0] = { mark, text: pick, line: line.trim() };
      continue;
    }
    // After answers, a line with answers of its own below begins a new question: the old one never told its right answer.
    if (before && beginsQuestion(lines, n)) {
      all.push(foundOf(open, null, language));
      open = { line: n + 1, asks: [line.trim()], picks: [], notes: [] };
    } else if (before) {
      open.picks[open.picks.length - 1] = { ...before, text: `${before.text} ${line.trim()}` };
      open.notes.push(note('text/mended', { found: said }));
    } else open.asks.push(line.trim());
  }
  if (open) all.push(foundOf(open, null, language));
  return all.map((found) => judge(found, names));
}

function beginsQuestion(lines: readonly string[], n: number): boolean {
  const next = lines.slice(n + 1, n + 6).find((line) => line.trim() !== '');
  return next !== undefined && letterAt(PICK.exec(next)?.[1] ?? '', 0);
}

function foundOf({ line, asks, picks, notes }: Open, answer: string | null, language: string): Found {
  const media: ImportNote[] = [];
  const words = (text: string): Wording => {
    const { words: said, notes: more } = maybeHtmlToText(text, language);
    media.push(...more);
    return said;
  };
  const asked = words(asks.join('\n'));
  const keyed = answer === null ? [] : keyedAnswers(answer, picks);
  const rights = keyed === 'ambiguous' ? null : keyed;
  const found = answer?.trim().slice(0, 40) || '—';
  const fault =
    answer === null ? [note('right/none')] : rights === null ? [note(keyed === null ? 'right/unknown' : 'right/ambiguous', { found })] : [];
  const said = picks.map(({ text }, n) => ({ says: words(text), right: rights?.includes(n) ?? false }));
  return {
    line,
    title: Object.values(asked)[0] ?? '',
    tags: [],
    asks: asked,
    notes: [...notes, ...media, ...fault],
    body: { kind: 'picks', several: (rights?.length ?? 0) > 1, picks: said },
  };
}
