/** The names of those who share a device, one a line. */
import { useState } from 'preact/hooks';
import type { PupilWords } from '../../../text/words/class-pupil.ts';
import type { SharedWords } from '../../../text/words/class-shared.ts';
import type { Host } from '../../host.ts';
import { Flaw } from '../pupil/join/text-form.tsx';
import { Heading } from '../pupil/screen-parts.tsx';
import { enrol, namesTyped, type RosterFlaw } from './roster.ts';

type RosterFormProps = { readonly host: Host; readonly refused: PupilWords['refused']; readonly shared: SharedWords };

export function RosterForm({ host, refused, shared }: RosterFormProps) {
  const [text, setText] = useState('');
  const [flaw, setFlaw] = useState<RosterFlaw | null>(null);
  const told: Readonly<Record<string, string>> = refused;
  const says = flaw && shared.flaws(flaw.name, told[flaw.code] ?? refused.other);
  return (
    <>
      <Heading eyebrow={shared.title}>{shared.roster}</Heading>
      <Flaw says={says} />
      <form
        class="question-form"
        onSubmit={(event) => {
          event.preventDefault();
          setFlaw(enrol(host, namesTyped(text)));
        }}
      >
        <div class="field">
          <label for="roster">{shared.names}</label>
          <textarea
            id="roster"
            rows={8}
            value={text}
            spellcheck={false}
            autoComplete="off"
            aria-describedby="roster-hint"
            data-pupil="roster"
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="aside" id="roster-hint">
            {shared.rosterSays}
          </p>
        </div>
        <div class="acts">
          <button type="submit" class="act act-primary" data-pupil="begin">
            {shared.begin}
          </button>
        </div>
      </form>
    </>
  );
}
