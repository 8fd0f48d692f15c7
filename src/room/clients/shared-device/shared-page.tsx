/** One device that goes round: the roster, a curtain before each turn, a pupil's own screen, and the curtain again. */
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { pupilWords } from '../../../text/words/class-pupil.ts';
import { sharedWords } from '../../../text/words/class-shared.ts';
import type { Host } from '../../host.ts';
import type { PupilId } from '../../rules/lesson.ts';
import { keepNothing } from '../pupil/keep.ts';
import { PupilPage } from '../pupil/pupil-page.tsx';
import { Act, Heading } from '../pupil/screen-parts.tsx';
import { Curtain } from './curtain.tsx';
import { hostLink, type Subscribe } from './host-link.ts';
import { RosterForm } from './roster-form.tsx';
import { nextTurn, turnsIn } from './round.ts';
import { WhoseVote } from './whose-vote.tsx';

export type SharedPageProps = {
  readonly host: Host;
  readonly onLook: Subscribe;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  /** Gives the device back to the teacher. */
  readonly onLeave: () => void;
};

type Turn = {
  readonly round: string | null;
  readonly passed: readonly PupilId[];
  readonly sitting: PupilId | null;
  /** A vote is to change: nobody has said yet whose, or somebody has and is sitting. */
  readonly isAgain: boolean;
};

const AT_FIRST = { passed: [], sitting: null, isAgain: false } as const;

export function SharedPage({ host, onLook, language, onLanguage, onLeave }: SharedPageProps) {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => onLook(() => draw(null)), [onLook]);
  const [turn, setTurn] = useState<Turn>({ round: null, ...AT_FIRST });
  const words = pupilWords(language);
  const shared = sharedWords(language);
  const { lesson } = host.now();
  const turns = turnsIn(lesson);
  // What lay before the class is closed, or another thing lies there: whoever holds the device hands it on.
  if (turns.round !== turn.round) setTurn({ round: turns.round, ...AT_FIRST });
  const sitting = turns.round === turn.round ? turn.sitting : null;
  const nameOf = (id: PupilId) => lesson.pupils[id]?.name || words.me.pupil(lesson.pupils[id]?.number ?? 0);
  if (sitting !== null)
    return (
      <Sitting
        key={sitting}
        {...{ host, onLook, language, onLanguage, pupil: sitting, isAgain: turn.isAgain }}
        onDone={() => setTurn({ ...turn, ...AT_FIRST, passed: turn.passed.filter((id) => id !== sitting).concat(sitting) })}
      />
    );
  const next = nextTurn(turns, turn.passed);
  const isWhose = turn.isAgain && turns.round === turn.round && turns.again.length > 0;
  const screen = isWhose
    ? 'whose'
    : Object.keys(lesson.pupils).length === 0
      ? 'roster'
      : turns.round === null
        ? 'nothing'
        : next === null
          ? 'all'
          : `curtain-${next}`;
  return (
    <Curtain screen={screen} title={lesson.plan.title || words.chamber} language={language} onLanguage={onLanguage}>
      {screen === 'roster' && <RosterForm host={host} refused={words.refused} shared={shared} />}
      {screen === 'nothing' && (
        <>
          <Heading>{shared.nothing}</Heading>
          <p class="line">{shared.nothingSays}</p>
        </>
      )}
      {screen === 'whose' && (
        <WhoseVote
          shared={shared}
          names={turns.again.map((id) => ({ id, name: nameOf(id) }))}
          onPick={(id) => setTurn({ ...turn, sitting: id })}
        />
      )}
      {screen === 'all' && (
        <>
          <Heading>{shared.all}</Heading>
          <p class="line">{shared.allSays}</p>
        </>
      )}
      {next !== null && screen === `curtain-${next}` && (
        <>
          <Heading eyebrow={shared.left(turns.left.length)}>{shared.handTo(nameOf(next))}</Heading>
          <p class="line">{shared.handSays}</p>
          <div class="acts">
            <Act id="i-am" primary onClick={() => setTurn({ ...turn, sitting: next })}>
              {shared.iAm(nameOf(next))}
            </Act>
            {turns.left.length > 1 && (
              <Act id="skip" onClick={() => setTurn({ ...turn, passed: [...turn.passed.filter((id) => id !== next), next] })}>
                {shared.skip}
              </Act>
            )}
          </div>
        </>
      )}
      {screen !== 'roster' && (
        <p class="links">
          {turns.again.length > 0 && (
            <button type="button" class="link" data-pupil="again" onClick={() => setTurn({ ...turn, isAgain: !isWhose })}>
              {isWhose ? shared.nobodys : shared.again}
            </button>
          )}
          <button type="button" class="link" data-pupil="to-teacher" onClick={onLeave}>
            {shared.toTeacher}
          </button>
        </p>
      )}
    </Curtain>
  );
}

type SittingProps = Omit<SharedPageProps, 'onLeave'> & { readonly pupil: PupilId; readonly isAgain: boolean; readonly onDone: () => void };

/** Nothing of it outlives the turn: no draft, no pending word, no element. */
function Sitting({ host, onLook, language, onLanguage, pupil, isAgain, onDone }: SittingProps) {
  const shared = sharedWords(language);
  const link = useMemo(() => hostLink(host, pupil, language, onLook, isAgain), [host, pupil]);
  useEffect(() => () => link.close(), [link]);
  const [kept, drafts] = useMemo(() => [keepNothing(), keepNothing()], [link]);
  return (
    <PupilPage
      link={link}
      language={language}
      onLanguage={onLanguage}
      words={kept}
      drafts={drafts}
      hasDeck={false}
      below={
        <div class="play pupil-below">
          <Act id="hand-on" primary={!turnsIn(host.now().lesson).left.includes(pupil)} onClick={onDone}>
            {shared.done}
          </Act>
          <p>{shared.doneSays}</p>
        </div>
      }
    />
  );
}
