/** A flight of stairs seen from beneath: backs of risers, undersides of treads, and the light of the stairwell in the cracks. */
import { cut, flat, line, outline, type Point, piece } from '../paper.ts';
import { sheet } from '../sheet.ts';

export type Flight = {
  /** Where the lowest step begins on the far wall, and how far each goes and rises. */
  readonly x: number;
  readonly y: number;
  readonly going: number;
  readonly rise: number;
  readonly count: number;
  /** The vanishing point, and how much larger the near side is than the far one. */
  readonly eye: Point;
  readonly near: number;
};

/** So many goings along and so many rises up, at a depth from 0 far to 1 near. */
export function onFlight({ x, y, going, rise, eye, near }: Flight, along: number, up: number, depth: number): Point {
  const grow = 1 + (near - 1) * depth;
  return [eye[0] + (x + along * going - eye[0]) * grow, eye[1] + (y - up * rise - eye[1]) * grow];
}

/** Undersides and backs, from the highest step down, so that lower ones cover higher ones where the eye has passed them. */
export function underside(flight: Flight, tread: readonly string[], riser: readonly string[]): string {
  let made = '';
  for (let i = flight.count - 1; i >= 0; i--) {
    const on = (along: number, up: number, depth: number): Point => onFlight(flight, along, up, depth);
    const under: Point[] = [on(i, i, 0), on(i + 1, i, 0), on(i + 1, i, 1), on(i, i, 1)];
    const back: Point[] = [on(i + 1, i - 0.03, 0), on(i + 1, i + 1.03, 0), on(i + 1, i + 1.03, 1), on(i + 1, i - 0.03, 1)];
    const isBelowEye = on(i, i, 0)[1] > flight.eye[1];
    const isBackSeen = on(i + 1, i, 0)[0] < flight.eye[0];
    if (isBackSeen) made += sheet(0, piece(cut(back, 0.5), riser[i % riser.length] ?? '#5A412C'));
    if (isBelowEye) continue;
    made += sheet(1, piece(cut(under, 0.5), tread[i % tread.length] ?? '#7A5A3C'));
    // Blocks glued into the corner between the two.
    for (const depth of isBackSeen ? [0.26, 0.7] : []) {
      const to = depth + 0.1;
      made +=
        flat(outline([on(i + 0.72, i, depth), on(i + 1, i, depth), on(i + 1, i, to), on(i + 0.72, i, to)]), '#241710', 0.4) +
        flat(outline([on(i + 1, i, depth), on(i + 1, i + 0.3, depth), on(i + 1, i + 0.3, to), on(i + 1, i, to)]), '#A57C50', 0.5);
    }
  }
  return made;
}

/** Daylight of the stairwell in the crack over each riser's back, broken where somebody's shoes stand. */
export function cracks(flight: Flight, shoes: readonly (readonly [step: number, depth: number])[]): string {
  let made = '';
  for (let i = 1; i < flight.count; i++) {
    const at = (depth: number): Point => onFlight(flight, i + 1, i + 0.97, depth);
    const [from, to] = [at(0.03), at(0.97)];
    if (from[0] > flight.eye[0]) continue;
    made +=
      line(from[0], from[1], to[0], to[1], '#FFF0C8', 12, 'opacity=".3" filter="url(#blur-4)"') +
      line(from[0], from[1], to[0], to[1], '#FFF0C8', 4, 'opacity=".9"');
    for (const [step, depth] of shoes) {
      if (step !== i) continue;
      for (const toe of [depth, depth + 0.17]) {
        const [p, q] = [at(toe), at(toe + 0.11)];
        made += line(p[0], p[1], q[0], q[1], '#3A271A', 6.4);
      }
    }
  }
  return made;
}

/** The board that the near ends of the steps are cut into, and the dark above it: a saw's edge against the room. */
export function stringBoard(flight: Flight, colour: string, edge: string): string {
  const saw = Array.from({ length: flight.count }, (_, i) => [onFlight(flight, i, i, 1), onFlight(flight, i + 1, i, 1)]).flat();
  const [first, last] = [saw[0] ?? [0, 0], saw[saw.length - 1] ?? [0, 0]];
  const lips = saw.flatMap((p, i) => {
    const next = saw[i + 1];
    return next ? [line(p[0], p[1], next[0], next[1], edge, i % 2 ? 2 : 3.4, `opacity="${i % 2 ? 0.4 : 0.8}"`)] : [];
  });
  return sheet(3, piece(outline([...saw, [last[0], -80], [-80, -80], [-80, first[1]]]), colour)) + lips.join('');
}
