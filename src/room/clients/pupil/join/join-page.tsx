/** The way in: the code of the class, a name, and the seat; or back to the seat one had. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pupilWords } from '../../../../text/words/class-pupil.ts';
import type { PupilLink } from '../../link.ts';
import { Frame } from '../frame.tsx';
import { Heading } from '../screen-parts.tsx';
import { AgainStep, BackStep, CodeStep } from './code-steps.tsx';
import type { AtDoor } from './door.ts';
import { atDoor, beginning, type Joining, looking, refusedWith } from './join-model.ts';
import { NameStep } from './name-step.tsx';
import { plainCode, type Remembered } from './remembered.ts';

/** As whom one comes in. */
export type ComingIn = {
  readonly room: string;
  readonly name?: string;
  readonly reentry?: string;
  /** Not whom this tab had before. */
  readonly isOther?: boolean;
};

export type JoinPageProps = {
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  /** Of the address; empty where it has none. */
  readonly room: string;
  /** The seat that this device has in that class. */
  readonly again: Remembered | null;
  /** In this very tab: a reload goes straight back. */
  readonly isReload: boolean;
  /** Why one is here again. */
  readonly flaw: Joining['flaw'];
  readonly lookUp: (room: string) => Promise<AtDoor>;
  readonly open: (as: ComingIn) => Promise<PupilLink>;
  /** One is in: the link has told the first view. */
  readonly onIn: (link: PupilLink, room: string) => void;
};

export function JoinPage({ language, onLanguage, room, again, isReload, flaw, lookUp, open, onIn }: JoinPageProps) {
  const words = pupilWords(language);
  const [joining, setJoining] = useState<Joining>(() => ({ ...beginning(again), flaw }));
  /** A refusal gives back what was typed. */
  const typed = useRef({ code: room, name: '', own: '' });

  const fail = () => setJoining((now) => refusedWith(now, 'other'));
  const look = (code: string) => {
    setJoining(looking);
    lookUp(code).then((answer) => setJoining((now) => atDoor(now, code, answer)), fail);
  };
  const comeIn = (as: ComingIn) => {
    setJoining(looking);
    open(as).then((link) => {
      const settle = () => {
        const state = link.state();
        if (link.view() === null && state.kind !== 'refused') return;
        stop();
        if (state.kind !== 'refused') return onIn(link, as.room);
        link.close();
        setJoining((now) => refusedWith(now, state.code));
      };
      const stop = link.subscribe(settle);
      settle();
    }, fail);
  };
  const comeAgain = (seat: Remembered) => comeIn({ room: seat.room, reentry: seat.reentry });

  useEffect(() => {
    if (flaw !== null) return;
    if (again && isReload) comeAgain(again);
    else if (!again && room !== '') look(room);
  }, []);
  const { step } = joining;
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const at = sheet.current;
    (at?.querySelector<HTMLElement>('.flaw') ?? at?.querySelector<HTMLElement>('[data-focus="title"]'))?.focus();
  }, [step.kind, joining.flaw]);
  useEffect(() => {
    document.title = words.page;
  }, [words]);
  const told: Readonly<Record<string, string>> = words.refused;
  const flawSays = joining.flaw === null ? null : (told[joining.flaw] ?? words.refused.other);
  return (
    <div class="pupil" data-screen={`join-${step.kind}`} ref={sheet}>
      <Frame
        title={'door' in step ? step.door.title || words.chamber : words.chamber}
        languagesLabel={words.languages}
        language={language}
        onLanguage={onLanguage}
      >
        <img class="join-folder" src="./icons/icon.svg" alt="" width="64" height="64" />
        {step.kind === 'looking' && (
          <>
            <Heading>{words.join.looking}</Heading>
            <p class="line">{words.join.lookingSays}</p>
          </>
        )}
        {step.kind === 'code' && (
          <CodeStep
            words={words}
            flaw={flawSays}
            begin={typed.current.code}
            onCode={(code) => {
              typed.current.code = code;
              look(plainCode(code));
            }}
          />
        )}
        {step.kind === 'name' && (
          <NameStep
            words={words}
            language={language}
            door={step.door}
            flaw={flawSays}
            begin={typed.current.name}
            onName={(name) => {
              typed.current.name = name;
              comeIn({ room: step.room, name });
            }}
            onBack={() => setJoining({ step: { ...step, kind: 'back' }, flaw: null })}
            onOther={() => setJoining({ step: { kind: 'code' }, flaw: null })}
          />
        )}
        {step.kind === 'back' && (
          <BackStep
            words={words}
            flaw={flawSays}
            begin={typed.current.own}
            onCode={(code) => {
              typed.current.own = code;
              comeIn({ room: step.room, reentry: plainCode(code), isOther: true });
            }}
            onNew={() => setJoining({ step: { ...step, kind: 'name' }, flaw: null })}
          />
        )}
        {step.kind === 'again' && (
          <AgainStep
            words={words}
            flaw={flawSays}
            name={step.seat.name}
            onGoOn={() => comeAgain(step.seat)}
            onOther={() => look(step.seat.room)}
          />
        )}
      </Frame>
    </div>
  );
}
