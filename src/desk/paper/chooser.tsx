/** The page of lessons on paper: on the screen one chooses, on the printer only the sheets come out. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Written } from '../../content/manuscript.ts';
import type { Pack } from '../../core/level.ts';
import { type Wording, wordsIn } from '../../core/wording.ts';
import { paperWords, SHEET_NAMES, type SheetName } from '../../text/words/paper.ts';
import { BallotSheets, BriefingSheet, BriefSheets, GuideSheet, RollSheets } from './lesson-sheets.tsx';
import { PaperContext } from './paper-parts.tsx';
import { KeySheet, QuestionSheet } from './question-sheets.tsx';

export type PaperPack = {
  readonly id: string;
  readonly title: Wording;
  readonly load: () => Promise<Pack>;
  readonly guide: () => Promise<Written<'guide'> | null>;
};

type ChooserProps = { readonly packs: readonly PaperPack[]; readonly first: { readonly pack: string | null; readonly language: string } };

/** Who prints for a class begins with what a class needs. */
const AT_FIRST: readonly SheetName[] = ['briefing', 'questions'];
const LANGUAGES = [
  ['en', 'English'],
  ['ru', 'Русский'],
] as const;

export function Chooser({ packs, first }: ChooserProps) {
  const [id, setId] = useState(() => packs.find((p) => p.id === first.pack)?.id ?? packs[0]?.id ?? '');
  const [language, setLanguage] = useState(first.language);
  const [levelId, setLevel] = useState('');
  const [pupils, setPupils] = useState(30);
  const [seed, setSeed] = useState('1');
  const [sheets, setSheets] = useState<ReadonlySet<SheetName>>(new Set(AT_FIRST));
  const [came, setCame] = useState<{ readonly id: string; readonly pack: Pack; readonly guide: Written<'guide'> | null } | 'lost' | null>(
    null,
  );
  const words = paperWords(language);
  useEffect(() => {
    document.title = words.page;
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const wanted = packs.find((p) => p.id === id);
    if (!wanted) return;
    setCame(null);
    Promise.all([wanted.load(), wanted.guide()]).then(
      ([pack, guide]) => setCame({ id, pack, guide }),
      () => setCame('lost'),
    );
  }, [id]);
  const here = came !== null && came !== 'lost' && came.id === id ? came : null;
  const level = here?.pack.levels.find((l) => l.id === levelId) ?? here?.pack.levels[0];
  const scope = useMemo(
    () => (here && level ? { pack: here.pack, level, language, words, pupils, seed } : null),
    [here, level, language, pupils, seed],
  );
  const toggle = (name: SheetName) =>
    setSheets((before) => new Set(before.has(name) ? [...before].filter((n) => n !== name) : [...before, name]));
  return (
    <>
      <main class="paper-chooser">
        <p>
          <a href="./desk.html">{words.toDesk}</a>
        </p>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <div class="paper-choices">
          <Choice says={words.pack} value={id} options={packs.map((p) => [p.id, wordsIn(p.title, language).text])} onPick={setId} />
          <Choice
            says={words.level}
            value={level?.id ?? ''}
            options={(here?.pack.levels ?? []).map((l) => [l.id, wordsIn(l.title, language).text])}
            onPick={setLevel}
          />
          <Choice says={words.language} value={language} options={LANGUAGES} onPick={setLanguage} />
          <label>
            {words.pupils}
            <input
              type="number"
              min={1}
              max={60}
              data-paper="pupils"
              value={pupils}
              onInput={(event) => {
                const n = event.currentTarget.valueAsNumber;
                if (Number.isInteger(n) && n >= 1 && n <= 60) setPupils(n);
              }}
            />
          </label>
          <label>
            {words.seed}
            <input
              type="text"
              maxLength={12}
              data-paper="seed"
              value={seed}
              aria-describedby="seed-says"
              onInput={(event) => setSeed(event.currentTarget.value || '1')}
            />
          </label>
        </div>
        <p id="seed-says" class="paper-hint">
          {words.seedSays}
        </p>
        <fieldset>
          <legend>{words.sheets}</legend>
          {SHEET_NAMES.map((name) => (
            <label key={name} class="paper-check">
              <input type="checkbox" data-paper={name} checked={sheets.has(name)} onChange={() => toggle(name)} /> {words.names[name]}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          class="card-button card-primary"
          data-paper="print"
          aria-disabled={scope === null}
          onClick={() => scope && print()}
        >
          <span class="card-says">{words.print}</span>
        </button>
        <p role="status">{came === 'lost' ? words.lost : scope === null ? words.coming : ''}</p>
      </main>
      {scope && (
        <PaperContext.Provider value={scope}>
          <div class="paper" lang={language}>
            {sheets.has('guide') && <GuideSheet guide={here?.guide ?? null} />}
            {sheets.has('briefing') && <BriefingSheet />}
            {sheets.has('briefs') && <BriefSheets />}
            {sheets.has('ballots') && <BallotSheets />}
            {sheets.has('roll') && <RollSheets />}
            {sheets.has('questions') && <QuestionSheet />}
            {sheets.has('key') && <KeySheet />}
          </div>
        </PaperContext.Provider>
      )}
    </>
  );
}

type ChoiceProps = {
  readonly says: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onPick: (value: string) => void;
};

function Choice({ says, value, options, onPick }: ChoiceProps) {
  return (
    <label>
      {says}
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
