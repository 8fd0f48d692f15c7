/** What the game is and how it is played, in five short notes. */
import type { Note } from '../../text/words/sheets.ts';
import { CardButton } from './controls.tsx';
import { Cutout } from './cutout.tsx';
import { Sheet } from './sheet.tsx';
import { useSheet } from './use-sheet.ts';

/** One for each note, in their order. */
const PICTURES = ['folder', 'bubble', 'passage-card', 'gavel-bell', 'door-open'];

export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const { words, open } = useSheet();
  return (
    <Sheet title={words.help.title} onClose={onClose}>
      <Notes notes={words.help.notes} pictures={PICTURES} />
      <p class="aside">{words.fiction}</p>
      <div class="cards">
        <CardButton id="credits" onClick={() => open('credits')}>
          {words.title.credits}
        </CardButton>
      </div>
    </Sheet>
  );
}

type NotesProps = { readonly notes: readonly Note[]; readonly pictures?: readonly string[] };

export function Notes({ notes, pictures = [] }: NotesProps) {
  return (
    <>
      {notes.map((note, i) => (
        <section key={note.title} class={pictures[i] ? 'help-note help-note-pictured' : 'help-note'}>
          {pictures[i] && <Cutout of={pictures[i]} />}
          <h3>{note.title}</h3>
          {note.says.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
    </>
  );
}
