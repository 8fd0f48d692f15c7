/** The one screen that is before the pupil, by its name. */
import { usePupil } from './pupil-context.ts';
import type { ScreenName } from './screen-of.ts';
import { AskingScreen } from './screens/asking.tsx';
import { BallotScreen } from './screens/ballot.tsx';
import { CountedScreen } from './screens/counted.tsx';
import { PollScreen } from './screens/poll.tsx';
import { QuizScreen } from './screens/quiz.tsx';
import { RevealedScreen } from './screens/revealed.tsx';
import { Gather, Over, Paused, Removed, SceneScreen, Seats } from './screens/waiting.tsx';

export function ScreenShown({ name }: { readonly name: ScreenName }) {
  const { table } = usePupil().view;
  if (name === 'removed') return <Removed />;
  if (name === 'paused') return <Paused />;
  switch (table.kind) {
    case 'ballot':
      return <BallotScreen ballot={table} />;
    case 'counted':
      return <CountedScreen counted={table} />;
    case 'poll':
      return <PollScreen poll={table} />;
    case 'asking':
      return <AskingScreen asking={table} />;
    case 'quiz':
      return <QuizScreen quiz={table} />;
    case 'revealed':
      return <RevealedScreen revealed={table} />;
    case 'nothing':
      return name === 'over' ? <Over /> : name === 'gather' ? <Gather /> : name === 'seats' ? <Seats /> : <SceneScreen />;
  }
}
