/** What an action is called on the stage: a tag at its thing with its letter, its words where there is room, and what it costs; a way out has a sign with an arrow. */
import { frameOf } from './art.ts';
import { type Draft, isSmall, LARGEST, letter, PALE, putAt, putIn, putTag } from './draft.ts';
import { estimateIn, linesIn } from './estimate.ts';
import { freePlace, shared } from './free-place.ts';
import { around, cells, centre, crosses, inset, type Line, overlap, type Point, type Rect, type Size, within } from './geometry.ts';
import type { Hotspot, Piece } from './piece.ts';
import { board } from './table.ts';
import { LINE } from './wrap.ts';

/** `tag` is the letter of an action; a way out has none, and no cost, but may have a note of what follows. */
export type Caption = { readonly tag: string | null; readonly words: string; readonly cost: string | null; readonly note?: string };

type Asked = { readonly caption: Caption; readonly at: Point; readonly thing: Hotspot; readonly body: Rect };

/** Steps aside, in the caption's own breadths and heights. */
const ASIDE = [0, -0.55, 0.55, -1.02, 1.02];
const ROWS_AWAY = [0, 1.04, -1.04, 2.08, -2.08, -3.12];
/** In so many orders captions are laid until each has a clear place. */
const ORDERS = 8;
/** So much of a caption on its thing needs no string to say whose it is, nor does one so near it, in CSS pixels. */
const TIED = 0.12;
const TOUCHES = 3;
/** A longer string isn't followed by the eye, in CSS pixels. */
const LONGEST = 130;
/** Who else stands there, and what tells the time, is hidden so much less gladly than a thing of its own. */
const DEAR = 3;

/** Gathers captions, and lays them when all things are there, so that none lies on another or on what another names. */
export class Captions {
  readonly #draft: Draft;
  readonly #room: Rect;
  readonly #asked: Asked[] = [];

  /** @param below where the room for captions ends: the hand of cards may lie there */
  constructor(draft: Draft, below: number) {
    this.#draft = draft;
    const whole = board(draft);
    this.#room = { ...whole, h: Math.min(whole.h, below - whole.y) };
  }

  /** @param body what the caption names, as it is drawn; a caption may lie on it */
  put(caption: Caption, at: Point, thing: Hotspot, body: Rect = thing.rect): void {
    this.#asked.push({ caption, at, thing, body });
  }

  /** A caption is pointed at like its thing, and lies before every thing; strings lie below all captions. */
  lay(): void {
    const draft = this.#draft;
    const laid = this.#arranged();
    // Before every thing also where one is pressed: a caption can lie on the calendar.
    draft.hotspots.unshift(...laid.map(({ asked, rect }) => ({ ...asked.thing, rect })));
    for (const { asked, string } of laid) {
      if (string) putString(draft, asked.thing.id, string);
    }
    for (const { caption, thing, body } of this.#asked)
      if (isSmall(draft) && caption.tag === null)
        putAt(draft, `${thing.id}/arrow`, 'arrow', arrowIn(body), arrowScale(draft, 22), onTop(thing));
    for (const { asked, rect } of laid) {
      const { caption, thing } = asked;
      if (caption.tag === null) putSign(draft, thing.id, caption, rect);
      else putLabel(draft, thing.id, caption, rect);
    }
    draft.hotspots.push(...this.#asked.splice(0).map((a) => a.thing));
  }

  /** Where all captions have their place: whoever comes late may find none that is clear, and then comes first. */
  #arranged(): readonly Laid[] {
    let order = this.#asked.filter(({ caption }) => !isSmall(this.#draft) || caption.tag !== null);
    let best = this.#laidIn(order);
    for (let tries = 0, laid = best; tries < ORDERS; tries++) {
      const late = laid.find((one) => !one.isClear)?.asked;
      if (!late) return laid;
      order = [late, ...order.filter((asked) => asked !== late)];
      laid = this.#laidIn(order);
      if (unclear(laid) < unclear(best)) best = laid;
    }
    return best;
  }

  #laidIn(order: readonly Asked[]): readonly Laid[] {
    const taken: Rect[] = this.#draft.pieces.filter((p) => p.frame === 'bubble' || isNumber(p)).map((p) => p.rect);
    const strings: Line[] = [];
    return order.map((asked) => {
      const { rect, isClear } = this.#placeFor(asked, taken, strings);
      const string = stringOf(rect, asked.body);
      taken.push(rect);
      if (string) strings.push(string);
      return { asked, rect, string, isClear };
    });
  }

  #placeFor({ caption, at, thing, body }: Asked, captions: readonly Rect[], strings: readonly Line[]): Pick<Laid, 'rect' | 'isClear'> {
    const draft = this.#draft;
    const size = sizeOf(draft, caption);
    const others = this.#asked.filter((a) => a.thing !== thing && a.thing.id !== thing.id).map((a) => core(a.body));
    // A small thing would be hidden under its own caption.
    const own = body.w < size.w && body.h < size.h * 3 ? [core(body)] : [];
    const dear = [...heads(draft, thing.id), ...fixtures(draft, thing.id)];
    const things = [...Array.from({ length: DEAR }, () => dear).flat(), ...own];
    const under = { x: centre(body).x, y: body.y + body.h + size.h / 2 + 2 };
    const beside = [body.x - size.w / 2 - 6, body.x + body.w + size.w / 2 + 6].map((x) => ({ x, y: centre(body).y }));
    const over = { x: at.x, y: body.y - size.h / 2 - 4 };
    const spread = ROWS_AWAY.flatMap((y) => ASIDE.map((x) => ({ x: at.x + x * size.w, y: at.y + y * size.h })));
    const near = spread.sort((a, b) => Math.hypot(a.x - at.x, a.y - at.y) - Math.hypot(b.x - at.x, b.y - at.y));
    const points = [
      ...(own.length > 0 ? [under] : []),
      at,
      ...near.slice(0, 5),
      ...beside,
      over,
      ...near.slice(5),
      ...gridOver(this.#room, size, at),
    ];
    const places = points.map((p) => within(around(p, size), this.#room));
    const free = places.filter((place) => !captions.some((c) => overlap(c, place)));
    // Whose it is must be seen at a glance: no string runs behind another's caption.
    const clear = free.filter((place) => {
      const string = stringOf(place, body);
      return !strings.some((line) => crosses(line, place)) && !(string && captions.some((c) => crosses(string, c)));
    });
    const tied = clear.filter((place) => longOf(stringOf(place, body)) <= LONGEST * far(draft));
    const best = [tied, clear, free, places].find((some) => some.length > 0) ?? places;
    const rect = freePlace(best, { captions: [...captions, ...others], things }, this.#room);
    return { rect, isClear: tied.includes(rect) };
  }
}

type Laid = { readonly asked: Asked; readonly rect: Rect; readonly string: Line | null; readonly isClear: boolean };

function unclear(laid: readonly Laid[]): number {
  return laid.filter((one) => !one.isClear).length;
}

function longOf(line: Line | null): number {
  return line ? Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y) : 0;
}

/** From a caption to what it names; none where it lies on it or touches it. */
function stringOf(rect: Rect, body: Rect): Line | null {
  if (shared(rect, body) >= rect.w * rect.h * TIED || overlap(inset(body, -TOUCHES), rect)) return null;
  const to = nearest(inset(body, Math.min(body.w, body.h) * 0.3), centre(rect));
  return { from: nearest(inset(rect, 5), to), to };
}

/** The number of a pinned sentence, and of the hand that answers it. */
function isNumber({ id }: Piece): boolean {
  return id === 'mat/tag' || (id.startsWith('look-at:') && id.endsWith('/tag'));
}

/** Anywhere in the room, the nearest first. */
function gridOver(room: Rect, { w, h }: Size, at: Point): readonly Point[] {
  const columns = Math.max(1, Math.floor((2 * room.w) / w));
  const rows = Math.max(1, Math.floor((1.5 * room.h) / h));
  const points = cells(room, columns, rows, 0).map(centre);
  return points.sort((a, b) => Math.hypot(a.x - at.x, a.y - at.y) - Math.hypot(b.x - at.x, b.y - at.y));
}

/** On a large screen, which is looked at from further away, captions grow with the room; and with the player's letters. */
function far(draft: Draft): number {
  return Math.min(1.5, Math.max(draft.view.scale, wanted(draft)));
}

/** How much larger letters are wanted, as far as the stage follows. */
function wanted(draft: Draft): number {
  return Math.max(1, Math.min(LARGEST, draft.letters));
}

function sizeOf(draft: Draft, { tag, words, cost, note }: Caption): Size {
  const grows = far(draft);
  // The small one shows its letter and its cost; nothing of either is cut.
  if (isSmall(draft)) return { w: 36 + (cost === null ? 0 : cost.length * 7.6 + 6), h: 24 };
  if (tag === null) {
    const w = note ? 190 : Math.min(190, words.length * 7.4 + 52);
    return { w: w * grows, h: ((words.length > 19 ? 48 : 34) + footOf(note)) * grows };
  }
  const set = settingOf(draft, words, cost);
  return { w: set.w, h: set.h };
}

/** How the words of a large caption are set: all on one screen in letters of one size, their paper as wide and as tall as they want. */
function settingOf(draft: Draft, words: string, cost: string | null) {
  const grows = far(draft);
  const size = 14 * grows;
  const side = 28 * grows;
  const left = side * 1.45 + 9;
  const right = cost === null ? 8 : estimateIn('sans')(cost, 13 * grows) * BOLD + 14 * grows;
  const linesAt = (w: number) => linesIn(words, w - left - right, size, 'sans', 400);
  const longest = Math.max(...words.split(' ').map((word) => estimateIn('sans')(word, size)));
  let w = Math.max(156 * grows, Math.min(left + longest + right, 232 * grows));
  while (w < 232 * grows && linesAt(w) > 3) w += 8;
  return { left, right, side, w, h: Math.max(46 * grows, linesAt(w) * size * LINE + 2 * EDGE + SHADOW) };
}

/** Paper above and below the words of a large caption, and the shadow below that is part of its picture. */
const EDGE = 6;
const SHADOW = 4;
/** Bold figures are so much wider than the estimate. */
const BOLD = 1.06;

function putLabel(draft: Draft, of: string, { tag, words, cost }: Caption, rect: Rect): void {
  const small = isSmall(draft);
  const grows = far(draft);
  const put = { of, layer: 'above' } as const;
  const { left, right, side } = small ? { left: 35, right: 4, side: 21 } : settingOf(draft, words, cost);
  putIn(draft, `${of}/caption`, 'paint/slip', rect, put);
  const text = { x: rect.x + left, y: rect.y + EDGE - 2, w: rect.w - left - right, h: rect.h - 2 * EDGE };
  // What is lettered follows the player's text size by itself.
  const plain = grows / wanted(draft);
  if (!small) letter(draft, `${of}/words`, words, text, { size: Math.round(14 * plain), least: 10 }, put);
  if (cost !== null) {
    const box = small
      ? { ...rect, x: rect.x + left - 2, w: rect.w - left }
      : { ...rect, x: rect.x + rect.w - right, w: right - 6, h: rect.h - SHADOW };
    const letters = { size: small ? 13 : Math.round(13 * plain), least: 9, weight: 700, colour: '#6E2A14', align: 'centre' } as const;
    letter(draft, `${of}/cost`, cost, box, letters, put);
  }
  if (tag !== null) putTag(draft, of, tag, { x: rect.x + side * 0.74, y: rect.y + rect.h / 2 - 1 }, side, put);
}

/** The way out: dark, as signs over doors are, and with the arrow of everything that leads on. */
function putSign(draft: Draft, of: string, { words, note }: Caption, rect: Rect): void {
  const grows = far(draft);
  const put = { of, layer: 'above' } as const;
  putIn(draft, `${of}/caption`, 'paint/sign', rect, put);
  const foot = footOf(note) * grows;
  const text = { x: rect.x + 10 * grows, y: rect.y, w: rect.w - 46 * grows, h: rect.h - 3 - foot };
  letter(draft, `${of}/words`, words, text, { size: Math.round(14 * grows), weight: 600, colour: PALE }, put);
  if (note) {
    const below = { ...text, y: text.y + text.h - 2, h: foot };
    letter(draft, `${of}/note`, note, below, { size: Math.round(12 * grows), colour: PALE, sits: 'top' }, put);
  }
  const tip = { x: rect.x + rect.w - 20 * grows, y: rect.y + rect.h / 2 - 1 };
  putAt(draft, `${of}/arrow`, 'arrow', tip, arrowScale(draft, 26 * grows), put);
}

function putString(draft: Draft, of: string, { from, to }: Line): void {
  const long = Math.hypot(to.x - from.x, to.y - from.y);
  const thick = isSmall(draft) ? 3 : 4;
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const put = { of, layer: 'above' } as const;
  putIn(draft, `${of}/string`, 'paint/rope', around(middle, { w: long, h: thick }), { ...put, turn });
  putAt(draft, `${of}/knot`, 'pin', to, (isSmall(draft) ? 11 : 18) / frameOf(draft.art, 'pin').h, put);
}

function nearest(rect: Rect, p: Point): Point {
  return { x: Math.max(rect.x, Math.min(p.x, rect.x + rect.w)), y: Math.max(rect.y, Math.min(p.y, rect.y + rect.h)) };
}

/** What of a thing no other's caption should hide. */
function core(body: Rect): Rect {
  return inset(body, Math.min(body.w, body.h) * 0.12);
}

/** Faces, and what of a body stands above the belt. */
function heads(draft: Draft, own: string): readonly Rect[] {
  return draft.pieces
    .filter((p) => p.frame?.startsWith('figure/') && p.of !== own)
    .map(({ rect }) => ({ x: rect.x + rect.w * 0.22, y: rect.y, w: rect.w * 0.56, h: rect.h * 0.5 }));
}

/** What tells the time, and the folder. */
function fixtures(draft: Draft, own: string): readonly Rect[] {
  return draft.pieces.filter((p) => ['calendar', 'clock', 'folder'].includes(p.id) && p.of !== own).map((p) => p.rect);
}

function arrowIn(body: Rect): Point {
  return { x: body.x + body.w * 0.6, y: body.y + body.h * 0.5 };
}

function arrowScale(draft: Draft, tall: number): number {
  return tall / frameOf(draft.art, 'arrow').h;
}

function onTop({ id }: Hotspot): { readonly of: string; readonly layer: 'above' } {
  return { of: id, layer: 'above' };
}

/** How high a note is beside the arrow; a letter takes about 6.6 px. */
function footOf(note: string | undefined): number {
  return note ? Math.min(4, Math.ceil((note.length * 6.6) / 140)) * 16 + 6 : 0;
}
