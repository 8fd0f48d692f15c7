/** What the game is and how it is played, in five short notes. */
import type { Note } from '../../text/words/shell.ts';
import { CardButton } from './controls.tsx';
import { Sheet } from './sheet.tsx';
import { useShell } from './shell-context.ts';

export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const { words, open } = useShell();
  return (
    <Sheet title={words.help.title} onClose={onClose}>
      <Notes notes={words.help.notes} />
      <p class="aside">{words.fiction.says}</p>
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
