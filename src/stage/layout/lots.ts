/** The odds as lots: paper slips on a string, as many as there are chances, each hanging over the outcome that it stands for. */
import type { DecisionBeat } from '../../core/beat.ts';
import { type Odds, oddsIn } from '../../core/decision.ts';
import { frameOf } from './art.ts';
import { type Draft, hot, isSmall, letter, putAt, putIn } from './draft.ts';
import type { Rect } from './geometry.ts';
import { board } from './table.ts';

/** More than so many are drawn as so many, in proportion; the number beside them is exact. */
const MOST = 24;

export function putLots(draft: Draft, beat: DecisionBeat): void {
  const odds = oddsIn(beat, draft.run);
  const small = isSmall(draft);
  const whole = board(draft);
  const w = Math.min(whole.w, 900);
  const room = { x: whole.x + (whole.w - w) / 2, y: whole.y + (small ? 4 : 14), w, h: small ? 82 : 142 };
  const rope = { x: room.x - 40, y: room.y, w: room.w + 80, h: small ? 5 : 8 };
  putIn(draft, 'lots/rope', 'paint/rope', rope, { layer: 'above' });
  for (const [i, column] of columnsOf(room, odds, small).entries()) {
    const one = odds[i];
    if (one) putGroup(draft, one, { ...room, ...column });
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

function putGroup(draft: Draft, { outcome, weight, of }: Odds, room: Rect): void {
  const small = isSmall(draft);
  const { tongue } = draft;
  const drawn = of <= MOST ? weight : Math.round((weight * MOST) / of);
  const { w: fw, h: fh } = frameOf(draft.art, 'paper');
  const tall = Math.min(small ? 30 : 54, (room.w / Math.max(1, drawn)) * (fh / fw));
  const pitch = Math.min((tall * fw) / fh + (small ? 1 : 4), room.w / Math.max(1, drawn));
  for (let k = 0; k < drawn; k++) {
    const x = room.x + room.w / 2 + (k - (drawn - 1) / 2) * pitch - (tall * fw) / fh / 2;
    const rect = { x, y: room.y + 1 + (k % 2) * 2, w: (tall * fw) / fh, h: tall };
    putIn(draft, lotId(outcome.id, k), 'paper', rect, { of: `odds:${outcome.id}`, layer: 'above', turn: [-2, 1.5, 3, -1][k % 4] ?? 0 });
    putAt(draft, `${lotId(outcome.id, k)}/pin`, 'pin', { x: rect.x + rect.w * 0.46, y: rect.y + 4 }, tall / 90, { layer: 'above' });
  }
  const w = Math.min(room.w, small ? 124 : 230);
  const h = 58;
  const name = { x: room.x + (room.w - w) / 2, y: room.y + (small ? 32 : 60), w, h };
  const put = { of: `odds:${outcome.id}`, layer: 'above', alpha: weight === 0 ? 0.7 : 1 } as const;
  putIn(draft, `odds:${outcome.id}`, 'paint/sheet', name, put);
  const number = `${weight} ${tongue.word('out-of')} ${of}`;
  const words = tongue.say(outcome.says);
  const top = { x: name.x + 6, y: name.y + 2, w: name.w - 18, h: name.h * 0.58 };
  letter(draft, `odds:${outcome.id}/words`, words, top, { weight: 600, size: small ? 12 : 16, least: 9, align: 'centre' }, put);
  const low = { ...top, y: top.y + top.h - 2, h: name.h * 0.36 };
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

function lotId(outcome: string, k: number): string {
  return `lot:${outcome}:${k}`;
}
