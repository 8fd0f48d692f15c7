/** What can be done with the draft as a whole: save it as a zip, put it into the game of this device. */
import { useState } from 'preact/hooks';
import { zipPack } from '../../content/zip-pack.ts';
import { wordsIn } from '../../core/wording.ts';
import type { Checks } from '../draft/checks.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { useDesk } from './desk-context.ts';
import { DeskButton } from './desk-controls.tsx';
import { offerFile } from './offer-file.ts';

export function Share({ draft, checks }: { readonly draft: OpenDraft; readonly checks: Checks }) {
  const { words, host, language } = useDesk();
  const [said, setSaid] = useState('');
  const { problems, proof, step } = checks.view;
  const errors = problems.filter((p) => p.severity === 'error').length;
  const isReady = step === 'done' && errors === 0;
  const name = (draft.value('pack.yaml') as { readonly id?: unknown } | undefined)?.id;
  const intoGame = async () => {
    const { levels = [] } = (draft.value('pack.yaml') ?? {}) as { readonly levels?: readonly string[] };
    const { pack } = await checks.way(levels[0] ?? '', null);
    if (!pack) return;
    const isKept = await host.saves.packs.keep(pack, proof ?? { isProved: false, states: 0 });
    setSaid(isKept ? words.bench.inGame(wordsIn(pack.shared.title, language).text) : words.bench.inGameNotKept);
  };
  return (
    <section class="desk-share" aria-label={words.bench.share}>
      <div class="cards-row">
        <DeskButton
          id="save-zip"
          onClick={() =>
            offerFile(new Blob([zipPack(draft.files)], { type: 'application/zip' }), `${typeof name === 'string' ? name : 'pack'}.zip`)
          }
        >
          {words.bench.saveZip}
        </DeskButton>
        <DeskButton id="into-game" disabled={!isReady} onClick={() => void intoGame()}>
          {errors > 0 ? words.bench.firstMend(errors) : words.bench.intoGame}
        </DeskButton>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
