/** A new lesson in three questions: what is played, how the class takes part, and the rest, which can stay as it is. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pack } from '../../../core/level.ts';
import { wordsIn } from '../../../core/wording.ts';
import type { LessonMode } from '../../../saves/lesson-shelf.ts';
import type { ClassConsoleWords } from '../../../text/words/class-console.ts';
import { Button } from './buttons.tsx';
import type { ClassPack } from './class-page.tsx';
import { LevelChoice } from './level-choice.tsx';
import { flawOf, newDraft, type PlanDraft } from './plan.ts';

type PlanFormProps = {
  readonly packs: readonly ClassPack[];
  /** Its id, where one came with a pack. */
  readonly first: string | null;
  readonly words: ClassConsoleWords;
  readonly language: string;
  /** Modes that this page can run; without the network one from a file. */
  readonly modes: readonly LessonMode[];
  readonly status: string;
  readonly onBegin: (pack: ClassPack, opened: Pack, draft: PlanDraft) => void;
};

export function PlanForm({ packs, first, words, language, modes, status, onBegin }: PlanFormProps) {
  const [chosen, setChosen] = useState(() => (packs.find(({ id }) => id === first) ?? packs[0])?.id ?? '');
  const [pack, setPack] = useState<Pack | 'broken' | null>(null);
  const [draft, setDraft] = useState<PlanDraft | null>(null);
  const [flaw, setFlaw] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const { plan } = words;
  useEffect(() => {
    let isWanted = true;
    setPack(null);
    const found = packs.find(({ id }) => id === chosen);
    found?.load().then(
      (loaded) => {
        if (!isWanted) return;
        setPack(loaded);
        setDraft((was) => ({
          ...newDraft(loaded, was?.mode ?? modes[0] ?? 'hands'),
          ...(was && { ...was, levels: newDraft(loaded, was.mode).levels }),
        }));
      },
      () => isWanted && setPack('broken'),
    );
    return () => {
      isWanted = false;
    };
  }, [chosen]);
  const change = (part: Partial<PlanDraft>) => setDraft((was) => was && { ...was, ...part });
  const begin = () => {
    const found = packs.find(({ id }) => id === chosen);
    if (!draft || !pack || pack === 'broken' || !found) return;
    const flawFound = flawOf(draft);
    setFlaw(flawFound ? plan[flawFound] : '');
    if (flawFound) form.current?.querySelector<HTMLElement>(`[data-class="${flawFound === 'noPeople' ? 'people' : 'levels'}"]`)?.focus();
    else onBegin(found, pack, draft);
  };
  // A press that comes before its pack is not lost: the lesson begins when the pack is there.
  const isEarly = useRef(false);
  useEffect(() => {
    if (!isEarly.current || pack === null) return;
    isEarly.current = false;
    begin();
  }, [pack]);
  const submit = (event: Event) => {
    event.preventDefault();
    isEarly.current = pack === null || (pack !== 'broken' && pack.shared.pack !== chosen);
    if (!isEarly.current) begin();
  };
  const titleOf = ({ title, isOwn }: ClassPack) => (isOwn ? plan.own(wordsIn(title, language).text) : wordsIn(title, language).text);
  return (
    <form ref={form} class="class-card class-plan" onSubmit={submit} noValidate>
      <h2>{plan.title}</h2>
      <fieldset class="class-set">
        <legend>{plan.what}</legend>
        <label class="class-field">
          <span>{plan.pack}</span>
          <select data-class="pack" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            {packs.map((p) => (
              <option key={p.id} value={p.id}>
                {titleOf(p)}
              </option>
            ))}
          </select>
        </label>
        <p class="aside">
          <a href="./desk.html" data-class="to-desk">
            {plan.ownArticle}
          </a>
        </p>
        {pack === null && <p class="aside">{plan.loading}</p>}
        {pack === 'broken' && <p class="class-flaw">{plan.broken}</p>}
        {pack && pack !== 'broken' && draft && (
          <LevelChoice pack={pack} levels={draft.levels} words={words} language={language} onChange={(levels) => change({ levels })} />
        )}
      </fieldset>
      {draft && (
        <>
          <fieldset class="class-set">
            <legend>{plan.how}</legend>
            <div class="class-modes">
              {modes.map((mode) => (
                <label key={mode} class="class-mode">
                  <input
                    type="radio"
                    name="class-mode"
                    data-class={`mode-${mode}`}
                    checked={draft.mode === mode}
                    onChange={() => change({ mode })}
                  />
                  <span>
                    <b>{plan.mode[mode]}</b>
                    <span class="class-hint">{plan.modeSays[mode]}</span>
                  </span>
                </label>
              ))}
            </div>
            {draft.mode === 'hands' && (
              <label class="class-field class-field-short">
                <span>{plan.people}</span>
                <input
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  data-class="people"
                  value={draft.people}
                  onInput={(event) => change({ people: event.currentTarget.value })}
                />
                <span class="class-hint">{plan.peopleSays}</span>
              </label>
            )}
          </fieldset>
          <fieldset class="class-set">
            <legend>{plan.rest}</legend>
            <div class="class-rest">
              <label class="class-field">
                <span>{plan.lesson}</span>
                <input
                  type="text"
                  data-class="title"
                  maxLength={80}
                  autoComplete="off"
                  placeholder={plan.lessonLike}
                  value={draft.title}
                  onInput={(event) => change({ title: event.currentTarget.value })}
                />
              </label>
              {draft.mode !== 'hands' && (
                <>
                  <Choice
                    id="naming"
                    label={plan.naming}
                    value={draft.naming}
                    among={plan.namings}
                    onChange={(naming) => change({ naming })}
                  />
                  <Choice
                    id="deciders"
                    label={plan.deciders}
                    value={draft.deciders}
                    among={plan.decidersAre}
                    onChange={(deciders) => change({ deciders })}
                  />
                  <Choice
                    id="ballot"
                    label={plan.ballot}
                    value={draft.ballot}
                    among={plan.ballots}
                    onChange={(ballot) => change({ ballot })}
                  />
                  <Choice
                    id="questions"
                    label={plan.quiz}
                    hint={plan.quizSays}
                    value={String(draft.questions)}
                    among={{ '0': plan.quizNone, '4': plan.quizSome(4), '8': plan.quizSome(8) }}
                    onChange={(count) => change({ questions: Number(count) })}
                  />
                </>
              )}
            </div>
          </fieldset>
          <div class="class-begin">
            <p class="class-flaw" role="alert">
              {flaw || status}
            </p>
            <Button id="begin" look="primary" type="submit">
              {plan.begin}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

type ChoiceProps<K extends string> = {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly value: K;
  readonly among: Readonly<Record<K, string>>;
  readonly onChange: (value: K) => void;
};

function Choice<K extends string>({ id, label, hint, value, among, onChange }: ChoiceProps<K>) {
  return (
    <label class="class-field">
      <span>{label}</span>
      {/* What a list gives back is one of its own keys. */}
      <select data-class={id} value={value} onChange={(event) => onChange(event.currentTarget.value as K)}>
        {(Object.keys(among) as K[]).map((key) => (
          <option key={key} value={key}>
            {among[key]}
          </option>
        ))}
      </select>
      {hint && <span class="class-hint">{hint}</span>}
    </label>
  );
}
