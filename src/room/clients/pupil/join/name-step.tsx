/** Who one is in this lesson: a name from the list, one that is typed, or none, as the teacher has planned it. */
import { useState } from 'preact/hooks';
import { programLanguage } from '../../../../text/plural.ts';
import type { PupilWords } from '../../../../text/words/class-pupil.ts';
import { LONGEST_NAME } from '../../../rules/names.ts';
import { Act, Heading } from '../screen-parts.tsx';
import type { Door } from './door.ts';
import { offeredNames } from './offered-names.ts';
import { Flaw, TextForm } from './text-form.tsx';

type NameStepProps = {
  readonly words: PupilWords;
  readonly language: string;
  readonly door: Door;
  readonly flaw: string | null;
  readonly begin: string;
  readonly onName: (name: string) => void;
  readonly onBack: () => void;
  readonly onOther: () => void;
};

const OFFERED = 6;

export function NameStep({ words, language, door, flaw, begin, onName, onBack, onOther }: NameStepProps) {
  const { join } = words;
  const title = { list: join.offered, typed: join.nameTitle, none: join.title }[door.naming];
  return (
    <>
      <Heading>{title}</Heading>
      <Flaw says={flaw} />
      {door.naming === 'list' && <OfferedNames words={words} language={language} taken={door.taken} onName={onName} />}
      {door.naming === 'typed' && (
        <TextForm
          id="name"
          label={join.name}
          hint={join.nameHint}
          send={join.comeIn}
          flaw={flaw}
          begin={begin}
          // A letter with marks may be several signs; the rules count and judge.
          maxLength={LONGEST_NAME * 3}
          onSend={onName}
        />
      )}
      {door.naming === 'none' && (
        <div class="acts">
          <Act id="come-in" primary onClick={() => onName('')}>
            {join.comeIn}
          </Act>
        </div>
      )}
      <p class="links">
        <button type="button" class="link" data-pupil="back" onClick={onBack}>
          {join.back}
        </button>
        <button type="button" class="link" data-pupil="other-class" onClick={onOther}>
          {join.otherClass}
        </button>
      </p>
    </>
  );
}

type OfferedNamesProps = Pick<NameStepProps, 'words' | 'language' | 'onName'> & { readonly taken: readonly string[] };

function OfferedNames({ words: { join }, language, taken, onName }: OfferedNamesProps) {
  const [from, setFrom] = useState(() => Math.floor(Math.random() * 240));
  return (
    <>
      <p class="aside">{join.offeredHint}</p>
      <ul class="plain-list names">
        {offeredNames(programLanguage(language), from, OFFERED, taken).map((name) => (
          <li key={name}>
            <Act id={`name-${name}`} onClick={() => onName(name)}>
              {name}
            </Act>
          </li>
        ))}
      </ul>
      <p class="links">
        <button type="button" class="link" data-pupil="other-names" onClick={() => setFrom(from + OFFERED)}>
          {join.others}
        </button>
      </p>
    </>
  );
}
