/** The languages of a pack, side by side. */

/** Text in each language the pack declares, keyed by language code: `{ en: 'Room 614.', ru: 'Комната 614.' }`. Plain text, never markup. */
export type Wording = Readonly<Record<string, string>>;

export type Language = {
  /** BCP 47 code, as in `Wording`. */
  readonly code: string;
  /** The language's own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
};

/** The wording in `language`, else in the first language it has. `fallback` says which language that was, so that a screen can mark it. */
export function wordsIn(wording: Wording, language: string): { readonly text: string; readonly language: string } {
  const own = wording[language];
  if (own !== undefined) return { text: own, language };
  const first = Object.entries(wording)[0];
  if (!first) return { text: '', language };
  return { text: first[1], language: first[0] };
}
