/** Two runs of a level side by side: where they first differ, how each ended, and every step of both. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Comparison, compareRuns, type Row } from '../../session/compare.ts';
import type { Moment, Playback } from '../../session/playback.ts';
import { momentText } from '../../text/moments.ts';
import { Disclosure } from '../controls.tsx';
import { FictionBadge } from '../fiction.tsx';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';
import { Ends } from './ends.tsx';
import { useLookBack } from './look-back-context.ts';
import type { Whose } from './look-back-model.ts';

type Side = { readonly whose: Whose; readonly playback: Playback };

export function Compare() {
  const { view, words } = useLookBack();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const [left, right] = [sideOf(view.runs, view.shown), sideOf(view.runs, view.beside ?? view.shown)];
  const comparison = useMemo(() => compareRuns(left.playback, right.playback), [left.playback, right.playback]);
  const { first, beganAlike } = comparison;
  return (
    <>
      <header class="look-head">
        <h1 id="look-title" class="place" tabIndex={-1} ref={title}>
          {words.compare.title}
          <span class="place-set">
            {' · '}
            <Say of={view.level.title} />
          </span>
        </h1>
        <button type="button" class="link" data-program="back-to-one" onClick={() => view.acts.layBeside(null)}>
          {words.compare.back}
        </button>
      </header>
      <FictionBadge />
      <p class="look-verdict">{first === null ? words.compare.same : words.compare.first(first + 1)}</p>
      {first !== null && (
        <button type="button" class="link" data-program="to-first" onClick={() => document.getElementById('first-difference')?.focus()}>
          {words.compare.toFirst}
        </button>
      )}
      {!beganAlike && <p class="aside">{words.compare.draw}</p>}
      <Ends comparison={comparison} left={words.runs[left.whose]} right={words.runs[right.whose]} />
      <section>
        <h2 class="look-heading">{words.compare.steps}</h2>
        <div class="pair-heads" aria-hidden="true">
          <b>{words.runs[left.whose]}</b>
          <b>{words.runs[right.whose]}</b>
        </div>
        <Rows comparison={comparison} left={left} right={right} />
      </section>
    </>
  );
}

type RowsProps = { readonly comparison: Comparison; readonly left: Side; readonly right: Side };

/** What the two have in common at the beginning is one disclosure away; from the first difference on, all is there. */
function Rows({ comparison: { rows, first }, left, right }: RowsProps) {
  const { words } = useLookBack();
  const shared = first ?? rows.length;
  const pairs = (some: readonly Row[]) =>
    some.map((row) => <Pair key={keyOf(row)} row={row} isFirst={row === rows[first ?? -1]} left={left} right={right} />);
  return (
    <>
      {shared > 0 && (
        <Disclosure summary={words.compare.shared(shared)} open={first === null}>
          <ol class="pairs">{pairs(rows.slice(0, shared))}</ol>
        </Disclosure>
      )}
      {first !== null && <ol class="pairs">{pairs(rows.slice(shared))}</ol>}
    </>
  );
}

type PairProps = { readonly row: Row; readonly isFirst: boolean; readonly left: Side; readonly right: Side };

function Pair({ row, isFirst, left, right }: PairProps) {
  const { words } = useLookBack();
  const mark = row.fellOtherwise ? words.compare.fell : words.compare.marks[row.kind];
  return (
    <li
      class={isFirst ? 'pair pair-first' : 'pair'}
      id={isFirst ? 'first-difference' : undefined}
      tabIndex={isFirst ? -1 : undefined}
      data-row={row.kind}
    >
      <p class="pair-mark">
        {isFirst && (
          <b class="first-mark">
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d="M8 15V8M8 8 3 2M8 8l5-6" />
            </svg>
            {words.compare.firstMark}
          </b>
        )}
        <small class="tag">{mark}</small>
      </p>
      {row.kind === 'same' && !row.fellOtherwise ? (
        <Both row={row} left={left} right={right} />
      ) : (
        <>
          <Half side={left} moment={row.left} />
          <Half side={right} moment={row.right} />
        </>
      )}
    </li>
  );
}

/** What is the same is said once. */
function Both({ row, left, right }: Omit<PairProps, 'isFirst'>) {
  return (
    <div class="half half-both">
      <span class="both-numbers">
        {row.left && <StepLink whose={left.whose} at={row.left.at} />}
        {row.right && <StepLink whose={right.whose} at={row.right.at} />}
      </span>
      {row.left && <Told playback={left.playback} moment={row.left} />}
    </div>
  );
}

function Half({ side: { whose, playback }, moment }: { readonly side: Side; readonly moment: Moment | null }) {
  const { words } = useLookBack();
  if (!moment) {
    return (
      <div class="half half-empty">
        <span class="half-whose">{words.runs[whose]}: </span>
        {words.compare.nothing}
      </div>
    );
  }
  return (
    <div class="half">
      <span class="half-whose">{words.runs[whose]}: </span>
      <StepLink whose={whose} at={moment.at} />
      <Told playback={playback} moment={moment} />
    </div>
  );
}

/** The step's number, which leads to it. */
function StepLink({ whose, at }: { readonly whose: Whose; readonly at: number }) {
  const { view, words } = useLookBack();
  const look = () => {
    view.acts.look(whose, at);
    view.acts.layBeside(null);
  };
  return (
    <button
      type="button"
      class="look-number"
      data-program="to-step"
      aria-label={words.compare.look(words.runs[whose], at + 1)}
      onClick={look}
    >
      {at + 1}
    </button>
  );
}

function Told({ playback, moment }: { readonly playback: Playback; readonly moment: Moment }) {
  const { words } = useLookBack();
  const { level, language } = usePlay();
  const { beat, done, followed } = momentText(moment, playback.runAt(moment.at), level, language);
  return (
    <div>
      <b class="half-beat">{beat}</b>
      <p>{done ?? words.moment.end}</p>
      {followed.length > 0 && <p class="look-followed">{followed.join(' ')}</p>}
    </div>
  );
}

function keyOf({ left, right }: Row): string {
  return `${left?.at ?? ''}/${right?.at ?? ''}`;
}

function sideOf(runs: Readonly<Partial<Record<Whose, Playback>>>, whose: Whose): Side {
  const playback = runs[whose];
  if (!playback) throw new Error(`There is no run of ${whose} to lay beside another`);
  return { whose, playback };
}
