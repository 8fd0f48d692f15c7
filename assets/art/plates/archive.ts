/** The archive of endings: an aisle of grey folders without end; nearest, face out, those whose road ended, each with its stamp, and one empty place. */
import { cone, glow, light, lyingShadow } from '../light.ts';
import { at, box, brad, cut, flat, line, num, outline, type Point, paint, piece, ruled, sheetBox, stroke, torn } from '../paper.ts';
import { between } from '../random.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { nearTable, pile, spines } from '../rooms/tables.ts';
import { board, boards, doorCase, inside, part, pendant, type Quad } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

const end = { left: 756, right: 996, top: 236, foot: 588 };
const left: Quad = [
  [-260, -640],
  [end.left, end.top],
  [end.left, end.foot],
  [-260, 1130],
];
const right: Quad = [
  [end.right, end.top],
  [1860, -506],
  [1860, 1056],
  [end.right, end.foot],
];
const greys = ['#9AA09D', '#8A918F', '#A5AAA5', '#7F8785', '#B0B3AC'];
const rows = 9;

/** Where a bay begins along a wall, 0 near and 1 far: near bays are long. */
const bays = 9;
const far = (bay: number): number => 1 - 1 / (1 + bay * 0.46);
const deep = (bay: number): number => far(bay) / far(bays);

/** One row of one bay: spines of folders, seen at a slant; now and then a carton, or the gap where one was taken out. */
function load(wall: Quad, u: readonly [number, number], v: readonly [number, number], count: number): string {
  let [bodies, labels] = ['', ''];
  const tall = v[1] - v[0];
  const step = (u[1] - u[0]) / count;
  for (let i = 0; i < count; i++) {
    if (between(0, 1) < 0.1) continue;
    const [from, to] = [u[0] + i * step, u[0] + (i + 0.9) * step];
    const crown = v[0] + tall * between(0.1, 0.26);
    const isBox = between(0, 1) < 0.08;
    bodies += piece(
      cut(part(wall, from, isBox ? v[0] + tall * 0.36 : crown, to, v[1]), 0.4),
      isBox ? paint.kraft : (greys[Math.floor(between(0, 4.99))] ?? paint.fog),
    );
    labels += flat(outline(part(wall, from + step * 0.22, crown + tall * 0.2, to - step * 0.22, crown + tall * 0.44)), paint.cream, 0.85);
  }
  return sheet(0, bodies) + labels;
}

/** A wall of shelves in perspective. `near` is the side of the quad towards the viewer. */
function stacks(wall: Quad, near: 'start' | 'end'): string {
  const turn = (u: number): number => (near === 'start' ? u : 1 - u);
  let made = board(wall, '#33271E', 0);
  for (let bay = bays - 1; bay >= 0; bay--) {
    const [a, b] = [turn(deep(bay)), turn(deep(bay + 1))];
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    for (let row = 0; row < rows; row++) {
      const [v1, v2] = [row / rows, (row + 1) / rows];
      made += load(wall, [from + (to - from) * 0.05, from + (to - from) * 0.95], [v1 + 0.016, v2], bay > 5 ? 6 : 9);
    }
  }
  let planks = '';
  for (let row = 1; row <= rows; row++) planks += piece(cut(part(wall, 0, row / rows - 0.006, 1, row / rows + 0.008), 0.4), '#8A6846');
  made += sheet(1, planks);
  for (let bay = 0; bay <= bays; bay++) {
    const u = turn(deep(bay));
    const thick = 0.018 * (1 - deep(bay)) + 0.004;
    made += sheet(1, piece(cut(part(wall, Math.max(0, u - thick), 0, Math.min(1, u + thick), 1), 0.5), '#6E5036'));
  }
  return made;
}

/** Leans on the left shelves, feet on the floor. */
function ladder(): string {
  const rail = (foot: Point, head: Point, thick: number): string =>
    sheet(
      2,
      piece(
        outline([
          [foot[0] - thick, foot[1]],
          [foot[0] + thick, foot[1]],
          [head[0] + thick * 0.8, head[1]],
          [head[0] - thick * 0.8, head[1]],
        ]),
        '#C29A62',
      ),
    );
  const [footA, headA, footB, headB]: Point[] = [
    [566, 742],
    [500, 96],
    [666, 706],
    [566, 128],
  ] as Point[];
  if (!footA || !headA || !footB || !headB) return '';
  let rungs = '';
  for (let i = 1; i < 13; i++) {
    const t = i / 13;
    const at = (f: Point, h: Point): Point => [f[0] + (h[0] - f[0]) * t, f[1] + (h[1] - f[1]) * t];
    const [p, q] = [at(footA, headA), at(footB, headB)];
    rungs +=
      stroke(`M${num(p[0])} ${num(p[1])}L${num(q[0])} ${num(q[1])}`, '#A9804C', 9) +
      stroke(`M${num(p[0])} ${num(p[1] - 3)}L${num(q[0])} ${num(q[1] - 3)}`, '#E6C78E', 2);
  }
  return rail(footB, headB, 7) + sheet(1, rungs) + rail(footA, headA, 9) + brad(502, 120, 4) + brad(568, 150, 3.6);
}

/** A folder whose road ended, foot at 0,0: tied, a sheet on it, and over the sheet the stamp that ended it. */
function ended(cover: string, turn: number, isRound: boolean): string {
  const ink = `fill="none" stroke="${paint.violet}"`;
  const mark = isRound
    ? `<circle r="21" ${ink} stroke-width="3.6"/><circle r="15" ${ink} stroke-width="1.4"/><path d="M-9-4H9M-9 4H4" ${ink} stroke-width="2.6"/>`
    : `<rect x="-31" y="-14" width="62" height="28" ${ink} stroke-width="3.6"/><rect x="-26" y="-9.5" width="52" height="19" ${ink} stroke-width="1.3"/><path d="M-18 0H18" ${ink} stroke-width="3.4"/>`;
  return (
    sheet(
      1,
      piece(
        cut(
          [
            [-50, 0],
            [-50, -136],
            [-14, -138],
            [-7, -126],
            [52, -128],
            [52, 0],
          ],
          0.6,
        ),
        '#6C7372',
      ),
    ) +
    sheet(0, piece(torn(box(-46, -132, 94, 40), 1.2, 5, [0]), paint.cream)) +
    sheet(0, piece(sheetBox(-54, -118, 108, 118, 0.5), cover)) +
    sheet(0, piece(torn(box(-38, -106, 76, 82), 0.8, 5, [2]), paint.white)) +
    ruled(-28, -94, 56, 3, 9, '#9A8766', 1.6) +
    at(0, -52, mark, 1, turn) +
    stroke('M-54-12Q0-18 54-12', '#C9BE9F', 4) +
    brad(0, -15, 4)
  );
}

/** The rack of endings: two shelves, seen from the front; the third place of the upper one is still empty. */
function rack(left: number, top: number): string {
  const step = 130;
  const covers = ['#8E9694', '#A79E8C', '#7F8785', '#9AA09D', '#8A8376', '#A5AAA5'];
  let made =
    sheet(2, piece(sheetBox(left - 16, top - 18, 4 * step + 32, 392), '#4A3727')) + flat(outline(box(left, top, 4 * step, 360)), '#2A201A');
  for (let row = 0; row < 2; row++) {
    const foot = top + 166 + row * 184;
    for (let place = 0; place < 4; place++) {
      const x = left + step * (place + 0.5);
      const i = row * 4 + place;
      if (i === 1)
        made +=
          flat(outline(box(x - 56, foot - 152, 112, 152)), '#5E4631') +
          flat(outline(box(x - 56, foot - 152, 112, 20)), '#1C1510', 0.5) +
          stroke(`M${x - 44} ${foot - 4}V${foot - 120}H${x + 44}V${foot - 4}`, '#D8C198', 2, 'stroke-dasharray="5 6" opacity=".7"');
      else
        made += at(
          x,
          foot,
          ended(covers[i % covers.length] ?? paint.fog, [-9, 6, 8, -5, 4, -8, 10, -4][i] ?? 0, i % 3 === 2),
          1,
          [0, 0, -2, 1, 1, -1, 0, 2][i] ?? 0,
        );
    }
    made += sheet(1, piece(sheetBox(left - 8, foot, 4 * step + 16, 18), '#7C5C3E'));
    for (let place = 0; place < 4; place++)
      made += sheet(
        0,
        piece(sheetBox(left + step * (place + 0.5) - 26, foot + 3, 52, 12, 0.4), row * 4 + place === 1 ? paint.white : '#C9BA94'),
      );
  }
  return made + sheet(1, piece(sheetBox(left - 24, top - 32, 4 * step + 48, 18), '#80603F'));
}

/** A catalogue of small drawers, so near that the frame crops it. */
const catalogue = (): string => {
  let made = sheet(
    3,
    piece(
      cut([
        [1240, 652],
        [1700, 640],
        [1700, 900],
        [1240, 900],
      ]),
      '#5B412C',
    ),
  );
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 4; column++) {
      const [x, y] = [1254 + column * 92, 668 + row * 62];
      made +=
        sheet(0, piece(sheetBox(x, y, 82, 52, 0.5), row % 2 ? '#7C5A3B' : '#755437')) +
        flat(sheetBox(x + 20, y + 10, 42, 16, 0.4), paint.cream) +
        brad(x + 41, y + 38, 4);
    }
  return (
    made +
    sheet(
      2,
      piece(
        cut([
          [1224, 634],
          [1700, 620],
          [1700, 642],
          [1224, 656],
        ]),
        '#8F6A45',
      ),
    )
  );
};

export function archive(): Drawing {
  const ceiling: Quad = [
    [-260, -640],
    [1860, -506],
    [end.right, end.top],
    [end.left, end.top],
  ];
  const middle = (end.left + end.right) / 2;
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), '#4A4640') +
    board(ceiling, '#4E4A44', 0) +
    [0.35, 0.62, 0.82].map((v) => line(...inside(ceiling, 0, v), ...inside(ceiling, 1, v), '#5E594F', 14 * (1.1 - v))).join('') +
    boards(end.foot, 1240, middle, 430, '#6F5A45', '#43352A', 20) +
    sheet(0, piece(sheetBox(end.left, end.top, end.right - end.left, end.foot - end.top), '#8C8472')) +
    sheet(0, piece(sheetBox(end.left, end.foot - 60, end.right - end.left, 60), '#6D6656')) +
    doorCase(middle + 16, end.foot, 0.8, '#54402F', '#725840') +
    stacks(left, 'start') +
    stacks(right, 'end') +
    lyingShadow(
      [
        [560, 742],
        [670, 706],
        [820, 770],
        [700, 800],
      ],
      0.4,
      9,
    ) +
    ladder() +
    pile(716, 690, 66, 9) +
    spines(944, 690, 3, 17, 84, greys) +
    lyingShadow(
      [
        [1010, 700],
        [1300, 700],
        [1500, 790],
        [1120, 790],
      ],
      0.4,
      9,
    ) +
    rack(1010, 318);
  const front = pendant(720, 268, 1.5, '#44524A') + catalogue() + nearTable(772, '#836545', '#D9B98A', '#2C2018');
  const pool = light(width, height, {
    cx: 700,
    cy: 620,
    rx: 820,
    ry: 680,
    shoulder: '#DCC6A2',
    deep: '#232C48',
    beams: cone(720, 272, 96, 330, 1120, 980, 0.36) + glow(720, 290, 210, 0.4),
  });
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      'person-1': behind(470, 810, 1.6),
      'person-2': behind(760, 742, 1.32),
      'person-3': facingLeft(950, 750, 1.3),
      'person-4': facingLeft(1176, 812, 1.5),
      'person-5': facingLeft(868, 640, 0.84),
      door: behind(middle + 16, end.foot, 0.8),
      clock: behind(middle, 286, 0.5),
      calendar: behind(786, 400, 0.4),
      shelf: behind(1268, 632, 0.8),
      phone: before(1244, 860, 0.8),
      'bubble-1': before(470, 330, 1),
      'bubble-2': before(800, 300, 1),
      'bubble-3': before(1120, 330, 1),
    },
  };
}
