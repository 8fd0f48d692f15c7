/** Sources and credits: what is true and what is invented, where the passages come from, licences, and words worth knowing. */
import { Notes } from './help.tsx';
import { PackWords } from './pack-words.tsx';
import { Sheet } from './sheet.tsx';
import type { PackView } from './shell-model.ts';
import { useSheet } from './use-sheet.ts';

export function CreditsSheet({ onClose }: { readonly onClose: () => void }) {
  const { words, model, language } = useSheet();
  return (
    <Sheet title={words.credits.title} onClose={onClose}>
      <Notes notes={words.credits.notes} />
      <p>
        <a class="link-button" href={`accessibility.html#${language}`} data-program="statement">
          {words.credits.accessibility}
        </a>
      </p>
      {model.pack ? <PackCredits pack={model.pack} /> : <p class="aside">{words.credits.sourcesLoading}</p>}
    </Sheet>
  );
}

function PackCredits({ pack: { shared } }: { readonly pack: PackView }) {
  const { words } = useSheet();
  return (
    <>
      <section class="help-note">
        <h3>{words.credits.sources}</h3>
        <dl class="sources">
          {shared.sources.map((source) => (
            <div key={source.id}>
              <dt>
                <PackWords of={source.title} />
              </dt>
              <dd>
                <PackWords of={source.about} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{words.credits.authors}</dt>
            <dd>{shared.authors.join(', ')}</dd>
          </div>
          <div>
            <dt>{words.credits.licence}</dt>
            <dd>{shared.licence}</dd>
          </div>
        </dl>
        <p class="aside">
          <PackWords of={shared.fiction} />
        </p>
      </section>
      {shared.glossary.length > 0 && (
        <details class="help-note">
          <summary data-program="glossary">{words.credits.glossary}</summary>
          <dl class="sources">
            {shared.glossary.map((term) => (
              <div key={term.id}>
                <dt>
                  <PackWords of={term.term} />
                </dt>
                <dd>
                  <PackWords of={term.means} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
