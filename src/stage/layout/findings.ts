/** Findings and the operative part on the stage: a finding is tied below its pan, an order is a strip to sign. */
import { type AtHearing, FINDINGS } from '../../core/court-file.ts';
import type { Field, Finding, HearingRules } from '../../core/procedure.ts';
import { refusals } from '../../core/shown.ts';
import { type Bench, type PanPlace, plateBelow } from './bench.ts';
import { type Draft, hot, isSmall, letter, letterOf, putAt, putIn, putRefused, READABLE } from './draft.ts';
import { estimateIn, linesIn } from './estimate.ts';
import { cells, type Rect } from './geometry.ts';
import { layRows, putStrip } from './strip.ts';
import { LINE } from './wrap.ts';

/** For each field its sentence, and below it the three findings to choose from; one is clicked, or dragged to its pan. */
export function putFindings(draft: Draft, hearing: HearingRules, at: AtHearing, bench: Bench): void {
  const small = isSmall(draft);
  const room = roomOf(bench);
  const columns = cells(room, Math.max(1, bench.pans.length), 1, small ? 6 : 16);
  const refused = refusals(draft.level, draft.run);
  for (const [i, pan] of bench.pans.entries()) {
    const column = columns[i];
    if (!column) continue;
    const { field } = pan;
    const head = { ...column, h: small ? 20 : Math.min(74, column.h * 0.4) };
    putSentence(draft, field, head);
    const below = { ...column, y: head.y + head.h + 4, h: column.h - head.h - 4 };
    const tall = Math.min(44, (below.h - 2 * (small ? 3 : 6)) / FINDINGS.length);
    for (const [k, finding] of FINDINGS.entries()) {
      const rect = { ...below, y: below.y + k * (tall + (small ? 3 : 6)), h: tall };
      const rule = refused.get(`${field.id}.${finding}`);
      putFinding(draft, { hearing, pan, finding, rect, isTaken: at.findings[field.id] === finding });
      if (rule) putRefused(draft, idOf(field, finding), rect, { layer: 'sheet' });
    }
  }
}

/** What was found hangs below the pan. */
export function putFound(draft: Draft, hearing: HearingRules, findings: AtHearing['findings'], bench: Bench): void {
  for (const pan of bench.pans) {
    const finding = findings[pan.field.id];
    if (!finding) continue;
    const rect = foundPlace(draft, hearing, finding, pan);
    const put = { of: idOf(pan.field, finding), layer: 'above' } as const;
    putIn(draft, idOf(pan.field, finding), 'paint/slip', rect, put);
    const sides = isSmall(draft) ? FOUND_SIDES : 14;
    const text = { x: rect.x + sides * 0.4, y: rect.y, w: rect.w - sides, h: rect.h - (isSmall(draft) ? 2 : 4) };
    const size = isSmall(draft) ? 11 : 16;
    letter(draft, `${idOf(pan.field, finding)}/words`, draft.tongue.say(hearing.findings[finding]), text, lettersOf(size, true), put);
  }
}

/** Paper beside the words of what was found, held in a hand. */
const FOUND_SIDES = 6;

/** Below the pan's name; held in a hand as wide and as tall as its words want. */
function foundPlace(draft: Draft, hearing: HearingRules, finding: Finding, pan: PanPlace): Rect {
  const { name } = pan;
  if (!isSmall(draft)) return { x: name.x, y: name.y + name.h * 0.86, w: name.w, h: name.h };
  const [words, size] = [draft.tongue.say(hearing.findings[finding]), READABLE.small];
  const { x, w } = plateBelow(pan, Math.max(name.w, estimateIn('sans')(words, size) + FOUND_SIDES));
  const lines = linesIn(words, w - FOUND_SIDES, size, 'sans');
  return { x, y: name.y + name.h - 1, w, h: lines * size * LINE + 3 };
}

/** How far down all that hangs below the pans reaches. */
export function foundBottom(draft: Draft, hearing: HearingRules, findings: AtHearing['findings'], { pans }: Bench): number {
  const all = pans.map((pan) => {
    const finding = findings[pan.field.id];
    return finding ? foundPlace(draft, hearing, finding, pan) : pan.name;
  });
  return Math.max(...all.map(({ y, h }) => y + h));
}

/** Below a pan one can take its finding up again. */
export function nameFindings(draft: Draft, hearing: HearingRules, bench: Bench): void {
  const { at } = draft.run;
  for (const pan of bench.pans) {
    const { field, name } = pan;
    const finding = at.kind === 'hearing' ? at.findings[field.id] : undefined;
    const below = finding ? foundPlace(draft, hearing, finding, pan) : name;
    const rect = { ...name, h: below.y + below.h - name.y };
    const found = finding ? ` · ${draft.tongue.say(hearing.findings[finding])}` : '';
    hot(draft, `hold:${field.id}`, rect, { touch: { kind: 'hold', id: field.id } }, `${draft.tongue.say(field.asks)}${found}`, 'placard');
  }
}

/** The orders as strips with the panel's letters. */
export function putOrders(draft: Draft, hearing: HearingRules, at: AtHearing, bench: Bench): void {
  const small = isSmall(draft);
  const found = foundBottom(draft, hearing, at.findings, bench);
  const room = { ...bench.hand, y: found + 2, h: bench.hand.y + bench.hand.h - found - 2 };
  const rows = hearing.orders.map((order) => [{ words: draft.tongue.say(order.says), w: room.w }]);
  // Held in a hand, the narrower face leaves them whole.
  const face = small ? 'sans' : 'serif';
  const fitting = small ? layRows(draft, room, rows, 60, face) : null;
  const places = fitting?.places ?? cells(room, 1, Math.max(1, hearing.orders.length), 2);
  const refused = refusals(draft.level, draft.run);
  for (const [i, order] of hearing.orders.entries()) {
    const rect = places[i];
    if (!rect) continue;
    const id = `draft:${order.id}`;
    const words = draft.tongue.say(order.says);
    const rule = refused.get(order.id);
    putStrip(draft, id, {
      rect,
      tag: letterOf(i),
      words,
      refused: rule !== undefined,
      face,
      size: fitting?.size ?? Math.min(18, Math.max(13, Math.round(rect.h * 0.33))),
    });
    const why = rule ? ` ${draft.tongue.word('refused')}: ${draft.tongue.say(rule.title)}` : '';
    hot(draft, id, rect, { intent: { kind: 'draft', target: order.id } }, `${letterOf(i)}. ${words}${why}`, 'strip');
  }
}

type FindingSlip = {
  readonly hearing: HearingRules;
  readonly pan: PanPlace;
  readonly finding: Finding;
  readonly rect: Rect;
  readonly isTaken: boolean;
};

function putFinding(draft: Draft, { hearing, pan, finding, rect, isTaken }: FindingSlip): void {
  const { field } = pan;
  const id = idOf(field, finding);
  const words = draft.tongue.say(hearing.findings[finding]);
  const turn = isSmall(draft) ? 0 : ([-0.8, 0.6, -0.4][FINDINGS.indexOf(finding)] ?? 0);
  const put = { of: id, layer: 'sheet', turn } as const;
  putIn(draft, id, 'paint/slip', rect, put);
  letter(
    draft,
    `${id}/words`,
    words,
    { x: rect.x + 8, y: rect.y, w: rect.w - 18, h: rect.h - 5 },
    lettersOf(isSmall(draft) ? 13 : 18, isTaken),
    put,
  );
  if (isTaken) putAt(draft, `${id}/pin`, 'pin', { x: rect.x + rect.w - 12, y: rect.y + rect.h * 0.34 }, (rect.h * 0.6) / 34, put);
  const does = { intent: { kind: 'find', target: field.id, as: finding } } as const;
  hot(draft, id, rect, does, words, 'slip', [{ onto: pan.whole, does }]);
}

function putSentence(draft: Draft, field: Field, rect: Rect): void {
  const small = isSmall(draft);
  const put = { of: `sentence:${field.id}`, layer: 'sheet' } as const;
  const says = `${draft.tongue.say(field.title)}: ${draft.tongue.say(field.asks)}`;
  putIn(draft, `sentence:${field.id}`, 'paint/sheet', rect, put);
  const text = { x: rect.x + 8, y: rect.y + 1, w: rect.w - 22, h: rect.h - (small ? 5 : 10) };
  const words = small ? draft.tongue.say(field.title) : says;
  letter(
    draft,
    `sentence:${field.id}/words`,
    words,
    text,
    { face: 'serif', size: small ? 12 : 16, weight: small ? 700 : 400, least: 10 },
    put,
  );
  hot(draft, `sentence:${field.id}`, rect, { show: { kind: 'nothing' } }, says, 'sheet');
}

function roomOf({ row, hand }: Bench): Rect {
  return { ...hand, y: row.y, h: hand.y + hand.h - row.y };
}

function lettersOf(size: number, isTaken: boolean) {
  return { weight: isTaken ? 700 : 600, size, least: 9, align: 'centre' } as const;
}

function idOf(field: Field, finding: Finding): string {
  return `find:${field.id}:${finding}`;
}
