/** Lifts pieces off the table: lit cut edge, contact shadow and long cast shadow, the light always upper left. */

/** How high a sheet stands: 0 lies on, 1 is a card's thickness, 2 is a hand above, 3 stands near the viewer. */
export type Height = 0 | 1 | 2 | 3;

type Shadow = { readonly dx: number; readonly dy: number; readonly blur: number; readonly opacity: number; readonly edge: number };

const shadows: Readonly<Record<Height, Shadow>> = {
  0: { dx: 1.8, dy: 1.8, blur: 1.5, opacity: 0.32, edge: 0.7 },
  1: { dx: 6, dy: 5, blur: 3.6, opacity: 0.4, edge: 1 },
  2: { dx: 15, dy: 11, blur: 8, opacity: 0.44, edge: 1.2 },
  3: { dx: 28, dy: 18, blur: 15, opacity: 0.48, edge: 1.5 },
};

/** Filter room around a shape, as steps of its own width or height. */
const rooms = [0.12, 0.3, 1, 4, 20];

/** Puts pieces on one sheet of card at the given height. */
export function sheet(height: Height, pieces: string): string {
  const size = measure(pieces);
  const reach = 6 + shadows[height].dx + shadows[height].blur * 2.6;
  const wide = size ? roomFor(reach / Math.max(1, size.w)) : 1;
  const tall = size ? roomFor(reach / Math.max(1, size.h)) : 1;
  return `<g filter="url(#lift-${height}-${wide}-${tall})">${pieces}</g>`;
}

/** The defs of exactly those filters and paints that `content` uses. */
export function defsFor(content: string): string {
  const used = [...new Set(content.match(/lift-\d-\d-\d/g) ?? [])].sort();
  return `<defs>${paints}${used.map(filterOf).join('')}</defs>`;
}

const roomFor = (share: number): number => {
  const found = rooms.findIndex((room) => room >= share);
  return found < 0 ? rooms.length - 1 : found;
};

/** Rough size of polygons and absolute curves; null where a path can't be read that way. */
function measure(pieces: string): { w: number; h: number } | null {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [, d = ''] of pieces.matchAll(/ d="([^"]*)"/g)) {
    if (/[^MLCQZ\d\s.,-]/.test(d)) return null;
    const numbers = (d.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [x = 0, y = 0] = [numbers[i], numbers[i + 1]];
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return right > left && !/transform|<circle|<ellipse|<rect/.test(pieces) ? { w: right - left, h: bottom - top } : null;
}

function filterOf(id: string): string {
  const [, height = '0', wide = '1', tall = '1'] = id.split('-');
  const { dx, dy, blur, opacity, edge } = shadows[Number(height) as Height];
  const [rx = 0.3, ry = 0.3] = [rooms[Number(wide)], rooms[Number(tall)]];
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return (
    `<filter id="${id}" x="${percent(-rx)}" y="${percent(-ry)}" width="${percent(1 + 2 * rx)}" height="${percent(1 + 2 * ry)}" color-interpolation-filters="sRGB">` +
    `<feOffset in="SourceAlpha" dx="${edge}" dy="${edge}" result="a"/><feComposite in="SourceAlpha" in2="a" operator="out" result="lit"/><feFlood flood-color="#FFF6DC" flood-opacity=".5"/><feComposite in2="lit" operator="in" result="hi"/>` +
    `<feOffset in="SourceAlpha" dx="${-edge}" dy="${-edge}" result="b"/><feComposite in="SourceAlpha" in2="b" operator="out" result="dim"/><feFlood flood-color="#1A100A" flood-opacity=".36"/><feComposite in2="dim" operator="in" result="lo"/>` +
    `<feGaussianBlur in="SourceAlpha" stdDeviation="${1.1 + blur * 0.06}"/><feOffset dx="${1 + dx * 0.1}" dy="${1.2 + dy * 0.12}" result="c"/><feFlood flood-color="#120A06" flood-opacity=".48"/><feComposite in2="c" operator="in" result="contact"/>` +
    `<feGaussianBlur in="SourceAlpha" stdDeviation="${blur}"/><feOffset dx="${dx}" dy="${dy}" result="d"/><feFlood flood-color="#140D12" flood-opacity="${opacity}"/><feComposite in2="d" operator="in" result="cast"/>` +
    `<feMerge><feMergeNode in="cast"/><feMergeNode in="contact"/><feMergeNode in="SourceGraphic"/><feMergeNode in="lo"/><feMergeNode in="hi"/></feMerge></filter>`
  );
}

const paints =
  '<linearGradient id="fall" x1="0" y1="0" x2=".8" y2="1"><stop offset="0" stop-color="#FFF8E4" stop-opacity=".13"/><stop offset=".45" stop-color="#FFF8E4" stop-opacity="0"/><stop offset="1" stop-color="#150D14" stop-opacity=".2"/></linearGradient>' +
  '<linearGradient id="brass" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#F0D898"/><stop offset=".35" stop-color="#C79E4E"/><stop offset="1" stop-color="#6E5220"/></linearGradient>' +
  '<linearGradient id="brass-across" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#F0D898"/><stop offset=".4" stop-color="#C79E4E"/><stop offset="1" stop-color="#6E5220"/></linearGradient>' +
  '<radialGradient id="brad" cx=".35" cy=".3" r=".8"><stop offset="0" stop-color="#FFF0C0"/><stop offset=".4" stop-color="#C79E4E"/><stop offset="1" stop-color="#5A4218"/></radialGradient>' +
  '<filter id="blur-4" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="4"/></filter>' +
  '<filter id="blur-9" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="9"/></filter>' +
  '<filter id="blur-24" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="24"/></filter>';
