/** What everybody sees on the wall just now, in a few lines, with how far the class is. */
import { useEffect, useRef } from 'preact/hooks';
import { beatById } from '../../../core/level.ts';
import { echoLines, linesShown, refusals } from '../../../core/shown.ts';
import { briefing } from '../../rules/briefing.ts';
import { useConsole } from './console-context.ts';
import { OnWall } from './on-wall.tsx';

export function NowCard({ mode }: { readonly mode: 'network' | 'hands' | 'shared' }) {
  const { words, pack, view, say } = useConsole();
  const { run, phase, clock } = view.wall;
  const level = run ? pack.levels.find((l) => l.id === run.level) : undefined;
  const beat = run && level ? beatById(level, run.beat) : null;
  const hint = hintOf(words.now, view.opening, mode);
  const lines = run && level && view.opening === 'bill' ? [...echoLines(level, run), ...linesShown(level, run)] : [];
  const told = briefing(pack, view.wall);
  const who = (id: string) => {
    const person = pack.shared.cast.find((p) => p.id === id);
    return person ? `${say(person.name)}: ` : '';
  };
  const card = useRef<HTMLElement>(null);
  const step = [view.opening, run?.beat, phase, view.wall.table.kind].join(' ');
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) comeBackTo(card.current);
    before.current = step;
  }, [step]);
  return (
    <section ref={card} class="class-card class-now" aria-labelledby="now-title" aria-live="polite">
      <p class="class-eyebrow" id="now-title">
        {words.now.title}
        {' · '}
        {words.phase[phase]}
      </p>
      <h2 class="class-now-title">{view.opening === 'bill' && beat ? say(beat.title) : view.plan.title}</h2>
      {hint !== '' && <p>{hint}</p>}
      {view.opening === 'bill' && level && <p class="aside">{say(level.title)}</p>}
      <Progress />
      {told && (
        <p class="class-task">
          {view.opening === 'brief' && <b>{say(told.level.title)}: </b>}
          {say(told.says)}
        </p>
      )}
      {clock.pausedAt !== null && <p class="class-paused">{words.now.paused}</p>}
      {lines.length > 0 && (
        <div class="class-lines">
          {lines.map((line, i) => (
            <p key={i}>
              <b>{who(line.who)}</b>
              {say(line.says)}
            </p>
          ))}
        </div>
      )}
      {run &&
        level &&
        view.opening === 'bill' &&
        [...refusals(level, run).values()].map((rule) => (
          <p key={rule.id} class="class-rule">
            <b>
              {words.now.refused}: {say(rule.title)}
            </b>{' '}
            {say(rule.says)} <span class="aside">{say(rule.citation)}</span>
          </p>
        ))}
      {view.opening === 'bill' && <OnWall />}
    </section>
  );
}

/** On a telephone whoever filled in a long form stands far below what the next step shows. */
function comeBackTo(card: HTMLElement | null): void {
  if (!card || card.getBoundingClientRect().top >= 0 || !matchMedia('(max-width: 40em)').matches) return;
  scrollTo({ top: 0, behavior: 'instant' });
  const { activeElement } = document;
  if (activeElement?.closest('.class-run')) activeElement.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function Progress() {
  const { words, view } = useConsole();
  const { table, run } = view.wall;
  if (table.kind === 'nothing') {
    const tally = run?.at.kind === 'vote' ? run.at.tally : null;
    return tally ? (
      <p class="class-result">
        <b>{tally.carried ? words.now.carried : words.now.lost}</b> {words.now.tally(tally.for, tally.needed)}
      </p>
    ) : null;
  }
  const [done, says] =
    table.kind === 'ballot'
      ? [table.voted, words.now.voted(table.voted, table.of)]
      : table.kind === 'poll'
        ? [table.picked, words.now.picked(table.picked, table.of)]
        : table.kind === 'asking'
          ? [table.answered, words.now.answered(table.answered, table.of)]
          : [table.done, `${words.now.quiz[table.which]}: ${words.now.of(table.done, table.of)}`];
  return (
    <>
      {table.of > 0 && (
        <>
          <p class="class-progress-says">{says}</p>
          <progress class="class-progress" max={table.of} value={done} aria-label={says} />
        </>
      )}
      {table.kind === 'asking' && table.round === 2 && <p>{words.now.round}</p>}
      {table.kind === 'ballot' && table.reopened !== null && <p>{words.now.reopened(table.reopened)}</p>}
    </>
  );
}

type NowWords = ReturnType<typeof useConsole>['words']['now'];

function hintOf(now: NowWords, opening: 'gather' | 'seat' | 'brief' | 'bill' | 'over', mode: 'network' | 'hands' | 'shared'): string {
  if (opening === 'gather') return mode === 'hands' ? now.gatherHands : mode === 'shared' ? now.gatherShared : now.gather;
  if (opening === 'seat') return mode === 'hands' ? now.seatHands : now.seat;
  if (opening === 'brief') return now.brief;
  return opening === 'over' ? now.over : '';
}
