/** What the teacher can do, as it stands on a button. */
import type { Pack } from '../../../core/level.ts';
import { type Wording, wordsIn } from '../../../core/wording.ts';
import type { ClassConsoleWords } from '../../../text/words/class-console.ts';
import { type DecisionWords, intentSays } from '../../rules/decisions.ts';
import type { TeacherSays } from '../../rules/message.ts';
import type { ConsoleView } from '../link.ts';

export function stepSays(words: ClassConsoleWords, pack: Pack, view: ConsoleView, says: TeacherSays, language: string): string {
  const { step } = words;
  const say = (wording: Wording) => wordsIn(wording, language).text;
  switch (says.kind) {
    case 'go':
      return says.to === 'seat' ? (view.opening === 'brief' ? step.seatAgain : step.seat) : says.to === 'brief' ? step.brief : step.gather;
    case 'start-level': {
      const level = pack.levels.find((l) => l.id === says.level);
      return step.level(level ? say(level.title) : '');
    }
    case 'decide': {
      const { run } = view.wall;
      const level = pack.levels.find((l) => l.id === run?.level);
      if (says.intent.kind === 'continue') return step.continue;
      if (says.intent.kind === 'await') return step.await;
      return (level && run && intentSays(level, run, says.intent, say, decisionWords(words))) || words.decide.title;
    }
    case 'open-poll':
      return step.openPoll;
    case 'close-poll':
      return step.closePoll;
    case 'open-ballot':
      return says.secret === undefined ? step.openBallot : says.secret ? step.openSecret : step.openOpen;
    case 'close-ballot':
      return step.closeBallot;
    case 'reopen-ballot':
      return words.undo.reopen;
    case 'count-hands':
      return words.hands.record;
    case 'ask':
      return step.ask;
    case 'ask-again':
      return step.askAgain;
    case 'close-question':
      return step.closeQuestion;
    case 'clear-table':
      return step.clear;
    case 'open-quiz':
      return step.openQuiz[says.which];
    case 'close-quiz':
      return step.closeQuiz[says.which];
    case 'resume':
      return words.time.resume;
    case 'finish':
      return step.finish;
    default:
      return '';
  }
}

export function decisionWords({ decide }: ClassConsoleWords): DecisionWords {
  const { silent, pass, hand, weigh, find } = decide;
  return { silent, pass, hand, weigh, find };
}
