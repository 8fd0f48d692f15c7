/** The newsroom at make-up time: pinned strips, type cases, a pneumatic tube, proofs drying on a line, the layout table in front. */
import { cone, glow, light } from '../light.ts';
import { at, box, brad, cord, cut, disc, flat, line, num, outline, paint, piece, ruled, sheetBox, stroke, torn } from '../paper.ts';
import { between } from '../random.ts';
import { before, behind, type Drawing, height, tableSpots, width } from '../rooms/plate.ts';
import { lyingSheet, nearTable } from '../rooms/tables.ts';
import { boards, doorCase, pendant } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

/** A wall of pinned sentence strips, some tied to each other with thread. */
function strips(x: number, y: number, w: number, h: number): string {
  let made = sheet(1, piece(sheetBox(x - 14, y - 14, w + 28, h + 28), '#6B5235')) + sheet(0, piece(sheetBox(x, y, w, h), '#B49563'));
  const pins: [number, number][] = [];
  for (let row = 0; row < 7; row++)
    for (let column = 0; column < 3; column++) {
      if ((row * 3 + column) % 7 === 4) continue;
      const [sw, sx, sy] = [between(0.2, 0.28) * w, x + 16 + column * (w / 3) + between(-6, 8), y + 22 + row * (h / 7.2) + between(-4, 4)];
      const tone = [paint.white, paint.cream, '#E3E0CF'][(row + column) % 3] ?? paint.white;
      made += `<g transform="rotate(${num(between(-2.5, 2.5))} ${num(sx)} ${num(sy)})">${sheet(0, piece(torn(box(sx, sy - 11, sw, 22), 1, 5, [1]), tone))}${line(sx + 12, sy - 2, sx + sw - 14, sy - 2, '#6B5A44', 1.8)}${line(sx + 12, sy + 5, sx + sw * between(0.4, 0.8), sy + 5, '#6B5A44', 1.8)}</g>`;
      pins.push([sx + 5, sy - 4]);
    }
  for (const [a, b] of [
    [0, 5],
    [5, 9],
    [9, 13],
    [3, 8],
    [8, 14],
  ]) {
    const [from, to] = [pins[a ?? 0], pins[b ?? 0]];
    if (from && to)
      made += cord(
        `M${num(from[0])} ${num(from[1])}Q${num((from[0] + to[0]) / 2)} ${num((from[1] + to[1]) / 2 + 14)} ${num(to[0])} ${num(to[1])}`,
        1.5,
        '#46357F',
      );
  }
  return made + pins.map(([px, py]) => brad(px, py, 3.4)).join('');
}

/** A type case: a shallow tray of small square rooms. */
function typeCase(x: number, y: number, w: number, h: number, across: number, down: number): string {
  let made = sheet(1, piece(sheetBox(x, y, w, h), '#5E432C'));
  for (let i = 0; i < across; i++)
    for (let j = 0; j < down; j++) {
      const [cw, ch] = [(w - 12) / across, (h - 12) / down];
      const [cx, cy] = [x + 6 + i * cw, y + 6 + j * ch];
      made += flat(outline(box(cx + 1.5, cy + 1.5, cw - 3, ch - 3)), '#37261A');
      if (between(0, 1) < 0.72)
        made += flat(sheetBox(cx + 4, cy + ch * between(0.3, 0.6), cw - 8, ch * 0.32, 0.4), between(0, 1) < 0.5 ? '#9A9C96' : '#7B7F7B');
    }
  return made;
}

const cabinet = (): string => {
  let made = sheet(2, piece(sheetBox(984, 520, 420, 200), '#5A402B'));
  for (let row = 0; row < 6; row++)
    made +=
      sheet(0, piece(sheetBox(994, 530 + row * 30, 400, 25, 0.5), row % 2 ? '#7A583A' : '#714F33')) +
      [1090, 1290].map((x) => flat(outline(box(x, 538 + row * 30, 34, 6)), '#C79E4E')).join('');
  return (
    made +
    sheet(
      2,
      piece(
        cut([
          [968, 508],
          [1420, 508],
          [1420, 524],
          [968, 524],
        ]),
        '#94693F',
      ),
    ) +
    at(0, 0, `<g transform="rotate(-4 1140 440)">${typeCase(1012, 380, 250, 126, 9, 4)}</g>`) +
    typeCase(1282, 396, 160, 112, 6, 4)
  );
};

/** A brass tube along the ceiling and down to its basket. */
const tube = (): string =>
  stroke('M-60 252H900Q942 252 942 294V470', '#120A06', 26, 'opacity=".3" transform="translate(14 12)" filter="url(#blur-4)"') +
  stroke('M-60 252H900Q942 252 942 294V470', '#7A5A24', 26) +
  stroke('M-60 250H900Q944 250 944 294V470', '#C79E4E', 18) +
  stroke('M-60 246H898Q938 246 948 292V470', '#F0D898', 4, 'opacity=".8"') +
  [330, 560, 790].map((x) => sheet(0, piece(sheetBox(x, 234, 16, 36, 0.4), '#6E5220'))).join('') +
  sheet(0, piece(sheetBox(924, 330, 38, 14, 0.4), '#6E5220')) +
  sheet(1, piece('M920 470H966L978 516H908Z', '#6E5220')) +
  flat(outline(box(930, 380, 26, 66)), '#E6E2CC', 0.75) +
  sheet(0, piece(sheetBox(932, 398, 22, 40, 0.3), '#8A5A36'));

/** A proof hung by its corners, printed in blank columns. */
const proof = (x: number, y: number, w: number, h: number, turn: number): string =>
  `<g transform="rotate(${turn} ${x} ${y})">${sheet(2, piece(torn(box(x, y, w, h), 1.6, 7, [2]), paint.white))}${flat(outline(box(x + 18, y + 26, w - 36, 22)), '#4A3E30', 0.75)}${[0, 1].map((column) => ruled(x + 18 + column * ((w - 30) / 2), y + 70, (w - 52) / 2, Math.floor((h - 110) / 12), 12, '#8C7A5E', 2)).join('')}${sheet(0, piece(sheetBox(x + 18, y - 10, 10, 24, 0.3), paint.kraft))}${sheet(0, piece(sheetBox(x + w - 28, y - 10, 10, 24, 0.3), paint.kraft))}</g>`;

/** A proofing press, dark and big, with a spoked wheel. */
const press = (): string => {
  const spokes = Array.from({ length: 6 }, (_, i) =>
    line(372, 628, 372 + Math.cos(i * 1.047) * 84, 628 + Math.sin(i * 1.047) * 84, '#2B3436', 9),
  ).join('');
  return (
    sheet(
      2,
      piece(
        cut([
          [250, 560],
          [560, 560],
          [572, 600],
          [250, 600],
        ]),
        '#3A4649',
      ) +
        piece(
          cut([
            [264, 600],
            [540, 600],
            [524, 830],
            [284, 830],
          ]),
          '#2E393C',
        ),
    ) +
    sheet(1, piece(sheetBox(440, 512, 110, 48, 1), '#465458')) +
    sheet(1, disc(496, 536, 34, '#5E6A6E') + disc(496, 536, 34, 'url(#fall)')) +
    disc(496, 536, 9, 'url(#brad)') +
    sheet(2, `<circle cx="372" cy="628" r="84" fill="none" stroke="#3C484C" stroke-width="15"/>${spokes}`) +
    disc(372, 628, 15, 'url(#brad)')
  );
};

export function newsroom(): Drawing {
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), '#9C9166') +
    sheet(0, piece(sheetBox(-60, -60, 1720, 740), '#A89C72')) +
    sheet(0, piece(sheetBox(-60, 560, 1720, 120), '#7B7350')) +
    boards(676, 1240, 800, 430, '#6B5238', '#3B2A1C') +
    doorCase(448, 676, 1.16, '#5E4A30', '#7A6240') +
    strips(566, 306, 330, 250) +
    tube() +
    cabinet() +
    pendant(1172, 330, 0.6, '#5F6A4A') +
    pendant(930, 300, 0.9, '#566246');
  const line1 = stroke('M-40 150Q260 250 690 120', '#2F251C', 3);
  const front =
    press() +
    line1 +
    proof(236, 190, 150, 232, -3) +
    pendant(600, 276, 1.7, '#3F4A38') +
    nearTable(768, '#8A6844', '#E6BC80') +
    lyingSheet(528, 790, 700, 190, 10, '#EDE2C6', 4, 7) +
    sheet(
      1,
      piece(
        outline([
          [500, 800],
          [520, 800],
          [498, 990],
          [472, 990],
        ]),
        '#B9BDB6',
      ),
    ) +
    stroke('M497 812l10 0M494 834l16 0M491 856l10 0M488 880l16 0M485 904l10 0', '#3C4850', 1.6);
  const pool = light(width, height, {
    cx: 700,
    cy: 590,
    rx: 900,
    ry: 660,
    shoulder: '#E2CDA0',
    beams: cone(600, 280, 100, 250, 1080, 960, 0.3) + glow(600, 296, 190, 0.34) + glow(930, 312, 130, 0.24) + glow(1172, 336, 90, 0.2),
  });
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      'person-1': behind(640, 806, 1.62),
      'person-2': behind(800, 812, 1.6),
      'person-3': behind(956, 806, 1.62),
      'person-4': behind(1110, 812, 1.6),
      'person-5': behind(1230, 770, 1.4),
      door: behind(448, 676, 1.16),
      clock: behind(1052, 306, 0.7),
      calendar: behind(1252, 330, 0.66),
      shelf: behind(1137, 470, 1),
      phone: before(1236, 962, 0.8),
      'bubble-1': before(520, 330, 1),
      'bubble-2': before(760, 296, 1),
      'bubble-3': before(1120, 320, 1),
    },
  };
}
