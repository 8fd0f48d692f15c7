/** A parliament corridor: tall windows on the left throw long light over the floor, a door at the end, a bench, one near pillar. */
import { glow, light, slab } from '../light.ts';
import { box, cut, flat, line, outline, piece, sheetBox } from '../paper.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { nearTable } from '../rooms/tables.ts';
import { board, doorCase, part } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';
import { bench, end, floor, left, right, sideDoors, windows } from './hall-parts.ts';

export function hall(): Drawing {
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), '#6E706A') +
    sheet(
      0,
      piece(
        cut([
          [end.left, end.top],
          [end.right, end.top],
          [1800, -340],
          [-260, -560],
        ]),
        '#54595A',
      ),
    ) +
    [0.3, 0.56, 0.76, 0.9]
      .map((t) => line(-260 + (end.left + 260) * t, -560 + 822 * t, 1800 - 756 * t, -340 + 602 * t, '#6B706F', 18 * (1.1 - t)))
      .join('') +
    floor() +
    board(left, '#7C7C72', 0) +
    board(part(left, 0, 0.86, 1, 1), '#66665D', 0) +
    windows() +
    sheet(1, piece(sheetBox(end.left, end.top, end.right - end.left, end.foot - end.top), '#A09C8A')) +
    sheet(0, piece(sheetBox(end.left, end.foot - 64, end.right - end.left, 64), '#7F7C6E')) +
    sheet(1, piece(sheetBox(end.left - 6, end.top - 6, end.right - end.left + 12, 20), '#6A6960')) +
    doorCase(908, end.foot, 0.82, '#5F4A38', '#7C6148') +
    board(right, '#6F6F67', 1) +
    board(part(right, 0, 0.8, 1, 1), '#5C5B54', 0) +
    sideDoors() +
    slab(
      [
        [1130, 300],
        [1290, 250],
        [1420, 700],
        [1210, 640],
      ],
      0.2,
      '#FFE9B8',
      9,
    ) +
    bench();
  const front =
    sheet(
      3,
      piece(
        cut([
          [1244, -60],
          [1500, -60],
          [1492, 1260],
          [1252, 1260],
        ]),
        '#454543',
      ),
    ) +
    sheet(
      1,
      piece(
        cut([
          [1222, -60],
          [1520, -60],
          [1514, 262],
          [1230, 262],
        ]),
        '#53534E',
      ),
    ) +
    [1284, 1330, 1376].map((x) => line(x, 268, x, 800, '#30302E', 6, 'opacity=".6"')).join('') +
    line(1256, 268, 1256, 770, '#FFE9B8', 3, 'opacity=".35"') +
    nearTable(772, '#5F6C62', '#DCD9BC', '#26302B');
  const pool = light(width, height, {
    cx: 620,
    cy: 560,
    rx: 940,
    ry: 680,
    shoulder: '#E0CFAE',
    beams:
      glow(480, 440, 380, 0.34, '#FFEBB8') +
      slab(
        [
          [330, 150],
          [560, 250],
          [1180, 700],
          [760, 780],
        ],
        0.14,
        '#FFE9B8',
        24,
      ),
  });
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      'person-1': behind(580, 812, 1.66),
      'person-2': behind(748, 764, 1.4),
      'person-3': behind(1008, 726, 1.2),
      'person-4': facingLeft(1136, 806, 1.6),
      'person-5': behind(836, 606, 0.66),
      door: behind(908, end.foot, 0.82),
      clock: behind(1008, 330, 0.5),
      calendar: behind(804, 410, 0.42),
      shelf: behind(1120, 640, 0.7),
      phone: before(1244, 850, 0.8),
      'bubble-1': before(470, 330, 1),
      'bubble-2': before(770, 300, 1),
      'bubble-3': before(1080, 330, 1),
    },
  };
}
