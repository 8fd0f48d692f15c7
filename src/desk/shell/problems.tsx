/** Everything that is wrong with the draft, as the checker and the proof say it; each with a way to the place, and to the road that shows it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReportedProblem } from '../../content/open-pack.ts';
import type { Witness } from '../../content/prove/witness.ts';
import { useDesk } from './desk-context.ts';
import { DeskButton } from './desk-controls.tsx';
import { type PlaceWords, placeLine } from './place-words.ts';
import { problemGroups } from './problem-groups.ts';

type ProblemsProps = {
  readonly problems: readonly ReportedProblem[];
  /** The draft was read at least once: before that, nothing can be said of it. */
  readonly isKnown: boolean;
  /** Where it stands, in words. */
  readonly placeOf: (problem: ReportedProblem) => PlaceWords;
  readonly onGo: (problem: ReportedProblem) => void;
  readonly onShow: (witness: Witness) => void;
};

/** So many are shown at a time: whoever has a thousand mends the first ones first. */
const PAGE = 50;

export function Problems({ problems, isKnown, placeOf, onGo, onShow }: ProblemsProps) {
  const { words } = useDesk();
  const groups = problemGroups(problems);
  const [shown, setShown] = useState(PAGE);
  const isEmpty = problems.length === 0;
  useEffect(() => setShown(PAGE), [isEmpty]);
  if (isEmpty && !isKnown) return <p class="desk-fine">{words.checks.reading}</p>;
  if (isEmpty)
    return (
      <p class="desk-fine">
        <b>{words.checks.none}</b> {words.checks.none2}
      </p>
    );
  return (
    <div class="desk-problems">
      <ol>
        {groups.slice(0, shown).map(({ problem, followers, unwritten }, i) =>
          unwritten ? (
            <Begun key={`${i}-begun-${problem.file}`} unwritten={unwritten} placeOf={placeOf} onGo={onGo} />
          ) : (
            <Item key={`${i}-${problem.code}-${problem.file}`} problem={problem} placeOf={placeOf} onGo={onGo} onShow={onShow}>
              {followers.length > 0 && (
                <details>
                  <summary data-desk="followers">{words.checks.follow(followers.length)}</summary>
                  <ol>
                    {followers.map((follower, n) => (
                      <Item key={`${n}-${follower.code}`} problem={follower} placeOf={placeOf} onGo={onGo} onShow={onShow} />
                    ))}
                  </ol>
                </details>
              )}
            </Item>
          ),
        )}
      </ol>
      {groups.length > shown && (
        <DeskButton id="more-problems" onClick={() => setShown(shown + PAGE)}>
          {words.checks.more(groups.length - shown)}
        </DeskButton>
      )}
    </div>
  );
}

type ItemProps = { readonly problem: ReportedProblem; readonly children?: ComponentChildren } & Pick<
  ProblemsProps,
  'placeOf' | 'onGo' | 'onShow'
>;

function Item({ problem, children, placeOf, onGo, onShow }: ItemProps) {
  const { words, language } = useDesk();
  const says = language === 'ru' ? problem.ru : problem;
  const { severity, file, line, column, excerpt, witness } = problem;
  return (
    <li class="desk-problem" data-severity={severity}>
      <p class="desk-problem-place">
        <b>{words.checks[severity]}</b>{' '}
        <button type="button" class="link-button" data-desk="go-problem" onClick={() => onGo(problem)}>
          {placeLine(placeOf(problem))}
        </button>{' '}
        <small>
          {file}
          {excerpt && `, ${words.checks.place(line, column)}`}
        </small>
      </p>
      {excerpt && (
        <p class="desk-problem-line" dir="auto">
          {excerpt.before}
          <mark>{excerpt.at}</mark>
          {excerpt.after}
        </p>
      )}
      <dl>
        <dt>{words.checks.expected}</dt>
        <dd>{says.expected}</dd>
        <dt>{words.checks.found}</dt>
        <dd>{says.found}</dd>
        <dt>{words.checks.mend}</dt>
        <dd>{says.mend}</dd>
      </dl>
      {witness && (
        <DeskButton id="show-road" onClick={() => onShow(witness)}>
          {words.checks.show}
        </DeskButton>
      )}
      {children}
    </li>
  );
}

type BegunProps = { readonly unwritten: readonly ReportedProblem[] } & Pick<ProblemsProps, 'placeOf' | 'onGo'>;

/** Something that was begun: what is still to be written in it, each in its place. */
function Begun({ unwritten, placeOf, onGo }: BegunProps) {
  const { words } = useDesk();
  const [first] = unwritten;
  if (!first) return null;
  // What all of them have in common is the thing itself.
  const ways = unwritten.map((problem) => placeOf(problem).thing);
  const whole = (ways[0] ?? []).filter((one, i) => ways.every((way) => way[i] === one));
  const places = new Map<string, ReportedProblem>();
  for (const problem of unwritten) {
    const { thing, field } = placeOf(problem);
    const place = placeLine({ thing: thing.slice(whole.length), field });
    if (place !== '' && !places.has(place)) places.set(place, problem);
  }
  return (
    <li class="desk-problem" data-severity="error" data-begun="true">
      <p class="desk-problem-place">
        <b>{words.checks.begun}</b>{' '}
        <button type="button" class="link-button" data-desk="go-problem" onClick={() => onGo(first)}>
          {placeLine({ thing: whole, field: '' })}
        </button>
      </p>
      <ul>
        {[...places].map(([place, problem]) => (
          <li key={place}>
            <button type="button" class="link-button" onClick={() => onGo(problem)}>
              {place}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}
