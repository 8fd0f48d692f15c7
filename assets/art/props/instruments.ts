/** Things of the office that do something: clock, phone, bell, stamp, lamp, door. Standing ones are anchored at the foot. */

import { box, brad, cut, disc, flat, line, outline, paint, piece, sheetBox, stroke } from '../paper.ts';
import { sheet } from '../sheet.ts';

const foot = (rx: number): string =>
  `<ellipse cx="${rx * 0.12}" cy="2" rx="${rx}" ry="${Math.max(4, rx * 0.1)}" fill="#120A06" opacity=".45" filter="url(#blur-4)"/>`;

export function clock(): string {
  const ticks = Array.from({ length: 12 }, (_, hour) => {
    const [x, y] = [Math.sin((hour * Math.PI) / 6), -Math.cos((hour * Math.PI) / 6)];
    const inner = hour % 3 ? 33 : 29;
    return line(x * inner, y * inner, x * 37, y * 37, paint.ink, hour % 3 ? 1.6 : 3.4);
  });
  return (
    sheet(1, disc(0, 0, 52, '#5A4030') + disc(0, 0, 52, 'url(#fall)')) +
    sheet(0, disc(0, 0, 46, 'url(#brass)')) +
    sheet(0, disc(0, 0, 41, paint.white)) +
    ticks.join('')
  );
}

/** Hands point up; anchored where the pivot is. */
export const clockHandLong = (): string => sheet(0, piece('M-2.6 9L-2-32L0-37L2-32L2.6 9Z', '#1F1A18'));
export const clockHandShort = (): string => sheet(0, piece('M-3.6 8L-3-20L0-26L3-20L3.6 8Z', '#1F1A18')) + brad(0, 0, 3.4);

export const phone = (): string =>
  foot(56) +
  sheet(1, piece('M-48 0L-36-34Q-30-44-18-44H18Q30-44 36-34L48 0Z', '#39464A')) +
  sheet(0, disc(0, -20, 16, '#C9C4B2') + disc(0, -20, 16, 'url(#fall)')) +
  Array.from({ length: 9 }, (_, hole) => disc(Math.cos(hole * 0.62 + 0.6) * 11, -20 + Math.sin(hole * 0.62 + 0.6) * 11, 2, '#39464A')).join(
    '',
  ) +
  disc(0, -20, 4, 'url(#brad)') +
  sheet(1, piece('M-56-50Q-58-66-40-66H40Q58-66 56-50L34-48Q32-56 22-56H-22Q-32-56-34-48Z', '#2B3639')) +
  stroke('M-44-4C-64 4-66-14-58-20', '#2B3639', 2.4, 'stroke-dasharray="3 1.6"');

export const bell = (): string =>
  foot(44) +
  sheet(1, piece('M-40 0L-36-9H36L40 0Z', '#4A3222')) +
  sheet(1, piece('M-32-9Q-32-44 0-44Q32-44 32-9Z', 'url(#brass-across)')) +
  stroke('M-25-18Q-24-36-8-39', '#FFF6D8', 3, 'opacity=".7"') +
  sheet(0, piece('M-4-44h8v-8h-8z', paint.brass)) +
  brad(0, -54, 6);

export const stampTool = (): string =>
  foot(36) +
  sheet(1, piece('M-31-14Q-31-28 0-28Q31-28 31-14L27-4H-27Z', '#5A4630') + piece('M-9-27L-5-54Q-17-66 0-75Q17-66 5-54L9-27Z', '#7A4F2C')) +
  flat('M-27-4H27v5H-27z', paint.violet);

export const lamp = (): string =>
  foot(46) +
  sheet(1, piece('M-36 0L-28-9H28L36 0Z', '#4A3A24')) +
  stroke('M0-8L-10-74L26-128', 'url(#brass)', 6, 'stroke-linejoin="round"') +
  brad(-10, -74, 5) +
  `<ellipse cx="40" cy="-100" rx="40" ry="9" fill="#FFF3CF"/>` +
  sheet(1, piece('M14-146Q26-154 40-146L84-104Q40-88-4-104Z', '#3A5248') + flat('M-4-104Q40-88 84-104L85-99Q40-82-5-99Z', '#C79E4E'));

export const tray = (): string =>
  foot(74) +
  sheet(
    0,
    piece(
      outline([
        [-52, -40],
        [58, -40],
        [66, -12],
        [-62, -12],
      ]),
      paint.cream,
    ),
  ) +
  sheet(
    0,
    piece(
      outline([
        [-48, -46],
        [50, -44],
        [60, -16],
        [-58, -16],
      ]),
      paint.white,
    ),
  ) +
  sheet(
    1,
    piece(
      cut(
        [
          [-70, -22],
          [70, -22],
          [64, 0],
          [-64, 0],
        ],
        0.5,
      ),
      '#6B4A30',
    ) + flat('M-24-17H24V-9H-24Z', '#C79E4E'),
  );

export const cup = (): string =>
  foot(34) +
  sheet(0, `<ellipse cx="0" cy="-3" rx="34" ry="7" fill="#D8D2BE"/><ellipse cx="0" cy="-3" rx="34" ry="7" fill="url(#fall)"/>`) +
  sheet(1, piece('M-19-44H19L16-8Q0-2-16-8Z', '#B9A06A') + flat('M-19-44H19L18-36H-18Z', '#7A4F24')) +
  sheet(
    0,
    piece('M-20-30H20L17-8Q0-1-17-8Z', 'url(#brass-across)') +
      [-14, -7, 0, 7, 14].map((x) => line(x, -28, x * 0.86, -7, '#6E5220', 1.2)).join(''),
  ) +
  stroke('M20-28Q36-28 30-14Q26-8 17-10', 'url(#brass)', 3.4) +
  stroke('M8-44L16-58', '#C9C4B2', 2);

export const weight = (plus: boolean): string => {
  const c = plus ? '#EAD9B5' : '#33414A';
  const bars = plus ? line(-10, -24, 10, -24, paint.ink, 4) + line(0, -34, 0, -14, paint.ink, 4) : line(-10, -24, 10, -24, paint.white, 4);
  return (
    foot(30) +
    sheet(1, piece('M-24 0L-28-40Q-28-46-20-46H20Q28-46 28-40L24 0Z', c)) +
    sheet(0, piece('M-8-46L-6-54Q-12-64 0-66Q12-64 6-54L8-46Z', 'url(#brass-across)')) +
    bars
  );
};

export const shelfFile = (): string =>
  sheet(1, piece(sheetBox(-17, -112, 34, 112, 0.5), '#8E9492')) +
  sheet(0, piece(sheetBox(-11, -94, 22, 30, 0.4), paint.white)) +
  line(-7, -85, 7, -85, '#8C7A5E', 1.4) +
  line(-7, -77, 7, -77, '#8C7A5E', 1.4) +
  disc(0, -20, 6, '#5E6A6E') +
  disc(0, -20, 3.4, '#33393B');

const leaf = (x: number, w: number, colour: string): string =>
  sheet(1, piece(sheetBox(x, -280, w, 280, 0.6), colour)) +
  [
    [-262, 96],
    [-150, 44],
    [-92, 76],
  ]
    .map(
      ([y = 0, h = 0]) =>
        sheet(0, piece(sheetBox(x + 16, y, w - 32, h, 0.5), '#7A5A3E')) + flat(outline(box(x + 22, y + 6, w - 44, h - 12)), '#6A4C33'),
    )
    .join('');

export const door = (): string => leaf(-66, 132, '#875F40') + brad(46, -128, 6) + flat(outline(box(42, -118, 8, 18)), '#4A3222');

/** Ajar: the leaf seen narrow, warm light in the gap. */
export const doorOpen = (): string =>
  flat(outline(box(-66, -280, 132, 280)), '#F0CF8E') +
  flat('M-66-280H66V-250L-66-240Z', '#D9AE68', 0.6) +
  flat('M-66 0L-20-34H66V0Z', '#B98A4C', 0.7) +
  sheet(
    2,
    piece(
      cut(
        [
          [-70, -280],
          [-18, -264],
          [-18, 10],
          [-70, 0],
        ],
        0.5,
      ),
      '#7A5538',
    ),
  ) +
  sheet(
    0,
    piece(
      cut(
        [
          [-60, -258],
          [-28, -248],
          [-28, -152],
          [-60, -156],
        ],
        0.4,
      ),
      '#6A4830',
    ),
  ) +
  brad(-26, -128, 5);
