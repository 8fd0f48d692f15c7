/** The file as text, with its problems in the margin: an edit here appears in the forms at once, and theirs here. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportedProblem } from '../../content/open-pack.ts';
import { byTouch } from '../../panels/by-touch.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { useDesk } from '../shell/desk-context.ts';
import type { TextEditor } from './text-editor.ts';

type TextViewProps = {
  readonly draft: OpenDraft;
  readonly file: string;
  readonly language: string;
  readonly problems: readonly ReportedProblem[];
  /** What is looked for. */
  readonly sought: Sought | null;
};

export type Sought = {
  /** To be brought into view, from 1. */
  readonly line: number;
  /** Another one each time something is looked for. */
  readonly key: string;
  /** Whether the text gets the focus as soon as it is there. */
  readonly isAsked: boolean;
};

export function TextView({ draft, file, language, problems, sought }: TextViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor | null>(null);
  const { words } = useDesk();
  const [isLost, setLost] = useState(false);
  const now = useRef(sought);
  now.current = sought;
  useEffect(() => {
    let isOpen = true;
    const place = box.current;
    if (!place) return;
    // It comes only when a text is looked at.
    const onLost = () => setLost(isOpen);
    setLost(false);
    void import('./text-editor.ts').then(({ TextEditor }) => {
      if (!isOpen) return;
      editor.current = new TextEditor(place, {
        text: () => draft.files.get(file) ?? '',
        label: file,
        language,
        onChange: (changes) => draft.change({ label: file, changes: [{ file, changes }], merge: `text/${file}` }),
      });
      editor.current.tell(problems);
      if (now.current) editor.current.show(now.current.line, now.current.isAsked);
    }, onLost);
    const unsubscribe = draft.subscribe(({ files }) => {
      if (files.includes(file)) editor.current?.become(draft.files.get(file) ?? '');
    });
    return () => {
      isOpen = false;
      unsubscribe();
      editor.current?.close();
      editor.current = null;
    };
  }, [draft, file, language]);
  useEffect(() => editor.current?.tell(problems), [problems]);
  useEffect(() => {
    if (sought) editor.current?.show(sought.line, true);
  }, [sought?.key]);
  const first = problems.find((p) => p.severity === 'error') ?? problems[0];
  const says = first && (language === 'ru' ? first.ru : first);
  return (
    <>
      <p role="status">{isLost && words.bench.notArrived}</p>
      {first && (
        <p class="desk-text-problem" data-severity={first.severity}>
          <b>{words.checks.place(first.line, first.column)}:</b> {says?.found} · {says?.mend}
        </p>
      )}
      {!byTouch() && <p class="form-hint">{words.bench.textKeys}</p>}
      <div class="desk-text" ref={box} data-desk="text" />
    </>
  );
}
