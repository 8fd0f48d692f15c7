/** What can be done with the draft as a whole: save it as a zip, put it into the game of this device. */
import { useState } from 'preact/hooks';
import { zipPack } from '../../content/zip-pack.ts';
import { wordsIn } from '../../core/wording.ts';
import { offerFile } from '../../panels/offer-file.ts';
import type { CheckClient } from '../draft/check-client.ts';
import { mayGoIntoGame, putIntoGame } from '../draft/into-game.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { useDesk } from './desk-context.ts';
import { DeskButton } from './desk-controls.tsx';
import { countsOf } from './problem-groups.ts';
import { paperOf } from './ready-card.tsx';

type ShareProps = { readonly draft: OpenDraft; readonly client: CheckClient; readonly onImport: () => void };

export function Share({ draft, client, onImport }: ShareProps) {
  const { words, host, language } = useDesk();
  const [said, setSaid] = useState('');
  /** Its id, as soon as it is there. */
  const [inGame, setInGame] = useState<string | null>(null);
  const { errors, unfinished } = countsOf(draft.checks.problems);
  const name = (draft.value('pack.yaml') as { readonly id?: unknown } | undefined)?.id;
  const notArrived = () => setSaid(words.bench.notArrived);
  const intoGame = async () => {
    const put = await putIntoGame(draft, client, host.saves.packs);
    const title = put && wordsIn(put.pack.shared.title, language).text;
    setSaid(title === null ? words.bench.provedAnew : put?.isKept ? words.bench.inGame(title) : words.bench.inGameNotKept);
    setInGame(put?.isKept ? put.pack.shared.pack : null);
  };
  return (
    <section class="desk-share" aria-label={words.bench.share}>
      <div class="cards-row">
        <DeskButton
          id="save-zip"
          onClick={() => {
            const file = `${typeof name === 'string' && name !== '' ? name : 'pack'}.zip`;
            offerFile(new Blob([zipPack(draft.files, draft.media)], { type: 'application/zip' }), file);
            setSaid(words.bench.savedAs(file));
          }}
        >
          {words.bench.saveZip}
        </DeskButton>
        <DeskButton id="into-game" disabled={!mayGoIntoGame(draft.checks)} onClick={() => void intoGame().catch(notArrived)}>
          {errors > 0 ? words.bench.firstMend(errors) : unfinished > 0 ? words.bench.firstFinish(unfinished) : words.bench.intoGame}
        </DeskButton>
      </div>
      <details>
        <summary data-desk="share-questions">{words.contents.questions}</summary>
        <div class="cards-row">
          <DeskButton id="import-questions" look="link" onClick={onImport}>
            {words.bench.bring}
          </DeskButton>
          {EXPORTS.map(({ format, ending, says }) => (
            <DeskButton
              key={format}
              id={`export-${format}`}
              look="link"
              onClick={() =>
                void exportAs(draft, format, ending, language).then(
                  (left) => setSaid(left.length === 0 ? '' : words.bench.exportLeft(left.join(', '))),
                  notArrived,
                )
              }
            >
              {words.bench[says]}
            </DeskButton>
          ))}
        </div>
      </details>
      <p role="status">{said}</p>
      {inGame !== null && (
        <p class="cards-row" data-desk="in-game">
          <a href="./index.html">{words.toGame}</a>
          <a href="./class.html">{words.bench.ready.teach}</a>
          <a data-desk="to-paper" href={paperOf(inGame)}>
            {words.bench.ready.print}
          </a>
        </p>
      )}
    </section>
  );
}

const EXPORTS = [
  { format: 'gift', ending: 'gift', says: 'saveGift' },
  { format: 'moodle-xml', ending: 'xml', says: 'saveMoodle' },
  { format: 'csv', ending: 'csv', says: 'saveCsv' },
] as const;

/**
 * Questions that can be read; the others are told as problems already.
 *
 * @returns ids of those for which the format has no place
 */
async function exportAs(
  draft: OpenDraft,
  format: (typeof EXPORTS)[number]['format'],
  ending: string,
  language: string,
): Promise<readonly string[]> {
  const [{ exportQuestions }, { questionsOf }] = await Promise.all([
    import('../../content/questions/export-questions.ts'),
    import('../questions/questions-of.ts'),
  ]);
  const { questions, languages, claimsOf } = questionsOf(draft);
  const { text, left } = exportQuestions(questions, format, { languages, claimsOf, language });
  offerFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), `questions.${ending}`);
  return left;
}
