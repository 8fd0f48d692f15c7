/** A sentence as somebody tells it who read it once and in a hurry: what may be is certain, the condition is gone, a number has slipped. */
import { words } from '../../content/checks/patterns.ts';
import type { ProgramLanguage } from '../../text/plural.ts';
import type { Sentence } from './answers.ts';
import { nearMisses, numberGap } from './gap.ts';
import { capital } from './spoken-in.ts';

type Slip = readonly [pattern: RegExp, instead: string];

/** Still open in some other way: then nothing certain has come of it. */
const IS_OPEN: Readonly<Record<ProgramLanguage, RegExp>> = {
  en: words(['may', 'might', 'could', 'would', 'if', 'unless', 'perhaps', 'possibly', 'probably', 'maybe', 'likely', 'expected']),
  ru: words(['может', 'могут', 'мог(?:ла|ло|ли)?', 'бы', 'если', 'возможно', 'вероятно', 'наверное', 'видимо', 'пожалуй', 'ожида\\p{L}+']),
};

/** What is left out or put instead, by how sure the sentence is. */
const SLIPS: Readonly<Record<ProgramLanguage, Readonly<Partial<Record<Sentence['certainty'], readonly Slip[]>>>>> = {
  en: {
    possible: [
      [/(?<![\p{L}\p{N}])(?:may|might|could)(?= (?!not |have )\p{Ll})/u, 'will'],
      [/(?<=(?:is|are) )likely to(?= )/u, 'going to'],
      [/(?:^|(?<= ))(?:perhaps|possibly|probably|maybe),? /iu, ''],
    ],
    conditional: [
      [/^If [^,]+, (?:then )?/u, ''],
      [/,? (?:if|unless|provided that) [^,.]+(?=\.?$)/u, ''],
    ],
    expected: [[/(?<![\p{L}\p{N}])(?:is|are) expected to(?= )/u, 'will']],
  },
  ru: {
    possible: [[/(?:^|,? )(?:возможно|вероятно|наверное|видимо|пожалуй|скорее всего|может быть),? /iu, ' ']],
    conditional: [
      [/^Если [^,]+, (?:то )?/u, ''],
      [/, если [^,.]+(?=\.?$)/u, ''],
    ],
    expected: [[/^.*?(?:ожида(?:ется|ют|ет)|жд[её]т|ждут|предполага(?:ется|ют|ет)), что /iu, '']],
  },
};

/** What would be done is promised, once the condition is gone. */
const WOULD = /(?<![\p{L}\p{N}])would(?= )/u;

/** Some have become all. */
const ALL: Readonly<Record<ProgramLanguage, readonly Slip[]>> = {
  en: [
    [/^Some(?= \p{Ll}+s )/u, 'All'],
    [/(?<![\p{L}\p{N}])(?:sometimes|often)(?![\p{L}\p{N}])/u, 'always'],
    [/(?<![\p{L}\p{N}])almost (?=all|every)/u, ''],
  ],
  ru: [
    [/^Некоторые(?= )/u, 'Все'],
    [/(?<![\p{L}\p{N}])(?:иногда|часто)(?![\p{L}\p{N}])/u, 'всегда'],
    [/(?<![\p{L}\p{N}])почти (?=вс[еёя])/u, ''],
  ],
};

/** Null where it can't be told surer than it is. */
export function surer({ says, certainty }: Sentence, language: ProgramLanguage): string | null {
  const slip = SLIPS[language][certainty]?.find(([pattern]) => pattern.test(says));
  if (!slip) return null;
  const told = capital(
    says
      .replace(...slip)
      .replace(WOULD, 'will')
      .trim(),
  );
  return IS_OPEN[language].test(told) ? null : told;
}

/** Null where nothing in it can slip. */
export function slipped({ says }: Sentence, language: ProgramLanguage): string | null {
  const gap = numberGap(says);
  if (gap) return says.replace(gap.word, nearMisses(says, gap.word)[0].says);
  const slip = ALL[language].find(([pattern]) => pattern.test(says));
  return slip ? says.replace(...slip) : null;
}
