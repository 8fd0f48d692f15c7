/** Who is in the class, bloc by bloc: connected or not, done or still to go; each opens what can be done for one pupil. */
import { useState } from 'preact/hooks';
import type { TeacherPupil } from '../../rules/teacher-view.ts';
import { BlocMark } from '../pupil/bloc-mark.tsx';
import { useConsole } from './console-context.ts';
import { groupsOf } from './people-groups.ts';
import { PupilCard } from './pupil-card.tsx';

export function People() {
  const { words, pack, view, say } = useConsole();
  const [opened, setOpened] = useState<string | null>(null);
  const [onlyMissing, setOnlyMissing] = useState(false);
  const away = new Set(view.presence.away);
  const isAsking = view.wall.table.kind !== 'nothing';
  const here = view.pupils.filter((p) => !p.isRemoved);
  const missing = isAsking ? here.filter((p) => p.isAsked && !p.hasDone) : [];
  const shown = onlyMissing && isAsking ? missing : view.pupils;
  const pupil = view.pupils.find((p) => p.id === opened);
  return (
    <section class="class-card class-people" aria-labelledby="people-title">
      <header class="class-people-head">
        <h2 id="people-title">{words.people.title}</h2>
        <p>
          {words.people.here(here.length)}
          {away.size > 0 && ` · ${words.people.away(away.size)}`}
          {isAsking && missing.length > 0 && ` · ${words.people.missing(missing.length)}`}
        </p>
      </header>
      {isAsking && view.pupils.length > 0 && (
        <label class="class-check">
          <input
            type="checkbox"
            data-class="only-missing"
            checked={onlyMissing}
            onChange={(event) => setOnlyMissing(event.currentTarget.checked)}
          />
          <span>{words.people.showMissing}</span>
        </label>
      )}
      {view.pupils.length === 0 && <p class="aside">{words.people.nobody}</p>}
      <div class="class-groups">
        {groupsOf(pack.shared.chambers, shown).map(({ bloc, pupils }) => (
          <section key={bloc?.id ?? ''} aria-label={bloc ? say(bloc.name) : words.people.title}>
            {bloc && (
              <h3 class="class-group-name">
                <BlocMark colour={bloc.colour} />
                <span>{say(bloc.name)}</span>
                <span class="class-group-count">{pupils.length}</span>
              </h3>
            )}
            <ul class="class-pupils">
              {pupils.map((p) => (
                <li key={p.id}>
                  <PupilButton pupil={p} isAway={away.has(p.id)} isAsking={isAsking} onOpen={() => setOpened(p.id)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {pupil && <PupilCard pupil={pupil} onClose={() => setOpened(null)} />}
    </section>
  );
}

type PupilButtonProps = {
  readonly pupil: TeacherPupil;
  readonly isAway: boolean;
  readonly isAsking: boolean;
  readonly onOpen: () => void;
};

function PupilButton({ pupil, isAway, isAsking, onOpen }: PupilButtonProps) {
  const { words } = useConsole();
  const { people } = words;
  const name = pupil.name || people.number(pupil.number);
  const marks = [
    pupil.isRemoved && people.isRemoved,
    !pupil.isRemoved && isAway && people.isAway,
    // Whoever has no connection can't have done it yet.
    !pupil.isRemoved && isAsking && pupil.isAsked && (pupil.hasDone ? people.hasDone : !isAway && people.waits),
  ].filter((mark) => mark !== false);
  const is = pupil.isRemoved ? 'removed' : isAway ? 'away' : isAsking && pupil.isAsked ? (pupil.hasDone ? 'done' : 'waits') : 'here';
  return (
    <button type="button" class="class-pupil" data-is={is} data-class="pupil" title={people.open(name)} onClick={onOpen}>
      <span class="class-pupil-sign" aria-hidden="true" />
      <span class="class-pupil-name">{name}</span>
      {marks.length > 0 && <span class="class-pupil-mark">{marks.join(', ')}</span>}
    </button>
  );
}
