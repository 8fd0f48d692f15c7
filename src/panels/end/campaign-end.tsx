/** A campaign's end: the folder with its stamps, the ledgers, the promise, and the road taken beside the one really taken. */
import { useEffect } from 'preact/hooks';
import '../panels.css';
import '../controls.css';
import '../beats/beats.css';
import '../beats/counting.css';
import './campaign-end.css';
import type { CampaignRecord } from '../../core/campaign-record.ts';
import type { Shared } from '../../core/level.ts';
import type { EndWords } from '../../text/words/end.ts';
import type { PlayWords } from '../../text/words/play.ts';
import { MarkList } from '../mark-list.tsx';
import { Ledgers } from '../record.tsx';
import { type Reflection, ReflectionField } from '../reflection.tsx';
import { sayer } from '../sayer.tsx';
import { StampedFolder } from './stamped-folder.tsx';
import { TwoRoads } from './two-roads.tsx';

export type CampaignEndProps = {
  readonly shared: Shared;
  readonly record: CampaignRecord;
  readonly reflectionOf: (level: string) => Reflection;
  readonly language: string;
  readonly words: { readonly play: PlayWords; readonly end: EndWords };
  /** Back to the ending it was opened from; null where there is none. */
  readonly onBack: (() => void) | null;
  readonly onHome: () => void;
};

export function CampaignEnd(props: CampaignEndProps) {
  const { shared, record, language, words } = props;
  const say = sayer(shared, language);
  const played = record.levels.filter((l) => l.played).length;
  useEffect(() => document.getElementById('beat-title')?.focus(), []);
  return (
    <main class="play end-page" data-institution="desk">
      <p class="place">{say(shared.title)}</p>
      <h1 id="beat-title" class="beat-title" tabIndex={-1}>
        {words.end.title}
      </h1>
      <p class="line">{words.end.intro(played, record.levels.length)}</p>
      <Acts {...props} />
      <div class="end-columns">
        <section aria-labelledby="end-folder">
          <h2 id="end-folder">{words.end.folder}</h2>
          <StampedFolder {...props} />
        </section>
        <div>
          <section aria-labelledby="end-ledgers">
            <h2 id="end-ledgers">{words.end.ledgers}</h2>
            <Ledgers of={record.score} words={words.play.record} caption={words.end.ledgersCaption} />
            <p class="aside">{words.play.ending.recordNote}</p>
          </section>
          <PromiseKept {...props} />
        </div>
      </div>
      <section aria-labelledby="end-roads">
        <h2 id="end-roads">{record.hasReally ? words.end.roads : words.end.yours}</h2>
        {record.hasReally && <p class="aside">{words.end.roadsNote}</p>}
        <TwoRoads {...props} />
      </section>
      <Reflections {...props} />
      <footer class="play-foot">
        <p class="fiction">
          <span class="fiction-badge">{words.play.labels.invented}</span> {say(shared.fiction)}
        </p>
      </footer>
    </main>
  );
}

function PromiseKept({ shared, record, words, language }: CampaignEndProps) {
  const say = sayer(shared, language);
  const promise = shared.promises.find((p) => p.id === record.promise);
  return (
    <section aria-labelledby="end-promise">
      <h2 id="end-promise">{words.end.promise}</h2>
      {!promise && <p class="aside">{words.end.noPromise}</p>}
      {promise && (
        <>
          <p>
            <b>{say(promise.title)}</b>
            {': '}
            {say(promise.says)}
          </p>
          <p class="aside">{words.end.kept(record.marks.kept, record.marks.of)}</p>
          {record.levels.map(
            ({ level, played }) =>
              played &&
              played.marks.length > 0 && (
                <details class="disclosure" key={level.id}>
                  <summary>
                    {say(level.title)}{' '}
                    <span class="summary-fact">
                      {words.play.record.outOf(played.marks.filter((m) => m.kept).length, played.marks.length)}
                    </span>
                  </summary>
                  <div class="disclosed">
                    <MarkList marks={played.marks} words={words.play.record} say={say} />
                  </div>
                </details>
              ),
          )}
        </>
      )}
    </section>
  );
}

/** One field for each ending that asks for a thought. */
function Reflections({ shared, record, reflectionOf, words, language }: CampaignEndProps) {
  const say = sayer(shared, language);
  const asked = record.levels.flatMap(({ level, played }) =>
    played?.ending.reflection ? [{ level, asks: played.ending.reflection }] : [],
  );
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="end-reflections">
      <h2 id="end-reflections">{words.end.reflections}</h2>
      {asked.map(({ level, asks }) => (
        <ReflectionField key={level.id} asks={asks} reflection={reflectionOf(level.id)} words={words.play.ending} say={say} />
      ))}
    </section>
  );
}

function Acts({ words, onBack, onHome }: CampaignEndProps) {
  return (
    <div class="end-acts">
      <button type="button" class="act act-primary" data-program="print" onClick={() => print()}>
        {words.end.print}
      </button>
      {onBack && (
        <button type="button" class="act" data-program="back" onClick={onBack}>
          {words.end.back}
        </button>
      )}
      <button type="button" class="act" data-program="leave" onClick={onHome}>
        {words.end.home}
      </button>
    </div>
  );
}
