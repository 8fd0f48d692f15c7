/** Pupils of one device are added by name, one a line; those that can't be stay in the field, with what is wrong with them. */
import { useState } from 'preact/hooks';
import type { ClassConsoleWords } from '../../../text/words/class-console.ts';
import type { LocalLesson } from '../local-link.ts';
import { Button } from './buttons.tsx';
import { namesIn } from './names-in.ts';

type AddNamesProps = { readonly lesson: LocalLesson; readonly words: ClassConsoleWords };

export function AddNames({ lesson, words }: AddNamesProps) {
  const [typed, setTyped] = useState('');
  const [flaw, setFlaw] = useState('');
  const { naming } = lesson.host.now().lesson.plan;
  const add = (event: Event) => {
    event.preventDefault();
    const left: string[] = [];
    let code = '';
    for (const name of namesIn(typed)) {
      const pupil = crypto.getRandomValues(new Uint32Array(2)).join('-');
      const reply = lesson.host.hostSays({ kind: 'join', pupil, name, code: pupil.slice(0, 4) });
      if (reply.kind === 'heard') continue;
      left.push(name);
      code = reply.code;
    }
    setTyped(left.join('\n'));
    setFlaw(code === '' ? '' : (words.refused[code] ?? words.refusedElse));
  };
  return (
    <form class="class-pick" onSubmit={add}>
      <label>
        <span>{words.people.add}</span>
        <textarea rows={3} data-class="names" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        <span class="class-hint">{naming === 'none' ? '' : words.people.addSays}</span>
      </label>
      <p class="class-flaw" role="alert">
        {flaw}
      </p>
      <Button id="add-names" type="submit">
        {words.people.add}
      </Button>
    </form>
  );
}
