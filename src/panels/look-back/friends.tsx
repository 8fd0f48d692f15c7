/** Opens a friend's run: a field for the code, a button for the file, and a plain word where it can't be played. */
import { useState } from 'preact/hooks';
import { wordsIn } from '../../core/wording.ts';
import { type LookBackWords, lookBackWords } from '../../text/words/look-back.ts';
import { FileButton } from '../shell/file-button.tsx';
import { Sheet } from '../shell/sheet.tsx';
import { useShell } from '../shell/shell-context.ts';
import type { FriendsAnswer, FriendsView } from './look-back-model.ts';
import './friends.css';

export function FriendsSheet({ view }: { readonly view: FriendsView }) {
  const { language } = useShell();
  const words = lookBackWords[language].friends;
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<FriendsAnswer | null>(null);
  const open = async (given: string) => setAnswer(given.trim() === '' ? 'empty' : await view.open(given));
  return (
    <Sheet title={words.title} onClose={view.close} class="sheet-small">
      <p>{words.says}</p>
      <form
        class="friends-form"
        onSubmit={(event) => {
          event.preventDefault();
          void open(text);
        }}
      >
        <label class="friends-code">
          <span>{words.code}</span>
          <textarea
            data-program="run-code"
            rows={4}
            value={text}
            spellcheck={false}
            autocomplete="off"
            autocapitalize="off"
            aria-describedby="friends-answer"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <div class="cards cards-row">
          <button type="submit" class="card-button card-primary" data-program="open-run">
            <span class="card-says">{words.open}</span>
          </button>
          <FileButton
            id="open-run-file"
            accept=".json,application/json"
            describedBy="friends-answer"
            onFiles={async ([file]) => {
              if (file) await open(await textOf(file));
            }}
          >
            {words.file}
          </FileButton>
        </div>
      </form>
      <p id="friends-answer" class="friends-answer" role="status">
        {answer && answerIn(words, answer, language)}
      </p>
    </Sheet>
  );
}

/** No run is as long as that; such a file isn't even read. */
const LARGEST = 1_000_000;

async function textOf(file: File): Promise<string> {
  return file.size > LARGEST ? file.name : file.text();
}

function answerIn(words: LookBackWords['friends'], answer: FriendsAnswer, language: string): string {
  if (typeof answer === 'object') {
    const { otherPack, isHere } = answer;
    const name = typeof otherPack === 'string' ? otherPack : wordsIn(otherPack, language).text;
    return isHere ? words.otherPackHere(name) : words.otherPack(name);
  }
  switch (answer) {
    case 'opened':
      return '';
    case 'other-rules':
      return words.otherRules;
    default:
      return words[answer];
  }
}
