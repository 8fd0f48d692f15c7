/** The hall where a law is asked about: from the petitioner's low place, a long bench of high-backed chairs on steps, cold light from above, columns that the frame crops. */
import { glow, light, lyingShadow, slab } from '../light.ts';
import { box, cut, disc, flat, line, outline, type Point, paint, piece, sheetBox, stroke } from '../paper.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { lyingSheet, nearTable, pile } from '../rooms/tables.ts';
import { board, doorCase } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

/** The bench: its middle, the height of its ledge there, and how far it reaches to either side; it bends towards the viewer. */
const bench = { x: 812, ledge: 464, half: 470 };
const chairs = 11;

/** How far the ledge lies below its middle at a distance from it: the ends come forward, so seen from below they rise. */
const rise = (dx: number): number => -26 * (dx / bench.half) ** 2;

/** A judge's chair: narrow, high, its crown cut square with two brass knobs. */
function chair(x: number, foot: number, s: number, isMiddle: boolean): string {
  const [half, tall] = [34 * s, (isMiddle ? 246 : 204) * s];
  return (
    sheet(
      1,
      piece(
        cut(
          [
            [x - half, foot],
            [x - half, foot - tall],
            [x - half * 0.6, foot - tall - 14 * s],
            [x + half * 0.6, foot - tall - 14 * s],
            [x + half, foot - tall],
            [x + half, foot],
          ],
          0.4,
        ),
        '#3C3A3D',
      ),
    ) +
    sheet(
      0,
      piece(
        cut(
          [
            [x - half * 0.74, foot],
            [x - half * 0.74, foot - tall + 6 * s],
            [x + half * 0.74, foot - tall + 6 * s],
            [x + half * 0.74, foot],
          ],
          0.4,
        ),
        isMiddle ? '#6F7C8C' : '#5C6878',
      ),
    ) +
    [-1, 1].map((side) => disc(x + side * half * 0.9, foot - tall - 6 * s, 4.4 * s, 'url(#brad)')).join('') +
    [0.3, 0.55, 0.8].map((v) => disc(x, foot - tall * v, 2.2 * s, '#343E4A')).join('')
  );
}

/** A long band that follows the bench's bend. */
const band = (top: number, bottom: number, grow: number, bend = 1): string => {
  const along = (y: number): Point[] =>
    Array.from({ length: 13 }, (_, i) => {
      const dx = (bench.half + grow) * (i / 6 - 1);
      return [bench.x + dx, bench.ledge + y + rise(dx) * bend];
    });
  return outline([...along(top), ...along(bottom).reverse()]);
};

function judges(): string {
  let made = '';
  for (let i = 0; i < chairs; i++) {
    const t = (i / (chairs - 1)) * 2 - 1;
    const dx = t * (bench.half - 36);
    made += chair(bench.x + dx, bench.ledge + rise(dx) + 8, 1 + 0.12 * t * t, i === (chairs - 1) / 2);
  }
  const front =
    sheet(2, piece(band(6, 104, 0), '#6A5A4E')) +
    Array.from({ length: 12 }, (_, i) => {
      const dx = (i / 11) * 2 * (bench.half - 44) - (bench.half - 44);
      const y = bench.ledge + rise(dx);
      return (
        sheet(0, piece(sheetBox(bench.x + dx - 32, y + 28, 64, 62, 0.4), '#7B6A5B')) +
        flat(outline(box(bench.x + dx - 25, y + 35, 50, 48)), '#5A4B41')
      );
    }).join('') +
    sheet(2, piece(band(-8, 12, 14), '#93806C')) +
    stroke(band(-7, -7, 12), '#E8E6DA', 2.6, 'opacity=".75"');
  return made + front;
}

/** Steps from the floor up to the bench: seen from below, nothing but risers, each with its lit edge. */
function steps(): string {
  let made = '';
  const count = 7;
  for (let i = 0; i < count; i++) {
    const [t, next] = [i / count, (i + 1) / count];
    const at = (v: number): number => bench.ledge + 96 + (v * v * 0.5 + v * 0.5) * 206;
    const grow = 30 + i * 74;
    const shade = ['#75777A', '#7B7C7D', '#818180', '#868582', '#8A8884', '#8E8B86', '#928E88'][i] ?? '#8A8884';
    const half = bench.half + grow;
    made +=
      sheet(
        1,
        piece(
          cut(
            [
              [bench.x - half, at(t)],
              [bench.x + half, at(t) - 2],
              [bench.x + half + 30, at(next) + 14],
              [bench.x - half - 30, at(next) + 14],
            ],
            0.5,
          ),
          shade,
        ),
      ) + line(bench.x - half + 4, at(t) + 2, bench.x + half - 4, at(t), '#F0EFE6', 2 + i * 0.4, 'opacity=".62"');
  }
  return made;
}

/** A column so large that neither its foot nor its head is seen. */
function column(x: number, w: number, colour: string, lit: string, dark: string, lift: 2 | 3): string {
  let made = sheet(lift, piece(sheetBox(x, -60, w, 1340, 0.6), colour));
  const flutes = Math.round(w / 30);
  for (let i = 1; i < flutes; i++) {
    const u = i / flutes;
    // Flutes crowd towards the edges, as round things have it.
    const fx = x + w * (0.5 - Math.cos(u * Math.PI) / 2);
    made += line(fx, -60, fx, 1280, dark, 3.4, 'opacity=".55"') + line(fx + 4, -60, fx + 4, 1280, lit, 1.8, 'opacity=".35"');
  }
  return made + flat(outline(box(x + w * 0.72, -60, w * 0.28, 1340)), dark, 0.34) + flat(outline(box(x, -60, w * 0.1, 1340)), lit, 0.3);
}

/** The tall openings behind the chairs, and the sky in them. */
function openings(): string {
  let made = '';
  for (let i = -3; i <= 3; i++) {
    const x = bench.x + i * 142;
    made +=
      sheet(1, piece(sheetBox(x - 46, -60, 92, 470, 0.5), '#7E868B')) +
      flat(outline(box(x - 36, -60, 72, 462)), i < 0 ? '#DCE4E4' : '#C3CFD4') +
      line(x, -60, x, 402, '#8E979B', 5) +
      [60, 190, 310].map((y) => line(x - 36, y, x + 36, y, '#8E979B', 4)).join('') +
      flat(outline(box(x - 36, 330, 72, 72)), '#A9BAC2', 0.7);
  }
  return made;
}

export function highCourt(): Drawing {
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), '#69727A') +
    sheet(0, piece(sheetBox(-60, -60, 1720, 620), '#727B82')) +
    openings() +
    sheet(0, piece(sheetBox(-60, 412, 1720, 160), '#5F676E')) +
    line(-40, 412, 1640, 412, '#B9C2C6', 3, 'opacity=".5"') +
    judges() +
    steps() +
    // A door for people, under the bench: so large is everything else.
    doorCase(1132, bench.ledge + 94, 0.28, '#4A4744', '#6A5F55') +
    board(
      [
        [700, bench.ledge + 96],
        [924, bench.ledge + 95],
        [1100, 800],
        [560, 800],
      ],
      '#46586B',
      0,
    ) +
    Array.from({ length: 7 }, (_, i) => {
      const v = i / 7;
      const y = bench.ledge + 96 + (v * v * 0.5 + v * 0.5) * 206;
      const half = 112 + (y - bench.ledge - 96) * 0.7;
      return line(812 - half, y + 2, 816 + half, y, '#9FB0C0', 2 + i * 0.4, 'opacity=".6"');
    }).join('') +
    lyingShadow(
      [
        [560, 560],
        [700, 560],
        [1180, 800],
        [980, 800],
      ],
      0.22,
      24,
    ) +
    column(352, 116, '#7F878C', '#DDE4E4', '#3E474F', 2);
  const front =
    column(188, 176, '#59626A', '#AEBABF', '#262F38', 3) +
    column(1252, 250, '#4B545D', '#8E9AA2', '#1E262F', 3) +
    nearTable(776, '#5A5450', '#D9D6C8', '#201C1C') +
    board(
      [
        [520, 798],
        [1130, 794],
        [1200, 1010],
        [450, 1016],
      ],
      '#46535F',
      0,
    ) +
    lyingSheet(770, 786, 118, 20, 3, paint.white, 1, 2) +
    pile(1040, 786, 70, 5);
  const pool = light(width, height, {
    cx: 720,
    cy: 560,
    rx: 900,
    ry: 660,
    shoulder: '#C6CDD0',
    deep: '#243350',
    beams:
      glow(560, 260, 360, 0.3, '#E8F2F4') +
      [0, 1, 2]
        .map((i) =>
          slab(
            [
              [424 + i * 150, -40],
              [494 + i * 150, -40],
              [980 + i * 176, 800],
              [800 + i * 176, 800],
            ],
            0.1,
            '#EAF3F5',
            9,
          ),
        )
        .join(''),
  });
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      'person-1': behind(568, 812, 1.3),
      'person-2': behind(730, 806, 1.24),
      'person-3': facingLeft(904, 806, 1.24),
      'person-4': facingLeft(1064, 812, 1.3),
      'person-5': facingLeft(1190, 806, 1.26),
      door: behind(1132, bench.ledge + 94, 0.28),
      clock: behind(410, 400, 0.5),
      calendar: behind(410, 520, 0.56),
      shelf: behind(486, 712, 0.7),
      phone: before(1170, 796, 0.66),
      'bubble-1': before(480, 330, 1),
      'bubble-2': before(790, 300, 1),
      'bubble-3': before(1120, 330, 1),
    },
  };
}
