/** How wide words are in the game's own faces, as a browser measured each letter; and whether they can be read where they stand. */
import type { Lettering, Piece } from '../../src/stage/layout/piece.ts';
import { fitWords, type Measure } from '../../src/stage/layout/wrap.ts';
import widths from './advance-widths.json' with { type: 'json' };

const at = new Map([...widths.chars].map((one, i) => [one, i] as const));

export function measureIn({ face, weight }: Pick<Lettering, 'face' | 'weight'>): Measure {
  const own = widths[`${face}${weight}`];
  return (text, size) => ([...text].reduce((sum, one) => sum + (own[at.get(one) ?? 0] ?? 600), 0) * size) / 1000;
}

/** Pieces whose words are cut, or stand over the edges of the box they are meant for, each with what is wrong. */
export function cutWords(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ id, lettering, rect }) => {
    if (!lettering) return [];
    const { lines, size, line, isWhole } = fitWords(lettering.text, rect, lettering.size, lettering.least, measureIn(lettering));
    const isOver = lines.length * size * line > rect.h + 1;
    return isWhole && !isOver ? [] : [`${id}: ${lines.join(' / ')}${isOver ? ' over the edge' : ''}`];
  });
}

/** The lines in which a piece's words stand; none where it has no words. */
export function linesOf({ lettering, rect }: Piece): readonly string[] {
  return lettering ? fitWords(lettering.text, rect, lettering.size, lettering.least, measureIn(lettering)).lines : [];
}
