/** Texts of several lines as YAML has them: line for line, or folded. */

/** Folded lines are broken at this column, where they can be. */
const FOLD = 100;

/** Null where the value can't be written so; the caller quotes it then. */
export function keptBlockText(value: string, style: 'literal' | 'folded', column: number, eol: string): string | null {
  if (!/^[^\s#]/.test(value) || /[^\n\t\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\u200c-\u200f]|[\u2028\u2029]/u.test(value)) return null;
  const body = value.replace(/\n+$/, '');
  const ends = value.length - body.length;
  const chomp = ends === 0 ? '-' : ends === 1 ? '' : '+';
  const lines = body.split('\n');
  const isFolded = style === 'folded' && lines.every((line) => /^\S(?:.*\S)?$/.test(line));
  const written = isFolded ? lines.flatMap((line, i) => (i > 0 ? ['', ...folded(line)] : folded(line))) : lines;
  const more = ends > 1 ? Array.from({ length: ends - 1 }, () => '') : [];
  const indented = [...written, ...more].map((line) => (line === '' ? '' : ' '.repeat(column) + line));
  return [(isFolded ? '>' : '|') + chomp, ...indented].join(eol);
}

function folded(line: string): readonly string[] {
  const lines: string[] = [];
  // Only where one space stands alone: more of them would not come back.
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= FOLD) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
