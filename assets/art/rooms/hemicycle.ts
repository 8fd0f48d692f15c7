/** The floor on which a chamber sits, and the brass rim on which votes are counted: alike in every room, each with its own measures. */
import type { Hemicycle } from '../manifest.ts';
import { line, num, outline, type Point, paint, stroke } from '../paper.ts';

/** A point at a radius and an angle: 0 is left, 90 is far, 180 is right. */
export const onArc = ({ cx, cy, squash }: Hemicycle, radius: number, degrees: number): Point => {
  const turn = (degrees * Math.PI) / 180;
  return [cx - radius * Math.cos(turn), cy - radius * squash * Math.sin(turn)];
};

/** Half a ring seen from the front, closed along its foot. */
export function fan(room: Hemicycle, radius: number, drop: number): string {
  const points: Point[] = [];
  for (let degrees = 0; degrees <= 180; degrees += 2) points.push(onArc(room, radius, degrees));
  return outline([...points, [room.cx + radius, room.cy + drop], [room.cx - radius, room.cy + drop]]);
}

export const arc = (room: Hemicycle, radius: number, from = 0, to = 180): string => {
  let d = '';
  for (let degrees = from; degrees <= to; degrees += 2) d += `${d ? 'L' : 'M'}${onArc(room, radius, degrees).map(num).join(' ')}`;
  return d;
};

/** The brass scale; the stage lays its beads on it. */
export function rim(room: Hemicycle): string {
  let marks = '';
  for (let degrees = 0; degrees <= 180; degrees += 4.5) {
    const long = Math.round(degrees / 4.5) % 5 === 0;
    const [a, b] = [onArc(room, room.rim - 3, degrees), onArc(room, room.rim + (long ? 6 : 3), degrees)];
    marks += line(a[0], a[1], b[0], b[1], paint.ink, long ? 2 : 1.1, 'opacity=".75"');
  }
  const whole = arc(room, room.rim);
  return (
    stroke(whole, '#120A06', 16, 'opacity=".4" transform="translate(5 5)"') +
    stroke(whole, '#5A4218', 16) +
    stroke(whole, '#A27C38', 12) +
    stroke(arc(room, room.rim + 3), '#EBD08A', 2, 'opacity=".8"') +
    marks
  );
}
