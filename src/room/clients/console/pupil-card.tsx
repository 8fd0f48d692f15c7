/** What the teacher can do for one pupil: a forgotten code, more time, another bloc, another name, out of the class and in again. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../panels/shell/icons.tsx';
import type { TeacherPupil } from '../../rules/teacher-view.ts';
import { Button } from './buttons.tsx';
import { useConsole } from './console-context.ts';

const MORES = [0, 60_000, 180_000, 'unlimited'] as const;

export function PupilCard({ pupil, onClose }: { readonly pupil: TeacherPupil; readonly onClose: () => void }) {
  const { words, pack, view, say, act } = useConsole();
  const { people } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState(pupil.name);
  const [showsCode, setShowsCode] = useState(false);
  useLayoutEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const called = pupil.name || people.number(pupil.number);
  const chambers = pack.shared.chambers.filter((c) => pupil.blocs[c.id] !== undefined);
  return (
    <dialog ref={dialog} class="sheet sheet-small class-sheet" aria-labelledby="pupil-title" onClose={onClose} closedby="any">
      <div class="sheet-page">
        <header class="sheet-head">
          <h2 id="pupil-title" tabIndex={-1} autofocus>
            {called}
          </h2>
          <button
            type="button"
            class="icon-button"
            data-class="pupil-close"
            aria-label={people.close}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </header>
        <div class="class-code">
          <Button id="show-code" look="link" expanded={showsCode} onClick={() => setShowsCode(!showsCode)}>
            {showsCode ? people.hideCode : people.showCode}
          </Button>
          {showsCode && (
            <p>
              {people.code}: <b class="class-code-says">{pupil.code}</b>
            </p>
          )}
        </div>
        <fieldset class="class-set">
          <legend>{people.more}</legend>
          {MORES.map((more) => (
            <label key={more} class="class-check">
              <input
                type="radio"
                name="class-more-time"
                data-class={`more-${more}`}
                checked={pupil.more === more}
                onChange={() => void act({ kind: 'give-time', pupil: pupil.id, more })}
              />
              <span>{people.mores[more]}</span>
            </label>
          ))}
        </fieldset>
        {chambers.map((chamber) => (
          <div key={chamber.id} class="class-pick">
            <label>
              <span>
                {people.bloc}: {say(chamber.name)}
              </span>
              <select
                data-class={`bloc-${chamber.id}`}
                value={pupil.blocs[chamber.id] ?? ''}
                onChange={(event) => void act({ kind: 'reseat', pupil: pupil.id, chamber: chamber.id, bloc: event.currentTarget.value })}
              >
                {chamber.blocs.map((bloc) => (
                  <option key={bloc.id} value={bloc.id}>
                    {say(bloc.name)}
                  </option>
                ))}
              </select>
            </label>
            {view.plan.deciders === 'leaders' && (
              <Button
                id={`lead-${chamber.id}`}
                look="link"
                pressed={view.leaders[pupil.blocs[chamber.id] ?? ''] === pupil.id}
                onClick={() => void act({ kind: 'lead', pupil: pupil.id, bloc: pupil.blocs[chamber.id] ?? '' })}
              >
                {people.lead}
              </Button>
            )}
          </div>
        ))}
        {view.plan.naming !== 'none' && (
          <form
            class="class-pick"
            onSubmit={(event) => {
              event.preventDefault();
              void act({ kind: 'rename', pupil: pupil.id, name });
            }}
          >
            <label>
              <span>{people.name}</span>
              <input
                type="text"
                data-class="rename"
                maxLength={40}
                autoComplete="off"
                value={name}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            </label>
            <Button id="do-rename" type="submit">
              {people.rename}
            </Button>
          </form>
        )}
        <Button id="remove" look="link" onClick={() => void act({ kind: pupil.isRemoved ? 'readmit' : 'remove', pupil: pupil.id })}>
          {pupil.isRemoved ? people.readmit : people.remove}
        </Button>
      </div>
    </dialog>
  );
}
