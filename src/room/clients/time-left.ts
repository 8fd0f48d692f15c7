/** The time that is left to answer, as a clock shows it. */
import { useEffect, useState } from 'preact/hooks';
import { hostNow } from './host-clock.ts';

/** Milliseconds that are left, looked at each second; null without a limit. */
export function useTimeLeft(endsAt: number | null, pausedAt: number | null): number | null {
  const [now, setNow] = useState(hostNow());
  useEffect(() => {
    if (endsAt === null || pausedAt !== null) return;
    setNow(hostNow());
    const ticking = setInterval(() => setNow(hostNow()), 1000);
    return () => clearInterval(ticking);
  }, [endsAt, pausedAt]);
  return endsAt === null ? null : endsAt - (pausedAt ?? now);
}

/** 2:05 */
export function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
