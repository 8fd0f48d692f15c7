/** What the game is and how it is played, in five short notes. */
import type { Note } from '../../text/words/sheets.ts';
import { CardButton } from './controls.tsx';
import { Sheet } from './sheet.tsx';
import { useSheet } from './use-sheet.ts';

export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const { words, open } = useSheet();
  return (
    <Sheet title={words.help.title} onClose={onClose}>
      <Notes notes={words.help.notes} />
      <p class="aside">{words.fiction}</p>
      <div class="cards">
        <CardButton id="credits" onClick={() => open('credits')}>
          {words.title.credits}
        </CardButton>
      </div>
    </Sheet>
  );
}

export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <>
      {notes.map((note) => (
        <section key={note.title} class="help-note">
          <h3>{note.title}</h3>
          {note.says.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
    </>
  );
}
