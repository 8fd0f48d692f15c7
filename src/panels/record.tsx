/** The clerk's record: three ledgers, each so many of so many points, and the promise. Until the end it says what can still be had. */
import type { Level } from '../core/level.ts';
import type { LedgerName } from '../core/question.ts';
import type { Run } from '../core/run.ts';
import { LEDGERS, type Score, score, withinReach } from '../core/score.ts';
import type { PlayWords } from '../text/words/play.ts';
import { Disclosure } from './controls.tsx';
import { usePlay } from './play-context.ts';
import { Say } from './say.tsx';

export function RecordDisclosure() {
  const { level, run, words } = usePlay();
  const { of, facts } = standing(level, run);
  const had = LEDGERS.reduce((sum, name) => sum + of[name].earned, 0);
  const possible = LEDGERS.reduce((sum, name) => sum + of[name].possible, 0);
  const promise = level.shared.promises.find((p) => p.id === run.promise);
  return (
    <Disclosure
      class="head-disclosure"
      explains={words.record.says}
      summary={
        <>
          {words.record.title} <span class="summary-fact">{words.record[facts](had, possible)}</span>
        </>
      }
    >
      <p>{words.record.says}</p>
      <LedgerTable />
      <h2 class="small-title">{words.record.promise}</h2>
      {promise ? (
        <p>
          <b>
            <Say of={promise.title} />
          </b>
          {': '}
          <Say of={promise.says} />
        </p>
      ) : (
        <p class="aside">{words.record.noPromise}</p>
      )}
    </Disclosure>
  );
}

export function LedgerTable() {
  const { level, run, words } = usePlay();
  const { of, facts, isOver } = standing(level, run);
  return <Ledgers of={of} words={words.record} facts={facts} caption={isOver ? words.record.caption : words.record.captionOpen} />;
}

/** Before the end the points are those that can still be had: so only what went wrong moves them. */
function standing(level: Level, run: Run): { readonly of: Score; readonly facts: 'outOf' | 'upTo'; readonly isOver: boolean } {
  const of = score(level, run);
  if (run.at.kind === 'ending') return { of, facts: 'outOf', isOver: true };
  const reach = withinReach(level, run);
  const open = (name: LedgerName) => ({ earned: reach[name], possible: of[name].possible });
  return {
    of: { procedure: open('procedure'), understanding: open('understanding'), sources: open('sources') },
    facts: 'upTo',
    isOver: false,
  };
}

type LedgersProps = {
  readonly of: Score;
  readonly words: PlayWords['record'];
  /** As what the points are said: had, or still to be had. */
  readonly facts?: 'outOf' | 'upTo';
  readonly caption: string;
};

export function Ledgers({ of, words, facts = 'outOf', caption }: LedgersProps) {
  return (
    <table class="ledgers">
      <caption>{caption}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{words.ledger}</th>
          <th scope="col">{words.points}</th>
        </tr>
      </thead>
      <tbody>
        {LEDGERS.map((name: LedgerName) => (
          <tr key={name}>
            <th scope="row">{words.ledgers[name]}</th>
            <td>
              <svg class="ledger-bar" viewBox="0 0 60 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="bar-all" width="60" height="8" />
                <rect class="bar-sure" width={of[name].possible > 0 ? (60 * of[name].earned) / of[name].possible : 0} height="8" />
              </svg>
              <span>{words[facts](of[name].earned, of[name].possible)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
