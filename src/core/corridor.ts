/** Hearsay in an agenda: it gets abroad, spreads or dies down, and is answered with the sentences of the passages. */
import type { AgendaBeat, HearsaySlot } from './beat.ts';
import { plain } from './beat-rules.ts';
import { applyEffects, change, type Doing, rollFor, score, takeDays, tell } from './doing.ts';
import type { Hearsay } from './hearsay.ts';
import type { Intent, IntentTemplate } from './intent.ts';
import type { Level } from './level.ts';
import { below } from './roller.ts';
import type { Echo, HearsayState, Run } from './run.ts';
import type { Passage } from './source.ts';

/** So many sentences can be abroad at once; the next waits. */
export const ABROAD_AT_MOST = 3;

/** The passages that the clerk can hand over: those of the article. */
export function passagesInHand(level: Level): readonly Passage[] {
  return level.shared.sources.filter((s) => s.layer === 'article').flatMap((s) => s.passages);
}

/** Claims that can be handed over, by what a pack shares: the same for every step of every run. */
const claimsInHand = new WeakMap<Level['shared'], readonly string[]>();

export function hearsayTemplates(level: Level, run: Run): readonly IntentTemplate[] {
  if (run.at.kind !== 'agenda') return [];
  const among = claimsInHand.get(level.shared) ?? passagesInHand(level).flatMap((p) => p.claims.map((c) => c.id));
  claimsInHand.set(level.shared, among);
  return Object.entries(run.at.slots)
    .filter(([, state]) => state.status === 'abroad')
    .flatMap(([slot]) => [
      { kind: 'hand-over', target: slot, fill: { shape: 'claim', among } } as const,
      plain('say-silent', slot),
      plain('let-pass', slot),
    ]);
}

/** Lets days go by: they are taken, what waited too long spreads, what is due gets abroad. Returns the hearsay that spread. */
export function daysPass(doing: Doing, beat: AgendaBeat, days: number): readonly string[] {
  const spread: string[] = [];
  pass(doing, days);
  for (let late = overdue(doing, beat); late; late = overdue(doing, beat)) {
    const hearsay = leftAlone(doing, late);
    if (hearsay) spread.push(hearsay);
  }
  for (const slot of beat.hearsay) arrive(doing, slot);
  return spread;
}

/** What is still abroad when the agenda ends is left alone. Returns the hearsay that spread. */
export function letAllSpread(doing: Doing, beat: AgendaBeat): readonly string[] {
  const spread = beat.hearsay
    .filter((slot) => stateOf(doing.run, slot)?.status === 'abroad')
    .flatMap((slot) => leftAlone(doing, slot) ?? []);
  if (doing.run.at.kind === 'agenda') change(doing, { heard: { ...doing.run.heard, ...doing.run.at.slots } });
  return spread;
}

export function answerHearsay(
  doing: Doing,
  beat: AgendaBeat,
  intent: Extract<Intent, { kind: 'hand-over' | 'say-silent' | 'let-pass' }>,
): Echo | null {
  const slot = beat.hearsay.find((s) => s.id === intent.target);
  const state = slot && stateOf(doing.run, slot);
  if (!slot || !state) return null;
  const hearsay = hearsayOf(doing.level, state.hearsay);
  const echo = { kind: 'hearsay', beat: beat.id, id: slot.id } as const;
  if (intent.kind === 'let-pass') {
    leftAlone(doing, slot);
    return { ...echo, how: 'passed', spread: daysPass(doing, beat, 0) };
  }
  const well =
    intent.kind === 'say-silent' ? hearsay.verdict === 'silent' : hearsay.verdict !== 'silent' && hearsay.claims.includes(intent.claim);
  tell(doing, { kind: 'hearsay-answered', slot: slot.id, hearsay: hearsay.id, well });
  if (well) settle(doing, slot, 'answered');
  else spreads(doing, slot, hearsay);
  return { ...echo, how: well ? 'well' : 'badly', spread: daysPass(doing, beat, 0) };
}

/** A sentence by its id: of this level, or of one before it that returns. */
export function hearsayOf(level: Level, id: string): Hearsay {
  const hearsay = level.hearsay.find((h) => h.id === id) ?? level.saidBefore.find((h) => h.id === id);
  if (!hearsay) throw new Error(`Hearsay ${id} is not in level ${level.id}`);
  return hearsay;
}

/** Of a returning slot's sentences those that spread in an earlier level. */
export function comingBack(run: Run, slot: HearsaySlot): readonly string[] {
  const spread = run.entry.handover?.spread ?? [];
  return slot.oneOf.filter((id) => spread.includes(id));
}

function stateOf(run: Run, slot: HearsaySlot): HearsayState | undefined {
  return run.at.kind === 'agenda' ? run.at.slots[slot.id] : undefined;
}

function pass(doing: Doing, days: number): void {
  takeDays(doing, days);
  const { at } = doing.run;
  if (days > 0 && at.kind === 'agenda') change(doing, { at: { ...at, spent: at.spent + days } });
}

function overdue(doing: Doing, beat: AgendaBeat): HearsaySlot | undefined {
  const { at } = doing.run;
  if (at.kind !== 'agenda') return undefined;
  return beat.hearsay.find((slot) => {
    const state = at.slots[slot.id];
    return state?.status === 'abroad' && at.spent - state.since >= slot.patience;
  });
}

function arrive(doing: Doing, slot: HearsaySlot): void {
  const { at } = doing.run;
  if (at.kind !== 'agenda' || at.slots[slot.id] || doing.run.heard[slot.id] || at.spent < slot.onDay) return;
  if (Object.values(at.slots).filter((s) => s.status === 'abroad').length >= ABROAD_AT_MOST) return;
  const candidates = slot.returns ? comingBack(doing.run, slot) : slot.oneOf;
  if (candidates.length === 0) return;
  const drawn = [...Object.values(at.slots), ...Object.values(doing.run.heard)].map((s) => s.hearsay);
  const fresh = candidates.filter((id) => !drawn.includes(id));
  const among = fresh.length > 0 ? fresh : candidates;
  const hearsay = among[below(rollFor(doing, `hearsay:${slot.id}`), among.length)];
  if (hearsay === undefined) return;
  setState(doing, slot, { hearsay, status: 'abroad', since: at.spent });
  tell(doing, { kind: 'hearsay-arrived', slot: slot.id, hearsay });
}

/** Nobody answered: a true sentence dies down, any other spreads. Returns the hearsay that spread. */
function leftAlone(doing: Doing, slot: HearsaySlot): string | null {
  const state = stateOf(doing.run, slot);
  if (!state) return null;
  const hearsay = hearsayOf(doing.level, state.hearsay);
  if (hearsay.verdict !== 'says') {
    spreads(doing, slot, hearsay);
    return hearsay.id;
  }
  settle(doing, slot, 'died-down');
  tell(doing, { kind: 'hearsay-died-down', slot: slot.id, hearsay: hearsay.id });
  return null;
}

/** It costs a working day, a mark in the sources ledger, and whatever the slot says. */
function spreads(doing: Doing, slot: HearsaySlot, hearsay: Hearsay): void {
  settle(doing, slot, 'spread');
  tell(doing, { kind: 'hearsay-spread', slot: slot.id, hearsay: hearsay.id });
  score(doing, 'sources', `hearsay:${slot.id}`, -1);
  applyEffects(doing, slot.spread);
  pass(doing, 1);
}

function settle(doing: Doing, slot: HearsaySlot, status: HearsayState['status']): void {
  const state = stateOf(doing.run, slot);
  if (state) setState(doing, slot, { ...state, status });
}

function setState(doing: Doing, slot: HearsaySlot, state: HearsayState): void {
  const { at } = doing.run;
  if (at.kind === 'agenda') change(doing, { at: { ...at, slots: { ...at.slots, [slot.id]: state } } });
}
