/** Where one device goes round: names are added here, and the shared device's own page is mounted over the console when it is handed on. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClassConsoleWords } from '../../../text/words/class-console.ts';
import type { LocalLesson } from '../local-link.ts';
import { Button } from './buttons.tsx';
import { namesIn } from './names-in.ts';

type SharedPlaceProps = { readonly lesson: LocalLesson; readonly language: string; readonly words: ClassConsoleWords };

export function SharedPlace({ lesson, language, words }: SharedPlaceProps) {
  const [typed, setTyped] = useState('');
  const [flaw, setFlaw] = useState('');
  const [isRound, setRound] = useState(false);
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
      <Button id="hand-round" look="primary" onClick={() => setRound(true)}>
        {words.people.handRound}
      </Button>
      {isRound && <Round lesson={lesson} language={language} onLeave={() => setRound(false)} />}
    </section>
  );
}

/** The shared device has the whole page: nothing of the console may be seen, or reached, by whoever holds it. */
function Round({ lesson, language, onLeave }: Pick<SharedPlaceProps, 'lesson' | 'language'> & { readonly onLeave: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    let unmount: () => void = () => undefined;
    let isGone = false;
    void import('../shared-device/mount.tsx').then(({ mountSharedDevice }) => {
      if (place.current && !isGone) unmount = mountSharedDevice(place.current, lesson.host, { language, onLook: lesson.onChange, onLeave });
    });
    return () => {
      isGone = true;
      unmount();
    };
  }, []);
  return (
    <dialog ref={dialog} class="class-round" onCancel={(event) => event.preventDefault()} onClose={onLeave} closedby="none">
      <div ref={place} data-class="shared-device" />
    </dialog>
  );
}
