/** For the teacher: the address that pupils open, and the word of each place, to be shown on the wall when the class has come there. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import './pace-list.css';
import type { Pack } from '../../core/level.ts';
import { type Wording, wordsIn } from '../../core/wording.ts';
import { paceTexts } from '../../text/words/class-pace.ts';
import { QrCode } from '../results/qr-code.tsx';
import { paceWords, tidyCode } from './pace-words.ts';
import { WordOnWall } from './word-on-wall.tsx';

export type PaceListProps = {
  readonly pack: Pack;
  readonly code: string;
  /** Those that are played; all where none is named. */
  readonly levels?: readonly string[];
  readonly language: string;
  /** Of the game's own page, such as `https://example.org/index.html`. */
  readonly game: string;
};

export function PaceList({ pack, code, levels = [], language, game }: PaceListProps) {
  const words = paceTexts(language);
  const say = (wording: Wording) => wordsIn(wording, language).text;
  const address = paceAddress(game, code);
  const [shown, setShown] = useState<string | null>(null);
  return (
    <section class="pace-list" aria-labelledby="pace-list-title">
      <h2 id="pace-list-title" tabIndex={-1}>
        {words.list}
      </h2>
      <p>{words.listSays}</p>
      <div class="pace-address">
        <QrCode text={address} label={words.listQr} />
        <a href={address}>{address}</a>
      </div>
      {shown !== null && <WordOnWall word={shown} close={words.listClose} onClose={() => setShown(null)} />}
      {paceWords(pack, code, levels).map(({ level, title, gates }) => (
        <table key={level}>
          <caption>{say(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.listPlace}</th>
              <th scope="col">{words.listWord}</th>
            </tr>
          </thead>
          <tbody>
            {gates.map((gate) => (
              <tr key={gate.id}>
                <th scope="row">
                  {words.kinds[gate.kind]} {gate.kind !== 'start' && <small>{say(gate.title)}</small>}
                </th>
                <td>
                  <button
                    type="button"
                    class="pace-word"
                    aria-label={words.listShow(say(gate.word))}
                    onClick={() => setShown(say(gate.word))}
                  >
                    {say(gate.word)}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

/** The game's page with the lesson's code in its address. */
export function paceAddress(game: string, code: string): string {
  const address = new URL(game);
  address.search = `?pace=${encodeURIComponent(tidyCode(code))}`;
  return address.href;
}

/** @returns how to take it away */
export function mountPaceList(element: Element, props: PaceListProps): () => void {
  render(<PaceList {...props} />, element);
  return () => render(null, element);
}
