/** The room under a school's stairs: the saw's edge of the steps overhead, a bare bulb, brooms, balls, chairs, and the clerk's table among them. */
import { cone, glow, light } from '../light.ts';
import { at, box, cut, flat, line, outline, piece, sheetBox, stroke } from '../paper.ts';
import { stackedChairs } from '../rooms/chairs.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { cracks, type Flight, stringBoard, underside } from '../rooms/stairs.ts';
import { ballNet, broom, brushes, bucket, bulb, chair, moon, pinned, rolls, tin } from '../rooms/store-things.ts';
import { carton, nearTable, pile, shelves } from '../rooms/tables.ts';
import { board, boards, doorCase } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

const floor = 640;
const flight: Flight = { x: 236, y: 614, going: 82, rise: 57, count: 12, eye: [1010, 520], near: 1.62 };
const lamp = { x: 470, y: 408 };

/** Where the stairs come down to the floor: a rolled mat and boxes, pushed in as far as they go. */
const matAndBoxes = (): string =>
  carton(-30, 700, 170, 132) +
  carton(150, 706, 120, 84) +
  sheet(1, piece('M60 604Q44 566 84 556H212Q238 566 228 604Z', '#5F7F8C')) +
  stroke('M212 558Q240 574 226 602Q206 606 200 588Q198 572 214 574', '#C7D6D6', 4) +
  line(110, 557, 104, 602, '#E6DCC6', 6) +
  line(164, 557, 160, 602, '#E6DCC6', 6);

/** A sheet of squared paper for a pad. */
function squaredPad(): string {
  const [a, b, c, d] = [
    [548, 796],
    [1220, 792],
    [1296, 1012],
    [474, 1018],
  ] as const;
  let grid = '';
  for (let i = 1; i < 26; i++) {
    const t = i / 26;
    grid += line(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, d[0] + (c[0] - d[0]) * t, d[1] + (c[1] - d[1]) * t, '#7E97A0', 1.4);
  }
  for (let i = 1; i < 9; i++) {
    const t = (i / 9) ** 1.15;
    grid += line(a[0] + (d[0] - a[0]) * t, a[1] + (d[1] - a[1]) * t, b[0] + (c[0] - b[0]) * t, b[1] + (c[1] - b[1]) * t, '#7E97A0', 1.4);
  }
  return (
    board([a, b, c, d], '#BFAE86', 1) +
    `<g opacity=".5">${grid}</g>` +
    line(b[0] - 62, b[1] + 1, c[0] - 74, c[1], '#B5725A', 2, 'opacity=".6"')
  );
}

export function storeRoom(): Drawing {
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), '#B59F74') +
    sheet(0, piece(sheetBox(-60, 486, 1720, floor - 486), '#7F8B7A')) +
    line(-40, 486, 1640, 486, '#EADFBC', 3, 'opacity=".45"') +
    boards(floor, 1240, flight.eye[0], 470, '#8A6A46', '#563D26', 20) +
    sheet(0, piece(sheetBox(-60, floor - 12, 1720, 14, 0.6), '#5F5A48')) +
    // What is kept where nobody can stand.
    carton(300, floor + 14, 104, 74) +
    carton(408, floor + 6, 96, 86) +
    carton(338, floor - 62, 84, 56) +
    pinned(668, 404) +
    broom(572, floor + 4, 0.62, 9, '#5F8A94') +
    broom(622, floor + 2, 0.6, 3, '#9A6A3E', '#D8C198') +
    doorCase(878, floor, 0.98, '#5E4A34', '#86694A') +
    moon(1206, 284, 0.72, 12) +
    shelves(1038, 356, 168, 286, 3, (row, foot, left) =>
      row === 0
        ? brushes(left + 22, foot, 0.66) + tin(left + 66, foot, 38, 40, '#5F8A94') + tin(left + 112, foot, 40, 46, '#C98A4A')
        : row === 1
          ? pile(left + 42, foot, 72, 8) + tin(left + 106, foot, 36, 38, '#7E9A72') + brushes(left + 138, foot, 0.6)
          : carton(left + 2, foot, 82, 62) + carton(left + 94, foot, 54, 44),
    ) +
    ballNet(1262, 372, 0.84) +
    rolls(1416, floor + 12, 1.2) +
    bucket(1560, floor + 10, 1) +
    underside(flight, ['#7A5A3C', '#735439', '#80603F'], ['#5A412C', '#543C29', '#604630']) +
    cracks(flight, [
      [2, 0.3],
      [4, 0.56],
      [5, 0.12],
      [7, 0.4],
    ]) +
    matAndBoxes();
  const front =
    chair(1236, 792, 1.04) +
    stringBoard(flight, '#4E3826', '#E2BC80') +
    bulb(lamp.x, lamp.y, [660, 150], [lamp.x, 262]) +
    at(1408, 838, stackedChairs(0, 0, 2.3, 6)) +
    nearTable(778, '#A57C4C', '#F0CF98', '#573A20') +
    // A groove for pencils, an inkstain, what somebody scratched in.
    flat(
      outline([
        [560, 783],
        [980, 781],
        [984, 789],
        [556, 791],
      ]),
      '#5A3E24',
      0.6,
    ) +
    sheet(
      0,
      piece(
        cut(
          [
            [640, 781],
            [790, 780],
            [804, 784],
            [790, 787],
            [640, 788],
          ],
          0.3,
        ),
        '#D6A640',
      ),
    ) +
    stroke('M330 838L352 858M338 856L366 836M1330 900q20-30 40 0t40 0', '#5A3E24', 3, 'opacity=".5" stroke-linecap="round"') +
    squaredPad();
  const pool = light(width, height, {
    cx: 610,
    cy: 560,
    rx: 900,
    ry: 690,
    shoulder: '#E8C592',
    deep: '#332F4E',
    beams:
      glow(lamp.x, lamp.y, 90, 0.95, '#FFF3CF') +
      glow(lamp.x, lamp.y + 10, 360, 0.5, '#FFD893') +
      cone(lamp.x, lamp.y + 20, 50, 160, 1080, 1000, 0.34),
  });
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      'person-1': behind(640, 800, 1.46),
      'person-2': facingLeft(1000, 806, 1.5),
      'person-3': facingLeft(1152, 802, 1.46),
      'person-4': behind(500, 806, 1.4),
      'person-5': facingLeft(872, 800, 1.48),
      door: behind(878, floor, 0.98),
      clock: behind(1010, 300, 0.6),
      calendar: behind(992, 420, 0.5),
      shelf: behind(1184, 538, 0.66),
      phone: before(1244, 810, 0.6),
      'bubble-1': before(560, 320, 1),
      'bubble-2': before(830, 300, 1),
      'bubble-3': before(1120, 320, 1),
    },
  };
}
