/** Roads to play: intents that a careful test player would make, found by trying seeds. */
import { type AtHearing, exhibitOf, FINDINGS, findingsWeighed, hearingOf, isFitting, rightPlaces } from '../../src/core/court-file.ts';
import type { Intent, IntentTemplate } from '../../src/core/intent.ts';
import type { Level } from '../../src/core/level.ts';
import { openIntents } from '../../src/core/open-intents.ts';
import { below, type Roller, roller } from '../../src/core/roller.ts';
import type { Entry, Run } from '../../src/core/run.ts';
import { lastAttempt, refusals } from '../../src/core/shown.ts';
import { start } from '../../src/core/start.ts';
import { step } from '../../src/core/step.ts';
import { rightAnswer, sampleIntent } from '../../src/core/templates.ts';

export type Plan = { readonly entry: Entry; readonly intents: readonly Intent[]; readonly runs: readonly Run[]; readonly ending: string };

/** A road by chance: every refused move at most once, about two of three questions answered right. */
export function planBy(level: Level, entry: Entry, chance: string): Plan {
  const roll = roller(chance, 'plan');
  let { run } = start(level, entry);
  const intents: Intent[] = [];
  const runs: Run[] = [run];
  for (;;) {
    const refused = refusals(level, run);
    const open = openIntents(level, run).filter((t) => !refused.has(t.target) && !isSettled(run, t));
    const template = open[below(roll, open.length)];
    if (!template) break;
    const intent = intentOf(level, run, template, roll);
    const result = step(level, run, intent);
    if (result.kind === 'rejection') throw new Error(result.code);
    run = result.run;
    intents.push(intent);
    runs.push(run);
    if (intents.length > 500) throw new Error(`A road of ${level.id} does not end`);
  }
  return { entry, intents, runs, ending: run.beat };
}

/** About two of three questions right, and never the same wrong answer twice. */
function intentOf(level: Level, run: Run, template: IntentTemplate, roll: Roller): Intent {
  const { fill, target } = template;
  if (run.at.kind === 'hearing') return inHearing(level, run, run.at, template, roll);
  if (fill.shape !== 'answer') return sampleIntent(level, template, roll);
  const right: Intent = { kind: 'answer', target, answer: rightAnswer(fill.question) };
  if (roll() < 0.66) return right;
  const sampled = sampleIntent(level, template, roll);
  const before = lastAttempt(run)?.answer;
  return sampled.kind === 'answer' && JSON.stringify(sampled.answer) === JSON.stringify(before) ? right : sampled;
}

/** The shortest of `tries` roads that end at `ending`, or at any ending; undefined where none does. */
export function planTo(level: Level, entry: Entry, ending: string | null, tries = 300): Plan | undefined {
  const plans = Array.from({ length: tries }, (_, i) => planBy(level, entry, `try-${i}`)).filter(
    (p) => ending === null || p.ending === ending,
  );
  return plans.sort((a, b) => a.intents.length - b.intents.length)[0];
}

/** Weighed once is enough, and a finding that was made stands. */
function isSettled({ at }: Run, { kind, target }: IntentTemplate): boolean {
  return (
    at.kind === 'hearing' &&
    ((kind === 'weigh' && at.weighed[target] !== undefined) || (kind === 'find' && at.findings[target] !== undefined))
  );
}

/** Two of three exhibits where they belong; now and then a finding that doesn't follow, which is refused, and then the one that does. */
function inHearing(level: Level, run: Run, at: AtHearing, { kind, target }: IntentTemplate, roll: Roller): Intent {
  const beat = level.beats.find((b) => b.id === run.beat);
  if (beat?.kind !== 'hearing' || kind === 'continue') return { kind, target } as Intent;
  const hearing = hearingOf(level, beat);
  const places = [...hearing.fields, ...hearing.tests].map((p) => p.id);
  if (kind === 'weigh') {
    const right = rightPlaces(exhibitOf(beat, target))[0] ?? '';
    return { kind, target, as: roll() < 0.7 ? right : (places[below(roll, places.length)] ?? right) };
  }
  const follows = findingsWeighed(beat, hearing.fields, at)[target];
  const wasRefused = [...refusals(level, run).keys()].some((id) => id.startsWith(`${target}.`));
  if (kind === 'find' && follows) {
    const other = FINDINGS.find((f) => f !== follows) ?? follows;
    return { kind, target, as: !wasRefused && roll() < 0.15 ? other : follows };
  }
  const fitting = hearing.orders.find((o) => isFitting(o, at.findings))?.id ?? target;
  return { kind: 'draft', target: roll() < 0.2 ? target : fitting };
}
