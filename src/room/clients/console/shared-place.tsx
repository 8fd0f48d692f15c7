/** Where one device goes round: it is handed on from here, and its first page asks for the names. */
import type { ClassApartWords } from '../../../text/words/class-apart.ts';
import type { ClassConsoleWords } from '../../../text/words/class-console.ts';
import type { LocalLesson } from '../local-link.ts';
import { AddNames } from './add-names.tsx';
import { Button } from './buttons.tsx';

type SharedPlaceProps = {
  readonly lesson: LocalLesson;
  readonly words: ClassConsoleWords;
  readonly apart: ClassApartWords;
  readonly onHand: () => void;
};

export function SharedPlace({ lesson, words, apart, onHand }: SharedPlaceProps) {
  return (
    <section class="class-card class-shared" aria-labelledby="shared-title">
      <h2 id="shared-title">{words.people.shared}</h2>
      <Button id="hand-round" onClick={onHand}>
        {apart.hand}
      </Button>
      <p class="aside">{apart.handSays}</p>
      <AddNames lesson={lesson} words={words} />
    </section>
  );
}
