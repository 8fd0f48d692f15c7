/** Painted things that only move across the stage: a shadow, leaves, a gazette, its roller, steam, dust, a paper bird. */
import type { Brush } from './paint.ts';

export const moving: Readonly<Record<string, readonly [number, number, Brush]>> = {
  shadow: [120, 44, shadow],
  leaf: [96, 84, leaf],
  gazette: [152, 200, gazette],
  roller: [240, 34, roller],
  steam: [44, 64, (c, w, h) => soft(c, w, h, '255, 249, 234', 0.8)],
  mote: [16, 16, (c, w, h) => soft(c, w, h, '255, 240, 205', 1)],
  bird: [56, 30, bird],
};

function shadow(c: CanvasRenderingContext2D, w: number, h: number): void {
  soft(c, w, h, '18, 12, 8', 0.62);
}

/** Fades from its middle to its edge. */
function soft(c: CanvasRenderingContext2D, w: number, h: number, rgb: string, alpha: number): void {
  c.translate(w / 2, h / 2);
  c.scale(w / 2, h / 2);
  const fade = c.createRadialGradient(0, 0, 0, 0, 0, 1);
  fade.addColorStop(0, `rgba(${rgb}, ${alpha})`);
  fade.addColorStop(0.5, `rgba(${rgb}, ${alpha * 0.55})`);
  fade.addColorStop(1, `rgba(${rgb}, 0)`);
  c.fillStyle = fade;
  c.fillRect(-1, -1, 2, 2);
}

/** A sheet torn along its upper edge. */
function leaf(c: CanvasRenderingContext2D, w: number, h: number): void {
  const torn = (dx: number, dy: number) => {
    c.beginPath();
    c.moveTo(dx, 8 + dy);
    for (let x = 0; x <= w - 10; x += 7) c.lineTo(x + dx, 5 + ((x * 13) % 5) + dy);
    c.lineTo(w - 8 + dx, h - 10 + dy);
    c.lineTo(2 + dx, h - 8 + dy);
    c.closePath();
  };
  torn(5, 6);
  c.fillStyle = 'rgba(18, 12, 8, .3)';
  c.fill();
  torn(0, 0);
  c.fillStyle = '#F3E6C9';
  c.fill();
  c.fillStyle = 'rgba(90, 70, 44, .5)';
  c.fillRect(10, 16, w - 30, 3);
  c.fillStyle = 'rgba(35, 26, 20, .6)';
  c.fillRect(w * 0.3, h * 0.34, w * 0.26, h * 0.34);
  c.fillStyle = '#F3E6C9';
  c.fillRect(w * 0.36, h * 0.42, w * 0.14, h * 0.18);
}

/** Columns without letters, under a head and a rule. */
function gazette(c: CanvasRenderingContext2D, w: number, h: number): void {
  c.fillStyle = 'rgba(18, 12, 8, .34)';
  c.fillRect(6, 8, w - 8, h - 10);
  c.fillStyle = '#EFE3C6';
  c.fillRect(0, 0, w - 8, h - 8);
  c.fillStyle = '#FFF9EA';
  c.fillRect(0, 0, w - 8, 1.5);
  const ink = 'rgba(35, 26, 20, ';
  c.fillStyle = `${ink}.82)`;
  c.fillRect(14, 12, w - 36, 13);
  c.fillStyle = `${ink}.6)`;
  c.fillRect(10, 31, w - 28, 2);
  c.fillRect(10, 35, w - 28, 1);
  const column = (w - 40) / 3;
  for (let k = 0; k < 3; k++) {
    const x = 11 + k * (column + 5);
    const top = k === 1 ? 96 : 42;
    if (k === 1) {
      c.fillStyle = `${ink}.2)`;
      c.fillRect(x, 42, column, 46);
    }
    c.fillStyle = `${ink}.42)`;
    for (let y = top; y < h - 22; y += 6) c.fillRect(x, y, y % 5 === 2 ? column * 0.7 : column, 2.4);
  }
}

/** The roller of a press, brass between two cheeks. */
function roller(c: CanvasRenderingContext2D, w: number, h: number): void {
  const round = c.createLinearGradient(0, 0, 0, h);
  for (const [at, colour] of [
    [0, '#6E5220'],
    [0.3, '#F0D898'],
    [0.55, '#C79E4E'],
    [1, '#4A3616'],
  ] as const)
    round.addColorStop(at, colour);
  c.fillStyle = round;
  c.fillRect(0, 2, w, h - 6);
  c.fillStyle = '#3A2D22';
  c.fillRect(0, 0, 12, h - 2);
  c.fillRect(w - 12, 0, 12, h - 2);
  c.fillStyle = 'rgba(18, 12, 8, .35)';
  c.fillRect(12, h - 5, w - 24, 5);
}

/** Folded out of paper: a lit wing and a shaded one. */
function bird(c: CanvasRenderingContext2D, w: number, h: number): void {
  const wing = (colour: string, points: readonly (readonly [number, number])[]) => {
    c.fillStyle = colour;
    c.beginPath();
    for (const [x, y] of points) c.lineTo(x * w, y * h);
    c.closePath();
    c.fill();
  };
  wing('#D8C198', [
    [0.5, 0.55],
    [0.98, 0.05],
    [0.7, 0.75],
  ]);
  wing('#F6EBD2', [
    [0.02, 0.12],
    [0.5, 0.55],
    [0.7, 0.75],
    [0.4, 0.9],
  ]);
}
