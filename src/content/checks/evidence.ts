/** A line with a number, a date or a real name says what it rests on, or that it is invented. */
import type { Finding } from '../problem.ts';
import { type Term, term } from '../words/term.ts';
import { type Check, ofEachFile } from './check.ts';
import { textsOf, words } from './patterns.ts';

const SIGNS: readonly { readonly name: 'a-number' | 'a-date' | 'a-name'; readonly pattern: RegExp }[] = [
  { name: 'a-number', pattern: /\p{Nd}/u },
  {
    name: 'a-date',
    pattern: words(
      [
        'January',
        'February',
        'March',
        'April',
        '(?<=\\p{N} |\\p{L} )May(?= \\p{N}|[,.;:!?]|$)',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December',
        '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?',
      ],
      'u',
    ),
  },
  {
    name: 'a-date',
    pattern: words([
      '(?:январ|феврал|апрел|сентябр|октябр|ноябр|декабр)(?:ь|я|ю|ем|ём|е)',
      'март(?:а|у|ом|е)?',
      'ма(?:й|я|ю|ем)',
      '(?:июн|июл)(?:ь|я|ю|ем|е)',
      'август(?:а|у|ом|е)?',
      'понедельник\\p{L}*',
      'вторник\\p{L}*',
      '(?:в|до|на|со|к) сред[ыеу]',
      'четверг\\p{L}*',
      'пятниц\\p{L}+',
      'суббот\\p{L}+',
      'воскресень[еяю]',
    ]),
  },
  {
    name: 'a-name',
    pattern: words([
      'Putin\\p{L}*',
      'Lavrov\\p{L}*',
      'Taliban',
      'Kremlin',
      'Kabul',
      'Moscow',
      'Afghan\\p{L}*',
      'Kazakh\\p{L}*',
      'Путин\\p{L}*',
      'Лавров\\p{L}*',
      'талиб\\p{L}*',
      'Кремл\\p{L}+',
      'Кабул\\p{L}*',
      'Москв\\p{L}+',
      'афган\\p{L}+',
      'казах\\p{L}+',
    ]),
  },
];

export const evidence: Check = ofEachFile(({ lines }) =>
  lines.flatMap(({ file, path, value }): Finding[] => {
    const sign = signIn(value);
    return sign ? [{ code: 'line/no-evidence', file, path: [...path, 'says', sign.language], values: sign.values }] : [];
  }),
);

/** The first thing in a text that asks for evidence, where it has none. */
export function signIn(
  line: unknown,
): { readonly language: string; readonly values: { readonly sign: Term; readonly found: string } } | null {
  const { says, claims, fiction } = (line ?? {}) as { readonly says?: unknown; readonly claims?: unknown; readonly fiction?: unknown };
  if (fiction === true || (Array.isArray(claims) && claims.length > 0)) return null;
  for (const [language, text] of textsOf(says)) {
    for (const { name, pattern } of SIGNS) {
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) return { language, values: { sign: term(name), found } };
    }
  }
  return null;
}
