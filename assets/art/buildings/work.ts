/** Models of places where people write, sign, report and learn. */
import { brad, cut, disc, flat, line, paint, piece, sheetBox, stroke, torn } from '../paper.ts';
import { sheet } from '../sheet.ts';
import { flank } from './public.ts';

const windows = (
  x: number,
  y: number,
  across: number,
  down: number,
  dx: number,
  dy: number,
  w: number,
  h: number,
  lit: readonly number[] = [],
): string => {
  let made = '';
  for (let i = 0; i < across; i++)
    for (let j = 0; j < down; j++)
      made += flat(sheetBox(x + i * dx, y + j * dy, w, h, 0.4), lit.includes(i + j * across) ? '#F7D58B' : paint.umber);
  return made;
};

export const newsroom = (): string =>
  flank(10, -118) +
  sheet(
    1,
    piece(
      cut([
        [-46, -118],
        [10, -128],
        [10, 0],
        [-46, 0],
      ]),
      paint.sand,
    ),
  ) +
  windows(-38, -108, 3, 2, 15, 15, 8, 9, [1, 5]) +
  flank(54, -72) +
  sheet(
    1,
    piece(
      cut([
        [-58, -72],
        [54, -72],
        [54, 0],
        [-58, 0],
      ]),
      paint.cream,
    ),
  ) +
  sheet(
    0,
    piece(
      cut([
        [-64, -80],
        [60, -80],
        [56, -66],
        [-60, -66],
      ]),
      paint.newsroom,
    ),
  ) +
  sheet(0, disc(30, -30, 22, paint.straw)) +
  disc(30, -30, 7, paint.umber) +
  sheet(0, piece('M30-52C-4-56-30-46-44-22L-50 4H-18L-14-16C-6-34 14-36 30-30Z', paint.white)) +
  [0, 1, 2, 3].map((row) => line(-42 + row * 1.5, -18 + row * 5, -16 - row * 0.4, -18 + row * 5, paint.ink, 1.4)).join('') +
  line(-36, -27, -12, -27, paint.ink, 3);

/** A table with a pen and one sheet under a tall window: a place to sign, not a palace. */
export const desk = (): string =>
  sheet(1, piece(sheetBox(-44, -128, 88, 122), paint.sand)) +
  flat(sheetBox(-34, -118, 68, 84, 0.4), '#F3D79A') +
  line(0, -118, 0, -34, '#B9945A', 3) +
  line(-34, -84, 34, -84, '#B9945A', 3) +
  sheet(1, piece('M-56-122H-28L-34-40L-58-44Z', paint.president) + piece('M56-122H28L34-40L58-44Z', '#34507A')) +
  sheet(
    1,
    piece(
      cut(
        [
          [-72, -46],
          [72, -46],
          [78, -36],
          [-78, -36],
        ],
        0.5,
      ),
      paint.kraft,
    ) +
      piece(sheetBox(-68, -36, 32, 36, 0.5), '#7C5A3A') +
      piece(sheetBox(36, -36, 32, 36, 0.5), '#7C5A3A'),
  ) +
  sheet(
    0,
    piece(
      cut(
        [
          [-26, -49],
          [22, -51],
          [28, -41],
          [-30, -40],
        ],
        0.4,
      ),
      paint.white,
    ),
  ) +
  line(-16, -46, 14, -47, '#6B5A44', 1.2) +
  sheet(0, piece('M16-44L42-92L50-88L23-40L15-37Z', '#2A3038')) +
  brad(46, -90, 3);

export const world = (): string =>
  sheet(1, piece('M-34 0L-20-16H20L34 0Z', paint.world) + piece('M-5-16H5V-28H-5Z', paint.kraft)) +
  stroke('M-8-24A48 48 0 0 0 30-108', 'url(#brass)', 5) +
  sheet(1, disc(-2, -68, 40, paint.cream) + disc(-2, -68, 40, 'url(#fall)')) +
  `<g transform="rotate(18 -2 -68)" fill="none" stroke="${paint.world}" stroke-width="1.6"><ellipse cx="-2" cy="-68" rx="40" ry="12"/><ellipse cx="-2" cy="-68" rx="14" ry="40"/><ellipse cx="-2" cy="-68" rx="30" ry="40"/><path d="M-37-88H33M-37-48H33"/></g>` +
  sheet(
    0,
    piece(
      torn(
        [
          [38, -44],
          [76, -50],
          [80, 0],
          [42, 1],
        ],
        1,
        4,
        [0],
      ),
      paint.white,
    ),
  ) +
  [0, 1, 2, 3].map((row) => line(47, -36 + row * 8, 70, -38 + row * 8, row ? paint.ink : paint.world, row ? 1 : 2)).join('') +
  sheet(0, piece(sheetBox(-84, -34, 36, 34, 0.5), paint.sand)) +
  [0, 1, 2].map((row) => line(-78, -26 + row * 7, -55, -26 + row * 7, row ? paint.ink : paint.world, row ? 1 : 2)).join('');

export const school = (): string =>
  flank(70, -64) +
  sheet(1, piece(sheetBox(-70, -64, 140, 64), paint.cream)) +
  windows(-62, -52, 3, 2, 16, 24, 10, 14, [1]) +
  windows(22, -52, 3, 2, 16, 24, 10, 14, [2, 3]) +
  sheet(
    1,
    piece(
      cut([
        [-24, -92],
        [24, -92],
        [24, 0],
        [-24, 0],
      ]),
      paint.sand,
    ) +
      piece(
        cut([
          [-30, -92],
          [0, -114],
          [30, -92],
        ]),
        '#5E6A6E',
      ),
  ) +
  sheet(0, disc(0, -72, 11, paint.white)) +
  line(0, -72, 0, -79, paint.ink, 1.8) +
  line(0, -72, 5, -70, paint.ink, 1.8) +
  flat(sheetBox(-9, -34, 18, 34, 0.4), paint.umber) +
  sheet(
    0,
    piece(
      cut([
        [-78, -6],
        [78, -6],
        [82, 1],
        [-82, 1],
      ]),
      paint.straw,
    ),
  );
