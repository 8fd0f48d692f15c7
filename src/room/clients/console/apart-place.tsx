/** A part of a lesson that has the page to itself for a while: it comes when it is opened and goes when one goes back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClassApartWords } from '../../../text/words/class-apart.ts';
import { Button } from './buttons.tsx';

/** Fetches a part and puts it into the element. Resolves to how it is taken away. */
export type Mount = (element: Element) => Promise<() => void>;

export type ApartPlaceProps = {
  readonly mount: Mount;
  readonly words: ClassApartWords;
  readonly back: string;
  readonly onBack: () => void;
  /** It has its own way back, behind a question: a pupil holds the device. */
  readonly isOwn?: boolean;
};

export function ApartPlace({ mount, words, back, onBack, isOwn = false }: ApartPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'coming' | 'here' | 'lost'>('coming');
  useEffect(() => {
    let end: (() => void) | null = null;
    let isGone = false;
    if (place.current)
      mount(place.current).then(
        (ends) => {
          if (isGone) ends();
          else end = ends;
          setState('here');
        },
        (error: unknown) => {
          console.warn(error);
          setState('lost');
        },
      );
    return () => {
      isGone = true;
      end?.();
    };
  }, [mount]);
  return (
    <>
      {(!isOwn || state === 'lost') && (
        <p class="class-apart-back">
          <Button id="apart-back" look="link" onClick={onBack}>
            {back}
          </Button>
        </p>
      )}
      {state !== 'here' && (
        <p class="class-status" role="status">
          {state === 'lost' ? words.lost : words.coming}
        </p>
      )}
      <div ref={place} data-class="apart" />
    </>
  );
}
