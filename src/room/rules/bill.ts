/** The bill's run in a lesson: it changes by the law's own rules and by no others. */
import { withRun } from '../../core/campaign.ts';
import type { Intent } from '../../core/intent.ts';
import type { Pack } from '../../core/level.ts';
import { record } from '../../core/replay.ts';
import { step } from '../../core/step.ts';
import { accept, deny, type Heard } from './heard.ts';
import type { Lesson } from './lesson.ts';
import { levelOf } from './phase.ts';

/** The bill after an intent; what lay on the table is cleared. */
export function decide(pack: Pack, lesson: Lesson, intent: Intent): Heard {
  const { run, campaign } = lesson;
  if (!run || lesson.opening !== 'bill') return deny('phase/other');
  const level = levelOf(pack, run.level);
  const stepped = step(level, run, intent);
  if (stepped.kind === 'rejection') return deny(stepped.code === 'answer/incomplete' ? 'answer/incomplete' : 'intent/not-open');
  const intents = [...(campaign.current?.recording.intents ?? []), intent];
  const next = withRun(campaign, level, stepped.run, record(level, run.entry, intents));
  return accept({ ...cleared(lesson), run: stepped.run, campaign: next });
}

export function cleared(lesson: Lesson): Lesson {
  return { ...lesson, table: null, clock: { ...lesson.clock, endsAt: null } };
}
