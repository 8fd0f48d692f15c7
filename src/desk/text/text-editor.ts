/** CodeMirror as the desk uses it: YAML, our colours, our problems, and every change told as pieces of text. */
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { TextChange } from '../../content/edit/edit.ts';
import type { ReportedProblem } from '../../content/open-pack.ts';
import { hanging } from './hanging.ts';
import { PHRASES } from './phrases.ts';
import { asShown, difference, piecesOf } from './pieces.ts';
import { tags } from './tags.ts';
import css from './text.css?inline';

export type TextEditorOptions = {
  /** Of the file, as it now is. */
  readonly text: () => string;
  readonly label: string;
  readonly language: string;
  readonly onChange: (changes: readonly TextChange[]) => void;
};

/** What came from the draft isn't told to it again. */
const FromDraft = Annotation.define<true>();

export class TextEditor {
  readonly #view: EditorView;
  readonly #language: string;
  /** A change of its own is under way: the draft will tell of it. */
  #isTelling = false;

  constructor(parent: HTMLElement, { text, label, language, onChange }: TextEditorOptions) {
    this.#language = language;
    // The page's policy lets no script write style elements; inside a shadow root the editor's sheets are adopted instead.
    const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' });
    const own = new CSSStyleSheet();
    own.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
    this.#view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: text(),
        extensions: [
          lineNumbers(),
          lintGutter(),
          drawSelection(),
          highlightActiveLine(),
          highlightSelectionMatches(),
          bracketMatching(),
          indentOnInput(),
          indentUnit.of('  '),
          search({ top: true }),
          EditorView.lineWrapping,
          hanging,
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
          EditorState.phrases.of(PHRASES[language] ?? {}),
          yaml(),
          syntaxHighlighting(HighlightStyle.define(tags)),
          // Undo is the draft's own: the same for every view.
          keymap.of([...defaultKeymap, ...searchKeymap, ...lintKeymap, indentWithTab]),
          EditorView.updateListener.of((update) => {
            if (!update.docChanged || update.transactions.some((t) => t.annotation(FromDraft))) return;
            this.#isTelling = true;
            onChange(piecesOf(text(), update.changes));
            this.#isTelling = false;
          }),
        ],
      }),
    });
  }

  /** The draft's text: what differs is replaced, and the caret stays where it was. */
  become(text: string): void {
    if (this.#isTelling) return;
    const [now, next] = [this.#view.state.doc.toString(), asShown(text)];
    if (now === next) return;
    const change = difference(now, next);
    this.#view.dispatch({ changes: change, annotations: FromDraft.of(true) });
  }

  tell(problems: readonly ReportedProblem[]): void {
    this.#view.dispatch(
      setDiagnostics(
        this.#view.state,
        problems.map((problem) => this.#diagnostic(problem)),
      ),
    );
  }

  /** @param line from 1 */
  show(line: number, hasFocus: boolean): void {
    const { doc } = this.#view.state;
    const at = doc.line(Math.max(1, Math.min(line, doc.lines))).from;
    this.#view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
    if (hasFocus) this.#view.focus();
  }

  close(): void {
    this.#view.destroy();
  }

  #diagnostic(problem: ReportedProblem): Diagnostic {
    const { line, column, excerpt, severity } = problem;
    const { expected, found, mend } = this.#language === 'ru' ? problem.ru : problem;
    const { doc } = this.#view.state;
    const at = doc.line(Math.max(1, Math.min(line, doc.lines)));
    const from = Math.min(at.to, at.from + column - 1);
    const to = Math.min(at.to, from + Math.max(1, excerpt?.at.length ?? 1));
    return { from, to: Math.max(from, to), severity, message: `${expected} · ${found} · ${mend}` };
  }
}
