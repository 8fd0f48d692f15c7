/** A hearing on the stage: a card to read, a scale and trays to lay it on; then the findings, the operative part, the judgment. */
import type { HearingBeat } from '../../core/beat.ts';
import { type AtHearing, exhibitOf, findingsWeighed, hearingOf, rightPlaces } from '../../core/court-file.ts';
import type { HearingRules } from '../../core/procedure.ts';
import { type Bench, benchOf } from './bench.ts';
import { type Draft, isSmall } from './draft.ts';
import { offerCard, putCard, putInHand, rowPlaces } from './exhibits.ts';
import { foundBottom, nameFindings, putFindings, putFound, putOrders } from './findings.ts';
import { putFolder, readFolder } from './folder.ts';
import type { Rect } from './geometry.ts';
import { putJudgment } from './judgment.ts';
import { hearPeople, putPeople, putSpeech } from './people.ts';
import type { Hotspot } from './piece.ts';
import { bared, type Lying, offerPlaces, putWeighed, tipsOf } from './weighing.ts';

export function layHearing(draft: Draft, beat: HearingBeat): void {
  const { at } = draft.run;
  if (at.kind !== 'hearing') return;
  const hearing = hearingOf(draft.level, beat);
  // Held in a hand, scale, trays and the card take the whole stage: of people only pieces would look out between them.
  const places = isSmall(draft) ? new Map<string, Rect>() : putPeople(draft);
  const folder = putFolder(draft);
  const weighed = at.decided ? asJudged(beat, at) : at.weighed;
  const bench = benchOf(draft, hearing, folder, tipsOf(beat, hearing, at, weighed));
  const held = at.exhibits.find((id) => id === draft.composition.held) ?? null;
  const lying = putWeighed(draft, beat, at, held === null ? weighed : without(weighed, held), bench);
  if (at.decided) {
    const findings = findingsWeighed(beat, hearing.fields, { ...at, weighed });
    putFound(draft, hearing, findings, bench);
    putJudgment(draft, beat, hearing, at, { bench, lying, found: foundBottom(draft, hearing, findings, bench) });
  } else layWeighing(draft, beat, hearing, at, bench, lying, held);
  readFolder(draft, folder);
  hearPeople(draft, places, new Set());
  putSpeech(draft, places);
}

function layWeighing(
  draft: Draft,
  beat: HearingBeat,
  hearing: HearingRules,
  at: AtHearing,
  bench: Bench,
  lying: Lying,
  held: string | null,
): void {
  const isWeighed = at.exhibits.every((id) => at.weighed[id] !== undefined);
  const isFound = isWeighed && hearing.fields.every((f) => at.findings[f.id] !== undefined);
  const isAtFinding = hearing.fields.some((f) => f.id === draft.composition.held);
  if (held !== null) layInHand(draft, beat, at, bench, held);
  else if (isWeighed && (!isFound || isAtFinding)) putFindings(draft, hearing, at, bench);
  else if (isFound) putOrders(draft, hearing, at, bench);
  layRow(draft, beat, at, bench, held);
  for (const [id, rect] of lying) {
    const shown = bared(bench, rect);
    offerCard(draft, exhibitOf(beat, id), at.exhibits.indexOf(id) + 1, shown, take(id), dropsOf(bench, id));
  }
  if (isFound && !isAtFinding) {
    putFound(draft, hearing, at.findings, bench);
    if (held === null) nameFindings(draft, hearing, bench);
  }
  offerPlaces(draft, bench, held, lying);
}

/** In hand it can be put back where it lay; what lies nowhere yet stays in hand until another is taken up. */
function layInHand(draft: Draft, beat: HearingBeat, at: AtHearing, bench: Bench, held: string): void {
  const does = at.weighed[held] === undefined ? ({ show: { kind: 'nothing' } } as const) : ({ touch: { kind: 'hold', id: null } } as const);
  putInHand(draft, exhibitOf(beat, held), at.exhibits.indexOf(held) + 1, bench.hand, does, dropsOf(bench, held));
}

/** Those that wait stand in a row, each at its own place. */
function layRow(draft: Draft, beat: HearingBeat, at: AtHearing, bench: Bench, held: string | null): void {
  const places = rowPlaces(bench.row, at.exhibits.length);
  for (const [i, id] of at.exhibits.entries()) {
    const place = places[i];
    if (!place || id === held || at.weighed[id] !== undefined) continue;
    putCard(draft, exhibitOf(beat, id), i + 1, place.card, { layer: 'sheet', shown: place.shown.w / place.card.w });
    offerCard(draft, exhibitOf(beat, id), i + 1, place.shown, take(id), dropsOf(bench, id));
  }
}

const take = (id: string) => ({ touch: { kind: 'hold', id } }) as const;

function dropsOf(bench: Bench, id: string): Hotspot['drops'] {
  const onto = [
    ...bench.pans.map(({ field, whole }) => ({ onto: whole, as: field.id })),
    ...bench.trays.map(({ test, rect }) => ({ onto: rect, as: test.id })),
  ];
  return onto.map(({ onto: rect, as }) => ({ onto: rect, does: { intent: { kind: 'weigh', target: id, as } } }));
}

function without(weighed: AtHearing['weighed'], id: string): AtHearing['weighed'] {
  const { [id]: _taken, ...rest } = weighed;
  return rest;
}

/** Where each exhibit belongs: where it was put if that was right, else where the judge put it. */
function asJudged(beat: HearingBeat, at: AtHearing): AtHearing['weighed'] {
  return Object.fromEntries(
    at.exhibits.map((id) => {
      const right = rightPlaces(exhibitOf(beat, id));
      const own = at.weighed[id] ?? '';
      return [id, right.includes(own) ? own : (right[0] ?? own)];
    }),
  );
}
