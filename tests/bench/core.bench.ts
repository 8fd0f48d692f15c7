/** Steps of the core on one core, beside inkjs and boardgame.io doing a like thing in the same run. */
import { createRequire } from 'node:module';
import { Compiler } from 'inkjs/full';
import { openIntents } from '../../src/core/open-intents.ts';
import { record, replay } from '../../src/core/replay.ts';
import { roller } from '../../src/core/roller.ts';
import { start } from '../../src/core/start.ts';
import { step } from '../../src/core/step.ts';
import { sampleIntent } from '../../src/core/templates.ts';
import { type Figure, median } from '../../src/tools/figure.ts';
import { anEntry } from '../builders/level.ts';
import { shippedLevels } from '../builders/shipped.ts';
import { randomWalk } from '../builders/walk.ts';

const SECONDS = 1.5;

/** How often `work` runs in a second, where it says how many things it did; the best of several rounds, since a busy machine only slows. */
function perSecond(work: (n: number) => number): number {
  const runs = Array.from({ length: 5 }, () => {
    const from = performance.now();
    let done = 0;
    for (let n = 0; performance.now() - from < SECONDS * 200; n++) done += work(n);
    return (done * 1000) / (performance.now() - from);
  });
  return Math.max(...runs);
}

export async function* bench(): AsyncGenerator<Figure> {
  const levels = await shippedLevels();
  const duma = levels.find((level) => level.id === 'state-duma');
  if (!duma) throw new Error('The Duma is not shipped');
  const walks = Array.from({ length: 20 }, (_, i) => randomWalk(duma, anEntry({ seed: `bench-${i}` }), `bench-${i}`));
  const steps = perSecond((n) => {
    const walk = walks[n % walks.length];
    if (!walk) return 0;
    let { run } = start(duma, anEntry({ seed: `bench-${n % walks.length}` }));
    for (const intent of walk.intents) {
      const result = step(duma, run, intent);
      if (result.kind === 'stepped') run = result.run;
    }
    return walk.intents.length;
  });
  yield { name: 'core-steps-per-s', value: steps, unit: '1/s', bar: { atLeast: 100_000 } };

  const explored = perSecond((n) => {
    const roll = roller(String(n), 'bench');
    let { run } = start(duma, anEntry({ seed: String(n) }));
    for (let i = 0; i < 30; i++) {
      const open = openIntents(duma, run);
      const template = open[Math.floor(roll() * open.length)];
      if (!template) return i;
      const result = step(duma, run, sampleIntent(duma, template, roll));
      if (result.kind === 'stepped') run = result.run;
    }
    return 30;
  });
  yield { name: 'core-open-and-step-per-s', value: explored, unit: '1/s', bar: null };
  yield { name: 'inkjs-steps-per-s', value: inkSteps(), unit: '1/s', bar: null };
  yield { name: 'boardgame-io-steps-per-s', value: boardgameSteps(), unit: '1/s', bar: null };

  const campaign = levels.map((level) => ({ level, walk: randomWalk(level, anEntry({ seed: 'campaign' }), 'campaign') }));
  const times = Array.from({ length: 9 }, () => {
    const from = performance.now();
    for (const { level, walk } of campaign) replay(level, record(level, anEntry({ seed: 'campaign' }), walk.intents));
    return performance.now() - from;
  });
  yield { name: 'replay-campaign-ms', value: median(times), unit: 'ms', bar: { atMost: 50 } };
}

/** A loop of two choices with a counter, which is as small as an ink story gets. */
function inkSteps(): number {
  const story = new Compiler(
    'VAR days = 0\n-> top\n== top\nA line.\n+ [one]\n  ~ days += 1\n  -> top\n+ [two]\n  ~ days -= 1\n  -> top\n',
  ).Compile();
  story.ContinueMaximally();
  return perSecond((n) => {
    story.ChooseChoiceIndex(n % 2);
    story.ContinueMaximally();
    return 1;
  });
}

function boardgameSteps(): number {
  const require = createRequire(import.meta.url);
  const { Client } = require('boardgame.io/client') as {
    Client: (o: unknown) => { start(): void; moves: Record<string, (n: number) => void> };
  };
  const client = Client({
    game: { setup: () => ({ days: 0 }), moves: { spend: ({ G }: { G: { days: number } }, n: number) => ({ days: G.days + n }) } },
    debug: false,
  });
  client.start();
  // Its log grows with every move; fresh clients keep the comparison fair.
  return perSecond((n) => {
    client.moves.spend?.(n % 3);
    return 1;
  });
}
