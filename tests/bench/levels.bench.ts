/** How long a level takes: its words at reading pace, and a pause for each decision, over its walkthroughs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { questionOf } from '../../src/core/checkpoint.ts';
import { rightPlaces } from '../../src/core/court-file.ts';
import type { Intent } from '../../src/core/intent.ts';
import type { Level } from '../../src/core/level.ts';
import type { Run } from '../../src/core/run.ts';
import { echoLines, hearsayAbroad, linesShown, openActions, openOptions } from '../../src/core/shown.ts';
import { findClaim } from '../../src/core/source.ts';
import { start } from '../../src/core/start.ts';
import { step } from '../../src/core/step.ts';
import type { Wording } from '../../src/core/wording.ts';
import { type Figure, median } from '../../src/tools/figure.ts';
import { packFolders } from '../../src/tools/pack-folder.ts';
import { LEVELS, shippedPack } from '../builders/shipped.ts';

/** Words a minute, and seconds for a decision. */
const PACE = 160;
const DECISION = 15;

type Walkthrough = { readonly level: string; readonly seed: string; readonly intents: readonly Intent[] };

export async function* bench(): AsyncGenerator<Figure> {
  for (const id of packFolders().map((folder) => path.basename(folder))) {
    const pack = shippedPack(id);
    const folder = path.join(LEVELS, id, 'walkthroughs');
    const all = readdirSync(folder).map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Walkthrough);
    for (const level of pack.levels) {
      const minutes = all.filter((w) => w.level === level.id).map((w) => minutesOf(level, w));
      const [from, to] = level.minutes;
      const middle = median(minutes);
      // A range has two ends; the figure is held to the one it is nearer to.
      const bar = middle - from < to - middle ? { atLeast: from } : { atMost: to };
      yield { name: `level-minutes-${level.id}`, value: middle, unit: 'min', bar };
      yield { name: `level-minutes-${level.id}-longest`, value: Math.max(...minutes), unit: 'min', bar: null };
    }
  }
}

function minutesOf(level: Level, { seed, intents }: Walkthrough): number {
  let { run } = start(level, { seed, handover: null, usedQuestions: [], votes: 'rolled' });
  const read = new Set<string>();
  let words = wordsOn(level, run, read);
  for (const intent of intents) {
    const result = step(level, run, intent);
    if (result.kind === 'rejection') throw new Error(`${level.id}: a walkthrough is rejected: ${result.code}`);
    run = result.run;
    words += wordsOn(level, run, read);
  }
  return words / PACE + (intents.filter((i) => i.kind !== 'continue').length * DECISION) / 60;
}

/** Words on the screen that weren't read before. */
function wordsOn(level: Level, run: Run, read: Set<string>): number {
  const shown: Wording[] = [...echoLines(level, run), ...linesShown(level, run)].map((l) => l.says);
  shown.push(
    ...openOptions(level, run).map((o) => o.says),
    ...openActions(level, run).flatMap((a) => [a.says, a.hint]),
    ...hearsayAbroad(level, run).map((h) => h.hearsay.says),
  );
  if (run.at.kind === 'checkpoint') {
    const question = questionOf(level, run.at.asked.question);
    shown.push(
      question.asks,
      ...('picks' in question ? question.picks.map((p) => p.says) : []),
      ...('items' in question ? question.items.map((i) => i.says) : []),
      ...('pairs' in question ? question.pairs.flatMap((p) => [p.left, p.right]) : []),
    );
    const claim = run.at.asked.attempts.some((a) => !a.grade.right) ? findClaim(level.shared.sources, question.claim) : undefined;
    shown.push(...(claim?.passage.claims.map((c) => c.says) ?? []), ...(run.at.asked.attempts.length > 0 ? [question.right] : []));
  }
  const beat = level.beats.find((b) => b.id === run.beat);
  if (beat?.kind === 'story') shown.push(...(beat.cards?.list.flatMap((c) => [c.who, c.date, c.says]) ?? []));
  if (beat?.kind === 'decision') shown.push(beat.question, ...beat.outcomes.map((o) => o.says));
  const { at } = run;
  if (beat?.kind === 'hearing' && at.kind === 'hearing') {
    const file = beat.exhibits.filter((e) => at.exhibits.includes(e.id));
    // After the decision whoever weighed rightly has nothing to look up.
    const mislaid = file.filter((e) => !rightPlaces(e).includes(at.weighed[e.id] ?? ''));
    shown.push(...(at.decided ? mislaid.map((e) => e.why) : file.flatMap((e) => [e.title, e.says])));
  }
  if (beat?.kind === 'ending') shown.push(...beat.debrief.map((l) => l.says));
  return shown.reduce((sum, wording) => {
    const text = wording.en ?? '';
    if (read.has(text)) return sum;
    read.add(text);
    return sum + text.split(/\s+/).filter(Boolean).length;
  }, 0);
}
