/** What a sentence passes on, without who said it, where the two can be told apart. */
import type { ProgramLanguage } from '../../text/plural.ts';
import { BELIEVING, SAYING, STATING } from './passed-on.ts';

const VERB: Readonly<Record<ProgramLanguage, string>> = {
  en: `(?:${STATING.en}|${BELIEVING.en})`,
  ru: `(?:${STATING.ru}|${BELIEVING.ru}|уверен[аы]?|убежд[её]н[аы]?)`,
};
const BREAK: Readonly<Record<ProgramLanguage, RegExp>> = {
  // «…, — сказала она. — …»
  en: /,[”’] (?:\p{L}+ ){0,6}?(?:said|says|added|explained)[^“”]*[“‘]/iu,
  ru: new RegExp(`[,.!?…]? [—–-] (?:\\p{L}+ )?${SAYING.ru}[^«»]*?\\. [—–-] `, 'iu'),
};
const SHORTEST = 12;

/** Null where they can’t: then nobody is asked who it was. */
export function spokenIn(says: string, owner: string, language: ProgramLanguage): string | null {
  const spoken = spokenOf(says, language);
  if (spoken === null || spoken.length < SHORTEST) return null;
  const told = capital(spoken.replace(/[,.\s]+$/u, ''));
  return names(told, owner) ? null : told;
}

function spokenOf(says: string, language: ProgramLanguage): string | null {
  const whole = says.replace(BREAK[language], '. … ');
  const [, quoted] = /[“«]([^”»]*(?:«[^»]*»[^»]*)?)[”»]/u.exec(whole) ?? [];
  const isMost = quoted !== undefined && quoted.split(' ').length >= 4;
  if (isMost && language === 'ru') return quoted.replace(new RegExp(`,? [—–-] (?:\\p{L}+ )?${SAYING.ru}.*$`, 'iu'), '');
  if (isMost) return quoted;
  const [, behind] =
    /^(?:According to|In [^,]+ view|In [^,]+ opinion|По (?:\p{L}+ )?(?:словам|мнению|данным|сведениям|оценк[еа]м?|подсчётам|расчётам|информации))[^,]*?, (.+)$/iu.exec(
      says,
    ) ?? [];
  if (behind !== undefined) return behind;
  const [, said] =
    new RegExp(
      language === 'en'
        ? `(?<!\\p{L})${VERB.en}(?: (?:her|him|them|us)| the \\p{L}+(?= that))?(?: that)? (?!to (?!be))(.+)$`
        : `(?<!\\p{L})${VERB.ru}(?!\\p{L})(?: [^,.:]{1,40})?(?:, (?:что|будто)|:) (.+)$`,
      'iu',
    ).exec(says) ?? [];
  if (said !== undefined && !/^(?:of|for|in|on|at|by|with|about|so)(?!\p{L})/iu.test(said)) return said;
  const [, before] = /^(.{12,}), (?:сообщил|рассказал|заявил|сообщает|сообщают|говорит|officials said|said|says)[^,]*$/iu.exec(says) ?? [];
  return before ?? null;
}

/** Whether who it was can be read off what was said. */
function names(told: string, owner: string): boolean {
  const stems = owner.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}\p{L}{3,}/u.test(word) || word.length > 6);
  return stems.some((word) => told.toLowerCase().includes(word.toLowerCase().slice(0, Math.max(4, word.length - 2))));
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
