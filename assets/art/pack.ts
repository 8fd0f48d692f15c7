/** Lays rectangles on shelves, tallest first, in a sheet of a given width. */
export type Laid = { readonly name: string; readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export function pack(
  frames: readonly { readonly name: string; readonly w: number; readonly h: number }[],
  width: number,
  gap: number,
): { readonly laid: readonly Laid[]; readonly height: number } {
  const order = [...frames].sort((a, b) => b.h - a.h || b.w - a.w || (a.name < b.name ? -1 : 1));
  const laid: Laid[] = [];
  let [x, y, shelf] = [gap, gap, 0];
  for (const frame of order) {
    if (x + frame.w + gap > width) [x, y, shelf] = [gap, y + shelf + gap, 0];
    laid.push({ ...frame, x, y });
    x += frame.w + gap;
    shelf = Math.max(shelf, frame.h);
  }
  return { laid, height: y + shelf + gap };
}
