/** The words worth knowing on this page, each with its meaning; and all of the pack, one disclosure away. */
import type { Term } from '../../core/level.ts';
import { aidsWords } from '../../text/words/aids.ts';
import { sayer } from '../sayer.tsx';
import { Sheet } from '../shell/sheet.tsx';
import type { Playing } from '../shell/shell-model.ts';
import { useSheet } from '../shell/use-sheet.ts';
import { termsOnPage } from './page-context.ts';
import { pageLines } from './page-lines.ts';

export function TermsSheet({ onClose }: { readonly onClose: () => void }) {
  const { model, language } = useSheet();
  const words = aidsWords[language].terms;
  return (
    <Sheet title={words.title} onClose={onClose}>
      {model.playing && <Words playing={model.playing} />}
    </Sheet>
  );
}

function Words({ playing: { session, words: playWords } }: { readonly playing: Playing }) {
  const { language } = useSheet();
  const words = aidsWords[language].terms;
  const { level, run } = session;
  const { glossary } = level.shared;
  const here = termsOnPage(pageLines({ level, run, events: [], language, words: playWords[language] }), language, glossary);
  return (
    <>
      {here.length === 0 ? <p>{words.none}</p> : <Meanings terms={here} playing={session.level} />}
      {glossary.length > here.length && (
        <details class="disclosure">
          <summary data-program="glossary">{words.all}</summary>
          <Meanings terms={glossary} playing={session.level} />
        </details>
      )}
    </>
  );
}

function Meanings({ terms, playing: { shared } }: { readonly terms: readonly Term[]; readonly playing: Playing['session']['level'] }) {
  const { language } = useSheet();
  const say = sayer(shared, language);
  return (
    <dl class="glossary">
      {terms.map((term) => (
        <div key={term.id}>
          <dt>{say(term.term)}</dt>
          <dd>{say(term.means)}</dd>
        </div>
      ))}
    </dl>
  );
}
