/** How sure a sentence is, by its own words: a first guess, which the author can change. */
import { words } from '../../content/checks/patterns.ts';
import type { ProgramLanguage } from '../../text/plural.ts';
import type { Sentence } from './answers.ts';
import type { Moved } from './moved.ts';

type Certainty = Sentence['certainty'];

/** Somebody’s words between quotation marks, and who speaks them behind. */
const SPOKEN: Readonly<Record<ProgramLanguage, RegExp>> = {
  en: /[”"’],? (?:said|says|told|asked|added|explained)(?!\p{L})|(?<!\p{L})(?:said|says|added|explained)[:,]? [“"‘]/iu,
  ru: /[»”"],? [—–-] (?:с?казал|говор|заяви|добави|поясни|объясни|отмети|рассказа|считает|уверен|сообщи)|(?:сказал|говор|заяви|добави|поясни|отмети|рассказа)\p{L}*: [«"]/iu,
};

/** The first that is found counts: “said that it could” is somebody's word, whatever it could. */
const SIGNS: Readonly<Record<ProgramLanguage, readonly (readonly [Certainty, RegExp])[]>> = {
  en: [
    ['reported', words(['reportedly', 'according to', '(?:said|says|say|claims?|claimed|told \\p{L}+|believes?|thinks?) that'])],
    ['conditional', words(['would', 'if', 'unless', 'provided that'])],
    ['expected', words(['expected', 'expects?', 'expectation', 'forecast'])],
    ['possible', words(['could', 'might', 'possibly', 'perhaps', 'maybe', 'probably', 'likely', 'possible'])],
    // “May” is a month.
    ['possible', words(['may'], 'u')],
    ['scheduled', words(['due to', 'is to', 'are to', 'set to', 'scheduled', 'planned', 'plans? to', 'will'])],
  ],
  ru: [
    [
      'reported',
      words([
        'по словам',
        'по данным',
        'по сведениям',
        'сообща\\p{L}+',
        '(?:сказал|говор|заяви|заявля|утвержда|счита|уверя|уверен|дума)\\p{L}*, (?:что|будто)',
      ]),
    ],
    ['conditional', words(['если', 'при условии'])],
    [
      'possible',
      words([
        'мог(?:ла|ло|ли)? бы',
        'может',
        'могут',
        'возможн\\p{L}+',
        'вероятн\\p{L}+',
        'наверн(?:ое|яка)?',
        'видимо',
        'пожалуй',
        'скорее всего',
        'не исключено',
      ]),
    ],
    ['conditional', words(['бы'])],
    ['expected', words(['ожида\\p{L}+', 'жд[её]т', 'ждут', 'предполага\\p{L}+'])],
    [
      'scheduled',
      words([
        'долж(?:ен|на|но|ны)',
        'предсто\\p{L}+',
        'назначен\\p{L}*',
        'запланирован\\p{L}*',
        'намечен\\p{L}*',
        'планиру\\p{L}+',
        'будет',
        'будут',
      ]),
    ],
  ],
};

export function certaintyFrom(text: string, language: ProgramLanguage): Certainty {
  if (SPOKEN[language].test(text)) return 'reported';
  return SIGNS[language].find(([, sign]) => sign.test(text))?.[0] ?? 'done';
}

/** A passage whose sentences were written anew: those that say something else now are judged anew, unless the author has judged them. */
export function withCertainty({ passage, from }: Moved, before: readonly Sentence[], language: ProgramLanguage): Moved {
  const known = new Set(before.map(({ says }) => says));
  const sentences = passage.sentences.map((sentence) =>
    sentence.isChosen || known.has(sentence.says) ? sentence : { ...sentence, certainty: certaintyFrom(sentence.says, language) },
  );
  return { passage: { ...passage, sentences }, from };
}
