/** What every field of a form needs: the draft and how to change it, words, languages, what can be referred to, what is wrong where. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Edit } from '../../content/edit/edit.ts';
import type { ReportedProblem } from '../../content/open-pack.ts';
import { type NodePath, pathText } from '../../content/problem.ts';
import type { Language } from '../../core/wording.ts';
import type { DeskFieldWords } from '../../text/words/desk-fields.ts';
import type { BlankScope } from './blank.ts';
import type { DraftIndex } from './draft-index.ts';

export type FormScope = {
  readonly file: string;
  readonly words: DeskFieldWords;
  /** Of the interface. */
  readonly language: string;
  /** Of the pack. */
  readonly languages: readonly Language[];
  readonly index: DraftIndex;
  /** All of the file the form shows. */
  readonly value: unknown;
  readonly problems: readonly ReportedProblem[];
  readonly isReadOnly: boolean;
  /** What was asked for last and can't be done by a form; null once something was done. */
  readonly refused: NodePath | null;
  /** @param merge edits of one burst of typing share it: they are one step of undo */
  readonly edit: (edits: readonly Edit[], label: string, merge?: string) => void;
  /** Renames an id, with every place that refers to it; false where something else has it already. */
  readonly rename: (path: NodePath, to: string) => boolean;
  /** How many places refer to it. */
  readonly uses: (path: NodePath) => number;
  /** What in the pack rests on something in this part, in words: it would be left without it. */
  readonly citers: (path: NodePath) => readonly string[];
  readonly onGo: (path: NodePath) => void;
};

export const FormContext = createContext<FormScope | null>(null);

export function useForm(): FormScope {
  const scope = useContext(FormContext);
  if (!scope) throw new Error('A field stands outside of a form');
  return scope;
}

/** What is wrong with exactly this value, or with one of its keys that is missing. */
export function problemsAt({ problems }: FormScope, path: NodePath): readonly ReportedProblem[] {
  const here = pathText(path);
  return problems.filter((p) => p.path === here);
}

/** Whether it was here that nothing could be done: to the value itself, or to an item or a language of it. */
export function isRefusedAt({ refused }: FormScope, path: NodePath, isWhole: boolean): boolean {
  if (refused === null) return false;
  const [here, there] = [pathText(path), pathText(refused)];
  const isInside = isWhole ? there.startsWith(`${here}.`) : typeof refused.at(-1) === 'number';
  return there === here || (isInside && (isWhole || pathText(refused.slice(0, -1)) === here));
}

/** What is wrong with it or anywhere inside. */
export function problemsIn({ problems }: FormScope, path: NodePath): readonly ReportedProblem[] {
  const here = pathText(path);
  return problems.filter((p) => p.path === here || p.path.startsWith(`${here}.`) || p.path.startsWith(`${here}[`));
}

/** @param path of the map: the same key may say one thing in an answer and another in a question */
export function labelOf({ words }: FormScope, key: string, path: NodePath = []): string {
  const home = path.findLast((part) => typeof part === 'string');
  return words.labels[`${home}.${key}`] ?? words.labels[key] ?? key;
}

/** What a field is for, in the language of the interface where it is said in it. */
export function hintIn({ words, language }: FormScope, hint: string): string {
  return words.hints[hint] ?? (language === 'en' ? hint : '');
}

export function pickText({ words }: FormScope, option: string): string {
  return words.picks[option] ?? option;
}

export function blankScope(scope: FormScope): BlankScope {
  const { index, file, languages } = scope;
  const given = new Set<string>();
  return {
    languages: languages.map((l) => l.code),
    ids: (kind) => {
      // Other files are read only where this one has none.
      const here = index.within(kind, file);
      return (here.length > 0 ? here : index.of(kind, file)).map((k) => k.id);
    },
    freshId: (kind) => {
      const id = index.freshId(kind, file, given);
      given.add(id);
      return id;
    },
  };
}
