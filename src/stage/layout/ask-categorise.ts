/** Sorting things into trays: tap one and then a tray, or drag it there. */

import type { CategoriseQuestion } from '../../core/question.ts';
import { shownOrder } from '../../core/shown.ts';
import { frameOf } from './art.ts';
import type { Asking } from './checkpoint.ts';
import { type Draft, hot, isSmall, leastLetter, letter, letterOf, putIn, putTag, READABLE } from './draft.ts';
import { estimateIn, linesIn } from './estimate.ts';
import { cells, fitted, type Rect } from './geometry.ts';
import type { Deed, Hotspot } from './piece.ts';
import { layRows, putStrip } from './strip.ts';

export function layCategorise(draft: Draft, question: CategoriseQuestion, { room, open, grade }: Asking): void {
  const { composition, tongue } = draft;
  const small = isSmall(draft);
  const gap = small ? 1 : 14;
  const tall = small ? 66 + 5 * (leastLetter(draft) - READABLE.small) : 150;
  const shown = shownOrder(draft.level, draft.run, question);
  const said = shown.map((item) => tongue.say(question.items.find((q) => q.id === item)?.says ?? {}));
  const names = question.bins.map((bin) => tongue.say(bin.says));
  // As wide as the strips below: what is raised of them needs some of the room.
  const above = cells({ ...room, w: room.w - (small ? 8 : 18), h: tall }, question.bins.length, 1, gap);
  // Where a row has no room for their names, trays stand below one another beside what is sorted.
  const beside = small && !areNamed(draft, names, above) ? traysBeside(draft, names, room) : null;
  const trays = beside?.trays ?? above;
  const isNamed = !small || areNamed(draft, names, trays);
  const { places, size } = beside
    ? itemPlaces(draft, said, beside.rest, [1])
    : itemPlaces(draft, said, { ...room, y: room.y + tall + gap, h: room.h - tall - gap }, [1, 2]);
  for (const [i, bin] of question.bins.entries()) {
    const rect = trays[i];
    if (!rect) continue;
    const inside = shown.filter((item) => composition.placed[item] === bin.id);
    putTray(
      draft,
      bin.id,
      rect,
      isNamed ? `${i + 1}.${small ? '\u00a0' : ' '}${names[i]}` : String(i + 1),
      inside.map((item) => letterOf(shown.indexOf(item))),
    );
    const { held } = composition;
    const does: Deed = open && held !== null ? { touch: { kind: 'place', id: held, at: bin.id } } : { show: { kind: 'nothing' } };
    hot(draft, `bin:${bin.id}`, rect, does, `${i + 1}. ${tongue.say(bin.says)}`, 'tray');
  }
  for (const [i, item] of shown.entries()) {
    const rect = places[i];
    const words = said[i];
    if (!rect || words === undefined) continue;
    const id = `hold:${item}`;
    const held = composition.held === item;
    const placed = composition.placed[item] !== undefined;
    putStrip(draft, id, {
      rect,
      tag: letterOf(i),
      words,
      size,
      raised: held,
      faint: placed && !held,
      refused: !open && (grade?.wrong.includes(item) ?? false),
    });
    const drops: Hotspot['drops'] = question.bins.flatMap((bin, k) => {
      const onto = trays[k];
      return onto ? [{ onto, does: { touch: { kind: 'place', id: item, at: bin.id } } }] : [];
    });
    const does: Deed = open ? { touch: { kind: 'hold', id: held ? null : item } } : { show: { kind: 'nothing' } };
    hot(draft, id, rect, does, `${letterOf(i)}. ${words}`, 'strip', open ? drops : []);
  }
}

function areNamed(draft: Draft, names: readonly string[], trays: readonly Rect[]): boolean {
  return names.every((name) => fitsLabel(name, trays[0]?.w ?? 0, leastLetter(draft)));
}

/** Of the room, the most that trays beside it may have; and how low one may be. */
const ASIDE = { most: 0.4, low: 44 } as const;

/** As wide as their names want; null where there are too many of them, or a name is too long: then trays have only their numbers. */
function traysBeside(draft: Draft, names: readonly string[], room: Rect) {
  const size = leastLetter(draft);
  const wide = Math.max(...names.map((name) => estimateIn('sans')(`1.\u00a0${name}`, size))) + LABEL_SIDES + 1;
  const w = Math.min(room.w * ASIDE.most, wide);
  const trays = cells({ ...room, w }, 1, names.length, 3);
  if ((trays[0]?.h ?? 0) < ASIDE.low || !areNamed(draft, names, trays)) return null;
  return { trays, rest: { ...room, x: room.x + w + 4, w: room.w - w - 4 } };
}

/** In two columns where there are many, or in as many as let the words be larger, or stand clear of their edges. */
function itemPlaces(
  draft: Draft,
  said: readonly string[],
  room: Rect,
  allowed: readonly number[],
): { readonly places: readonly Rect[]; readonly size: number } {
  const gap = isSmall(draft) ? 1 : 14;
  const [first, other] = [...allowed]
    .sort((a, b) => (said.length > 3 ? b - a : a - b))
    .map((columns) => {
      const w = (room.w - gap * (columns - 1)) / columns;
      const rows = Array.from({ length: Math.ceil(said.length / columns) }, (_, row) =>
        said.slice(row * columns, (row + 1) * columns).map((words) => ({ words, w })),
      );
      return { columns, w, rows: layRows(draft, room, rows, isSmall(draft) ? 68 : 92) };
    });
  const isBetter = other?.rows.isWhole && (!first?.rows.isWhole || other.rows.size > first.rows.size + 3);
  const best = isBetter || (other?.rows.isEasy && !first?.rows.isEasy) ? other : first;
  if (!best) return { places: [], size: 0 };
  const { columns, w, rows } = best;
  const places = said.flatMap((_, i) => {
    const row = rows.places[Math.floor(i / columns)];
    return row ? [{ ...row, x: room.x + (i % columns) * (w + gap), w }] : [];
  });
  return { places, size: rows.size };
}

/** Whether a tray's name stands in two lines of a small label, no word of it broken; else trays have only their numbers, and the panel says the names. */
function fitsLabel(name: string, wide: number, size: number): boolean {
  const w = wide - LABEL_SIDES;
  const measure = estimateIn('sans');
  const words = `1.\u00a0${name}`.split(' ');
  return words.every((word) => measure(word, size) <= w) && linesIn(words.join(' '), w, size, 'sans') <= 2;
}

/** Paper of a label beside its words, held in a hand. */
const LABEL_SIDES = 10;

/** A tray under its name, with the letters of what lies in it. */
function putTray(draft: Draft, bin: string, rect: Rect, says: string, inside: readonly string[]): void {
  const id = `bin:${bin}`;
  const put = { of: id, layer: 'sheet' } as const;
  const small = isSmall(draft);
  const label = { ...rect, h: rect.h * (small ? 0.53 : 0.36) };
  const { w, h } = frameOf(draft.art, 'tray');
  const tray = fitted({ ...rect, y: label.y + label.h, h: rect.h - label.h }, w / h);
  putIn(draft, id, 'tray', tray, put);
  putIn(draft, `${id}/label`, 'paint/slip', label, put);
  const text = { ...label, x: label.x + (small ? 4 : 8), w: label.w - (small ? 10 : 16), h: label.h - 3 };
  letter(draft, `${id}/words`, says, text, { weight: 600, size: small ? 13 : 18, least: 9, align: 'centre' }, put);
  const side = small ? 20 : 32;
  const step = Math.min(side * 1.5, (tray.w * 0.8) / Math.max(1, inside.length));
  for (const [i, letters] of inside.entries()) {
    const x = tray.x + tray.w / 2 + (i - (inside.length - 1) / 2) * step;
    putTag(draft, `${id}/in/${letters}`, letters, { x, y: tray.y + tray.h * 0.36 }, side, put);
  }
}
