/** Whose words a sentence passes on, by the sentence itself: a first guess, which the author can change. */
import type { ProgramLanguage } from '../../text/plural.ts';

const SIGNS: Readonly<Record<ProgramLanguage, readonly RegExp[]>> = {
  en: [
    /according to ([^,.;]{2,60})/iu,
    /^([^,;]{2,60}?) (?:has |have |had |also )?(?:said|says|say|claims?|claimed|told \p{L}+|believes?|thinks?) that\b/iu,
    /^([^,;“]{2,60}?) (?:has |have |had |also )?(?:said|says|claimed|told)\b/iu,
    /[”’],? (?:said|says|added|explained) ([^.;]{2,60}?)(?:\.|,? when\b|$)/iu,
  ],
  // After «по словам» stands a genitive, which would be the wrong form here.
  ru: [
    /^([^,;]{2,60}?) (?:также )?(?:сказал|говор|заяви|заявля|утвержда|счита|уверя|уверен|сообщ|дума)\p{L}*,? (?:что|будто)(?!\p{L})/iu,
    /»,? [—–-] (?:сказал|говорит|заявил|добавил|пояснил|объяснил|отметил|рассказал|считает|уверен|сообщил)\p{L}* ([^.;]{2,60}?)(?:\.|$)/iu,
  ],
};

const PRONOUN = /^(?:he|she|it|they|we|i|он|она|оно|они|мы|я)$/iu;

/** Empty when the sentence doesn’t tell. */
export function ownerFrom(says: string, language: ProgramLanguage): string {
  const found = SIGNS[language].map((sign) => sign.exec(says)?.[1]?.trim() ?? '').find((owner) => owner !== '') ?? '';
  if (PRONOUN.test(found)) return '';
  if (language === 'en') return found.replace(/^(The|A|An|Some|Many) /, (word) => word.toLowerCase());
  // «Директор депо» begins with a capital only because the sentence did.
  return found.replace(/^\p{Lu}(?=\p{Ll}+ \p{Ll})/u, (letter) => letter.toLowerCase());
}
