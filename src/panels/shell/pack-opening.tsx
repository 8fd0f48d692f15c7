/** A pack on its way in: how far it is, and what came of it. Whatever comes takes the place, and the focus, of what was there. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { wordsIn } from '../../core/wording.ts';
import { byTouch } from '../by-touch.ts';
import { LateProgress } from '../late-progress.tsx';
import { CardButton } from './controls.tsx';
import { MOST_INSIDE } from './given.ts';
import { PackLessons } from './pack-lessons.tsx';
import { PackReport } from './pack-report.tsx';
import type { Opening, OpenPart, OpenStep, ReportedProblem } from './packs-model.ts';
import { useSheet } from './use-sheet.ts';
import { isPackUnderWay } from './where.ts';

export function PackOpening({ opening }: { readonly opening: Opening }) {
  const { words, language } = useSheet();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    // Closed or put away, the sheet begins anew where the file was chosen.
    return () => document.querySelector<HTMLElement>('[data-program="open-pack"]')?.focus();
  }, [opening.kind]);
  const { packs } = words;
  const nameOf = (pack: { readonly title: Readonly<Record<string, string>> }) => wordsIn(pack.title, language).text;
  const says: Readonly<Record<Opening['kind'], () => string>> = {
    working: () => packs.working(opening.file),
    unreadable: () => packs.unreadable(opening.file),
    lost: () => packs.unreadable(opening.file),
    'too-many': () => packs.tooMany(opening.file),
    'no-address': () => packs.unreadable(opening.file),
    refused: () => packs.refused(opening.file),
    asking: () => (opening.kind === 'asking' ? packs.asking(nameOf(opening.here)) : ''),
    known: () => (opening.kind === 'known' ? packs.known(nameOf(opening.pack)) : ''),
    added: () => (opening.kind === 'added' ? packs.added(nameOf(opening.pack)) : ''),
  };
  return (
    <section class="opening" data-opening={opening.kind}>
      <h3 ref={title} tabIndex={-1}>
        {says[opening.kind]()}
      </h3>
      {opening.waiting > 0 && <p class="aside">{packs.waiting(opening.waiting)}</p>}
      <What opening={opening} />
    </section>
  );
}

function What({ opening }: { readonly opening: Opening }) {
  const { words, acts, model } = useSheet();
  const { packs } = words;
  switch (opening.kind) {
    case 'working':
      return <Working step={opening.step} part={opening.part} states={opening.states > 0 ? packs.states(opening.states) : ''} />;
    case 'unreadable':
      return <Came says={byTouch() ? packs.unreadableTouched : packs.unreadableSays} />;
    case 'lost':
      return <Came says={packs.lost} />;
    case 'too-many':
      return <Came says={packs.tooManySays(MOST_INSIDE)} />;
    case 'no-address':
      return <Came says={packs.noAddress} />;
    case 'refused':
      return (
        <>
          <p>
            {countsOf(opening.problems, packs)} {packs.nothingChanged}
          </p>
          <PackReport problems={opening.problems} />
          <Done />
        </>
      );
    case 'asking':
      return (
        <>
          <p>{packs.askingSays(opening.here.version, opening.pack.version)}</p>
          <p>
            {packs.askingSaves} {opening.here.origin === 'shipped' && packs.askingShipped}
          </p>
          <PackLessons id={opening.here.id} says={packs.askingLessons} />
          <div class="cards cards-row">
            <CardButton id="replace-pack" primary onClick={acts.packs.replace}>
              {packs.replace}
            </CardButton>
            <CardButton id="keep-pack" onClick={acts.packs.putAway}>
              {packs.keepOld}
            </CardButton>
          </div>
          <Warnings problems={opening.problems} />
        </>
      );
    case 'known':
    case 'added': {
      const { pack } = opening;
      return (
        <>
          {opening.kind === 'known' && <p>{packs.knownSays}</p>}
          <Done>
            <CardButton id="play-pack" primary disabled={model.isBusy} onClick={() => acts.packs.play(pack.id)}>
              {isPackUnderWay(model, pack.id) ? packs.continue : packs.begin}
            </CardButton>
          </Done>
          <Warnings problems={opening.problems} />
        </>
      );
    }
  }
}

/** The step is announced; the number beside it only seen, since it never stands still. */
function Working({ step, part, states }: { readonly step: OpenStep; readonly part: OpenPart; readonly states: string }) {
  const { words, acts } = useSheet();
  const says = words.packs.steps[step];
  return (
    <>
      <p role="status">{says}</p>
      <LateProgress coming={part} says={says} isSaidBeside />
      <p class="aside opening-states" aria-hidden="true">
        {states}
      </p>
      {step !== 'keeping' && (
        <div class="cards cards-row">
          <CardButton id="cancel-pack" onClick={acts.packs.cancel}>
            {words.packs.cancel}
          </CardButton>
        </div>
      )}
    </>
  );
}

function Came({ says }: { readonly says: string }) {
  return (
    <>
      <p>{says}</p>
      <Done />
    </>
  );
}

function Done({ children }: { readonly children?: ComponentChildren }) {
  const { words, acts } = useSheet();
  return (
    <div class="cards cards-row">
      {children}
      <CardButton id="pack-done" onClick={acts.packs.putAway}>
        {words.packs.done}
      </CardButton>
    </div>
  );
}

function Warnings({ problems }: { readonly problems: readonly ReportedProblem[] }) {
  const { words } = useSheet();
  if (problems.length === 0) return null;
  return (
    <details>
      <summary data-program="pack-warnings">{words.packs.look(problems.length)}</summary>
      <PackReport problems={problems} />
    </details>
  );
}

type Packs = ReturnType<typeof useSheet>['words']['packs'];

function countsOf(problems: readonly ReportedProblem[], packs: Packs): string {
  const errors = problems.filter((p) => p.severity === 'error').length;
  const warnings = problems.length - errors;
  return `${[packs.errors(errors), ...(warnings > 0 ? [packs.warnings(warnings)] : [])].join(', ')}.`;
}
