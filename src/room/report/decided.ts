/** Everything that was decided about the bill in a lesson, in order: what, where on its road, and by whom. */

import type { Intent } from '../../core/intent.ts';
import { stableJson } from '../../core/json.ts';
import { beatById, type Level, type Pack } from '../../core/level.ts';
import type { Recording, Run } from '../../core/run.ts';
import { start } from '../../core/start.ts';
import { step } from '../../core/step.ts';
import type { Wording } from '../../core/wording.ts';
import { type DecisionWords, intentSays } from '../rules/decisions.ts';
import type { Counted, Lesson, Polled } from '../rules/lesson.ts';

export type Decided = {
  readonly level: Level;
  /** The page of the road it was decided on. */
  readonly title: Wording;
  /** The bill as it was before. */
  readonly run: Run;
  readonly intent: Intent;
  readonly by: 'class' | 'blocs' | 'teacher' | 'room' | 'vote';
  /** Where the class chose: for what was taken, and for everything together; heads, or seats where one spoke for each bloc. */
  readonly chosen: { readonly weight: number; readonly of: number; readonly isTied: boolean } | null;
  readonly counted: Counted | null;
  /** The rules turned it down, and it was chosen anew. */
  readonly isRefused: boolean;
};

/** Going on decides nothing, and answers to questions have figures of their own. */
const NO_DECISION: ReadonlySet<Intent['kind']> = new Set(['continue', 'await', 'answer']);

/** Levels in the order of the lesson; of a level that was played twice, the last time. */
export function allDecided(pack: Pack, lesson: Lesson): readonly Decided[] {
  const { campaign, plan } = lesson;
  return plan.levels.flatMap((id) => {
    const level = pack.levels.find((l) => l.id === id);
    const { current } = campaign;
    const recording = current?.run.level === id ? current.recording : campaign.played[id]?.recording;
    return level && recording ? inLevel(level, recording, lesson) : [];
  });
}

/** What was chosen, in words; of a vote, what was voted on. */
export function decidedSays({ level, run, intent, title }: Decided, say: (wording: Wording) => string, words: DecisionWords): string {
  if (intent.kind !== 'record-vote') return intentSays(level, run, intent, say, words);
  const beat = beatById(level, run.beat);
  return say(beat.kind === 'vote' ? beat.question : title);
}

function inLevel(level: Level, { entry, intents }: Recording, lesson: Lesson): readonly Decided[] {
  const all: Decided[] = [];
  const votes = lesson.counted.filter((c) => c.level === level.id);
  // Votes of an earlier time in the same level are not in its recording.
  let vote = votes.length - intents.filter((i) => i.kind === 'record-vote').length;
  let { run } = start(level, entry);
  for (const [i, intent] of intents.entries()) {
    const counted = intent.kind === 'record-vote' ? (votes[vote++] ?? null) : null;
    const polled = lesson.polled.findLast((p) => p.level === level.id && p.became === i + 1 && stableJson(p.taken) === stableJson(intent));
    const by = counted
      ? 'vote'
      : polled
        ? lesson.plan.deciders === 'leaders'
          ? 'blocs'
          : 'class'
        : lesson.plan.hands > 0
          ? 'room'
          : 'teacher';
    const stepped = step(level, run, intent);
    if (stepped.kind === 'rejection') break;
    const isRefused = stepped.events.some((e) => e.kind === 'refused');
    const chosen = polled ? chosenIn(polled) : null;
    if (!NO_DECISION.has(intent.kind))
      all.push({ level, title: beatById(level, run.beat).title, run, intent, by, chosen, counted, isRefused });
    run = stepped.run;
  }
  return all;
}

function chosenIn({ standings, taken }: Polled): Decided['chosen'] {
  const weight = standings.find((s) => stableJson(s.intent) === stableJson(taken))?.weight ?? 0;
  return {
    weight,
    of: standings.reduce((sum, s) => sum + s.weight, 0),
    isTied: standings.filter((s) => s.weight === weight).length > 1,
  };
}
