/** The chamber from the clerk's bench: tiers of a hemicycle, its brass rim, high windows, the rostrum. Seats are drawn by the stage. */
import { glow, light, slab } from '../light.ts';
import type { Hemicycle } from '../manifest.ts';
import { box, brad, cut, flat, outline, piece, sheetBox, stroke } from '../paper.ts';
import { arc, fan, rim } from '../rooms/hemicycle.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { nearTable } from '../rooms/tables.ts';
import { doorCase, quadOf, window, wing } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

export const hemicycle: Hemicycle = { cx: 800, cy: 712, inner: 158, outer: 452, squash: 0.84, rim: 490 };

/** The rising floor; its steps are the layout's, see floors.ts. */
const floor = (): string =>
  sheet(2, piece(fan(hemicycle, hemicycle.rim + 22, 30), '#6E5236')) +
  sheet(1, piece(fan(hemicycle, hemicycle.rim - 12, 30), '#3C5A50')) +
  sheet(0, piece(fan(hemicycle, hemicycle.outer + 22, 30), '#476D5F')) +
  stroke(arc(hemicycle, hemicycle.outer + 21), '#9DB9A4', 1.2, 'opacity=".35"') +
  sheet(1, piece(fan(hemicycle, hemicycle.inner - 26, 30), '#A07F56')) +
  sheet(0, piece(fan(hemicycle, hemicycle.inner - 54, 30), '#B5935F'));

export function chamber(): Drawing {
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), '#5E6C70') +
    sheet(0, piece(sheetBox(-60, -60, 1720, 860), '#75838A')) +
    [-40, 130, 300, 470, 640, 810, 980, 1150, 1320, 1490]
      .map((x) =>
        window(quadOf(x, 60, 118, 420), 2, 5, '#5E6B70', '#5E6B70', '#D5D6BE', flat(outline(box(x, 300, 130, 200)), '#9FB0AE', 0.7)),
      )
      .join('') +
    [-66, 104, 274, 444, 614, 784, 954, 1124, 1294, 1464].map((x) => sheet(1, piece(sheetBox(x, -60, 34, 700), '#67747A'))).join('') +
    sheet(1, piece(sheetBox(-60, -60, 1720, 92), '#525E63')) +
    slab(
      [
        [420, 60],
        [560, 60],
        [980, 520],
        [760, 520],
      ],
      0.12,
      '#FFE9B8',
      9,
    ) +
    doorCase(352, 472, 0.58, '#4E5A5E', '#5E4A38') +
    sheet(1, piece(sheetBox(290, 470, 118, 12), '#8A6B48')) +
    sheet(0, piece(sheetBox(-60, 700, 1720, 560), '#4B4038')) +
    floor() +
    rim(hemicycle);
  const rostrum =
    sheet(
      2,
      piece(
        cut([
          [716, 716],
          [884, 716],
          [872, 860],
          [728, 860],
        ]),
        '#6E4C30',
      ),
    ) +
    sheet(
      1,
      piece(
        cut([
          [700, 704],
          [900, 704],
          [890, 724],
          [710, 724],
        ]),
        '#A57C4C',
      ),
    ) +
    [738, 782, 826].map((x) => sheet(0, piece(sheetBox(x, 736, 36, 60, 0.5), '#5E4028'))).join('') +
    stroke('M846 704Q850 676 838 660', '#2A2A2A', 3) +
    brad(838, 659, 4);
  const front =
    rostrum +
    sheet(
      2,
      piece(
        cut([
          [-80, 752],
          [690, 758],
          [696, 800],
          [-80, 800],
        ]),
        '#5A4130',
      ) +
        piece(
          cut([
            [910, 758],
            [1680, 752],
            [1680, 800],
            [904, 800],
          ]),
          '#5A4130',
        ),
    ) +
    stroke('M-80 753L690 759M910 759L1680 753', '#C79E4E', 3, 'opacity=".6"') +
    nearTable(790, '#6E4B32', '#DCA868') +
    wing('left', 292, '#3E343C') +
    wing('right', 1316, '#463A42');
  const pool = light(width, height, { cx: 760, cy: 560, rx: 900, ry: 720, beams: glow(720, 480, 620, 0.2) });
  return {
    back,
    front,
    light: pool,
    chamber: hemicycle,
    spots: {
      ...tableSpots(),
      'person-1': behind(800, 792, 1),
      'person-2': behind(560, 830, 1.06),
      'person-3': facingLeft(1040, 830, 1.06),
      'person-4': behind(452, 826, 1),
      'person-5': facingLeft(1150, 826, 1),
      call: before(1240, 840, 0.95),
      door: behind(352, 472, 0.58),
      clock: behind(352, 256, 0.5),
      calendar: behind(1234, 300, 0.5),
      shelf: behind(350, 740, 0.7),
      phone: before(1244, 960, 0.7),
      'bubble-1': before(540, 290, 0.9),
      'bubble-2': before(800, 270, 0.9),
      'bubble-3': before(1070, 290, 0.9),
    },
  };
}
