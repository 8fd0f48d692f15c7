/** The page of lessons on paper: on the screen one chooses and looks, from the printer only the sheets come out. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Guide } from '../../core/guide.ts';
import type { Level, Pack } from '../../core/level.ts';
import { type Wording, wordsIn } from '../../core/wording.ts';
import { Icon } from '../../panels/shell/icons.tsx';
import { LANGUAGES } from '../../text/languages.ts';
import { programLanguage } from '../../text/plural.ts';
import { paperWords, SHEET_NAMES, type SheetName } from '../../text/words/paper.ts';
import { Check, Choice, Field } from './choices.tsx';
import { chambersOf, emptySheets, seatCards, votesIn } from './lesson.ts';
import { type Amount, lessonQuestions } from './lesson-questions.ts';
import { PaperContext, type PaperScope } from './paper-parts.tsx';
import { Sheets } from './sheets.tsx';

export type PaperPack = {
  readonly id: string;
  readonly title: Wording;
  /** Rejects when it can't be fetched or read. */
  readonly load: () => Promise<LessonPack>;
};

export type LessonPack = { readonly pack: Pack; readonly guide: Guide | null };

type ChooserProps = {
  readonly packs: readonly PaperPack[];
  /** As the page's address asks. */
  readonly first: { readonly pack: string | null; readonly level: string | null; readonly language: string };
  /** Whether the desk stands beside this page. */
  readonly hasDesk: boolean;
};

const MOST_PUPILS = 60;
/** All but what is for whoever prepares the lesson. */
const AT_FIRST: ReadonlySet<SheetName> = new Set(SHEET_NAMES.filter((name) => name !== 'guide'));
const AMOUNTS = ['drawn', 'all'] as const;
const PROGRAM = [
  { code: 'en', name: 'English' },
  { code: 'ru', name: 'Русский' },
] as const;

export function Chooser({ packs, first, hasDesk }: ChooserProps) {
  const [id, setId] = useState(() => packs.find((p) => p.id === first.pack)?.id ?? packs[0]?.id ?? '');
  const [language, setLanguage] = useState(first.language);
  const [levelId, setLevel] = useState(first.level);
  const [pupils, setPupils] = useState(30);
  const [seed, setSeed] = useState(1);
  const [amount, setAmount] = useState<Amount>('drawn');
  const [sheets, setSheets] = useState(AT_FIRST);
  /** Motions that are voted on; null where nobody chose: each level begins with its first vote. */
  const [motions, setMotions] = useState<ReadonlySet<string> | null>(null);
  const came = useLessonPack(packs, id);
  const here = came === 'lost' ? null : came;
  const words = paperWords(language);
  useEffect(() => {
    document.title = words.page;
    document.documentElement.lang = programLanguage(language);
  }, [language]);
  const level = here?.pack.levels.find((l) => l.id === levelId) ?? firstWithVote(here?.pack) ?? null;
  const allVotes = useMemo(() => (level ? votesIn(level) : []), [level]);
  const votes = allVotes.filter(({ motion }, i) => motions?.has(motion.id) ?? i === 0);
  const scope = useMemo(
    (): PaperScope | null => (here && level ? { pack: here.pack, level, language, words, pupils, seed: String(seed), amount } : null),
    [here, level, language, pupils, seed, amount],
  );
  const empty = useMemo(() => (level ? emptySheets(level, here?.guide !== null) : new Set<SheetName>()), [level, here]);
  const hasAny = (name: SheetName) => !empty.has(name);
  const chosen = SHEET_NAMES.filter((name) => sheets.has(name) && hasAny(name));
  const seating = chambersOf(votes)
    .map(({ chamber }, _, { length }) => {
      const name = length > 1 ? `${wordsIn(chamber.name, language).text}: ` : '';
      return name + words.seating(pupils, seatCards(chamber, pupils).length);
    })
    .join(' ');
  const [drawn, all] = useMemo(() => (level ? AMOUNTS.map((one) => lessonQuestions(level, '1', one).length) : []), [level]);
  const tick = (motion: string) => setMotions(toggled(new Set(votes.map((v) => v.motion.id)), motion));
  return (
    <>
      <header class="page-bar">
        <a class="page-bar-button" href="./index.html" aria-label={`${words.game}: ${words.toGame}`} title={words.toGame}>
          <Icon name="folder" />
          <span class="page-bar-name">{words.game}</span>
        </a>
        {LANGUAGES.filter(({ code }) => code !== programLanguage(language)).map(({ code, short }) => (
          <button
            key={code}
            type="button"
            class="page-bar-button"
            data-paper={`in-${code}`}
            aria-label={`${short}: ${words.language}`}
            onClick={() => setLanguage(code)}
          >
            {short}
          </button>
        ))}
      </header>
      <main class="paper-chooser">
        {hasDesk && (
          <p>
            <a href="./desk.html">{words.toDesk}</a>
          </p>
        )}
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <h2>{words.lesson}</h2>
        <div class="paper-choices">
          <Choice
            name="pack"
            says={words.pack}
            value={id}
            options={packs.map((p) => [p.id, wordsIn(p.title, language).text])}
            onPick={(next) => {
              setId(next);
              setMotions(null);
            }}
          />
          <Choice
            name="level"
            says={words.level}
            value={level?.id ?? ''}
            options={(here?.pack.levels ?? []).map((l) => [l.id, wordsIn(l.title, language).text])}
            onPick={(next) => {
              setLevel(next);
              setMotions(null);
            }}
          />
          <Choice
            name="language"
            says={words.language}
            value={language}
            options={(here?.pack.shared.languages ?? PROGRAM).map((l) => [l.code, l.name])}
            onPick={setLanguage}
          />
          <Field name="pupils" says={words.pupils} value={pupils} most={MOST_PUPILS} onChange={setPupils} hint={seating} />
          <Field name="seed" says={words.seed} value={seed} most={999} onChange={setSeed} hint={words.seedSays} />
          {all !== undefined && drawn !== undefined && drawn < all && (
            <Choice
              name="amount"
              says={words.amount}
              value={amount}
              options={[
                ['drawn', words.amounts.drawn(drawn, all)],
                ['all', words.amounts.all(all)],
              ]}
              onPick={(next) => setAmount(next === 'all' ? 'all' : 'drawn')}
            />
          )}
        </div>
        <fieldset>
          <legend>{words.sheets}</legend>
          {SHEET_NAMES.map((name) => (
            <Check
              key={name}
              name={name}
              isOn={chosen.includes(name)}
              isOff={!hasAny(name)}
              onToggle={() => setSheets(toggled(sheets, name))}
            >
              {words.names[name]} <small>{words.purposes[name]}</small>
            </Check>
          ))}
          {level && allVotes.length === 0 && <p class="paper-hint">{words.noVote}</p>}
          {here?.guide === null && <p class="paper-hint">{words.noGuide}</p>}
        </fieldset>
        {allVotes.length > 1 && (
          <fieldset>
            <legend>{words.votes}</legend>
            {allVotes.map(({ motion, chamber }) => (
              <Check key={motion.id} name={motion.id} isOn={votes.some((v) => v.motion === motion)} onToggle={() => tick(motion.id)}>
                {wordsIn(motion.title, language).text} <small>{wordsIn(chamber.name, language).text}</small>
              </Check>
            ))}
          </fieldset>
        )}
        <p class="paper-print">
          <button type="button" class="paper-button" data-paper="print" disabled={chosen.length === 0} onClick={() => print()}>
            {words.print}
          </button>{' '}
          <span class="paper-hint">{words.printSays}</span>
        </p>
        <p role="status">{came === 'lost' ? words.lostPack : scope === null ? words.coming : chosen.length === 0 ? words.nothing : ''}</p>
      </main>
      {scope && chosen.length > 0 && (
        <PaperContext.Provider value={scope}>
          <section class="paper" lang={programLanguage(language)} aria-labelledby="paper-preview">
            <h2 id="paper-preview">{words.preview}</h2>
            <Sheets chosen={chosen} votes={votes} guide={here?.guide ?? null} />
          </section>
        </PaperContext.Provider>
      )}
    </>
  );
}

/** Null while it comes. What comes late for a pack that isn't wanted any more is let go. */
function useLessonPack(packs: readonly PaperPack[], id: string): LessonPack | 'lost' | null {
  const [came, setCame] = useState<{ readonly id: string; readonly lesson: LessonPack | 'lost' } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const become = (lesson: LessonPack | 'lost') => isWanted && setCame({ id, lesson });
    packs
      .find((p) => p.id === id)
      ?.load()
      .then(become, () => become('lost'));
    return () => {
      isWanted = false;
    };
  }, [id]);
  return came?.id === id ? came.lesson : null;
}

/** A class without devices most likely comes to vote. */
function firstWithVote(pack: Pack | undefined): Level | undefined {
  return pack?.levels.find((level) => votesIn(level).length > 0) ?? pack?.levels[0];
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  return new Set(set.has(one) ? [...set].filter((other) => other !== one) : [...set, one]);
}
