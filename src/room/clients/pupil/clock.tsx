/** Time left, where the teacher has set a limit: whole minutes, and in the last one, seconds by tens. */
import { useTimeLeft } from '../time-left.ts';
import { usePupil } from './pupil-context.ts';

export function TimeLeft({ endsAt }: { readonly endsAt: number }) {
  const { words } = usePupil();
  const left = useTimeLeft(endsAt, null) ?? 0;
  return (
    <p class="time-left" data-pupil="time">
      {left <= 0 ? words.clock.over : words.clock.left(left > 60_000 ? Math.ceil(left / 60_000) : 0, Math.ceil(left / 10_000) * 10)}
    </p>
  );
}
