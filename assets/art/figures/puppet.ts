/** Puts a person together in one of four postures: body, head, arms, kraft base. Origin between the feet, facing right. */
import type { Posture } from '../manifest.ts';
import { group, outline, type Point, paint, piece, ruled } from '../paper.ts';
import { sheet } from '../sheet.ts';
import { type Arm, arm, type Grip } from './hands.ts';

/** Where a wrist goes in a posture, from its shoulder, and what the hand does. */
export type Gesture = { readonly to: Point; readonly grip: Grip; readonly turn?: number; readonly holds?: string };

export type Person = {
  /** Everything below the neck, back to front, without arms. */
  readonly body: string;
  /** Head and hair about the neck's top at 0,0. */
  readonly head: string;
  readonly neck: Point;
  readonly shoulders: { readonly near: Point; readonly far: Point };
  readonly bones: { readonly upper: number; readonly fore: number; readonly width: number };
  readonly sleeve: string;
  readonly farSleeve: string;
  readonly cuff: string | null;
  readonly skin: string;
  /** Laid over everything: what hangs in front. */
  readonly over?: string;
  readonly height?: number;
  readonly base?: number;
  /** Degrees by which this person leans into what comes (or, below zero, away from it). */
  readonly lean?: number;
  /** How this person carries the head. */
  readonly nod?: number;
  readonly near?: Partial<Record<Posture, Gesture>>;
  readonly far?: Partial<Record<Posture, Gesture>>;
};

const nearHabit: Record<Posture, Gesture> = {
  stand: { to: [5, 73], grip: 'rest' },
  speak: { to: [54, -30], grip: 'open', turn: -12 },
  offer: { to: [58, 12], grip: 'hold', turn: 8, holds: paperInHand(30, -14) },
  think: { to: [8, -3], grip: 'hold', turn: -22 },
};

const farHabit: Record<Posture, Gesture> = {
  stand: { to: [-9, 72], grip: 'rest' },
  speak: { to: [-14, 58], grip: 'rest' },
  offer: { to: [66, 22], grip: 'flat', turn: -6 },
  think: { to: [44, 40], grip: 'flat' },
};

const nods: Record<Posture, number> = { stand: 0, speak: -5, offer: 3, think: 9 };

/** A sheet held at the wrist, its middle at x, y. */
export function paperInHand(x: number, y: number, w = 42, h = 54, tilt = -14): string {
  const sheetOf = outline([
    [-w / 2, -h / 2],
    [w / 2, -h / 2 - 2],
    [w / 2 + 1, h / 2],
    [-w / 2 - 1, h / 2 - 1],
  ]);
  return group(
    sheet(0, piece(sheetOf, paint.white)) +
      ruled(-w / 2 + 6, -h / 2 + 10, w - 12, Math.min(5, Math.floor((h - 14) / 7.5) + 1), 7.5, '#8C7A5E', 1.4),
    `translate(${x} ${y}) rotate(${tilt})`,
  );
}

export function puppet(person: Person, posture: Posture): string {
  const { shoulders, bones, neck } = person;
  const near = person.near?.[posture] ?? nearHabit[posture];
  const far = person.far?.[posture] ?? farHabit[posture];
  const limb = (gesture: Gesture, shoulder: Point, sleeve: string): Arm => ({
    shoulder,
    wrist: [shoulder[0] + gesture.to[0], shoulder[1] + gesture.to[1]],
    grip: gesture.grip,
    sleeve,
    cuff: person.cuff,
    skin: person.skin,
    ...bones,
    ...(gesture.holds === undefined ? {} : { holds: gesture.holds }),
    ...(gesture.turn === undefined ? {} : { turn: gesture.turn }),
  });
  const half = person.base ?? 40;
  const drawn =
    arm(limb(far, shoulders.far, person.farSleeve)) +
    sheet(0, piece(`M${neck[0] - 6} ${neck[1] - 6}h12l2 18h-16z`, person.skin)) +
    person.body +
    group(person.head, `translate(${neck[0]} ${neck[1]}) rotate(${nods[posture] + (person.nod ?? 0)})`) +
    (person.over ?? '') +
    arm(limb(near, shoulders.near, person.sleeve));
  const foot = sheet(
    0,
    piece(
      outline([
        [-half, -2],
        [half, -2],
        [half + 4, 6],
        [-half - 4, 6],
      ]),
      paint.kraft,
    ),
  );
  const contact = `<ellipse cx="0" cy="4" rx="${half + 12}" ry="6" fill="#120A06" opacity=".42" filter="url(#blur-4)"/>`;
  return group(contact + (person.lean ? group(drawn, `rotate(${person.lean})`) : drawn) + foot, `scale(${person.height ?? 1})`);
}
