/** Counting in words: the right form for a number, by the language's own rules. */

/** The languages the program itself speaks. */
export type ProgramLanguage = 'en' | 'ru';

/** The program's language for a language tag; English where it doesn't speak it. */
export function programLanguage(tag: string): ProgramLanguage {
  const base = tag.toLowerCase().split('-')[0];
  return base === 'ru' ? 'ru' : 'en';
}

/** What follows a number: English has `one` and `other`, Russian `one`, `few` and `many`. */
export type Forms<L extends ProgramLanguage> = L extends 'ru'
  ? { readonly one: string; readonly few: string; readonly many: string }
  : { readonly one: string; readonly other: string };

const rules = { en: new Intl.PluralRules('en'), ru: new Intl.PluralRules('ru') } as const;

/** The form that goes with the number, without the number. */
export function form<L extends ProgramLanguage>(language: L, n: number, forms: Forms<L>): string {
  const all: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  return all[rules[language].select(n)] ?? all.other ?? all.many ?? '';
}

/** `3 days`, `5 дней`; number and word stay on one line. */
export function counted<L extends ProgramLanguage>(language: L, n: number, forms: Forms<L>): string {
  return `${n}\u00a0${form(language, n, forms)}`;
}
