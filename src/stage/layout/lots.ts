/** The odds as lots: paper slips on a string, as many as there are chances, each hanging over the outcome that it stands for. */
import type { DecisionBeat } from '../../core/beat.ts';
import { type Odds, oddsIn } from '../../core/decision.ts';
import { frameOf } from './art.ts';
import { type Draft, hot, isSmall, leastLetter, letter, putAt, putIn } from './draft.ts';
import { linesIn } from './estimate.ts';
import type { Rect } from './geometry.ts';
import { board } from './table.ts';
import { LINE } from './wrap.ts';

/** More than so many are drawn as so many, in proportion; the number beside them is exact. */
const MOST = 24;

export function putLots(draft: Draft, beat: DecisionBeat): void {
  const odds = oddsIn(beat, draft.run);
  const small = isSmall(draft);
  const whole = board(draft);
  const w = Math.min(whole.w, 900);
  const room = { x: whole.x + (whole.w - w) / 2, y: whole.y + (small ? 4 : 14), w, h: small ? 90 : 150 };
  const rope = { x: room.x - 40, y: room.y, w: room.w + 80, h: small ? 5 : 8 };
  putIn(draft, 'lots/rope', 'paint/rope', rope, { layer: 'above' });
  const columns = columnsOf(room, odds, small);
  const letters = small ? leastLetter(draft) : 16;
  const lines = odds.map(({ outcome }, i) =>
    linesIn(draft.tongue.say(outcome.says), wordsWide(draft, columns[i]?.w ?? 0), letters, 'sans'),
  );
  const tall = Math.max(small ? 1 : 2, ...lines) * letters * LINE + 2;
  for (const [i, column] of columns.entries()) {
    const one = odds[i];
    if (one) putGroup(draft, one, { ...room, ...column }, tall);
  }
}

/** The lot that was drawn lies on the sheet. */
export function putDrawnLot(draft: Draft, outcome: string, sheet: Rect): void {
  const small = isSmall(draft);
  const h = small ? 30 : 54;
  const { w: fw, h: fh } = frameOf(draft.art, 'paper');
  const rect = { x: sheet.x + sheet.w - h * 0.9, y: sheet.y - h * 0.42, w: (h * fw) / fh, h };
  putIn(draft, lotId(outcome, 0), 'paper', rect, { of: 'before', layer: 'above', turn: 9 });
  putAt(draft, `${lotId(outcome, 0)}/pin`, 'pin', { x: rect.x + rect.w * 0.46, y: rect.y + 4 }, h / 90, { of: 'before', layer: 'above' });
}

/** Each outcome's share of the string: as wide as its lots, but never too narrow for its name. */
function columnsOf(room: Rect, odds: readonly Odds[], small: boolean): readonly { readonly x: number; readonly w: number }[] {
  const gap = small ? 6 : 18;
  const inner = room.w - gap * (odds.length - 1);
  const least = Math.min(small ? 92 : 170, inner / odds.length);
  const of = Math.max(1, odds[0]?.of ?? 1);
  const spare = inner - least * odds.length;
  let x = room.x;
  return odds.map(({ weight }) => {
    const w = least + (spare * weight) / of;
    const column = { x, w };
    x += w + gap;
    return column;
  });
}

function putGroup(draft: Draft, { outcome, weight, of }: Odds, room: Rect, tall: number): void {
  const small = isSmall(draft);
  const { tongue } = draft;
  const drawn = of <= MOST ? weight : Math.round((weight * MOST) / of);
  const { w: fw, h: fh } = frameOf(draft.art, 'paper');
  const slip = Math.min(small ? 30 : 54, (room.w / Math.max(1, drawn)) * (fh / fw));
  const pitch = Math.min((slip * fw) / fh + (small ? 1 : 4), room.w / Math.max(1, drawn));
  for (let k = 0; k < drawn; k++) {
    const x = room.x + room.w / 2 + (k - (drawn - 1) / 2) * pitch - (slip * fw) / fh / 2;
    const rect = { x, y: room.y + 1 + (k % 2) * 2, w: (slip * fw) / fh, h: slip };
    putIn(draft, lotId(outcome.id, k), 'paper', rect, { of: `odds:${outcome.id}`, layer: 'above', turn: [-2, 1.5, 3, -1][k % 4] ?? 0 });
    putAt(draft, `${lotId(outcome.id, k)}/pin`, 'pin', { x: rect.x + rect.w * 0.46, y: rect.y + 4 }, slip / 90, { layer: 'above' });
  }
  const w = plateWide(draft, room.w);
  const tallNumber = small ? 18 : 22;
  const h = tall + tallNumber + 12;
  const name = { x: room.x + (room.w - w) / 2, y: room.y + (small ? 32 : 60), w, h };
  const put = { of: `odds:${outcome.id}`, layer: 'above', alpha: weight === 0 ? 0.7 : 1 } as const;
  putIn(draft, `odds:${outcome.id}`, 'paint/sheet', name, put);
  const number = `${weight} ${tongue.word('out-of')} ${of}`;
  const words = tongue.say(outcome.says);
  const top = { x: name.x + 6, y: name.y + 2, w: wordsWide(draft, room.w), h: tall };
  letter(draft, `odds:${outcome.id}/words`, words, top, { weight: 600, size: small ? 12 : 16, least: 9, align: 'centre' }, put);
  const low = { ...top, y: name.y + name.h - 8 - tallNumber, h: tallNumber };
  const letters = { face: 'serif', weight: 700, size: small ? 12 : 17, least: 10, colour: '#6E2A14', align: 'centre' } as const;
  letter(draft, `odds:${outcome.id}/number`, number, low, letters, put);
  hot(
    draft,
    `odds:${outcome.id}`,
    { ...name, y: room.y, h: name.y + name.h - room.y },
    { show: { kind: 'nothing' } },
    `${words}: ${number}`,
    'slip',
  );
}

/** A plate is no wider than its column, and than is good for reading. */
function plateWide(draft: Draft, column: number): number {
  return Math.min(column, isSmall(draft) ? 124 : 230);
}

function wordsWide(draft: Draft, column: number): number {
  return plateWide(draft, column) - (isSmall(draft) ? 12 : 18);
}

function lotId(outcome: string, k: number): string {
  return `lot:${outcome}:${k}`;
}
