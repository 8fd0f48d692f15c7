/** What a court keeps files with: pigeonholes, files tied in tape, and what keeps those warm and lit who tie them. */
import { lyingShadow } from '../light.ts';
import { box, brad, disc, flat, line, num, outline, paint, piece, sheetBox, stroke } from '../paper.ts';
import { between } from '../random.ts';
import { sheet } from '../sheet.ts';

const covers = ['#B9AD92', '#98A3AB', '#C9BFA6', '#84909A', '#A99B80', '#D6CCB2'];
const tape = '#EFE7D4';

/** A tape about a bundle: down its front, tied in a bow, or only its two ends left hanging. */
function tied(x: number, y: number, h: number, isBow: boolean): string {
  const thick = Math.max(2.4, h * 0.13);
  const ends = `M${num(x)} ${num(y - h * 0.52)}l${num(-h * 0.3)} ${num(h * 0.62)}M${num(x)} ${num(y - h * 0.52)}l${num(h * 0.2)} ${num(h * 0.74)}`;
  const bow = `M${num(x)} ${num(y - h * 0.52)}q${num(-h * 0.5)} ${num(-h * 0.4)} ${num(-h * 0.6)} ${num(-h * 0.06)}q${num(h * 0.2)} ${num(h * 0.22)} ${num(h * 0.6)} ${num(h * 0.06)}q${num(h * 0.46)} ${num(-h * 0.46)} ${num(h * 0.58)} ${num(-h * 0.12)}q${num(-h * 0.14)} ${num(h * 0.26)} ${num(-h * 0.58)} ${num(h * 0.12)}`;
  const drawn = isBow ? ends + bow : ends;
  return (
    line(x, y - h + 0.5, x, y - 0.5, tape, thick) +
    stroke(drawn, '#1A120C', h * 0.1, 'opacity=".35" transform="translate(1.4 1.6)"') +
    stroke(drawn, tape, h * 0.09, 'stroke-linecap="round"')
  );
}

/** Files lying on each other, each tied with a tape. Foot in the middle. */
export function tapedPile(x: number, foot: number, w: number, heights: readonly number[]): string {
  let [made, tapes, y] = ['', '', foot];
  for (const [i, h] of heights.entries()) {
    const shift = between(-w * 0.05, w * 0.05);
    const wide = w * between(0.88, 1);
    const left = x - wide / 2 + shift;
    const body =
      piece(sheetBox(left, y - h, wide, h, 0.7), covers[Math.floor(between(0, covers.length - 0.01))] ?? paint.sand) +
      // The leaves between the covers.
      flat(outline(box(left + wide * 0.02, y - h * 0.84, wide * 0.97, h * 0.66)), paint.white, 0.34) +
      [0.3, 0.46, 0.62].map((v) => line(left + 3, y - h * v, left + wide - 3, y - h * v, '#6E6450', 1, 'opacity=".45"')).join('');
    made += sheet(h > 16 ? 1 : 0, body);
    tapes += tied(left + wide * between(0.24, 0.66), y, h, h > 12 && i % 2 === 0);
    y -= h;
  }
  return made + tapes;
}

/** Tall volumes standing, dark, with bands and a blank label; the last leans. */
export function ledgers(left: number, foot: number, w: number, h: number): string {
  let made = '';
  let x = left;
  const shades = ['#5C4A40', '#46525E', '#6B5A49', '#3D4954'];
  while (x < left + w - 18) {
    const wide = between(17, 25);
    const tall = h * between(0.82, 0.97);
    made +=
      sheet(0, piece(sheetBox(x, foot - tall, wide - 2, tall, 0.4), shades[Math.floor(between(0, 3.99))] ?? '#46525E')) +
      [0.14, 0.78]
        .map((v) => line(x + 1, foot - tall * (1 - v), x + wide - 3, foot - tall * (1 - v), '#B99A63', 2, 'opacity=".8"'))
        .join('') +
      flat(outline(box(x + wide * 0.2, foot - tall * 0.72, wide * 0.5, tall * 0.22)), paint.cream, 0.9);
    x += wide;
  }
  return made;
}

/** A case of pigeonholes: bundles in tape in most, ledgers standing in some, one empty here and there; a slip on every edge. */
export function pigeonholes(
  x: number,
  y: number,
  columns: number,
  rows: number,
  w: number,
  h: number,
  wood: { readonly dark: string; readonly mid: string; readonly lit: string },
): string {
  let made = sheet(2, piece(sheetBox(x - 18, y - 16, columns * w + 36, rows * h + 34), wood.dark));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [left, top] = [x + column * w, y + row * h];
      const foot = top + h - 9;
      made += flat(outline(box(left + 5, top + 3, w - 9, h - 9)), '#1D1817');
      const is = between(0, 1);
      if (is < 0.26) made += ledgers(left + 8, foot, w - 14, h - 18);
      else if (is < 0.93) {
        const stack: number[] = [];
        const full = h - 16;
        while (stack.reduce((sum, one) => sum + one, 0) < full * between(0.5, 0.82)) stack.push(between(11, 20));
        made += tapedPile(left + w / 2, foot, w - 20, stack);
      }
    }
  // Boards over what lies in them, so that it lies inside.
  for (let row = 0; row <= rows; row++) {
    made += sheet(1, piece(sheetBox(x - 6, y + row * h - 8, columns * w + 12, 11, 0.4), wood.lit));
    if (row < 1) continue;
    for (let column = 0; column < columns; column++)
      made += flat(sheetBox(x + column * w + w * 0.34, y + row * h - 6, w * 0.34, 7.4, 0.3), paint.cream, 0.9);
  }
  for (let column = 0; column <= columns; column++)
    made += sheet(1, piece(sheetBox(x + column * w - 5, y - 8, 10, rows * h + 16, 0.4), wood.mid));
  return made;
}

/** A tall stove of pale tiles, foot in the middle, with an iron door and a kettle on its ledge. */
export function tiledStove(x: number, foot: number, w: number, h: number): string {
  const [left, top] = [x - w / 2, foot - h];
  const [columns, rows] = [4, 9];
  const tiles = (from: number, to: number, inset: number): string => {
    let made = '';
    const wide = (w - 2 * inset) / columns;
    for (let row = from; row < to; row++)
      for (let column = 0; column < columns; column++) {
        const tall = h / rows;
        const [tx, ty] = [left + inset + column * wide, top + row * tall];
        made +=
          sheet(0, piece(sheetBox(tx + 1.2, ty + 1.2, wide - 2.4, tall - 2.4, 0.4), (row + column) % 3 ? '#C3CCCB' : '#B4BFC1')) +
          stroke(`M${num(tx + 7)} ${num(ty + tall - 8)}V${num(ty + 7)}H${num(tx + wide - 8)}`, '#F4F7F2', 1.6, 'opacity=".45"');
      }
    return made;
  };
  const ledge = top + h * 0.5;
  const door = { x: x - 30, y: foot - 128, w: 60, h: 62 };
  return (
    lyingShadow(
      [
        [left, foot - 4],
        [left + w, foot - 4],
        [left + w + 120, foot + 60],
        [left + 70, foot + 60],
      ],
      0.36,
      9,
    ) +
    sheet(2, piece(sheetBox(left + 8, top - 40, w - 16, h / 2 + 50), '#8D999C')) +
    tiles(0, 5, 10) +
    sheet(1, piece(sheetBox(left - 2, top - 26, w + 4, 24, 0.5), '#D3DAD6')) +
    sheet(1, piece(sheetBox(left + 6, top - 44, w - 12, 20, 0.5), '#AEB9BA')) +
    sheet(2, piece(sheetBox(left - 8, ledge, w + 16, foot - ledge), '#8D999C')) +
    tiles(5, 9, -4) +
    sheet(2, piece(sheetBox(left - 18, ledge - 10, w + 42, 18, 0.5), '#D3DAD6')) +
    sheet(1, piece(sheetBox(door.x - 7, door.y - 7, door.w + 14, door.h + 14), '#2A2D31')) +
    sheet(0, piece(sheetBox(door.x, door.y, door.w, door.h), '#3B4046')) +
    [0, 1, 2].map((i) => line(door.x + 14, door.y + 40 + i * 7, door.x + door.w - 14, door.y + 40 + i * 7, '#F0B45C', 3)).join('') +
    brad(door.x + door.w - 9, door.y + 18, 3.4) +
    sheet(1, piece(sheetBox(left - 14, foot - 22, w + 28, 22, 0.5), '#6E7A80')) +
    kettle(left + w - 26, ledge - 9)
  );
}

/** A kettle of enamel, its foot in the middle; its spout looks to the right. */
const kettle = (x: number, y: number): string =>
  stroke(`M${x - 24} ${y - 40}C${x - 26} ${y - 86} ${x + 26} ${y - 86} ${x + 24} ${y - 40}`, '#2E353B', 5) +
  sheet(1, piece(`M${x + 22} ${y - 14}L${x + 50} ${y - 46}L${x + 57} ${y - 42}L${x + 30} ${y - 4}Z`, '#40627A')) +
  sheet(
    1,
    piece(`M${x - 34} ${y}Q${x - 42} ${y - 44} ${x - 16} ${y - 50}L${x + 16} ${y - 50}Q${x + 42} ${y - 44} ${x + 34} ${y}Z`, '#4B7089'),
  ) +
  sheet(0, piece(`M${x - 17} ${y - 49}Q${x} ${y - 60} ${x + 17} ${y - 49}Z`, '#5E859C')) +
  disc(x, y - 59, 4.6, '#2E353B') +
  stroke(`M${x - 27} ${y - 12}Q${x - 32} ${y - 36} ${x - 14} ${y - 42}`, '#DCEAF0', 3.4, 'opacity=".6" stroke-linecap="round"');

/** A globe of milk glass on a brass rod, near: middle at x, y. */
export const opalLamp = (x: number, y: number, r: number): string =>
  line(x, -60, x, y - r - 20, '#12100E', 15, 'opacity=".3" transform="translate(10 6)" filter="url(#blur-4)"') +
  sheet(1, piece(sheetBox(x - 6, -60, 12, y - r + 42, 0.3), 'url(#brass-across)')) +
  sheet(2, disc(x, y, r, '#F6E3B4')) +
  `<ellipse cx="${num(x + r * 0.34)}" cy="${num(y + r * 0.4)}" rx="${num(r * 0.56)}" ry="${num(r * 0.5)}" fill="#C9A66A" opacity=".42" filter="url(#blur-9)"/>` +
  `<ellipse cx="${num(x - r * 0.2)}" cy="${num(y - r * 0.1)}" rx="${num(r * 0.6)}" ry="${num(r * 0.62)}" fill="#FFFDF4" filter="url(#blur-9)"/>` +
  sheet(
    1,
    piece(
      `M${num(x - r * 0.4)} ${num(y - r * 0.82)}L${num(x - r * 0.28)} ${num(y - r * 1.2)}L${num(x + r * 0.28)} ${num(y - r * 1.2)}L${num(x + r * 0.4)} ${num(y - r * 0.82)}Z`,
      'url(#brass-across)',
    ),
  ) +
  brad(x, y - r * 1.28, 6);
