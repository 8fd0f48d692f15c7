/** A poll in which several lead: the teacher decides between them, and between no others. */
import { intentSays } from '../../rules/decisions.ts';
import { Button } from './buttons.tsx';
import { useConsole } from './console-context.ts';
import { decisionWords } from './step-words.ts';

export function TiedPoll() {
  const { words, pack, view, say, isWaiting, act } = useConsole();
  const { run, table } = view.wall;
  const level = pack.levels.find((l) => l.id === run?.level);
  if (!run || !level || table.kind !== 'poll') return null;
  const most = table.standings[0]?.weight ?? 0;
  const leading = table.standings.filter(({ weight }) => weight === most);
  return (
    <div class="class-tied" data-class="tied">
      <p>{words.decide.tied}</p>
      <div class="cards">
        {leading.map(({ intent, weight }, i) => (
          <Button key={i} id={`tied-${i}`} isOff={isWaiting} onClick={() => void act({ kind: 'close-poll', intent })}>
            {intentSays(level, run, intent, say, decisionWords(words))} ({weight})
          </Button>
        ))}
      </div>
    </div>
  );
}
