/** A step as it stood, to be read only: what followed from the step before, what was said, what was open, and what was done. */
import type { RefObject } from 'preact';
import { questionOf } from '../../core/checkpoint.ts';
import { oddsIn } from '../../core/decision.ts';
import { openIntents } from '../../core/open-intents.ts';
import type { Run } from '../../core/run.ts';
import { beatOf, echoLines, hearsayAbroad, linesShown } from '../../core/shown.ts';
import { motionOf } from '../../core/vote.ts';
import { momentText, openText } from '../../text/moments.ts';
import { naming } from '../../text/naming.ts';
import { Cards } from '../beats/cards.tsx';
import { OddsTable } from '../beats/decision.tsx';
import { EchoNote } from '../beats/echo.tsx';
import { Lines } from '../beats/lines.tsx';
import { speakersOf } from '../beats/speeches.ts';
import { TallyTables } from '../beats/tally.tsx';
import { usePlay } from '../play-context.ts';
import { LedgerTable } from '../record.tsx';
import { isQuotedAlready, Quote, Say } from '../say.tsx';
import { useLookBack } from './look-back-context.ts';

export function Page({ title }: { readonly title: RefObject<HTMLHeadingElement | null> }) {
  const { level, run } = usePlay();
  const { view } = useLookBack();
  const beat = beatOf(level, run);
  return (
    <section class="beat look-page" aria-labelledby="look-title" data-step={view.at}>
      <h2 id="look-title" class="beat-title" tabIndex={-1} ref={title}>
        <Say of={beat.title} />
      </h2>
      <EchoNote />
      {beat.kind === 'ending' && (
        <p class="ending-stamp">
          <span class="stamp">
            <Say of={beat.stamp} />
          </span>
        </p>
      )}
      <Said />
      <Abroad />
      <Done />
      {beat.kind === 'ending' && <LedgerTable />}
    </section>
  );
}

/** The lines of the page, with what lies on it; a tally, an outcome or a question in their place. */
function Said() {
  const { level, run, words } = usePlay();
  const { words: look } = useLookBack();
  const beat = beatOf(level, run);
  if (beat.kind === 'decision' && run.at.kind === 'decision' && run.at.outcome !== null) {
    const { outcome } = run.at;
    return (
      <>
        <p class="ending-stamp">
          <span class="stamp">
            <Say of={beat.outcomes.find((o) => o.id === outcome)?.says ?? {}} />
          </span>
        </p>
        <Lines lines={echoLines(level, run)} />
      </>
    );
  }
  if (beat.kind === 'vote' && run.at.kind === 'vote' && run.at.tally) {
    const { chamber } = motionOf(level, beat);
    return (
      <>
        <TallyTables tally={run.at.tally} votes={run.at.votes ?? ''} chamber={chamber} />
        <Lines lines={echoLines(level, run)} />
      </>
    );
  }
  if (run.at.kind === 'checkpoint') {
    return (
      <section>
        <h3>
          {look.moment.asked} <span class="look-count">{words.checkpoint.number(run.at.index + 1, run.at.drawn.length)}</span>
        </h3>
        <p class="asks">
          <Say of={questionOf(level, run.at.asked.question).asks} />
        </p>
      </section>
    );
  }
  return (
    <>
      {beat.kind === 'story' && beat.epilogue && <p class="epilogue-mark">{words.epilogue}</p>}
      <Lines lines={linesShown(level, run)} heard={speakersOf(echoLines(level, run))} />
      {beat.kind === 'story' && <Cards beat={beat} />}
      {beat.kind === 'decision' && <OddsTable odds={oddsIn(beat, run)} />}
      {beat.kind === 'hearing' && run.at.kind === 'hearing' && <CourtFile at={run.at} />}
    </>
  );
}

/** The exhibits as they lay: on the scale, set aside, or not weighed yet; and what was found so far. */
function CourtFile({ at }: { readonly at: Extract<Run['at'], { kind: 'hearing' }> }) {
  const { level, run, words, language } = usePlay();
  const name = naming(level, language);
  return (
    <section>
      <h3>{words.hearing.file}</h3>
      <ul class="look-abroad">
        {at.exhibits.map((id) => (
          <li key={id}>
            {name.exhibit(id)} <small class="tag">{at.weighed[id] === undefined ? words.hearing.notYet : name.place(at.weighed[id])}</small>
          </li>
        ))}
      </ul>
      {Object.entries(at.findings).map(([field, finding]) => (
        <p key={field}>
          <b>{name.field(field)}</b>: {name.finding(run.beat, finding)}
        </p>
      ))}
    </section>
  );
}

function Abroad() {
  const { level, run, words, language } = usePlay();
  const { words: look } = useLookBack();
  const abroad = hearsayAbroad(level, run);
  if (abroad.length === 0) return null;
  return (
    <section>
      <h3>{look.moment.abroad}</h3>
      <ul class="look-abroad">
        {abroad.map(({ slot, hearsay }) => (
          <li key={slot.id}>
            <b>
              <Say of={hearsay.owner} />
            </b>
            {`, ${words.hearsay.travels[hearsay.by]}: `}
            {isQuotedAlready(hearsay.says, language) ? <Say of={hearsay.says} /> : <Quote of={hearsay.says} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was done; where several things stood open and it was one of them, it is marked among them. */
function Done() {
  const { level, run, language } = usePlay();
  const { view, words } = useLookBack();
  const moment = view.runs[view.shown]?.moments[view.at];
  const { intent } = moment ?? {};
  const open = openIntents(level, run).flatMap((template) => {
    const says = openText(template, run, level, language);
    return says === null ? [] : [{ says, isDone: template.kind === intent?.kind && template.target === intent.target }];
  });
  const done = moment ? momentText(moment, run, level, language).done : null;
  const isAmong = open.some((o) => o.isDone);
  return (
    <>
      {open.length > 1 && <Open open={open} />}
      {done === null && beatOf(level, run).kind !== 'ending' && <p class="aside">{words.moment.end}</p>}
      {done !== null && !(isAmong && open.length > 1) && (
        <section class="look-done">
          <h3>{words.moment.done}</h3>
          <p>{done}</p>
        </section>
      )}
    </>
  );
}

function Open({ open }: { readonly open: readonly { readonly says: string; readonly isDone: boolean }[] }) {
  const { words } = useLookBack();
  return (
    <section>
      <h3>{words.moment.open}</h3>
      <ul class="look-open">
        {open.map(({ says, isDone }, i) => (
          <li key={i} class={isDone ? 'look-chosen' : undefined}>
            {says}
            {isDone && <small class="tag">{words.moment.chosen}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
