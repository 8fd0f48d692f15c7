/** Playing by chance or by plan, as tests and benches do. */
import type { Intent, IntentTemplate } from '../../src/core/intent.ts';
import type { Level } from '../../src/core/level.ts';
import { openIntents } from '../../src/core/open-intents.ts';
import { below, type Roller, roller } from '../../src/core/roller.ts';
import type { Entry, Run } from '../../src/core/run.ts';
import { start } from '../../src/core/start.ts';
import { step } from '../../src/core/step.ts';
import { sampleIntent } from '../../src/core/templates.ts';

export type Walk = { readonly run: Run; readonly intents: readonly Intent[]; readonly runs: readonly Run[] };

/** Takes open intents by chance until an ending, or for `most` steps. Throws if one is rejected. */
export function randomWalk(level: Level, entry: Entry, chance: string, most = 400): Walk {
  const roll: Roller = roller(chance, 'walk');
  let { run } = start(level, entry);
  const intents: Intent[] = [];
  const runs: Run[] = [run];
  for (let n = 0; n < most; n++) {
    const open = openIntents(level, run).filter((t) => !isWeighed(run, t));
    const template = open[below(roll, open.length)];
    if (!template) break;
    const intent = sampleIntent(level, template, roll);
    const result = step(level, run, intent);
    if (result.kind === 'rejection') throw new Error(`Rejected ${JSON.stringify(intent)}: ${result.code}`);
    run = result.run;
    intents.push(intent);
    runs.push(run);
  }
  return { run, intents, runs };
}

/** Whoever weighs one exhibit again and again never comes to a finding. */
function isWeighed({ at }: Run, { kind, target }: IntentTemplate): boolean {
  return kind === 'weigh' && at.kind === 'hearing' && at.weighed[target] !== undefined;
}
