/** The sheet that answers "what can I do here?": where one is, who one is, and each thing that is open, with a way to go to it. */
import type { IntentTemplate } from '../../core/intent.ts';
import { stageOf } from '../../core/lawful.ts';
import { openIntents } from '../../core/open-intents.ts';
import { beatOf } from '../../core/shown.ts';
import { wordsIn } from '../../core/wording.ts';
import { openThings, waysOf } from '../../text/here.ts';
import { asSentence } from '../../text/sentence.ts';
import { hereWords, type Shortcut } from '../../text/words/here.ts';
import './sheets.css';
import { CardButton, LinkButton } from '../shell/controls.tsx';
import { Sheet } from '../shell/sheet.tsx';
import type { Playing } from '../shell/shell-model.ts';
import { useSheet } from '../shell/use-sheet.ts';
import { goToControl } from './go-to-control.ts';

const KEYS: Readonly<Record<Shortcut, string>> = {
  here: '?, H',
  terms: 'G',
  read: 'R',
  line: 'L',
  move: 'Tab, Shift+Tab',
  press: 'Enter',
  list: '← ↑ → ↓',
  close: 'Esc',
};

export function HereSheet({ onClose }: { readonly onClose: () => void }) {
  const { model, language, open, acts } = useSheet();
  const words = hereWords[language];
  const { aids } = model.settings;
  return (
    <Sheet title={words.title} onClose={onClose} class="here">
      {model.playing && <Place playing={model.playing} />}
      {model.playing && <Things playing={model.playing} />}
      <section>
        <h3>{words.letters}</h3>
        <dl class="shortcuts">
          {(Object.keys(KEYS) as Shortcut[]).map((what) => (
            <div key={what}>
              <dt>{KEYS[what]}</dt>
              <dd>{words.shortcuts[what]}</dd>
            </div>
          ))}
        </dl>
      </section>
      {model.heard.length > 0 && (
        <section>
          <h3>{words.heard}</h3>
          <ul class="heard">
            {model.heard.map((says, i) => (
              <li key={i}>{says}</li>
            ))}
          </ul>
        </section>
      )}
      <div class="cards cards-row">
        <CardButton id="help" onClick={() => open('help')}>
          {words.game}
        </CardButton>
        {(!aids.notes || aids.seen.length > 0) && (
          <CardButton
            id="notes-again"
            onClick={() => {
              acts.set({ aids: { ...aids, notes: true, seen: [] } });
              onClose();
            }}
          >
            {words.notesAgain}
          </CardButton>
        )}
      </div>
    </Sheet>
  );
}

function Place({ playing: { session } }: { readonly playing: Playing }) {
  const { language } = useSheet();
  const words = hereWords[language];
  const { level, run } = session;
  const say = (wording: Readonly<Record<string, string>>) => wordsIn(wording, language).text;
  const set = level.shared.sets.find((s) => s.id === beatOf(level, run).set);
  const promise = level.shared.promises.find((p) => p.id === run.promise);
  return (
    <section>
      <h3>{words.where}</h3>
      <p>
        {asSentence(set && say(set.name) !== say(level.title) ? `${say(level.title)}: ${say(set.name)}` : say(level.title))}{' '}
        {words.stage(say(stageOf(level, run.stage).title))}
      </p>
      <p>{level.task ? say(level.task) : words.who}</p>
      {promise && <p>{words.promise(say(promise.title))}</p>}
      <p class="aside">{words.unhurried}</p>
    </section>
  );
}

function Things({ playing: { session, words: playWords } }: { readonly playing: Playing }) {
  const { language } = useSheet();
  const words = hereWords[language];
  const { level, run } = session;
  const open = openIntents(level, run);
  if (open.length === 0) return <p>{words.over}</p>;
  return (
    <section>
      <h3>{words.now}</h3>
      <p>{capital(playWords[language].time.left(run.daysLeft, level.calendar.unit))}.</p>
      <ol class="open-things">
        {openThings(open, run, level, language).map(({ template, says, cost, needs }) => (
          <li key={`${template.kind}:${template.target}`}>
            <p>
              {says}
              {cost && ` ${cost}`}
              {needs && ` ${needs}`}
            </p>
            <LinkButton id="go-to" about={says} onClick={() => leaveFor(template)}>
              {words.go}
            </LinkButton>
          </li>
        ))}
      </ol>
      <h3>{words.how}</h3>
      <ul class="ways">
        {waysOf(open, language).map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </section>
  );
}

/** The sheet gives focus back to where it was opened; after that it goes on to the control. */
function leaveFor(template: IntentTemplate): void {
  document.querySelector<HTMLDialogElement>('dialog.here')?.close();
  requestAnimationFrame(() => goToControl(template));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
