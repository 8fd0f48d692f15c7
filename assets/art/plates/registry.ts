/** A court's registry after hours: a wall of pigeonholes with files tied in tape, a hatch to the corridor under the clock, a tiled stove with a kettle, an opal lamp on a rod. */
import { cone, glow, light, lyingShadow, slab } from '../light.ts';
import { at, box, brad, cut, disc, flat, line, outline, paint, piece, sheetBox, stroke } from '../paper.ts';
import * as tools from '../props/instruments.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { ledgers, opalLamp, pigeonholes, tapedPile, tiledStove } from '../rooms/registry-things.ts';
import { board, boards, doorCase, quadOf } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

const wood = { dark: '#4B362A', mid: '#6E4E39', lit: '#8A6648' };
const floor = 652;

/** What is seen through the hatch: a cold corridor, a bench for six, one tall window at its end. */
function corridor(x: number, y: number, w: number, h: number): string {
  const clip = 'registry-hatch';
  const end = quadOf(x + w * 0.4, y + h * 0.2, w * 0.26, h * 0.48);
  return (
    `<clipPath id="${clip}"><path d="${outline(box(x, y, w, h))}"/></clipPath><g clip-path="url(#${clip})">` +
    flat(outline(box(x, y, w, h)), '#5D7288') +
    flat(outline([[x, y + h], end[3], end[2], [x + w, y + h]]), '#48596B') +
    flat(outline([[x, y], end[0], end[1], [x + w, y]]), '#8297A9') +
    sheet(0, piece(outline(end), '#7B90A3')) +
    flat(outline(box(x + w * 0.47, y + h * 0.26, w * 0.12, h * 0.36)), '#D5E4EA') +
    line(x + w * 0.53, y + h * 0.26, x + w * 0.53, y + h * 0.62, '#7B90A3', 3) +
    line(x + w * 0.47, y + h * 0.42, x + w * 0.59, y + h * 0.42, '#7B90A3', 3) +
    slab(
      [
        [x + w * 0.47, y + h * 0.7],
        [x + w * 0.59, y + h * 0.7],
        [x + w * 0.8, y + h],
        [x + w * 0.5, y + h],
      ],
      0.36,
      '#DDEBF0',
    ) +
    // The bench along the corridor's wall.
    sheet(
      1,
      piece(
        cut([
          [x + w * 0.72, y + h * 0.64],
          [x + w + 6, y + h * 0.72],
          [x + w + 6, y + h * 0.82],
          [x + w * 0.72, y + h * 0.69],
        ]),
        '#3F3A3A',
      ),
    ) +
    line(x + w * 0.74, y + h * 0.69, x + w * 0.74, y + h * 0.78, '#2E2B2C', 4) +
    line(x + w * 0.9, y + h * 0.78, x + w * 0.9, y + h * 0.94, '#2E2B2C', 5) +
    '</g>'
  );
}

/** The hatch: an arched case, a sash pushed up, a counter with a bell, forms, and drawers beneath. */
function hatch(): string {
  const [x, y, w, h] = [522, 336, 212, 176];
  const arch = (grow: number, drop: number): string =>
    `M${x - grow} ${y + h + drop}L${x - grow} ${y - 6}Q${x - grow} ${y - 52 - grow} ${x + w / 2} ${y - 56 - grow}Q${x + w + grow} ${y - 52 - grow} ${x + w + grow} ${y - 6}L${x + w + grow} ${y + h + drop}Z`;
  const panes = [0, 1, 2, 3].map((i) => line(x + (w * i) / 4 + 4, y - 44, x + (w * i) / 4 + 4, y + 62, wood.lit, i ? 5 : 0)).join('');
  return (
    sheet(2, piece(arch(30, 0), wood.mid)) +
    sheet(0, piece(arch(16, 0), wood.lit)) +
    flat(arch(0, 0), '#1D2630') +
    corridor(x, y - 50, w, h + 50) +
    // The arch over the straight opening.
    flat(
      `M${x} ${y - 52}L${x} ${y - 6}Q${x} ${y - 52} ${x + w / 2} ${y - 56}Q${x + w} ${y - 52} ${x + w} ${y - 6}L${x + w} ${y - 58}L${x} ${y - 58}Z`,
      wood.lit,
    ) +
    // The sash, pushed half up: ground glass.
    `<path d="M${x + 3} ${y + 62}L${x + 3} ${y - 8}Q${x + 8} ${y - 48} ${x + w / 2} ${y - 52}Q${x + w - 8} ${y - 48} ${x + w - 3} ${y - 8}L${x + w - 3} ${y + 62}Z" fill="#B9CBD2" opacity=".5"/>` +
    panes +
    sheet(1, piece(sheetBox(x, y + 56, w, 13, 0.4), wood.lit)) +
    [x + 50, x + w - 50].map((kx) => sheet(0, piece(sheetBox(kx - 11, y + 60, 22, 5, 0.3), paint.brass))).join('') +
    // The counter.
    sheet(2, piece(sheetBox(x - 34, y + h + 12, w + 68, floor - y - h - 12), wood.mid)) +
    [0, 1, 2]
      .map(
        (i) =>
          sheet(0, piece(sheetBox(x - 22 + i * 84, y + h + 34, 76, floor - y - h - 52, 0.5), wood.lit)) +
          flat(outline(box(x - 13 + i * 84, y + h + 43, 58, floor - y - h - 70)), wood.dark, 0.55),
      )
      .join('') +
    sheet(2, piece(sheetBox(x - 46, y + h - 2, w + 92, 20, 0.5), '#9A7350')) +
    line(x - 44, y + h, x + w + 44, y + h, '#F0DDB8', 2, 'opacity=".7"') +
    at(x + 40, y + h - 1, tools.bell(), 0.56) +
    at(x + 108, y + h + 1, tools.stampTool(), 0.5) +
    tapedPile(x + w - 36, y + h - 2, 84, [13, 15])
  );
}

/** The high desk between the hatch and the clerk: an open ledger on its slope, a reel of tape, a stamp. */
function ledgerDesk(): string {
  const page = (side: 1 | -1): string =>
    sheet(
      0,
      piece(
        `M660 694Q${660 + side * 66} ${680} ${660 + side * 140} 692L${660 + side * 158} 742Q${660 + side * 76} 728 660 744Z`,
        side < 0 ? paint.white : '#EFE3C8',
      ),
    ) +
    [0, 1, 2, 3]
      .map((row) => line(660 + side * 18, 702 + row * 9, 660 + side * (126 + row * 4), 701 + row * 9, '#93835F', 1.6, 'opacity=".8"'))
      .join('') +
    line(660 + side * 96, 690, 660 + side * 106, 736, '#7C8FA3', 1.6);
  return (
    sheet(
      2,
      piece(
        cut([
          [430, 676],
          [836, 676],
          [870, 762],
          [392, 762],
        ]),
        '#6B4E3B',
      ),
    ) +
    line(432, 677, 834, 677, '#E9D2A8', 2.4, 'opacity=".7"') +
    sheet(2, piece(sheetBox(386, 756, 490, 90), wood.dark)) +
    sheet(1, piece('M494 748Q576 734 660 750Q744 734 826 748L804 686Q732 676 660 692Q588 676 516 686Z', '#39434E')) +
    page(-1) +
    page(1) +
    line(660, 694, 660, 744, '#8A7A5C', 2.4) +
    // The reel, and the tape that runs off it.
    stroke('M806 690C846 690 856 716 850 738S876 776 868 800', '#120A06', 8, 'opacity=".35" transform="translate(4 4)"') +
    stroke('M806 690C846 690 856 716 850 738S876 776 868 800', '#E6DCC6', 7) +
    sheet(1, disc(812, 690, 22, '#E6DCC6')) +
    disc(812, 690, 15, '#C9BC9C') +
    disc(812, 690, 7, wood.dark)
  );
}

const lamp = { x: 372, y: 304 };
const clock = { x: 628, y: 262, scale: 0.62 };
const hand = (turn: number, drawn: string): string => at(clock.x, clock.y, drawn, clock.scale, turn);

export function registry(): Drawing {
  const holes = { x: 986, y: -52, columns: 7, w: 98, h: 98 };
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), '#6C7A8A') +
    sheet(0, piece(sheetBox(-60, 500, 1720, floor - 500), '#525F6E')) +
    line(-40, 500, 1640, 500, '#A9B8C4', 3, 'opacity=".5"') +
    boards(floor, 1240, 760, 430, '#544A45', '#2B2523', 18) +
    sheet(0, piece(sheetBox(-60, floor - 13, 1720, 15, 0.6), '#3E4753')) +
    pigeonholes(holes.x, holes.y, holes.columns, 7, holes.w, holes.h, wood) +
    hatch() +
    at(clock.x, clock.y, tools.clock(), clock.scale) +
    hand(175, tools.clockHandShort()) +
    hand(-60, tools.clockHandLong()) +
    // Tall ledgers on a shelf over the door.
    ledgers(792, 326, 158, 92) +
    sheet(2, piece(sheetBox(778, 326, 184, 12, 0.5), wood.lit)) +
    doorCase(864, floor, 0.94, '#54402F', '#7A5C43') +
    tiledStove(392, floor, 152, 420) +
    lyingShadow(
      [
        [470, floor],
        [560, floor],
        [760, 760],
        [560, 760],
      ],
      0.26,
      9,
    );
  const front =
    ledgerDesk() +
    opalLamp(lamp.x, lamp.y, 64) +
    slateTable() +
    tapedPile(1376, 800, 262, [40, 58, 34, 50, 62, 44]) +
    tapedPile(1330, 838, 170, [30]);
  const pool = light(width, height, {
    cx: 650,
    cy: 580,
    rx: 980,
    ry: 700,
    shoulder: '#D6D3CE',
    deep: '#1F2E4C',
    beams:
      glow(lamp.x, lamp.y, 150, 0.5, '#FFF0CE') +
      glow(lamp.x, lamp.y, 340, 0.36, '#FFE2AE') +
      cone(lamp.x, lamp.y + 60, 60, 150, 960, 1000, 0.38) +
      glow(628, 420, 220, 0.2, '#BFD9EA') +
      slab(
        [
          [526, 560],
          [730, 560],
          [900, 770],
          [610, 770],
        ],
        0.14,
        '#CFE2EE',
        24,
      ),
  });
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      'person-1': behind(690, 770, 1.5),
      'person-2': facingLeft(1004, 808, 1.56),
      'person-3': facingLeft(1160, 812, 1.6),
      'person-4': behind(452, 806, 1.54),
      'person-5': facingLeft(872, 800, 1.5),
      door: behind(864, floor, 0.94),
      clock: behind(clock.x, clock.y, clock.scale),
      calendar: behind(470, 300, 0.6),
      shelf: behind(1105, 430, 0.76),
      phone: { x: 470, y: 700, scale: 0.62, layer: 'before' },
      cup: behind(500, 388, 1),
      'bubble-1': before(520, 330, 1),
      'bubble-2': before(820, 300, 1),
      'bubble-3': before(1120, 330, 1),
    },
  };
}

/** Slate under a leather pad with brass corners. */
function slateTable(): string {
  const pad = [
    [536, 792],
    [1232, 788],
    [1308, 1010],
    [470, 1016],
  ] as const;
  return (
    sheet(
      3,
      piece(
        outline([
          [-80, 775],
          [1680, 769],
          [1680, 1280],
          [-80, 1280],
        ]),
        '#6B6B6A',
      ),
    ) +
    flat(
      outline([
        [-80, 775],
        [1680, 769],
        [1680, 776],
        [-80, 785],
      ]),
      '#CBD3D6',
      0.8,
    ) +
    flat(
      outline([
        [-80, 785],
        [1680, 776],
        [1680, 784],
        [-80, 793],
      ]),
      '#12151A',
      0.3,
    ) +
    board(pad, '#5A4033', 0) +
    stroke(
      outline([
        [550, 801],
        [1218, 797],
        [1288, 1000],
        [488, 1006],
      ]),
      '#B58F58',
      2,
      'opacity=".55"',
    ) +
    [
      [536, 792, 1],
      [1232, 788, -1],
    ]
      .map(
        ([x = 0, y = 0, side = 1]) =>
          sheet(
            0,
            piece(
              outline([
                [x - side * 2, y - 1],
                [x + side * 46, y - 1],
                [x - side * 14, y + 38],
              ]),
              'url(#brass)',
            ),
          ) + brad(x + side * 8, y + 9, 2.6),
      )
      .join('')
  );
}
