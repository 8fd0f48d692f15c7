/** Somebody asks to hear the page, by key or button: it is read, or it is said, and stays written, that there is no voice. */
import { useState } from 'preact/hooks';
import { useAids } from './aids-context.ts';
import type { ReadingAloud } from './use-reader.ts';

export type AskedToRead = {
  readonly ask: (what: 'page' | 'line') => void;
  /** It was asked in vain. */
  readonly isVoiceless: boolean;
};

export function useAskedToRead(reading: ReadingAloud | null, announce: (sentence: string) => void): AskedToRead {
  const aids = useAids();
  const [isAsked, setAsked] = useState(false);
  const hasVoice = reading?.hasVoice ?? false;
  return {
    ask: (what) => {
      setAsked(true);
      if (!reading || !hasVoice) announce(aids?.words.voiceless ?? '');
      else if (what === 'line') reading.reader.line(reading.at);
      else toggleReading(reading);
    },
    isVoiceless: isAsked && !hasVoice,
  };
}

/** One key or button begins, pauses and goes on. */
function toggleReading({ is, reader }: ReadingAloud): void {
  if (is === 'reading' || is === 'one') reader.pause();
  else reader.read();
}
