/** Words of a pack on the page of play: a line that can be read aloud, with its terms underlined where they are met first. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Term } from '../../core/level.ts';
import { type Wording, wordsIn } from '../../core/wording.ts';
import { clasped } from '../../text/clasp.ts';
import { type Piece, piecesOf } from '../../text/gloss.ts';
import { unstopped } from '../../text/quoted.ts';
import { usePlay } from '../play-context.ts';
import { Say, useWording } from '../say.tsx';
import { useAids } from './aids-context.ts';
import { usePage } from './page-context.ts';
import { TermButton, TermNote } from './term-note.tsx';

type ToldProps = {
  readonly of: Wording;
  /** The words of a control or of a heading: no button may stand in them. */
  readonly plain?: true;
  /** They stand in quotation marks: their full stop is left to who sets those, where it comes after them. */
  readonly quoted?: boolean;
  /** A mark that belongs to the end of the words. */
  readonly children?: ComponentChildren;
};

export function Told(props: ToldProps) {
  if (usePage()) return <ToldOnPage {...props} />;
  return (
    <>
      <Say of={props.of} quoted={props.quoted ?? false} />
      {props.children}
    </>
  );
}

function ToldOnPage({ of, plain, quoted, children }: ToldProps) {
  const place = useRef<HTMLSpanElement>(null);
  const page = usePage();
  const { mark } = useWording(of);
  useLayoutEffect(() => {
    const element = place.current;
    if (!page || !element) return;
    page.places.set(of, element);
    return () => {
      if (page.places.get(of) === element) page.places.delete(of);
    };
  }, [page, of]);
  return (
    <span class="told" data-line ref={place} {...mark}>
      {plain ? (
        <Say of={of} />
      ) : (
        <Glossed of={of} quoted={quoted ?? false}>
          {children}
        </Glossed>
      )}
      {plain && children}
    </span>
  );
}

function Glossed({ of, quoted, children }: Omit<ToldProps, 'plain'>) {
  const { level, language } = usePlay();
  const aids = useAids();
  const page = usePage();
  const [open, setOpen] = useState<Term | null>(null);
  const { text, language: own } = wordsIn(of, language);
  const said = quoted ? unstopped(text, own) : text;
  const firsts = page?.firsts.get(of);
  const pieces = aids?.aids.glosses ? piecesOf(said, own, level.shared.glossary) : [{ text: said, term: null }];
  const isButton = ({ term }: Piece, i: number): boolean =>
    term !== null && pieces.findIndex((p) => p.term?.id === term.id) === i && (firsts === undefined || firsts.has(term.id));
  return (
    <>
      {clasped(pieces, (i) => pieces[i] !== undefined && isButton(pieces[i], i)).map((part, i) =>
        part.term && isButton(part, i) ? (
          <span key={i} class="term-held">
            {part.before}
            <TermButton term={part.term} open={open} onToggle={setOpen}>
              {part.text}
            </TermButton>
            {part.after}
          </span>
        ) : (
          part.text
        ),
      )}
      {children}
      {open && <TermNote term={open} />}
    </>
  );
}
