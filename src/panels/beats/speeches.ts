/** Lines in a row by one person become one speech, so that a name is said once. */
import type { Line } from '../../core/beat.ts';

export type Speech = {
  readonly who: string;
  /** The first time this person speaks on the screen: the role is said too. */
  readonly first: boolean;
  readonly lines: readonly Line[];
};

/** @param heard people who have already spoken on this screen */
export function speeches(lines: readonly Line[], heard: readonly string[] = []): readonly Speech[] {
  const out: Speech[] = [];
  const known = new Set(heard);
  for (const line of lines) {
    const last = out.at(-1);
    if (last?.who === line.who) {
      out[out.length - 1] = { ...last, lines: [...last.lines, line] };
      continue;
    }
    out.push({ who: line.who, first: !known.has(line.who), lines: [line] });
    known.add(line.who);
  }
  return out;
}

export function speakersOf(lines: readonly Line[]): readonly string[] {
  return [...new Set(lines.map((line) => line.who))];
}
