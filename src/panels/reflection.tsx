/** A question to think about and a field for what one thinks: kept on the device as it is typed, and nowhere else. */
import { useId, useState } from 'preact/hooks';
import { REFLECTION_AT_MOST } from '../core/reflection.ts';
import type { Wording } from '../core/wording.ts';
import type { PlayWords } from '../text/words/play.ts';
import './reflection.css';
import type { Sayer } from './sayer.tsx';

/** Where the text of one level's reflection is kept. */
export type Reflection = { readonly read: () => string; readonly write: (text: string) => void };

type ReflectionFieldProps = {
  readonly asks: Wording;
  readonly reflection: Reflection;
  readonly words: PlayWords['ending'];
  readonly say: Sayer;
};

export function ReflectionField({ asks, reflection, words, say }: ReflectionFieldProps) {
  const [text, setText] = useState(reflection.read);
  const id = useId();
  return (
    <div class="reflection">
      <label for={id}>{say(asks)}</label>
      <textarea
        id={id}
        data-program="reflection"
        rows={5}
        maxLength={REFLECTION_AT_MOST}
        value={text}
        aria-describedby={`${id}-note`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          reflection.write(event.currentTarget.value);
        }}
      />
      <p class="aside" id={`${id}-note`}>
        {words.reflectionNote}
      </p>
    </div>
  );
}
