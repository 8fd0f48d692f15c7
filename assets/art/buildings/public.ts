/** Models of the houses where bills are read and cases are heard. */
import { cut, flat, paint, piece, sheetBox } from '../paper.ts';
import { sheet } from '../sheet.ts';

/** The right flank of a block, in shade, so that a model has a volume. */
export const flank = (x: number, top: number, deep = 16): string =>
  sheet(
    0,
    piece(
      cut(
        [
          [x, top],
          [x + deep, top + deep * 0.5],
          [x + deep, -deep * 0.35],
          [x, 0],
        ],
        0.4,
      ),
      '#8F7650',
    ),
  );

export const chamber = (): string => {
  let seats = '';
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 9 + row * 3; i++) {
      const turn = Math.PI * (0.09 + (0.82 * i) / (8 + row * 3));
      seats += flat(
        sheetBox(Math.cos(turn) * (27 + row * 15) - 1.7, -40 - Math.sin(turn) * (27 + row * 15) * 0.93 - 3, 3.4, 5, 0.2),
        paint.duma,
      );
    }
  return (
    sheet(1, piece('M-66-40Q-66-102 0-102Q66-102 66-40Z', paint.sand)) +
    sheet(0, piece('M-50-40Q-50-86 0-86Q50-86 50-40Z', paint.cream)) +
    sheet(0, piece('M-34-40Q-34-71 0-71Q34-71 34-40Z', paint.sand)) +
    seats +
    sheet(
      1,
      piece(
        cut([
          [-76, -42],
          [76, -42],
          [72, -32],
          [-72, -32],
        ]),
        paint.duma,
      ),
    ) +
    sheet(
      0,
      piece(
        cut([
          [-68, -33],
          [68, -33],
          [68, 0],
          [-68, 0],
        ]),
        paint.straw,
      ),
    ) +
    Array.from({ length: 10 }, (_, i) => sheet(0, piece(sheetBox(-62 + i * 13, -30, 7, 27, 0.4), paint.white))).join('') +
    sheet(
      0,
      piece(
        cut([
          [-78, -6],
          [78, -6],
          [82, 1],
          [-82, 1],
        ]),
        paint.sand,
      ),
    )
  );
};

export const columns = (): string =>
  flank(60, -92) +
  sheet(1, piece(sheetBox(-60, -92, 120, 92), '#B79F74')) +
  sheet(
    1,
    piece(
      cut([
        [-68, -106],
        [68, -106],
        [64, -86],
        [-64, -86],
      ]),
      paint['federation-council'],
    ),
  ) +
  Array.from({ length: 6 }, (_, i) =>
    sheet(
      0,
      piece(
        cut(
          [
            [-54 + i * 19.6, -84],
            [-44 + i * 19.6, -84],
            [-43 + i * 19.6, -4],
            [-55 + i * 19.6, -4],
          ],
          0.5,
        ),
        paint.white,
      ),
    ),
  ).join('') +
  sheet(
    0,
    piece(
      cut([
        [-72, -8],
        [72, -8],
        [76, 1],
        [-76, 1],
      ]),
      paint.cream,
    ),
  );

export const court = (): string =>
  flank(58, -70) +
  sheet(1, piece(sheetBox(-58, -70, 116, 70), paint.sand)) +
  sheet(
    1,
    piece(
      cut([
        [0, -120],
        [74, -78],
        [-74, -78],
      ]),
      paint.cream,
    ),
  ) +
  sheet(
    0,
    piece(
      cut([
        [-74, -79],
        [74, -79],
        [70, -68],
        [-70, -68],
      ]),
      paint.court,
    ),
  ) +
  sheet(
    0,
    piece(
      cut([
        [0, -110],
        [48, -84],
        [-48, -84],
      ]),
      '#C8AE80',
    ),
  ) +
  [0, 1, 2, 3]
    .map((i) =>
      sheet(
        0,
        piece(
          cut(
            [
              [-50 + i * 30, -66],
              [-38 + i * 30, -66],
              [-37 + i * 30, -8],
              [-51 + i * 30, -8],
            ],
            0.5,
          ),
          paint.white,
        ),
      ),
    )
    .join('') +
  flat('M-8-8V-50H8V-8Z', paint.ink) +
  sheet(
    0,
    piece(
      cut([
        [-68, -10],
        [68, -10],
        [78, 1],
        [-78, 1],
      ]),
      paint.cream,
    ),
  );
