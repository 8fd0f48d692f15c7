/** Reading aloud on the page of play: a reader that turns with the page, and the line it stands at, marked where it stands. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Run } from '../../core/run.ts';
import { useAids } from './aids-context.ts';
import { browserSpeech } from './browser-speech.ts';
import type { Page } from './page-context.ts';
import { beginsWithVoices, Reader, type Reading } from './reader.ts';
import { spokenLine } from './spoken.ts';

export type ReadingAloud = Reading & {
  readonly lines: number;
  /** False once it is known that the device has no voice for this page. */
  readonly hasVoice: boolean;
  readonly reader: Reader;
};

/** Null where the browser can't speak, and on a page that is only looked at. */
export function useReader(page: Page, run: Run, language: string): ReadingAloud | null {
  const aids = useAids();
  const speech = useMemo(browserSpeech, []);
  const pace = useRef(100);
  pace.current = aids?.aids.pace ?? 100;
  const readsAloud = useRef(false);
  readsAloud.current = aids?.aids.readsAloud ?? false;
  const [reading, setReading] = useState<Reading>({ is: 'off', at: 0 });
  const [hasVoice, setHasVoice] = useState(true);
  const reader = useMemo(() => speech && new Reader(speech, () => pace.current, setReading), [speech]);
  // A page is another one when the run has gone on, or its language has changed.
  useEffect(() => {
    if (!reader || !speech) return;
    reader.turn(page.lines.map((line) => spokenLine(line, language)));
    const end = beginsWithVoices(speech, reader, () => readsAloud.current, setHasVoice);
    return () => {
      end();
      reader.stop();
    };
  }, [reader, run, language]);
  useMarked(page, reading);
  usePressed(page, reader, reading.is !== 'off');
  return reader && aids ? { ...reading, lines: page.lines.length, hasVoice, reader } : null;
}

/** The line that is read is marked and brought into view. */
function useMarked(page: Page, { is, at }: Reading): void {
  useEffect(() => {
    const says = is === 'off' ? undefined : page.lines[at]?.says;
    const element = typeof says === 'object' ? page.places.get(says) : undefined;
    if (!element) return;
    element.dataset.read = '';
    const folded = element.closest('details');
    if (folded) folded.open = true;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return () => delete element.dataset.read;
  }, [page, is, at]);
}

/** While something is read, a line that is pressed is heard by itself; what is a control stays a control. */
function usePressed(page: Page, reader: Reader | null, isOn: boolean): void {
  useEffect(() => {
    if (!reader || !isOn) return;
    const listen = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('button, a, summary, label, select, input')) return;
      const line = target.closest('[data-line]');
      const at = page.lines.findIndex(({ says }) => typeof says === 'object' && page.places.get(says) === line);
      if (line && at >= 0) reader.line(at);
    };
    addEventListener('click', listen);
    return () => removeEventListener('click', listen);
  }, [page, reader, isOn]);
}
