/** The paper box: colours, cut and torn outlines, pieces, and what holds them together. Everything returns SVG text. */
import { between } from './random.ts';

export type Point = readonly [number, number];

/** Papers, cool sheets, wood, brass, the folder's reds, the stamp ink, and one accent per institution. */
export const paint = {
  white: '#F6EBD2',
  cream: '#EAD9B5',
  sand: '#D8C198',
  straw: '#BDA376',
  kraft: '#A58356',
  umber: '#6B4F35',
  wood: '#4A3222',
  ink: '#231A14',
  mist: '#B4B8B3',
  fog: '#88918F',
  rain: '#5E6A6E',
  slate: '#3C4850',
  night: '#262F38',
  brass: '#C79E4E',
  red: '#DE3F1F',
  redDark: '#A82A12',
  violet: '#46357F',
  newsroom: '#6A6532',
  duma: '#2F6350',
  'federation-council': '#744D6A',
  president: '#3F5B86',
  court: '#875230',
  world: '#27667A',
} as const;

export const num = (value: number): string => String(Math.round(value * 10) / 10);

export const outline = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}Z`;

/** A straight cut by hand: each corner wanders a little. */
export const cut = (points: readonly Point[], wander = 0.8): string =>
  outline(points.map(([x, y]) => [x + between(-wander, wander), y + between(-wander, wander)]));

export const box = (x: number, y: number, w: number, h: number): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

export const sheetBox = (x: number, y: number, w: number, h: number, wander = 0.8): string => cut(box(x, y, w, h), wander);

/** A torn edge: the named sides (all, if none) are split and pushed along their normal with two-scale noise. */
export function torn(points: readonly Point[], depth = 2.2, step = 6, sides?: readonly number[]): string {
  const edge: Point[] = [];
  points.forEach((from, index) => {
    const to = points[(index + 1) % points.length] ?? from;
    edge.push(from);
    if (sides && !sides.includes(index)) return;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy) || 1;
    const parts = Math.max(1, Math.round(length / step));
    let drift = 0;
    for (let part = 1; part < parts; part++) {
      drift = drift * 0.7 + between(-depth, depth) * 0.6;
      const push = drift + between(-depth, depth) * 0.35;
      edge.push([from[0] + (dx * part) / parts - (dy / length) * push, from[1] + (dy * part) / parts + (dx / length) * push]);
    }
  });
  return outline(edge);
}

/** One cut piece: flat colour and a faint fall of light over it. */
export const piece = (d: string, fill: string, extra = ''): string =>
  `<path d="${d}" fill="${fill}" ${extra}/><path d="${d}" fill="url(#fall)" ${extra}/>`;

/** A flat mark without fall-off: a print, a hole, a rim. */
export const flat = (d: string, fill: string, opacity = 1): string =>
  `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

export const stroke = (d: string, colour: string, width = 1, extra = ''): string =>
  `<path d="${d}" stroke="${colour}" stroke-width="${width}" fill="none" ${extra}/>`;

export const line = (x1: number, y1: number, x2: number, y2: number, colour: string, width = 1, extra = ''): string =>
  stroke(`M${num(x1)} ${num(y1)}L${num(x2)} ${num(y2)}`, colour, width, extra);

export const disc = (x: number, y: number, r: number, fill: string, extra = ''): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${fill}" ${extra}/>`;

export const group = (content: string, transform: string, extra = ''): string => `<g transform="${transform}" ${extra}>${content}</g>`;

export const at = (x: number, y: number, content: string, scale = 1, turn = 0): string =>
  group(content, `translate(${num(x)} ${num(y)})${turn ? ` rotate(${num(turn)})` : ''}${scale === 1 ? '' : ` scale(${scale})`}`);

/** A brass paper fastener. */
export const brad = (x: number, y: number, r = 3): string =>
  disc(x + r * 0.3, y + r * 0.45, r, '#120A06', 'opacity=".5"') + disc(x, y, r, 'url(#brad)');

/** Twisted cord with its own small shadow. */
export const cord = (d: string, width = 3, colour = '#E7D3A4'): string =>
  stroke(d, '#120A06', width, 'opacity=".4" transform="translate(2 3)"') +
  stroke(d, colour, width, 'stroke-linecap="round"') +
  stroke(d, '#8A6B3C', width * 0.9, `stroke-dasharray="1 ${num(width * 1.3)}" opacity=".7"`);

/** Ruled lines that stand for writing; never letters. The last line is short. */
export function ruled(x: number, y: number, w: number, lines: number, gap: number, colour = '#6B5A44', width = 1.5): string {
  let marks = '';
  for (let row = 0; row < lines; row++)
    marks += line(x, y + row * gap, x + w * (row === lines - 1 ? 0.62 : between(0.9, 1)), y + row * gap, colour, width);
  return marks;
}
