/** The road itself: where it runs, how things shrink along it, its strip of card, and the wire that goes with it. */
import { line, num, outline, type Point, paint, piece, stroke } from '../paper.ts';
import { sheet } from '../sheet.ts';

/** Middle of the road from the near edge to the horizon: three sweeps, each half as large as the one before. */
export const way: readonly Point[] = [
  [404, 1060],
  [440, 960],
  [560, 900],
  [760, 880],
  [960, 850],
  [1110, 790],
  [1130, 716],
  [1000, 668],
  [800, 646],
  [600, 622],
  [486, 580],
  [520, 540],
  [680, 518],
  [860, 502],
  [996, 478],
  [986, 452],
  [880, 438],
  [792, 424],
  [800, 408],
  [858, 394],
];

/** How large things are at a height of the picture: the lower, the nearer. */
export const nearness = (y: number): number => Math.max(0.08, (y - 366) / 400);

/** How large a model is that stands there: they shrink less than the road, or nobody would make them out. */
export const modelScale = (y: number): number => Math.round((0.36 + nearness(y) * 0.86) * 100) / 100;

/** Catmull-Rom between point i and the next. */
export function onCurve(points: readonly Point[], i: number, t: number): Point {
  const p = (k: number): Point => points[Math.min(points.length - 1, Math.max(0, k))] ?? [0, 0];
  const [a, b, c, d] = [p(i - 1), p(i), p(i + 1), p(i + 2)];
  const mix = (n: 0 | 1) =>
    0.5 *
    (2 * b[n] + (c[n] - a[n]) * t + (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n]) * t * t + (3 * b[n] - a[n] - 3 * c[n] + d[n]) * t * t * t);
  return [mix(0), mix(1)];
}

const middle: readonly Point[] = way.slice(0, -1).flatMap((_, i) => Array.from({ length: 10 }, (_, k) => onCurve(way, i, k / 10)));

/** The stretch of road between two heights of the picture, as one strip of card that narrows with distance. */
export function road(top: number, bottom: number): string {
  const kept = middle.filter(([, y]) => y >= top && y <= bottom);
  if (kept.length < 3) return '';
  const [one, two]: [Point[], Point[]] = [[], []];
  kept.forEach(([x, y], i) => {
    const [before, after] = [kept[Math.max(0, i - 1)] ?? [x, y], kept[Math.min(kept.length - 1, i + 1)] ?? [x, y]];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const half = 5 + nearness(y) * 40;
    // Foreshortened: a road going sideways looks thinner than one going away.
    const [nx, ny] = [((before[1] - after[1]) / length) * half, ((after[0] - before[0]) / length) * half * 0.4];
    one.push([x + nx, y + ny]);
    two.push([x - nx, y - ny]);
  });
  const dash = kept.map(([x, y], i) => `${i ? 'L' : 'M'}${num(x)} ${num(y)}`).join('');
  const scale = nearness((top + bottom) / 2);
  return (
    sheet(0, piece(outline([...one, ...two.reverse()]), paint.cream)) +
    stroke(dash, paint.kraft, 0.8 + scale * 2.4, `stroke-dasharray="${num(4 + scale * 12)} ${num(5 + scale * 14)}" opacity=".7"`)
  );
}

/** Telegraph poles beside the road, one wire from pole to pole. */
const feet: readonly Point[] = [
  [1250, 730],
  [930, 622],
  [640, 580],
  [566, 508],
  [800, 482],
  [1048, 462],
  [900, 424],
];

export const poles = (): string => {
  const tall = (y: number): number => 250 * nearness(y) + 8;
  let made = '';
  feet.forEach(([x, y], i) => {
    const h = tall(y);
    const next = feet[i + 1];
    if (next) {
      const h2 = tall(next[1]);
      made += stroke(
        `M${x} ${num(y - h * 0.92)}Q${num((x + next[0]) / 2)} ${num((y - h * 0.92 + next[1] - h2 * 0.92) / 2 + 26 * nearness(y))} ${next[0]} ${num(next[1] - h2 * 0.92)}`,
        '#3E3226',
        0.8 + nearness(y),
        'opacity=".6"',
      );
    }
    made +=
      stroke(`M${x} ${y}L${num(x + h * 0.9)} ${num(y + h * 0.2)}`, '#120A06', 2 + 6 * nearness(y), 'opacity=".26" filter="url(#blur-4)"') +
      sheet(
        0,
        piece(
          outline([
            [x - 1.4 - 4.4 * nearness(y), y],
            [x - 1 - 3.4 * nearness(y), y - h],
            [x + 1 + 3.4 * nearness(y), y - h],
            [x + 1.4 + 4.4 * nearness(y), y],
          ]),
          '#5A4630',
        ),
      ) +
      line(x - h * 0.1, y - h * 0.92, x + h * 0.1, y - h * 0.92, '#4C3A28', 1.2 + 5 * nearness(y));
  });
  return made;
};
