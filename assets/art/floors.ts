/** What members sit on in each layout: steps that take the colour of the floor they lie on, and tables for a council that has room at one. */
import type { ChamberLayout } from '../../src/core/chamber.ts';
import { lyingShadow } from './light.ts';
import { flat, num, outline, type Point, piece, stroke } from './paper.ts';
import { veneer } from './rooms/tables.ts';
import { sheet } from './sheet.ts';

export const layouts: readonly ChamberLayout[] = ['hemicycle', 'benches', 'horseshoe', 'round'];

/** Drawn about the middle of this chamber's foot; radii as in src/stage/layout/seat-rows.ts. */
export const reference = { outer: 452, squash: 0.64 } as const;
const inner = 158;
const { outer, squash } = reference;
/** Steps reach a little farther than the rows that stand on them. */
const [innermost, outermost] = [inner - 26, outer + 22];
const STEPS = 6;

/** A row's line from its left foot round to its right one. */
type Line = (radius: number) => readonly Point[];

const bow = (cy: number, rx: number, ry: number, from = 0, to = 180): Point[] => {
  const points: Point[] = [];
  for (let degrees = from; degrees <= to; degrees += 3) {
    const turn = (degrees * Math.PI) / 180;
    points.push([-rx * Math.cos(turn), cy - ry * Math.sin(turn)]);
  }
  return points;
};

const lines: Readonly<Record<ChamberLayout, Line>> = {
  hemicycle: (r) => bow(0, r, r * squash),
  horseshoe: (r) => [[-r * 0.8, 24], ...bow(-outer * 0.2 * squash, r * 0.8, r * 0.8 * squash), [r * 0.8, 24]],
  round: (r) => bow(-outer * 0.5 * squash, r * 0.76, r * 0.5 * squash, -66, 246),
  benches: () => [],
};

const open = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}`;

/** One step: a breath of light or dark between two lines, a lit edge, and the shade of the riser under it. */
function step(from: readonly Point[], to: readonly Point[], isLight: boolean): string {
  const tread = outline([...to, ...[...from].reverse()]);
  return (
    flat(tread, isLight ? '#FFF1DC' : '#140C14', isLight ? 0.1 : 0.12) +
    stroke(open(to), '#120A10', 3.4, 'opacity=".34" transform="translate(1.4 3)"') +
    stroke(open(to), '#FFF1DC', 1.5, 'opacity=".42"')
  );
}

function steps(layout: ChamberLayout): string {
  const radius = (i: number) => innermost + ((outermost - innermost) * i) / STEPS;
  let made = '';
  if (layout === 'benches') {
    const [near, far] = [24, -(outer * 0.66 + 26) * squash];
    for (const side of [-1, 1]) {
      const edge = (i: number): Point[] => [
        [side * radius(i) * 0.78, near],
        [side * radius(i) * 0.78, far - 3 * i],
      ];
      for (let i = STEPS; i > 0; i--) made += step(edge(i - 1), edge(i), i % 2 === 0);
      made +=
        stroke(open(edge(0)), '#FFF1DC', 1.5, 'opacity=".3"') +
        stroke(open([edge(0)[1] as Point, edge(STEPS)[1] as Point]), '#FFF1DC', 1.5, 'opacity=".42"');
    }
    return made;
  }
  const line = lines[layout];
  for (let i = STEPS; i > 0; i--) made += step(line(radius(i - 1)), line(radius(i)), i % 2 === 0);
  return made + stroke(open(line(innermost)), '#FFF1DC', 1.5, 'opacity=".3"');
}

const WOOD = '#A9794C';
const SIDE = '#74502F';
const THICK = 12;

/** A table top with its edge towards the viewer: the same outline once more, lower and darker. */
function top(outside: readonly Point[], hole: readonly Point[], grain: readonly [number, number, number, number]): string {
  const shape = (dy: number) => outline([...outside, ...[...hole].reverse()].map(([x, y]): Point => [x, y + dy]));
  const [x, y, w, h] = grain;
  return (
    lyingShadow(
      [...outside, ...[...hole].reverse()].map(([px, py]): Point => [px + 20, py + 30]),
      0.4,
      9,
    ) +
    sheet(1, piece(shape(THICK), SIDE)) +
    sheet(0, piece(shape(0), WOOD)) +
    veneer(x, y, w, h, 26, '#4A2E18', 0.25, shape(0)) +
    stroke(shape(0), '#F0CD98', 1.6, 'opacity=".55"')
  );
}

/** Sheets of paper before some of the places, blank. */
const papers = (places: readonly Point[]): string =>
  places
    .map(([x, y], i) => {
      const [w, h, lean] = [26, 11, ((i * 7) % 5) - 2];
      const page: Point[] = [
        [x - w / 2 + lean, y],
        [x + w / 2 + lean, y - 1],
        [x + w / 2 + 2, y + h],
        [x - w / 2 - 2, y + h + 1],
      ];
      return sheet(0, piece(outline(page), i % 3 === 1 ? '#EAD9B5' : '#F6EBD2'));
    })
    .join('');

const tables: Readonly<Record<ChamberLayout, () => string>> = {
  hemicycle: () =>
    top([[-232, 18], ...bow(0, 232, 118), [232, 18]], [[-150, 18], ...bow(0, 150, 66), [150, 18]], [-240, -120, 480, 140]) +
    papers([
      [-190, -30],
      [-110, -78],
      [0, -100],
      [110, -78],
      [190, -30],
    ]),
  horseshoe: () =>
    top([[-188, 20], ...bow(-50, 188, 96), [188, 20]], [[-116, 20], ...bow(-46, 116, 50), [116, 20]], [-190, -150, 380, 170]) +
    papers([
      [-152, -20],
      [-120, -92],
      [0, -130],
      [120, -92],
      [152, -20],
    ]),
  round: () =>
    top(bow(-138, 158, 50, 0, 360), [], [-160, -190, 320, 100]) +
    papers([
      [-106, -148],
      [-30, -178],
      [70, -170],
      [112, -134],
      [-66, -114],
      [34, -110],
    ]),
  benches: () =>
    [-1, 1]
      .map((side) =>
        top(
          [
            [side * 178, 20],
            [side * 170, -176],
            [side * 112, -176],
            [side * 104, 20],
          ],
          [],
          [side > 0 ? 100 : -180, -180, 80, 200],
        ),
      )
      .join('') +
    papers([
      [-142, -20],
      [-140, -90],
      [-140, -150],
      [142, -20],
      [140, -90],
      [140, -150],
    ]),
};

export const floors: Readonly<Record<string, () => string>> = Object.fromEntries(
  layouts.flatMap((layout) => [
    [`steps/${layout}`, () => steps(layout)],
    [`table/${layout}`, tables[layout]],
  ]),
);
