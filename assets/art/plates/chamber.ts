/** The chamber from the clerk's bench: tiers of a hemicycle, its brass rim, high windows, the rostrum. Seats are drawn by the stage. */
import { glow, light, slab } from '../light.ts';
import type { Hemicycle } from '../manifest.ts';
import { box, brad, cut, flat, line, num, outline, type Point, paint, piece, sheetBox, stroke } from '../paper.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { nearTable } from '../rooms/tables.ts';
import { doorCase, quadOf, window, wing } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

export const hemicycle: Hemicycle = { cx: 800, cy: 712, inner: 158, outer: 452, squash: 0.84, rim: 490 };

const { cx, cy, squash } = hemicycle;
const onArc = (radius: number, degrees: number): Point => {
  const turn = (degrees * Math.PI) / 180;
  return [cx - radius * Math.cos(turn), cy - radius * squash * Math.sin(turn)];
};

/** Half a ring seen from the front, closed along its foot. */
function fan(radius: number, drop: number): string {
  const points: Point[] = [];
  for (let degrees = 0; degrees <= 180; degrees += 2) points.push(onArc(radius, degrees));
  return outline([...points, [cx + radius, cy + drop], [cx - radius, cy + drop]]);
}

const arc = (radius: number, from = 0, to = 180): string => {
  let d = '';
  for (let degrees = from; degrees <= to; degrees += 2) d += `${d ? 'L' : 'M'}${onArc(radius, degrees).map(num).join(' ')}`;
  return d;
};

const tiers = (): string => {
  const rows = 12;
  const step = (hemicycle.outer - hemicycle.inner) / (rows - 1);
  let made = sheet(2, piece(fan(hemicycle.rim + 22, 30), '#6E5236')) + sheet(1, piece(fan(hemicycle.rim - 12, 30), '#3C5A50'));
  for (let row = rows - 1; row >= 0; row--) {
    const radius = hemicycle.inner + row * step + step * 0.62;
    made += sheet(0, piece(fan(radius, 30), row % 2 ? '#456A5D' : '#4C7366')) + stroke(arc(radius - 1), '#9DB9A4', 1.2, 'opacity=".35"');
  }
  return (
    made +
    sheet(1, piece(fan(hemicycle.inner - step * 0.55, 30), '#A07F56')) +
    sheet(0, piece(fan(hemicycle.inner - step * 1.6, 30), '#B5935F'))
  );
};

const rim = (): string => {
  let marks = '';
  for (let degrees = 0; degrees <= 180; degrees += 4.5) {
    const long = Math.round(degrees / 4.5) % 5 === 0;
    const [a, b] = [onArc(hemicycle.rim - 3, degrees), onArc(hemicycle.rim + (long ? 6 : 3), degrees)];
    marks += line(a[0], a[1], b[0], b[1], paint.ink, long ? 2 : 1.1, 'opacity=".75"');
  }
  return (
    stroke(arc(hemicycle.rim), '#120A06', 16, 'opacity=".4" transform="translate(5 5)"') +
    stroke(arc(hemicycle.rim), '#5A4218', 16) +
    stroke(arc(hemicycle.rim), '#A27C38', 12) +
    stroke(arc(hemicycle.rim + 3), '#EBD08A', 2, 'opacity=".8"') +
    marks
  );
};

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
    tiers() +
    rim();
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
