/** How the place lives for some seconds after something happened: puppets breathe in steps, light things move smoothly; then all is as drawn. */
import type { Life } from '../layout/life.ts';
import type { Piece } from '../layout/piece.ts';
import { easeInOut, push, share, stepped } from './ease.ts';
import { type Extra, extra, type Pose, type Poses } from './moment.ts';
import { type Props, propFrame } from './picked.ts';

/** Milliseconds from the last stir until everything is still. */
export const LIVES_FOR = 5000;
const SETTLES = 1100;
/** One breath, and one gesture of whoever speaks, milliseconds. */
const BREATH = 3600;
const GESTURE = 1700;
const MOTES = 6;

/** How much of its life a place has so many milliseconds after it woke, with so many left. */
export function strength(since: number, left: number): number {
  return easeInOut(share(since, 0, 700)) * easeInOut(share(left, 0, SETTLES));
}

/** @param has whether a posture is drawn and has come */
export function living(lives: readonly Life[], ms: number, strong: number, { has }: Pick<Props, 'has'>): Poses {
  const poses: Record<string, Pose> = {};
  for (const [i, life] of lives.entries()) {
    if (life.kind === 'figure') poses[life.piece] = breathing(life, ms, strong, has);
    else if (life.kind === 'steam') for (let k = 0; k < 3; k++) poses[`extra:steam-${i}-${k}`] = rising(life, ms, k, strong);
    else if (life.kind === 'pendulum') poses[life.piece] = { turn: 7 * strong * Math.sin((ms * Math.PI) / 500) };
    else if (life.kind === 'curtain') poses[life.piece] = { turn: 1.4 * strong * Math.sin(ms / 620) };
    else if (life.kind === 'bird') poses[`extra:bird-${i}`] = passing(life, ms, strong);
    else if (life.kind === 'dust') for (let k = 0; k < MOTES; k++) poses[`extra:mote-${i}-${k}`] = drifting(life, ms, k, strong);
  }
  return poses;
}

/** What is on the stage only while the place lives. */
export function livingThings(lives: readonly Life[], props: Props): readonly Extra[] {
  return lives.flatMap((life, i) => ('piece' in life ? [] : thingsOf(life, i, props)));
}

type Thing = Exclude<Life, { readonly piece: string }>;

function thingsOf(life: Thing, i: number, props: Props): readonly Extra[] {
  switch (life.kind) {
    case 'steam':
      return [0, 1, 2].map((k) => thing(`steam-${i}-${k}`, propFrame(props, `steam/${k + 1}`, 'paint/steam'), life, [26, 40], [0.5, 1]));
    case 'dust':
      return Array.from({ length: MOTES }, (_, k) => thing(`mote-${i}-${k}`, propFrame(props, 'dust', 'paint/mote'), life, [7, 7]));
    case 'bird':
      return [thing(`bird-${i}`, propFrame(props, 'bird', 'paint/bird'), life, [34, 18])];
  }
}

function thing(id: string, frame: string, life: Thing, [w, h]: readonly [number, number], pivot: Piece['pivot'] = [0.5, 0.5]): Extra {
  const { scale } = life;
  const at = life.kind === 'dust' ? life.room : life.at;
  const rect = { x: at.x - w * scale * pivot[0], y: at.y - h * scale * pivot[1], w: w * scale, h: h * scale };
  return { piece: extra(id, frame, rect, { layer: life.kind === 'bird' ? 'floor' : 'front', pivot }) };
}

/** Card is stiff: it leans about its foot and lifts by a pixel or two; whoever speaks moves the hands. */
function breathing(life: Extract<Life, { kind: 'figure' }>, ms: number, strong: number, has: (frame: string) => boolean): Pose {
  const t = stepped(ms, life.tempo);
  const breath = Math.sin(2 * Math.PI * (t / BREATH + life.phase)) - Math.sin(2 * Math.PI * life.phase);
  const weight = Math.sin(2 * Math.PI * (t / (BREATH * 1.7) + life.phase)) - Math.sin(2 * Math.PI * life.phase);
  const pose = { y: -1.5 * strong * breath, turn: 0.7 * strong * weight };
  const isAside = life.speaks && strong > 0.5 && Math.floor(t / GESTURE) % 2 === 1;
  const frame = life.frame.replace(/\/speak$/, '/offer');
  return isAside && has(frame) ? { ...pose, frame } : pose;
}

function rising({ scale }: { readonly scale: number }, ms: number, k: number, strong: number): Pose {
  const t = (ms / 2400 + k / 3) % 1;
  return { x: scale * 5 * Math.sin(6 * t + k), y: -scale * 42 * t, size: 0.7 + 0.6 * t, alpha: 0.55 * strong * push(t) };
}

function passing({ scale }: { readonly scale: number }, ms: number, strong: number): Pose {
  const t = (ms / 5200) % 1;
  const flap = stepped(ms, 9) % 220 < 110 ? -8 : 7;
  return { x: scale * (-48 + 96 * t), y: -scale * (18 * push(t) + 10 * t), turn: flap, alpha: strong * Math.min(1, 4 * push(t)) };
}

function drifting({ room }: { readonly room: { readonly w: number; readonly h: number } }, ms: number, k: number, strong: number): Pose {
  const t = (ms / (7000 + 900 * k) + k * 0.37) % 1;
  const across = (k * 0.61 + 0.1) % 1;
  const x = room.w * (0.15 * across + 0.8 * t);
  const y = room.h * (0.6 * t + 0.34 * across) + 6 * Math.sin(9 * t + k);
  return { x, y, alpha: 0.7 * strong * push(t) };
}
