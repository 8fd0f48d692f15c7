/** Roads to play: intents that a careful test player would make, found by trying seeds. */
import { FINDINGS, findingsWeighed, hearingOf } from '../../src/core/court-file.ts';
import type { Intent, IntentTemplate } from '../../src/core/intent.ts';
import type { Level } from '../../src/core/level.ts';
import { openIntents } from '../../src/core/open-intents.ts';
import { below, type Roller, roller } from '../../src/core/roller.ts';
import type { Entry, Run } from '../../src/core/run.ts';
import { beatOf, lastAttempt, refusals } from '../../src/core/shown.ts';
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
    const open = timely(
      run,
      openIntents(level, run).filter((t) => !refused.has(t.target)),
    );
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

/** In a hearing: first what isn't weighed yet, then what isn't found yet, then the draft. */
function timely(run: Run, open: readonly IntentTemplate[]): readonly IntentTemplate[] {
  const { at } = run;
  if (at.kind !== 'hearing' || at.decided) return open;
  const next = [
    (t: IntentTemplate) => t.kind === 'weigh' && at.weighed[t.target] === undefined,
    (t: IntentTemplate) => t.kind === 'find' && at.findings[t.target] === undefined,
    (t: IntentTemplate) => t.kind === 'draft',
  ];
  return next.map((is) => open.filter(is)).find((some) => some.length > 0) ?? open;
}

/** About two of three questions right, and never the same wrong answer twice. */
function intentOf(level: Level, run: Run, template: IntentTemplate, roll: Roller): Intent {
  const { fill, target } = template;
  if (template.kind === 'find') return findingOf(level, run, target, roll);
  if (fill.shape !== 'answer') return sampleIntent(level, template, roll);
  const right: Intent = { kind: 'answer', target, answer: rightAnswer(fill.question) };
  if (roll() < 0.66) return right;
  const sampled = sampleIntent(level, template, roll);
  const before = lastAttempt(run)?.answer;
  return sampled.kind === 'answer' && JSON.stringify(sampled.answer) === JSON.stringify(before) ? right : sampled;
}

/** The finding that follows, or now and then one that doesn't, and once only. */
function findingOf(level: Level, run: Run, target: string, roll: Roller): Intent {
  const beat = beatOf(level, run);
  if (beat.kind !== 'hearing' || run.at.kind !== 'hearing') throw new Error(`Nothing is found in ${beat.id}`);
  const follows = findingsWeighed(beat, hearingOf(level, beat).fields, run.at)[target] ?? 'not-shown';
  const wrong = FINDINGS.find((f) => f !== follows && !refusals(level, run).has(`${target}.${f}`));
  return { kind: 'find', target, as: wrong && roll() < 0.15 ? wrong : follows };
}

/** The shortest of `tries` roads that end at `ending`, or at any ending; undefined where none does. */
export function planTo(level: Level, entry: Entry, ending: string | null, tries = 300): Plan | undefined {
  const plans = Array.from({ length: tries }, (_, i) => planBy(level, entry, `try-${i}`)).filter(
    (p) => ending === null || p.ending === ending,
  );
  return plans.sort((a, b) => a.intents.length - b.intents.length)[0];
}
