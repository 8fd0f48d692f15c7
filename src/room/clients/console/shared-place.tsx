/** Where one device goes round: names are added here, and the shared device's own page is mounted over the console when it is handed on. */
import { useState } from 'preact/hooks';
import type { ClassConsoleWords } from '../../../text/words/class-console.ts';
import type { LocalLesson } from '../local-link.ts';
import { Button } from './buttons.tsx';
import { namesIn } from './names-in.ts';

type SharedPlaceProps = { readonly lesson: LocalLesson; readonly language: string; readonly words: ClassConsoleWords };

export function SharedPlace({ lesson, words }: SharedPlaceProps) {
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
    <section class="class-card class-shared" aria-labelledby="shared-title">
      <h2 id="shared-title">{words.people.shared}</h2>
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
      {/* mountSharedDevice(element, host, …) of src/room/clients/shared-device belongs here. */}
      <div data-class="shared-device" />
    </section>
  );
}
