/** A term as a button in the text, and the small note that it opens: the term, and what it means in plain words. */
import type { ComponentChildren } from 'preact';
import type { Term } from '../../core/level.ts';
import { usePlay } from '../play-context.ts';
import { Say, textIn } from '../say.tsx';

type TermButtonProps = {
  readonly term: Term;
  /** The term whose note is open beside it. */
  readonly open: Term | null;
  readonly onToggle: (term: Term | null) => void;
  readonly children: ComponentChildren;
};

export function TermButton({ term, open, onToggle, children }: TermButtonProps) {
  const { language, announce } = usePlay();
  const isOpen = open?.id === term.id;
  const toggle = () => {
    onToggle(isOpen ? null : term);
    // The note stands at the end of the line; it is said at once.
    if (!isOpen) announce(`${textIn(term.term, language)}: ${textIn(term.means, language)}`);
  };
  return (
    <button
      type="button"
      class="term"
      data-program="gloss"
      data-term={term.id}
      aria-expanded={isOpen}
      onClick={toggle}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        onToggle(null);
      }}
    >
      {children}
    </button>
  );
}

/** Focus stays on the button while the note is open: there is nothing to press in it. */
export function TermNote({ term }: { readonly term: Term }) {
  return (
    <span class="term-note" role="note">
      <b>
        <Say of={term.term} />
      </b>
      {': '}
      <Say of={term.means} />
    </span>
  );
}
