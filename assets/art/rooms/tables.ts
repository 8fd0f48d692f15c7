/** Near table tops, cabinets and piles: what work lies on. */

import { at, box, disc, flat, num, outline, paint, piece, ruled, sheetBox, stroke, torn } from '../paper.ts';
import { between } from '../random.ts';
import { sheet } from '../sheet.ts';

/** Wood grain as thin drawn strokes along x, kept inside `shape` (the box itself, if none is given). */
export function veneer(
  x: number,
  y: number,
  w: number,
  h: number,
  count: number,
  dark = '#2E1B10',
  opacity = 0.22,
  shape = outline(box(x, y, w, h)),
): string {
  let made = '';
  for (let i = 0; i < count; i++) {
    const [sx, sy, length] = [x + between(-0.1, 0.9) * w, y + between(0, 1) * h, w * between(0.15, 0.5)];
    const bow = between(-7, 7);
    made += `M${num(sx)} ${num(sy)}q${num(length / 2)} ${num(bow)} ${num(length)} ${num(bow * between(-0.5, 1))}`;
  }
  const clip = `veneer${num(x)}-${num(y)}`;
  return `<clipPath id="${clip}"><path d="${shape}"/></clipPath><g clip-path="url(#${clip})">${stroke(made, dark, 1.8, `opacity="${opacity}" stroke-linecap="round"`)}</g>`;
}

/** The table the player works at: its far edge at `top`, lit from the left, running out of the picture. */
export function nearTable(top: number, colour: string, edge: string, dark = '#2E1B10'): string {
  const surface = outline([
    [-80, top + 3],
    [1680, top - 3],
    [1680, 1280],
    [-80, 1280],
  ]);
  return (
    sheet(3, piece(surface, colour)) +
    veneer(-40, top + 14, 1680, 430, 90, dark) +
    flat(
      outline([
        [-80, top + 3],
        [1680, top - 3],
        [1680, top + 9],
        [-80, top + 13],
      ]),
      edge,
      0.85,
    ) +
    flat(
      outline([
        [-80, top + 13],
        [1680, top + 9],
        [1680, top + 16],
        [-80, top + 20],
      ]),
      '#1A100A',
      0.28,
    )
  );
}

/** A pile of papers seen from the front, foot at x, y. */
export function pile(x: number, y: number, w: number, sheets: number): string {
  let made = '';
  for (let i = 0; i < sheets; i++) {
    const shift = between(-6, 6);
    made += sheet(
      0,
      piece(
        sheetBox(x - w / 2 + shift, y - (i + 1) * 6, w + between(-8, 6), 7, 0.5),
        [paint.white, paint.cream, paint.sand][i % 3] ?? paint.white,
      ),
    );
  }
  return made;
}

/** An open shelf: `rows` boards, and what stands on each. Upper left corner at x, y. */
export function shelves(
  x: number,
  y: number,
  w: number,
  h: number,
  rows: number,
  load: (row: number, foot: number, left: number, span: number) => string,
): string {
  const step = h / rows;
  let made = sheet(2, piece(sheetBox(x - 12, y - 14, w + 24, h + 28), '#5E452F')) + flat(outline(box(x, y, w, h)), '#2E221A');
  for (let row = 0; row < rows; row++) {
    const foot = y + (row + 1) * step - 8;
    made += load(row, foot, x + 8, w - 16) + sheet(1, piece(sheetBox(x - 4, foot, w + 8, 12), '#80603F'));
  }
  return made + sheet(1, piece(sheetBox(x - 16, y - 26, w + 32, 16), '#80603F'));
}

/** File spines side by side, each with its blank label. */
export function spines(left: number, foot: number, count: number, w: number, h: number, colours: readonly string[]): string {
  let made = '';
  for (let i = 0; i < count; i++) {
    const x = left + i * w;
    const tall = h * between(0.94, 1);
    made +=
      sheet(0, piece(sheetBox(x, foot - tall, w - 2, tall, 0.6), colours[i % colours.length] ?? paint.fog)) +
      flat(sheetBox(x + w * 0.2, foot - tall * 0.84, w * 0.52, tall * 0.26, 0.4), paint.cream) +
      disc(x + w * 0.46, foot - tall * 0.2, w * 0.16, '#33393B');
  }
  return made;
}

/** Archive boxes: kraft, with a label and a cord. */
export const carton = (x: number, foot: number, w: number, h: number): string =>
  sheet(0, piece(sheetBox(x, foot - h, w, h, 0.6), paint.kraft)) +
  sheet(0, piece(sheetBox(x - 2, foot - h, w + 4, h * 0.26, 0.5), '#94744C')) +
  flat(sheetBox(x + w * 0.3, foot - h * 0.58, w * 0.4, h * 0.3, 0.4), paint.cream);

/** A sheet lying on the table, foreshortened, with blank ruled columns. */
export function lyingSheet(
  x: number,
  y: number,
  w: number,
  h: number,
  skew: number,
  colour: string = paint.white,
  columns = 1,
  rows = 4,
): string {
  const page = torn(
    [
      [x, y],
      [x + w, y],
      [x + w + skew + w * 0.06, y + h],
      [x + skew - w * 0.06, y + h],
    ],
    1,
    6,
    [2],
  );
  let marks = '';
  for (let column = 0; column < columns; column++)
    marks += ruled(
      x + 14 + (column * (w - 14)) / columns + skew * 0.3,
      y + h * 0.2,
      (w - 28) / columns - 8,
      rows,
      (h * 0.66) / rows,
      '#9A8766',
      1.6,
    );
  return sheet(1, piece(page, colour)) + marks;
}

/** A water carafe with two glasses: pale card, a darker card for the water. */
export const carafe = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    `<ellipse cx="14" cy="0" rx="56" ry="8" fill="#120A06" opacity=".35" filter="url(#blur-4)"/>` +
      sheet(
        0,
        piece('M-22 0Q-30-34-12-58V-78H12V-58Q30-34 22 0Z', '#C9D6D2') +
          flat('M-23-4Q-28-30-16-46H16Q28-30 23-4Q0 2-23-4Z', '#8FB0B2', 0.8),
      ) +
      stroke('M-13-52Q-22-36-19-12', '#FFFFFF', 3, 'opacity=".6"') +
      [40, 66]
        .map((gx) =>
          sheet(
            0,
            piece(`M${gx - 11}-34H${gx + 11}L${gx + 8} 2H${gx - 8}Z`, '#C9D6D2') +
              flat(`M${gx - 10}-18H${gx + 10}L${gx + 8} 0H${gx - 8}Z`, '#8FB0B2', 0.7),
          ),
        )
        .join(''),
    s,
  );
