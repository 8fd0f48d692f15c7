/** Words of a pack as a text node, marked with their language where the pack lacks the interface's. */
import type { Level } from '../core/level.ts';
import { type Wording, wordsIn } from '../core/wording.ts';
import { bound } from '../text/bound.ts';
import { unstopped } from '../text/quoted.ts';
import { usePlay } from './play-context.ts';

type Marked = { readonly text: string; readonly mark: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } };

/** @param quoted in quotation marks: the full stop is left to who sets those, where it comes after them */
export function Say({ of, quoted }: { readonly of: Wording; readonly quoted?: boolean }) {
  const { language } = usePlay();
  const { text, mark } = useWording(of);
  const said = quoted ? unstopped(text, mark.lang ?? language) : text;
  return 'lang' in mark ? <span {...mark}>{said}</span> : said;
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

/** Words in quotation marks; a full stop stands where the language wants it. */
export function Quote({ of, class: look }: { readonly of: Wording; readonly class?: string }) {
  const { language } = usePlay();
  return (
    <>
      <q class={look}>
        <Say of={of} quoted />
      </q>
      {stopsOutside(of, language) && '.'}
    </>
  );
}

/** Whether the full stop of words in quotation marks comes after those. */
export function stopsOutside(of: Wording, language: string): boolean {
  const shown = wordsIn(of, language);
  return unstopped(shown.text, shown.language) !== shown.text;
}

/** Whether words bring quotation marks of their own, so that none are put around them. */
export function isQuotedAlready(of: Wording, language: string): boolean {
  return /[«»“”„]/.test(wordsIn(of, language).text);
}

/** Only the text, for places that can't be marked, such as an option of a select. */
export function textIn(of: Wording, language: string): string {
  return wordsIn(of, language).text;
}
