/** The desk before anything lies on it: the drafts that are here, and the ways to begin one. */
import { useEffect, useState } from 'preact/hooks';
import { wordsIn } from '../../core/wording.ts';
import { byTouch } from '../../panels/by-touch.ts';
import { Cutout } from '../../panels/shell/cutout.tsx';
import type { Dropped } from '../../panels/shell/use-drop.ts';
import type { DraftCard } from '../../saves/draft-shelf.ts';
import { type Copyable, useDesk } from './desk-context.ts';
import { DeskButton, DeskFile } from './desk-controls.tsx';
import { useHeld } from './use-held.ts';

export type StartActs = {
  readonly open: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly wizard: () => void;
  readonly copy: (pack: Copyable) => void;
  /** One zip, or all files of a folder. */
  readonly bring: (files: readonly File[]) => void;
  /** The same, let go of over the page; of several, the first. */
  readonly drop: (dropped: readonly Dropped[]) => void;
};

type StartPageProps = {
  /** Null until the device has answered. */
  readonly drafts: readonly DraftCard[] | null;
  readonly copyable: readonly Copyable[];
  /** What just can't be done, or goes on. */
  readonly status: string;
  readonly acts: StartActs;
};

/** The pack that is made to be copied. */
const TEMPLATE = 'school-council';

export function StartPage({ drafts, copyable, status, acts }: StartPageProps) {
  const { words, language } = useDesk();
  const isOver = useHeld(acts.drop);
  const template = copyable.find(({ id }) => id === TEMPLATE);
  const others = copyable.filter(({ id }) => id !== TEMPLATE);
  return (
    <main class="desk-start" data-over={isOver}>
      <header class="desk-start-head">
        <h1>{words.start.title}</h1>
        <p>{words.start.intro}</p>
        <p class="desk-things" aria-hidden="true">
          <Cutout of="folder" />
          <Cutout of="stamp-tool" />
          <Cutout of="lamp" />
        </p>
      </header>
      <p role="status" class="desk-status">
        {status}
      </p>
      <section class="desk-sheet desk-begin" aria-labelledby="begin-title">
        <h2 id="begin-title">{words.start.begin}</h2>
        <ul class="desk-ways">
          <Way says={words.start.wizardSays}>
            <DeskButton id="wizard" look="primary" onClick={acts.wizard}>
              {words.start.wizard}
            </DeskButton>
          </Way>
          {template && (
            <Way says={words.start.copySchoolSays}>
              <DeskButton id="copy-template" onClick={() => acts.copy(template)}>
                {words.start.copySchool}
              </DeskButton>
            </Way>
          )}
          <Way says={words.start.copyPackSays}>
            <details>
              <summary data-desk="copy-pack">{words.start.copyPack}</summary>
              <div class="cards">
                {others.map((pack) => (
                  <DeskButton key={pack.id} id={`copy-${pack.id}`} onClick={() => acts.copy(pack)}>
                    {words.start.copy(wordsIn(pack.title, language).text)}
                  </DeskButton>
                ))}
              </div>
            </details>
          </Way>
          <Way says={byTouch() ? words.start.openSays : `${words.start.openSays} ${words.start.dropSays}`}>
            <div class="cards-row">
              <DeskFile id="open-zip" accept=".zip,application/zip" onFiles={acts.bring}>
                {words.start.chooseZip}
              </DeskFile>
              <DeskFile id="open-folder" isFolder isMany onFiles={acts.bring}>
                {words.start.chooseFolder}
              </DeskFile>
            </div>
          </Way>
        </ul>
      </section>
      <section class="desk-sheet" aria-labelledby="drafts-title">
        <h2 id="drafts-title">{words.start.drafts}</h2>
        {drafts?.length === 0 && <p class="aside">{words.start.none}</p>}
        <ul class="desk-drafts">
          {(drafts ?? []).map((draft) => (
            <Draft key={draft.id} draft={draft} acts={acts} />
          ))}
        </ul>
      </section>
      <p class="desk-paper">
        <a href="./class.html">{words.start.lesson}</a> {words.start.lessonSays}
      </p>
      <p class="desk-paper">
        <a href="./paper.html">{words.start.guide}</a> {words.start.guideSays}
      </p>
    </main>
  );
}

function Way({ says, children }: { readonly says: string; readonly children: preact.ComponentChildren }) {
  return (
    <li class="desk-way">
      <div class="desk-way-act">{children}</div>
      <p>{says}</p>
    </li>
  );
}

function Draft({ draft, acts }: { readonly draft: DraftCard; readonly acts: StartActs }) {
  const { words, language } = useDesk();
  const [isAsking, setAsking] = useState(false);
  const title = draft.title || words.draft.untitled;
  useEffect(() => setAsking(false), [draft.id]);
  return (
    <li class="desk-draft">
      <h3>{title}</h3>
      <p class="aside">
        {words.draft.changed(new Date(draft.changedAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' }))}
      </p>
      {draft.isNewer && <p>{words.draft.newer}</p>}
      {isAsking && <p>{words.draft.removeSays}</p>}
      <div class="cards-row">
        {!isAsking && !draft.isNewer && (
          <DeskButton id="open-draft" label={words.draft.openNamed(title)} onClick={() => acts.open(draft.id)}>
            {words.draft.open}
          </DeskButton>
        )}
        <DeskButton
          id="remove-draft"
          look="link"
          label={`${isAsking ? words.draft.removeSure : words.draft.remove}: ${title}`}
          onClick={() => (isAsking ? acts.remove(draft.id) : setAsking(true))}
        >
          {isAsking ? words.draft.removeSure : words.draft.remove}
        </DeskButton>
        {isAsking && (
          <DeskButton id="keep-draft" look="link" label={`${words.draft.keep}: ${title}`} onClick={() => setAsking(false)}>
            {words.draft.keep}
          </DeskButton>
        )}
      </div>
    </li>
  );
}
