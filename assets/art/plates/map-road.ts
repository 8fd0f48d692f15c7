import { line, num, outline, type Point, paint, piece, stroke } from '../paper.ts';
import { sheet } from '../sheet.ts';

/** Middle of the road from the near edge to the horizon. */
export const way: readonly Point[] = [
  [560, 1240],
  [540, 1010],
  [620, 880],
  [860, 846],
  [1070, 800],
  [1120, 728],
  [960, 680],
  [740, 650],
  [600, 600],
  [640, 548],
  [800, 524],
  [930, 494],
  [900, 462],
  [800, 440],
  [770, 418],
  [830, 398],
  [850, 380],
];

/** How large things are at a height of the picture: the lower, the nearer. */
export const nearness = (y: number): number => Math.max(0.1, (y - 352) / 400);

/** Catmull-Rom between point i and the next. */
export function onCurve(points: readonly Point[], i: number, t: number): Point {
  const p = (k: number): Point => points[Math.min(points.length - 1, Math.max(0, k))] ?? [0, 0];
  const [a, b, c, d] = [p(i - 1), p(i), p(i + 1), p(i + 2)];
  const mix = (n: 0 | 1) =>
    0.5 *
    (2 * b[n] + (c[n] - a[n]) * t + (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n]) * t * t + (3 * b[n] - a[n] - 3 * c[n] + d[n]) * t * t * t);
  return [mix(0), mix(1)];
}

/** The stretch of road between two heights of the picture, as one strip of card that narrows with distance. */
export function road(top: number, bottom: number): string {
  const middle: Point[] = [];
  for (let i = 0; i + 1 < way.length; i++) for (let k = 0; k < 8; k++) middle.push(onCurve(way, i, k / 8));
  const kept = middle.filter(([, y]) => y >= top && y <= bottom);
  if (kept.length < 3) return '';
  const [one, two]: [Point[], Point[]] = [[], []];
  kept.forEach(([x, y], i) => {
    const [before, after] = [kept[Math.max(0, i - 1)] ?? [x, y], kept[Math.min(kept.length - 1, i + 1)] ?? [x, y]];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const half = 7 + nearness(y) * 25;
    // Foreshortened: a road going sideways looks thinner than one going away.
    const [nx, ny] = [((before[1] - after[1]) / length) * half, ((after[0] - before[0]) / length) * half * 0.42];
    one.push([x + nx, y + ny]);
    two.push([x - nx, y - ny]);
  });
  const dash = kept.map(([x, y], i) => `${i ? 'L' : 'M'}${num(x)} ${num(y)}`).join('');
  const scale = nearness((top + bottom) / 2);
  return (
    sheet(0, piece(outline([...one, ...two.reverse()]), paint.cream)) +
    stroke(dash, paint.kraft, 0.8 + scale * 2.2, `stroke-dasharray="${num(4 + scale * 9)} ${num(5 + scale * 11)}" opacity=".8"`)
  );
}

/** Telegraph poles beside the road, one wire from pole to pole. */
export const poles = (): string => {
  const feet: Point[] = [
    [508, 786],
    [892, 770],
    [1218, 712],
    [1010, 640],
    [690, 600],
    [548, 556],
    [760, 500],
    [968, 470],
    [842, 436],
  ];
  let made = '';
  feet.forEach(([x, y], i) => {
    const h = 150 * nearness(y) + 8;
    const next = feet[i + 1];
    if (next) {
      const h2 = 150 * nearness(next[1]) + 8;
      made += stroke(
        `M${x} ${num(y - h * 0.9)}Q${num((x + next[0]) / 2)} ${num((y - h * 0.9 + next[1] - h2 * 0.9) / 2 + 16 * nearness(y))} ${next[0]} ${num(next[1] - h2 * 0.9)}`,
        '#3E3226',
        0.8 + nearness(y),
        'opacity=".65"',
      );
    }
    made +=
      line(x, y, x, y - h, '#5A4630', 1.4 + 3.4 * nearness(y)) +
      line(x - h * 0.12, y - h * 0.9, x + h * 0.12, y - h * 0.9, '#5A4630', 1.2 + 2.4 * nearness(y)) +
      line(x, y, x + h * 0.8, y + h * 0.16, '#120A06', 1.2 + 3 * nearness(y), 'opacity=".25"');
  });
  return made;
};

export const stops: readonly Point[] = [
  [440, 880],
  [850, 822],
  [1180, 760],
  [800, 634],
  [520, 606],
  [960, 560],
  [660, 474],
  [930, 440],
];

/** A disc of card under each model. */
export const pad = ([x, y]: Point): string => {
  const s = nearness(y);
  return (
    sheet(1, `<ellipse cx="${x}" cy="${num(y + 4 * s)}" rx="${num(104 * s)}" ry="${num(25 * s)}" fill="#9A8258"/>`) +
    sheet(0, `<ellipse cx="${x}" cy="${y}" rx="${num(98 * s)}" ry="${num(22 * s)}" fill="${paint.cream}"/>`)
  );
};
