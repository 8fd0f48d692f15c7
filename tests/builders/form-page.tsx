/** A form of a draft's file where there is no browser: live, so that what is typed in it changes the draft and is drawn again. */
import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { ReportedProblem } from '../../src/content/open-pack.ts';
import type { NodePath } from '../../src/content/problem.ts';
import { OpenDraft } from '../../src/desk/draft/open-draft.ts';
import { SheetForm } from '../../src/desk/forms/sheet-form.tsx';
import { useFormScope } from '../../src/desk/forms/use-form-scope.ts';
import { type PlainElement, plainPage } from './plain-page.ts';

type FormOf = {
  readonly files: Readonly<Record<string, unknown>>;
  /** Files as they are written, by path. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly file: string;
  readonly path?: NodePath;
  readonly problems?: readonly ReportedProblem[];
};

export const LANGUAGES = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'ru', name: 'Русский', direction: 'ltr' },
];

/** @param files plain data by path; a pack in English and Russian is there in any case */
export function formPage({ files, texts = {}, file, path = [], problems = [] }: FormOf) {
  const written = Object.entries({ 'pack.yaml': { languages: LANGUAGES }, ...files }).map(
    ([name, value]) => [name, JSON.stringify(value, null, 2)] as const,
  );
  const draft = new OpenDraft('draft', { files: new Map([...written, ...Object.entries(texts)]) });
  const { page, close } = plainPage(<Form draft={draft} file={file} path={path} problems={problems} />);
  const at = (mark: string, value: string) => {
    const [found] = page.all(mark, value);
    if (!found) throw new Error(`The form has nothing with ${mark}="${value}"`);
    return found;
  };
  return {
    page,
    draft,
    close,
    at,
    type: (way: string, text: string) => typed(at('data-path', way), text, 'input'),
    pick: (way: string, option: string) => typed(at('data-path', way), option, 'change'),
    /** What a pick list offers. */
    offered: (way: string) => optionsOf(at('data-path', way)).map((option) => String(meantBy(option))),
    unfold: () => unfold(page),
    /** All that is marked so, each by its mark and what it says. */
    marks: (...names: readonly string[]) => new Set(names.flatMap((name) => page.all(name).map((e) => `${name} ${e.marks.get(name)}`))),
  };
}

function Form({ draft, file, path, problems }: { readonly draft: OpenDraft } & Required<Omit<FormOf, 'files' | 'texts'>>) {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  useLayoutEffect(() => draft.subscribe(() => redraw(undefined)), [draft]);
  const scope = useFormScope({ draft, file, language: 'en', problems, onGo: () => undefined, onMoved: () => undefined });
  return <SheetForm scope={scope} path={path} />;
}

async function typed(field: PlainElement, text: string, event: string): Promise<void> {
  Object.assign(field, { value: text, valueAsNumber: text === '' ? Number.NaN : Number(text) });
  await field.press(event);
}

/** Of an option without a value its words count. */
function meantBy(element: PlainElement): unknown {
  return element.marks.get('value') ?? (element as { readonly value?: unknown }).value ?? element.says;
}

function optionsOf(element: PlainElement): readonly PlainElement[] {
  return element.childNodes.flatMap((child) => (child.localName === 'option' ? [child] : optionsOf(child)));
}

/** Opens all that is folded, and what is folded in it. */
async function unfold(page: PlainElement): Promise<void> {
  for (let folded = foldedIn(page); folded.length > 0; folded = foldedIn(page)) {
    await Promise.all(folded.map((one) => Object.assign(one, { open: true }).press('toggle')));
  }
}

function foldedIn(element: PlainElement): readonly PlainElement[] {
  return element.childNodes.flatMap((child) => [
    ...(child.localName === 'details' && child.childNodes.length < 2 ? [child] : []),
    ...foldedIn(child),
  ]);
}
