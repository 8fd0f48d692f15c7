/** The clerk's record: three ledgers, each so many of so many points, and the promise. */
import type { LedgerName } from '../core/question.ts';
import { hasScored, LEDGERS, type Score, score } from '../core/score.ts';
import type { PlayWords } from '../text/words/play.ts';
import { Disclosure } from './controls.tsx';
import { usePlay } from './play-context.ts';
import { Say } from './say.tsx';

export function RecordDisclosure() {
  const { level, run, words } = usePlay();
  const of = score(level, run);
  const earned = LEDGERS.reduce((sum, name) => sum + of[name].earned, 0);
  const possible = LEDGERS.reduce((sum, name) => sum + of[name].possible, 0);
  const promise = level.shared.promises.find((p) => p.id === run.promise);
  return (
    <Disclosure
      class="head-disclosure"
      explains={words.record.says}
      summary={
        <>
          {words.record.title}{' '}
          <span class="summary-fact">{hasScored(run) ? words.record.outOf(earned, possible) : words.record.upTo(possible)}</span>
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
  return <Ledgers of={score(level, run)} words={words.record} caption={words.record.caption} />;
}

type LedgersProps = { readonly of: Score; readonly words: PlayWords['record']; readonly caption: string };

export function Ledgers({ of, words, caption }: LedgersProps) {
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
              <span>{words.outOf(of[name].earned, of[name].possible)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
