/** Steps of coming in that ask for a code, or for none: which class, back to one's seat, once more on the same device. */
import type { PupilWords } from '../../../../text/words/class-pupil.ts';
import { Act, Heading } from '../screen-parts.tsx';
import { Flaw, TextForm } from './text-form.tsx';

type StepProps = { readonly words: PupilWords; readonly flaw: string | null };
type TypedProps = StepProps & { readonly begin: string; readonly onCode: (code: string) => void };

export function CodeStep({ words: { join }, flaw, begin, onCode }: TypedProps) {
  return (
    <>
      <Heading>{join.codeTitle}</Heading>
      <Flaw says={flaw} />
      <TextForm
        id="class-code"
        label={join.code}
        hint={join.codeHint}
        send={join.next}
        flaw={flaw}
        begin={begin}
        isCode
        maxLength={40}
        onSend={onCode}
      />
    </>
  );
}

type BackProps = TypedProps & { readonly onNew: () => void };

export function BackStep({ words: { join }, flaw, begin, onCode, onNew }: BackProps) {
  return (
    <>
      <Heading>{join.backTitle}</Heading>
      <Flaw says={flaw} />
      <TextForm
        id="own-code"
        label={join.reentry}
        hint={join.reentryHint}
        send={join.backIn}
        flaw={flaw}
        begin={begin}
        isCode
        maxLength={40}
        onSend={onCode}
      />
      <p class="links">
        <button type="button" class="link" data-pupil="as-new" onClick={onNew}>
          {join.asNew}
        </button>
      </p>
    </>
  );
}

type AgainProps = StepProps & { readonly name: string; readonly onGoOn: () => void; readonly onOther: () => void };

export function AgainStep({ words: { join }, flaw, name, onGoOn, onOther }: AgainProps) {
  return (
    <>
      <Heading>{name ? join.again(name) : join.againNoName}</Heading>
      <Flaw says={flaw} />
      <p class="line">{join.againSays}</p>
      <div class="acts">
        <Act id="go-on" primary onClick={onGoOn}>
          {join.goOn}
        </Act>
        <Act id="somebody-else" onClick={onOther}>
          {join.somebodyElse}
        </Act>
      </div>
    </>
  );
}
