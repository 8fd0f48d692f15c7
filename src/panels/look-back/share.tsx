/** The run for a friend: a short code to copy, or a file. */
import { useRef, useState } from 'preact/hooks';
import { Disclosure } from '../controls.tsx';
import { useLookBack } from './look-back-context.ts';

export function Share() {
  const { view, words } = useLookBack();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure class="look-share" summary={words.share.title} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <p>{words.share.says}</p>
      {isOpen && <Code key={view.shown} code={view.acts.code()} />}
    </Disclosure>
  );
}

function Code({ code }: { readonly code: string }) {
  const { view, words } = useLookBack();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setSaid(words.share.copied(code.length));
    } catch {
      // No permission, or no secure context as on a school's own server: the code is at least selected.
      field.current?.focus();
      field.current?.select();
      setSaid(words.share.notCopied);
    }
  };
  return (
    <>
      <label class="look-code">
        <span>{words.share.code}</span>
        <textarea
          ref={field}
          data-program="run-code"
          readOnly
          rows={3}
          spellcheck={false}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div class="look-row">
        <button type="button" class="act act-small" data-program="copy-code" onClick={copy}>
          {words.share.copy}
        </button>
        <button type="button" class="act act-small" data-program="save-run" onClick={view.acts.saveFile}>
          {words.share.save}
        </button>
      </div>
      <p class="look-said" role="status">
        {said}
      </p>
    </>
  );
}
