/** The teacher's moves: how far the opening is, which level is played, what the bill does, what lies on the table. */
import { entryFor, withRun } from '../../core/campaign.ts';
import type { Intent } from '../../core/intent.ts';
import { beatById, type Pack } from '../../core/level.ts';
import { record } from '../../core/replay.ts';
import { start } from '../../core/start.ts';
import { ask, askAgain, closeQuestion } from './asking.ts';
import { closeBallot, countHands, openBallot, reopenBallot } from './ballot.ts';
import { cleared, decide } from './bill.ts';
import { accept, deny, type Heard } from './heard.ts';
import type { Lesson } from './lesson.ts';
import type { TeacherMoves, TeacherSays } from './message.ts';
import { levelOf } from './phase.ts';
import { closePoll, openPoll } from './poll.ts';
import { seatAll } from './seating.ts';

/** Intents that a class makes by voting and answering, never by a word of the teacher's. */
const BY_CLASS: ReadonlySet<Intent['kind']> = new Set(['hold-vote', 'record-vote', 'answer']);

export function hearMove(pack: Pack, lesson: Lesson, says: TeacherSays, n: number): Heard {
  if (lesson.opening === 'over') return deny('lesson/over');
  const move = says as TeacherMoves;
  switch (move.kind) {
    case 'go':
      return lesson.opening === 'bill' ? deny('phase/other') : accept(opened(pack, lesson, move.to));
    case 'start-level':
      return startLevel(pack, lesson, move.level);
    case 'decide':
      return BY_CLASS.has(move.intent?.kind) ? deny('intent/not-open') : decide(pack, lesson, move.intent);
    case 'open-poll':
      return openPoll(pack, lesson, n);
    case 'close-poll':
      return closePoll(pack, lesson, move.intent);
    case 'open-ballot':
      return openBallot(pack, lesson, n, move.secret ?? lesson.plan.ballot === 'secret');
    case 'close-ballot':
      return closeBallot(pack, lesson, move.sealed);
    case 'reopen-ballot':
      return reopenBallot(lesson, move.reason);
    case 'count-hands':
      return countHands(pack, lesson, move.hands, n);
    case 'ask':
      return ask(pack, lesson, n);
    case 'ask-again':
      return askAgain(lesson, n);
    case 'close-question':
      return closeQuestion(pack, lesson, move.answer, n);
    case 'clear-table':
      return lesson.table ? accept(cleared(lesson)) : deny('table/other');
    case 'finish':
      return accept({ ...cleared(lesson), opening: 'over' });
  }
}

function opened(pack: Pack, lesson: Lesson, to: 'gather' | 'seat' | 'brief'): Lesson {
  const seated = to === 'seat' && lesson.opening === 'gather' ? seatAll(pack, lesson) : lesson;
  return { ...seated, opening: to };
}

function startLevel(pack: Pack, lesson: Lesson, id: string): Heard {
  const { plan, run, campaign } = lesson;
  if (!plan.levels.includes(id)) return deny('level/unknown');
  if (run && beatById(levelOf(pack, run.level), run.beat).kind !== 'ending') return deny('phase/other');
  const seated = Object.keys(lesson.seating).length === 0 ? seatAll(pack, lesson) : lesson;
  const entry = { ...entryFor(pack, campaign, id, `${plan.seed}:${id}`), votes: 'recorded' as const };
  const level = levelOf(pack, id);
  const started = start(level, entry);
  return accept({
    ...cleared(seated),
    opening: 'bill',
    run: started.run,
    campaign: withRun(campaign, level, started.run, record(level, entry, [])),
  });
}
