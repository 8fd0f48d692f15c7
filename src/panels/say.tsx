/** Words of a pack as a text node, marked with their language where the pack lacks the interface's. */
import type { Level } from '../core/level.ts';
import { type Wording, wordsIn } from '../core/wording.ts';
import { bound } from '../text/bound.ts';
import { usePlay } from './play-context.ts';

type Marked = { readonly text: string; readonly mark: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } };

export function Say({ of }: { readonly of: Wording }) {
  const { text, mark } = useWording(of);
  return 'lang' in mark ? <span {...mark}>{text}</span> : text;
}

/** For elements that carry the words themselves: the text, and the attributes that mark a fallback language. */
export function useWording(of: Wording): Marked {
  const { level, language } = usePlay();
  return marked(level, of, language);
}

export function marked(level: Pick<Level, 'shared'>, of: Wording, language: string): Marked {
  const shown = wordsIn(of, language);
  const text = bound(shown.text);
  if (shown.language === language) return { text, mark: {} };
  const dir = level.shared.languages.find((l) => l.code === shown.language)?.direction;
  return { text, mark: dir ? { lang: shown.language, dir } : { lang: shown.language } };
}

/** Whether words bring quotation marks of their own, so that none are put around them. */
export function isQuotedAlready(of: Wording, language: string): boolean {
  return /[«»“”„]/.test(wordsIn(of, language).text);
}

/** Only the text, for places that can't be marked, such as an option of a select. */
export function textIn(of: Wording, language: string): string {
  return wordsIn(of, language).text;
}
