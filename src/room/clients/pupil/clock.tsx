/** Time left, where the teacher has set a limit: whole minutes, and in the last one, seconds by tens. */
import { useEffect, useState } from 'preact/hooks';
import { usePupil } from './pupil-context.ts';

export function TimeLeft({ endsAt }: { readonly endsAt: number }) {
  const { words } = usePupil();
  const left = useLeft(endsAt);
  // A limit that is over when it is first seen is the word of a clock that goes wrong: only the class's own counts.
  const [isTrusted] = useState(left > 0);
  if (!isTrusted) return null;
  return (
    <p class="time-left" data-pupil="time">
      {left <= 0 ? words.clock.over : words.clock.left(left > 60_000 ? Math.ceil(left / 60_000) : 0, Math.ceil(left / 10_000) * 10)}
    </p>
  );
}

function useLeft(endsAt: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return endsAt - now;
}
