/** Rectangles and how a plate lies on the stage. Everything is in CSS pixels of the stage, except points of a plate. */

export type Size = { readonly w: number; readonly h: number };
export type Point = { readonly x: number; readonly y: number };
export type Rect = Point & Size;

/** The plate's middle and what of it is always visible, in plate units. */
export const FOCAL: Rect = { x: 300, y: 220, w: 1000, h: 760 };

/** How plate units come to lie on the stage: `x * scale + left`. */
export type View = { readonly size: Size; readonly scale: number; readonly left: number; readonly top: number };

/** Fits the focal rectangle into the stage, centred; the plate's bleed goes on around it. */
export function viewOf(size: Size, focal: Rect = FOCAL): View {
  const scale = Math.min(size.w / focal.w, size.h / focal.h);
  return {
    size,
    scale,
    left: size.w / 2 - (focal.x + focal.w / 2) * scale,
    top: size.h / 2 - (focal.y + focal.h / 2) * scale,
  };
}

/** The same, with the plate so many CSS pixels higher. */
export function lifted(view: View, by: number): View {
  return { ...view, top: view.top - by };
}

export function toStage(view: View, p: Point): Point {
  return { x: p.x * view.scale + view.left, y: p.y * view.scale + view.top };
}

export function contains(rect: Rect, p: Point): boolean {
  return p.x >= rect.x && p.y >= rect.y && p.x < rect.x + rect.w && p.y < rect.y + rect.h;
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

export function centre(rect: Rect): Point {
  return { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 };
}

export function inset(rect: Rect, by: number): Rect {
  return { x: rect.x + by, y: rect.y + by, w: Math.max(0, rect.w - 2 * by), h: Math.max(0, rect.h - 2 * by) };
}

/** The rectangle moved so that it lies inside `around`, where it fits. */
export function within(rect: Rect, around: Rect): Rect {
  const x = Math.max(around.x, Math.min(rect.x, around.x + around.w - rect.w));
  const y = Math.max(around.y, Math.min(rect.y, around.y + around.h - rect.h));
  return { ...rect, x, y };
}

/** A rectangle of this size around a point. */
export function around(p: Point, size: Size): Rect {
  return { x: p.x - size.w / 2, y: p.y - size.h / 2, ...size };
}

/** Splits a rectangle into equal cells, row by row, with a gap between them. */
export function cells(rect: Rect, columns: number, rows: number, gap: number): readonly Rect[] {
  const w = (rect.w - gap * (columns - 1)) / columns;
  const h = (rect.h - gap * (rows - 1)) / rows;
  return Array.from({ length: columns * rows }, (_, i) => ({
    x: rect.x + (i % columns) * (w + gap),
    y: rect.y + Math.floor(i / columns) * (h + gap),
    w,
    h,
  }));
}

/** Cells for `count` things of about this shape (width by height) in the number of columns that makes them largest. */
export function grid(rect: Rect, count: number, aspect: number, gap: number): readonly Rect[] {
  let best: readonly Rect[] = [];
  let most = 0;
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const cut = cells(rect, columns, Math.ceil(count / columns), gap);
    const first = cut[0];
    if (!first || first.w <= 0 || first.h <= 0) continue;
    const scale = Math.min(first.w / aspect, first.h);
    if (scale > most) [most, best] = [scale, cut];
  }
  return best.slice(0, count).map((cell) => fitted(cell, aspect));
}

/** The largest rectangle of this shape in the middle of another. */
export function fitted(rect: Rect, aspect: number): Rect {
  const w = Math.min(rect.w, rect.h * aspect);
  return around(centre(rect), { w, h: w / aspect });
}

export type Line = { readonly from: Point; readonly to: Point };

/** Whether any of the line lies in the rectangle: what is left of the line between its two sides, and then between top and bottom. */
export function crosses({ from, to }: Line, rect: Rect): boolean {
  const across = partIn(from.x, to.x, rect.x, rect.x + rect.w);
  const along = partIn(from.y, to.y, rect.y, rect.y + rect.h);
  return Math.max(0, across[0], along[0]) <= Math.min(1, across[1], along[1]);
}

/** From which part of the way to which part a walk from `a` to `b` is between `low` and `high`. */
function partIn(a: number, b: number, low: number, high: number): readonly [number, number] {
  if (a === b) return a >= low && a <= high ? [0, 1] : [1, 0];
  const parts = [(low - a) / (b - a), (high - a) / (b - a)] as const;
  return parts[0] < parts[1] ? parts : [parts[1], parts[0]];
}
