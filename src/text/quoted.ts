/** Puts words from a pack in quotation marks; those within take the inner pair, and words that are one quotation stay as they are. */

export function quotedEnglish(text: string): string {
  return /^“[^“”]*”$/.test(text) ? text : `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** In Russian the full stop comes after the closing mark: the words without theirs. */
export function unstopped(text: string, language: string): string {
  return language === 'ru' ? text.replace(/(?<!\.)\.$/, '') : text;
}

/** The full stop that ends the words falls away: it comes after the quotation. */
export function quotedRussian(text: string): string {
  const open = unstopped(text, 'ru');
  return /^«[^«»]*»$/.test(open) ? open : `«${open.replaceAll('«', '„').replaceAll('»', '“')}»`;
}
