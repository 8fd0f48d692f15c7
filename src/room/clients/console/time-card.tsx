/** Time: nothing is hurried unless the teacher says so; a pause stops everything, a limit can be set, moved and taken away. */
import { clockWords, useTimeLeft } from '../time-left.ts';
import { Button } from './buttons.tsx';
import { useConsole } from './console-context.ts';

const MINUTE = 60_000;

export function TimeCard() {
  const { words, view, isWaiting, act } = useConsole();
  const { clock, table } = view.wall;
  const hasTable = table.kind !== 'nothing' && table.kind !== 'quiz';
  const left = useTimeLeft(clock.endsAt, clock.pausedAt);
  return (
    <section class="class-card class-time" aria-labelledby="time-title">
      <h2 id="time-title">{words.time.title}</h2>
      {left !== null && (
        <p class="class-left" role="timer">
          {left <= 0 ? words.time.over : words.time.left(clockWords(left))}
        </p>
      )}
      <div class="cards-row">
        <Button id="pause" isOff={isWaiting} onClick={() => void act({ kind: clock.pausedAt === null ? 'pause' : 'resume' })}>
          {clock.pausedAt === null ? words.time.pause : words.time.resume}
        </Button>
        {hasTable &&
          left === null &&
          [1, 3].map((n) => (
            <Button key={n} id={`limit-${n}`} isOff={isWaiting} onClick={() => void act({ kind: 'limit', ms: n * MINUTE })}>
              {words.time.limit(n)}
            </Button>
          ))}
        {left !== null && (
          <>
            <Button id="extend" isOff={isWaiting} onClick={() => void act({ kind: 'limit', ms: Math.max(0, left) + MINUTE })}>
              {words.time.extend}
            </Button>
            <Button id="no-limit" isOff={isWaiting} onClick={() => void act({ kind: 'limit', ms: null })}>
              {words.time.none}
            </Button>
          </>
        )}
      </div>
      {!hasTable && <p class="aside">{words.time.needsTable}</p>}
    </section>
  );
}
