/** Settings that help in reading and playing: reading aloud, words, letters as shortcuts, notes in the margin, playing by switch. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Aids } from '../../core/aids.ts';
import { aidsWords } from '../../text/words/aids.ts';
import { browserSpeech } from '../aids/browser-speech.ts';
import { type Voice, voiceFor } from '../aids/speech.ts';
import { CardButton } from './controls.tsx';
import type { ProgramControlId } from './program-controls.ts';
import { Radios, Slider } from './setting-fields.tsx';
import { useSheet } from './use-sheet.ts';

export function ReadingSettings() {
  const { model, acts, language } = useSheet();
  const { aids } = model.settings;
  const words = aidsWords[language].settings;
  const [isAgain, setAgain] = useState(false);
  const set = (changes: Partial<Aids>) => acts.set({ aids: { ...aids, ...changes } });
  return (
    <fieldset class="field">
      <legend>{words.title}</legend>
      <Reading aids={aids} set={set} />
      <Tick id="glosses" says={words.glosses} isOn={aids.glosses} onSet={(glosses) => set({ glosses })} />
      <Tick id="keys" says={words.keys} isOn={aids.keys} onSet={(keys) => set({ keys })} />
      <Tick id="notes" says={words.notes} isOn={aids.notes} onSet={(notes) => set({ notes })} />
      {(aids.seen.length > 0 || isAgain) && (
        <div class="cards">
          <CardButton
            id="notes-again"
            onClick={() => {
              set({ notes: true, seen: [] });
              setAgain(true);
            }}
          >
            {words.notesAgain}
          </CardButton>
          <p role="status">{isAgain && words.notesBack}</p>
        </div>
      )}
      <Radios
        id="scan"
        legend={words.scan}
        value={aids.scan}
        options={(['off', 'one', 'two'] as const).map((value) => ({ value, says: words.scans[value] }))}
        onChoose={(scan) => set({ scan })}
      />
      <p class="aside">{words.scanHints[aids.scan]}</p>
      {aids.scan === 'one' && (
        <Slider
          id="scan-pace"
          says={words.scanPace}
          said={words.seconds(aids.scanPace)}
          value={aids.scanPace}
          min={5}
          max={80}
          step={5}
          onSet={(scanPace) => set({ scanPace })}
        />
      )}
      <p class="aside">{words.unhurried}</p>
    </fieldset>
  );
}

/** Where the device has no voice of its own, that is said, and nothing is offered. */
function Reading({ aids, set }: { readonly aids: Aids; readonly set: (changes: Partial<Aids>) => void }) {
  const { language, words: shell } = useSheet();
  const words = aidsWords[language].settings;
  const voices = useVoices();
  if (!voiceFor(voices, language)) return <p>{aidsWords[language].voiceless}</p>;
  return (
    <>
      <Tick id="reads-aloud" says={words.readsAloud} isOn={aids.readsAloud} onSet={(readsAloud) => set({ readsAloud })} />
      <Slider
        id="pace"
        says={words.pace}
        said={shell.settings.percent(aids.pace)}
        value={aids.pace}
        min={50}
        max={200}
        step={25}
        onSet={(pace) => set({ pace })}
      />
    </>
  );
}

/** They come late on many devices. */
function useVoices(): readonly Voice[] {
  const speech = useMemo(browserSpeech, []);
  const [voices, setVoices] = useState(() => speech?.voices() ?? []);
  useEffect(() => speech?.onVoices(() => setVoices(speech.voices())), [speech]);
  return voices;
}

type TickProps = {
  readonly id: ProgramControlId;
  readonly says: string;
  readonly isOn: boolean;
  readonly onSet: (isOn: boolean) => void;
};

function Tick({ id, says, isOn, onSet }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" data-program={id} checked={isOn} onChange={(event) => onSet(event.currentTarget.checked)} />
      <span>{says}</span>
    </label>
  );
}
