/** Papers that carry words drawn by the stage, so all of them blank: slips, strips, cards, tags, leaves. Anchor in the middle. */
import { box, brad, cord, cut, disc, flat, line, outline, paint, piece, ruled, sheetBox, stroke, torn } from '../paper.ts';
import { sheet } from '../sheet.ts';

export const paper = (): string =>
  sheet(1, piece(torn(box(-40, -52, 80, 104), 1, 5, [2]), paint.white)) +
  ruled(-29, -38, 58, 8, 10, '#8C7A5E', 1.6) +
  line(-29, 42, -4, 42, paint.violet, 1.6);

export const slip = (): string =>
  sheet(
    1,
    piece(
      cut(
        [
          [-150, -44],
          [138, -46],
          [150, -34],
          [150, 45],
          [-150, 46],
        ],
        0.6,
      ),
      paint.white,
    ) + flat('M138-46L150-34H138Z', '#CDB78C'),
  ) + line(-140, 36, 140, 36, '#D8C198', 1.4);

export const strip = (): string => sheet(1, piece(torn(box(-260, -27, 520, 54), 1.5, 5, [1, 3]), paint.white));

export const passageCard = (): string =>
  sheet(
    1,
    piece(
      outline([
        [-54, -80],
        [54, -80],
        [60, -74],
        [60, 74],
        [54, 80],
        [-54, 80],
        [-60, 74],
        [-60, -74],
      ]),
      paint.white,
    ) + flat('M-54-80H54L60-74V-58H-60V-74Z', '#CBB583'),
  ) +
  ruled(-46, -36, 92, 9, 12, '#B9A379', 1.4) +
  disc(0, -69, 3.4, paint.umber) +
  line(-46, 68, 46, 68, '#8C6D45', 2);

export const bubble = (): string =>
  cord('M-70-84Q-30-60-6-44M70-88Q36-64 6-44', 2) +
  sheet(2, piece(torn(box(-110, -50, 220, 104), 2, 6, [1, 2]), '#EFE2C4') + flat('M-110-50L-82-50L-110-22Z', '#C7B086')) +
  brad(0, -42, 5);

export const tag = (): string =>
  cord('M-24 0Q-38-10-46 4', 1.6) +
  sheet(1, piece('M-22-20H24Q30-20 30-14V14Q30 20 24 20H-22L-32 8V-8Z', paint.white)) +
  disc(-22, 0, 3.6, paint.umber) +
  disc(-22, 0, 2, '#EAD9B5');

export const envelope = (): string =>
  sheet(1, piece(sheetBox(-56, -36, 112, 72, 0.5), paint.kraft)) +
  sheet(
    0,
    piece(
      cut(
        [
          [-56, -36],
          [56, -36],
          [3, 6],
        ],
        0.5,
      ),
      '#B8935F',
    ),
  ) +
  brad(2, 1, 5) +
  stroke('M2 1C-8 16 14 14 4 28', paint.white, 1.8);

export const calendar = (): string =>
  sheet(1, piece(sheetBox(-40, -50, 84, 104, 0.5), '#6E5436')) +
  [3, 2, 1, 0]
    .map((leaf) => sheet(0, piece(torn(box(-36 + leaf, -34 + leaf, 76, 82), 1.2, 4, leaf ? [2] : [2]), leaf ? paint.sand : paint.white)))
    .join('') +
  sheet(0, piece(sheetBox(-40, -50, 84, 20, 0.4), '#5E6A6E') + flat(outline(box(-40, -34, 84, 4)), '#3C4850')) +
  brad(-24, -41, 3) +
  brad(28, -41, 3);

export const placard = (): string =>
  `<ellipse cx="6" cy="22" rx="80" ry="6" fill="#120A06" opacity=".45" filter="url(#blur-4)"/>` +
  sheet(
    0,
    piece(
      outline([
        [-78, 22],
        [78, 22],
        [84, 26],
        [-84, 26],
      ]),
      paint.straw,
    ),
  ) +
  sheet(
    1,
    piece(
      cut(
        [
          [-72, -20],
          [72, -20],
          [78, 22],
          [-78, 22],
        ],
        0.5,
      ),
      paint.white,
    ),
  ) +
  line(-64, 14, 64, 14, '#BDA376', 1.2);

export const refusedMark = (): string =>
  `<g transform="rotate(-7)">${sheet(1, piece(torn(box(-130, -17, 260, 34), 1.2, 5, [1, 3]), '#3C4850'))}${line(-122, -10, 122, -10, '#88918F', 1.2)}${line(-122, 10, 122, 10, '#88918F', 1.2)}${[-96, -64, -32, 0, 32, 64, 96].map((x) => stroke(`M${x - 9} 7L${x + 9}-7`, '#88918F', 3)).join('')}</g>`;

export const arrow = (): string =>
  sheet(
    1,
    piece(
      cut(
        [
          [-34, -9],
          [8, -9],
          [8, -24],
          [38, 0],
          [8, 24],
          [8, 9],
          [-34, 9],
          [-26, 0],
        ],
        0.5,
      ),
      paint.white,
    ),
  ) + brad(-12, 0, 3.2);

export const pin = (): string =>
  `<path d="M1 2L-7 20" stroke="#6E5220" stroke-width="2"/>${disc(3, 4, 9, '#120A06', 'opacity=".35" filter="url(#blur-4)"')}${disc(0, -3, 8.5, 'url(#brad)')}${disc(0, -4, 4.4, '#FFF0C0', 'opacity=".5"')}`;

export const stringSpool = (): string =>
  sheet(1, piece('M-27-44H27L20-34V34L27 44H-27L-20 34V-34Z', paint.kraft)) +
  sheet(0, piece('M-20-33H20V33H-20Z', '#E7D3A4')) +
  [-26, -18, -10, -2, 6, 14, 22].map((y) => line(-20, y, 20, y - 4, '#A8854E', 1.6)).join('') +
  cord('M19 20C48 34 30 52 60 46', 2.6);
