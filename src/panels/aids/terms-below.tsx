/** Below a question or a row of options: the terms in them, since no button may stand in a button. */
import { useState } from 'preact/hooks';
import type { Term } from '../../core/level.ts';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';
import { useAids } from './aids-context.ts';
import { termsBelow, usePage } from './page-context.ts';
import type { Said } from './page-line.ts';
import { TermButton, TermNote } from './term-note.tsx';

export function TermsBelow({ says }: { readonly says: readonly Said[] }) {
  const { level, language } = usePlay();
  const aids = useAids();
  const page = usePage();
  const [open, setOpen] = useState<Term | null>(null);
  if (!aids?.aids.glosses || !page) return null;
  const terms = termsBelow(page, says, language, level.shared.glossary);
  if (terms.length === 0) return null;
  return (
    <div class="terms-below">
      <p>
        {aids.words.terms.below}{' '}
        {terms.map((term, i) => (
          <span key={term.id}>
            {i > 0 && ', '}
            <TermButton term={term} open={open} onToggle={setOpen}>
              <Say of={term.term} />
            </TermButton>
          </span>
        ))}
      </p>
      {open && <TermNote term={open} />}
    </div>
  );
}
