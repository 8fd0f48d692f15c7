/** About how wide words are before they are drawn, rather too wide than too narrow: the layout has no canvas to measure on. */
import type { Lettering } from './piece.ts';
import { linesOf, type Measure } from './wrap.ts';

/** Letters by their breadth in hundredths of the size, of the semibold of each face. */
const BREADTHS: Readonly<Record<Lettering['face'], Readonly<Record<number, string>>>> = {
  serif: {
    20: ' \u00a0',
    25: "'",
    35: '!(),-.:;[]j‘’·\u2011',
    40: 'il{}',
    45: '"*1Ift|',
    50: '/\\_`s„–',
    55: '257cerzгсезэё«»“”',
    60: '$+34689<=>?J^agxy~абвухь−',
    65: '0FLPSbdkopqvГЗРдклортчя',
    70: '#BEZhnuБВЕУЬЭийнпъЁ',
    75: 'ACRTVXYАДСТХЯц',
    80: 'DGKOQUКЛОЧЪм',
    85: '&HNИЙНПф',
    90: '%wФЦжыю',
    100: '@…MmМшщ—',
    110: 'WЖЫ',
    120: 'ШЩЮ',
  },
  sans: {
    20: ' \u00a0',
    30: "',.:;Iijl|‘’·",
    35: '!()-/[\\]f{}\u2011',
    40: 'rt',
    45: '*?szг',
    50: '"J_cvxyzстухэ«»„“”–',
    55: '#$+0123456789<=>EFLSTVXYZ^`aegko~ГЕТУХавекочьяЁё−',
    60: 'ABCKPRbdhnpquАБВЗКРСЬЭЯбдийлнпрц',
    65: '&DGЛЧмъ',
    70: 'HNOQUДИЙНОПЦ',
    75: 'MwМФЪжы',
    80: 'Wфшщю—',
    85: '%mЫ',
    90: '@ЖШ',
    95: 'ЩЮ№',
  },
};
/** Of a letter that no face of ours has. */
const OTHER = 70;

const BY_LETTER = Object.fromEntries(
  Object.entries(BREADTHS).map(([face, groups]) => [
    face,
    new Map(Object.entries(groups).flatMap(([breadth, letters]) => [...letters].map((one) => [one, Number(breadth)] as const))),
  ]),
);

/** By so much plain letters are narrower than the semibold, at least. */
const PLAIN = 0.95;

export function estimateIn(face: Lettering['face'], weight: Lettering['weight'] = 600): Measure {
  const known = BY_LETTER[face];
  const share = (weight === 400 ? PLAIN : 1) / 100;
  return (text, size) => {
    let sum = 0;
    for (const one of text) sum += known?.get(one) ?? OTHER;
    return sum * size * share;
  };
}

/** How many lines words take at most in this width. */
export function linesIn(words: string, width: number, size: number, face: Lettering['face'], weight?: Lettering['weight']): number {
  const measure = estimateIn(face, weight);
  return linesOf(words, width, (part) => measure(part, size)).length;
}
