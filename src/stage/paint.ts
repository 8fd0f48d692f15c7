/** Small plain things that are painted at start: sheets, shades, beads and rope, so that no shape is tessellated while playing. */
import type Phaser from 'phaser';
import { moving } from './paint-moving.ts';

export type Brush = (c: CanvasRenderingContext2D, w: number, h: number) => void;

const PAPER = '#F3E6C9';
const EDGE = '#FFF9EA';
const FOLD = '#B99F72';

const FRAMES: Readonly<Record<string, readonly [number, number, Brush]>> = {
  sheet: [360, 200, (c, w, h) => card(c, w, h, PAPER, 10)],
  slip: [220, 56, (c, w, h) => card(c, w, h, '#EFDFBC', 5)],
  sign: [220, 56, (c, w, h) => enamel(c, w, h, '#26343B', '#C79E4E')],
  felt: [360, 200, (c, w, h) => enamel(c, w, h, '#3C5640', '#A68A52')],
  'blank-card': [120, 160, (c, w, h) => card(c, w, h, '#F8F0DC', 8)],
  paper: [120, 90, (c, w, h) => card(c, w, h, '#E3CFA2', 6)],
  shade: [8, 8, (c, w, h) => fill(c, w, h, '#12131A')],
  board: [8, 8, (c, w, h) => fill(c, w, h, '#5C4B3A')],
  thread: [8, 64, (c, w, h) => fill(c, w, h, '#E9D7AC')],
  rope: [256, 16, rope],
  strand: [32, 12, strand],
  loose: [32, 12, loose],
  pad: [200, 60, pad],
  cast: [200, 70, cast],
  seal: [40, 40, seal],
  key: [120, 90, key],
  'tab-head': [42, 52, tabHead],
  'tab-body': [32, 52, tabBody],
  stamp: [300, 110, (c, w, h) => stamp(c, w, h, '#46357F')],
  'bead-none': [24, 16, (c, w, h) => bead(c, w, h, '#5A4630', '#2C2016')],
  'bead-least': [24, 16, (c, w, h) => bead(c, w, h, '#E6C57C', '#6E5220')],
  'bead-most': [24, 16, hatched],
  'bead-for': [24, 16, (c, w, h) => bead(c, w, h, '#FFF3D0', '#8A6420')],
  ...moving,
};

const GAP = 4;

export function paint(textures: Phaser.Textures.TextureManager): void {
  const height = Object.values(FRAMES).reduce((sum, [, h]) => sum + h + GAP, GAP);
  const texture = textures.createCanvas('paint', 384, height);
  const c = texture?.getContext();
  if (!texture || !c) return;
  let y = GAP;
  for (const [name, [w, h, brush]] of Object.entries(FRAMES)) {
    c.save();
    c.translate(GAP, y);
    brush(c, w, h);
    c.restore();
    texture.add(`paint/${name}`, 0, GAP, y, w, h);
    y += h + GAP;
  }
  texture.refresh();
}

/** Over its edge, so that a stretched frame has none. */
function fill(c: CanvasRenderingContext2D, w: number, h: number, colour: string): void {
  c.fillStyle = colour;
  c.fillRect(-GAP / 2, -GAP / 2, w + GAP, h + GAP);
}

/** A cut card: lit upper left edge, its shadow lower right. */
function card(c: CanvasRenderingContext2D, w: number, h: number, colour: string, shadow: number): void {
  c.fillStyle = 'rgba(18, 12, 8, .34)';
  c.filter = `blur(${shadow / 3}px)`;
  c.fillRect(shadow * 0.7, shadow * 0.8, w - shadow * 1.2, h - shadow * 1.3);
  c.filter = 'none';
  const [cw, ch] = [w - shadow, h - shadow];
  c.fillStyle = FOLD;
  c.fillRect(1, 1, cw, ch);
  c.fillStyle = EDGE;
  c.fillRect(0, 0, cw, ch);
  c.fillStyle = colour;
  c.fillRect(1.5, 1.5, cw - 2, ch - 2);
}

/** A dark plate with a bright line inside its edge. */
function enamel(c: CanvasRenderingContext2D, w: number, h: number, colour: string, edge: string): void {
  card(c, w, h, colour, 6);
  c.fillStyle = edge;
  c.fillRect(0, 0, w - 6, h - 6);
  c.fillStyle = colour;
  c.fillRect(2, 2, w - 10, h - 10);
}

/** The double frame of a stamp, its ink thinner here and there. */
function stamp(c: CanvasRenderingContext2D, w: number, h: number, ink: string): void {
  c.strokeStyle = ink;
  for (const [inset, thick] of [
    [4, 5],
    [12, 2],
  ] as const) {
    c.lineWidth = thick;
    c.strokeRect(inset, inset, w - 2 * inset, h - 2 * inset);
  }
  c.globalCompositeOperation = 'destination-out';
  c.fillStyle = 'rgba(0, 0, 0, .5)';
  for (let i = 0; i < 46; i++) c.fillRect((i * 67) % w, (i * 41) % h, 5 + (i % 4) * 3, 2);
}

/** A brass key that lies on a table, a little lit from the upper left. */
function key(c: CanvasRenderingContext2D, w: number, h: number): void {
  for (const [dx, colour] of [
    [3, 'rgba(18, 12, 8, .34)'],
    [0, '#8A6420'],
    [-1.5, '#D9B25A'],
  ] as const) {
    c.strokeStyle = c.fillStyle = colour;
    c.lineWidth = dx < 0 ? 8 : 11;
    c.beginPath();
    c.arc(w * 0.24 + dx, h * 0.5 + dx, h * 0.2, 0, 2 * Math.PI);
    c.moveTo(w * 0.4 + dx, h * 0.5 + dx);
    c.lineTo(w * 0.92 + dx, h * 0.5 + dx);
    for (const share of [0.74, 0.88]) {
      c.moveTo(w * share + dx, h * 0.5 + dx);
      c.lineTo(w * share + dx, h * (share > 0.8 ? 0.76 : 0.7) + dx);
    }
    c.stroke();
  }
}

function bead(c: CanvasRenderingContext2D, w: number, h: number, colour: string, edge: string): void {
  c.fillStyle = edge;
  c.fillRect(0, 0, w, h);
  c.fillStyle = colour;
  c.fillRect(2, 2, w - 4, h - 4);
}

/** May go either way: light and dark by turns. */
function hatched(c: CanvasRenderingContext2D, w: number, h: number): void {
  bead(c, w, h, '#8C6D3A', '#6E5220');
  c.fillStyle = '#E6C57C';
  for (let x = 2; x < w - 2; x += 8) c.fillRect(x, 2, 4, h - 4);
}

function rope(c: CanvasRenderingContext2D, w: number, h: number): void {
  c.fillStyle = 'rgba(18, 12, 8, .4)';
  c.fillRect(0, h * 0.45, w, h * 0.5);
  c.fillStyle = '#D9BF85';
  c.fillRect(0, h * 0.2, w, h * 0.5);
  c.strokeStyle = '#8C6D3A';
  c.lineWidth = 1.6;
  for (let x = -8; x < w; x += 7) {
    c.beginPath();
    c.moveTo(x, h * 0.7);
    c.lineTo(x + 8, h * 0.2);
    c.stroke();
  }
}

/** A short piece of cord; many of them in a row bend with the road. */
function strand(c: CanvasRenderingContext2D, w: number, h: number): void {
  c.fillStyle = 'rgba(18, 12, 8, .42)';
  c.fillRect(0, h * 0.56, w, h * 0.42);
  c.fillStyle = '#F0DDAC';
  c.fillRect(0, h * 0.14, w, h * 0.56);
  c.strokeStyle = '#8C6D3A';
  c.lineWidth = 2;
  for (let x = -8; x < w; x += 8) {
    c.beginPath();
    c.moveTo(x, h * 0.7);
    c.lineTo(x + 8, h * 0.14);
    c.stroke();
  }
}

/** A stitch of thread that nobody has laid: paler, and its shadow shows that it hangs in the air. */
function loose(c: CanvasRenderingContext2D, w: number, h: number): void {
  c.fillStyle = 'rgba(18, 12, 8, .5)';
  c.fillRect(2, h * 0.6, w - 2, h * 0.36);
  c.fillStyle = '#FFF9EA';
  c.fillRect(0, h * 0.1, w, h * 0.4);
}

/** The long shadow of what stands on the ground: the light is low and comes from the upper left. */
function cast(c: CanvasRenderingContext2D, w: number, h: number): void {
  c.filter = 'blur(5px)';
  const fade = c.createLinearGradient(0, 0, w, h);
  fade.addColorStop(0, 'rgba(18, 12, 8, .6)');
  fade.addColorStop(1, 'rgba(18, 12, 8, .08)');
  c.fillStyle = fade;
  c.beginPath();
  c.moveTo(w * 0.06, h * 0.3);
  c.lineTo(w * 0.5, h * 0.16);
  c.lineTo(w * 0.94, h * 0.66);
  c.lineTo(w * 0.66, h * 0.88);
  c.fill();
  c.filter = 'none';
}

/** A disc of card that a model stands on. */
function pad(c: CanvasRenderingContext2D, w: number, h: number): void {
  const oval = (x: number, y: number, rx: number, ry: number, colour: string) => {
    c.fillStyle = colour;
    c.beginPath();
    c.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
    c.fill();
  };
  c.filter = 'blur(4px)';
  oval(w * 0.54, h * 0.56, w * 0.42, h * 0.34, 'rgba(18, 12, 8, .5)');
  c.filter = 'none';
  oval(w * 0.46, h * 0.47, w * 0.42, h * 0.36, '#8C7550');
  oval(w * 0.46, h * 0.42, w * 0.41, h * 0.34, '#EADAB4');
}

/** A round of paper for one stamp. */
function seal(c: CanvasRenderingContext2D, w: number, h: number): void {
  const disc = (dx: number, dy: number, r: number, colour: string) => {
    c.fillStyle = colour;
    c.beginPath();
    c.arc(w / 2 + dx, h / 2 + dy, r, 0, Math.PI * 2);
    c.fill();
  };
  disc(1.6, 2.2, w * 0.44, 'rgba(18, 12, 8, .4)');
  disc(0, 0, w * 0.43, '#FFF9EA');
  disc(0.4, 0.5, w * 0.42, '#F3E6C9');
}

/** A tag's pointed end with its eyelet; the rest of the tag is stretched. */
function tabHead(c: CanvasRenderingContext2D, w: number, h: number): void {
  const end = (dx: number, dy: number, colour: string) => {
    c.fillStyle = colour;
    c.beginPath();
    c.moveTo(w + GAP / 2, dy);
    c.lineTo(w * 0.5, dy);
    c.lineTo(w * 0.12 + dx, h * 0.44 + dy);
    c.lineTo(w * 0.5, h * 0.88 + dy);
    c.lineTo(w + GAP / 2, h * 0.88 + dy);
    c.fill();
  };
  end(1, h * 0.08, 'rgba(18, 12, 8, .34)');
  end(0, 0, '#FBF3E0');
  c.strokeStyle = '#8C6D3A';
  c.lineWidth = 3;
  c.beginPath();
  c.arc(w * 0.56, h * 0.44, h * 0.09, 0, Math.PI * 2);
  c.stroke();
}

function tabBody(c: CanvasRenderingContext2D, w: number, h: number): void {
  c.fillStyle = 'rgba(18, 12, 8, .34)';
  c.fillRect(-GAP / 2, h * 0.08, w + GAP, h * 0.88);
  c.fillStyle = '#FBF3E0';
  c.fillRect(-GAP / 2, 0, w + GAP, h * 0.88);
}
