/** Follows a run at the wall's pace: a gate before each place where the class waits, and results to take along at its ending. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Campaign } from '../../core/campaign.ts';
import type { Pack } from '../../core/level.ts';
import type { Session } from '../../session/session.ts';
import { resultsWords } from '../../text/words/class-results.ts';
import { resultOf } from '../results/of-campaign.ts';
import { TakeAlong } from '../results/take-along.tsx';
import { gateBefore } from './gates.ts';
import { openGates } from './opened.ts';
import { PaceGate } from './pace-gate.tsx';
import { paceWord, tidyCode } from './pace-words.ts';

export type PaceHost = {
  readonly session: Session;
  /** Of the lesson; without one there are no gates, and results are offered all the same. */
  readonly code: string;
  readonly language: () => string;
  /** All of the pack, which results are written by. */
  readonly fetchPack: () => Promise<Pack | null>;
  readonly campaign: () => Campaign;
  readonly whose: () => { readonly name: string; readonly player: string };
  readonly offer: (blob: Blob, name: string) => void;
};

/** @returns how to stop following; nothing stays on the page */
export function keepPace(host: PaceHost): () => void {
  const { session, code } = host;
  const place = document.createElement('div');
  document.body.append(place);
  const opened = openGates(tidyCode(code), session.recording().entry.seed);
  const draw = () => {
    const { level, run } = session;
    const gate = tidyCode(code) === '' || opened.isAlone() ? null : gateBefore(level, run, opened.gates());
    const isOver = level.beats.some((b) => b.id === run.beat && b.kind === 'ending');
    const pass = (act: () => void) => () => {
      act();
      draw();
      // The page below takes the keyboard back where it begins.
      document.getElementById('beat-title')?.focus();
    };
    render(
      <>
        {gate && (
          <PaceGate
            key={gate.id}
            gate={gate}
            word={paceWord(level, code, gate.id)}
            language={host.language()}
            onOpen={pass(() => opened.open(gate.id))}
            onAlone={pass(() => opened.goAlone())}
          />
        )}
        {isOver && <Results host={host} />}
      </>,
      place,
    );
  };
  const unsubscribe = session.subscribe(draw);
  draw();
  return () => {
    unsubscribe();
    render(null, place);
    place.remove();
  };
}

function Results({ host }: { readonly host: PaceHost }) {
  const [pack, setPack] = useState<Pack | null>(null);
  const [isLost, setLost] = useState(false);
  const language = host.language();
  const words = resultsWords(language).take;
  const open = () =>
    host.fetchPack().then(
      (come) => (come ? setPack(come) : setLost(true)),
      () => setLost(true),
    );
  return (
    <>
      <button type="button" class="pace-button pace-results" data-pace="results" onClick={() => void open()}>
        {words.open}
      </button>
      {isLost && <p role="alert">{words.failed}</p>}
      {pack && (
        <TakeAlong
          pack={pack}
          result={resultOf(pack, host.campaign(), { ...host.whose(), now: Date.now() })}
          level={host.session.level.id}
          language={language}
          offer={host.offer}
          onClose={() => setPack(null)}
        />
      )}
    </>
  );
}
