/** Raised and lowered figures as letters of their own: 10³ is not 103. */

export type Shift = 'sup' | 'sub';

const figures = (shifted: string) => new Map([...'0123456789+-=()n'].map((mark, n) => [mark, [...shifted][n] ?? mark]));
const FIGURES: Readonly<Record<Shift, ReadonlyMap<string, string>>> = {
  sup: figures('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'),
  sub: figures('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ'),
};

/** Figures are raised or lowered; a single letter of a formula stands behind a mark; `1st` and notes stay as they are. */
export function shiftedText(text: string, way: Shift | undefined): string {
  const said = text.trim();
  if (way === undefined || said === '') return text;
  const marks = [...said.replaceAll('\u2212', '-')].map((mark) => FIGURES[way].get(mark));
  if (marks.every((mark) => mark !== undefined)) return marks.join('');
  return /^[xyzkmij]$/.test(said) || (way === 'sub' && said.length <= 3) ? `${way === 'sup' ? '^' : '_'}${said}` : text;
}
