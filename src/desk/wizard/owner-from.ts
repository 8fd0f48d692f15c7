/** Whose words each sentence of an article passes on: by the sentence itself, and by those before it for “she said” or a surname alone. A first guess, which the author can change. */
import type { ProgramLanguage } from '../../text/plural.ts';
import { BELIEVING, isPassedOn, SAYING, STATING } from './passed-on.ts';
import { nominative } from './russian-cases.ts';

const SAID: Readonly<Record<ProgramLanguage, string>> = {
  en: `(?:${SAYING.en}|${BELIEVING.en}|${STATING.en})`,
  ru: `(?:${SAYING.ru}|${BELIEVING.ru}|${STATING.ru}|оценива[ею]т|оценил[аи]?|обеща[ею]т)`,
};

/** Somebody is found by the first of these that finds any. */
const SIGNS: Readonly<Record<ProgramLanguage, readonly RegExp[]>> = {
  en: [
    /(?<!\p{L})according to ([^,.;]{2,60})/iu,
    /(?<!\p{L})in ((?:his|her|their)|[^,.;]{2,40}?)(?:’s|(?<=s)’)? (?:view|opinion|words)(?!\p{L})/iu,
    new RegExp(`[”’],? ${SAYING.en} ([^.;“]{2,70}?)(?:\\.|,? (?:when|who|which|as|on|in|at)(?!\\p{L})|$)`, 'iu'),
    new RegExp(`[”’],? ([^.;“”]{2,70}?) (?:has |had |also )?${SAYING.en}(?!\\p{L})`, 'iu'),
    new RegExp(`, ([^,;“”]{2,60}?) ${SAID.en}(?: (?:on|in|last|this) \\p{L}+)?(?: to [\\p{L} ]{2,20})?\\.?$`, 'iu'),
    new RegExp(`^([^;“”]{2,120}?),? (?:has |have |had |also |still )?${SAID.en}(?!\\p{L})`, 'iu'),
    /^([^;“”]{2,60}?) puts? (?:it|the \p{L}+|its \p{L}+) at(?!\p{L})/iu,
  ],
  ru: [
    /^(?:[А-ЯЁ]\p{Ll}+,? )?по (его|её|ее|их) (?:словам|мнению|данным|сведениям|оценке|оценкам|подсч[её]там|расч[её]там|наблюдениям|убеждению|версии)(?!\p{L})/iu,
    /(?<!\p{L})по (?:предварительн\p{L}+ )?(?:словам|мнению|данным|сведениям|оценке|оценкам|подсч[её]там|расч[её]там|информации|наблюдениям|утверждению|убеждению|версии|признанию|свидетельству) ([^,.;:—]{2,80})/iu,
    new RegExp(`[»”",.!?…],? [—–-] (?:\\p{L}+ )?${SAYING.ru} ([^.;—«»]{2,90}?)(?:,? (?:когда|котор\\p{L}+|что)(?!\\p{L})|[.;—]|$)`, 'iu'),
    new RegExp(`(?<!\\p{L})как (?:уже |ранее )?${SAYING.ru} ([^.,;—«»]{2,60})`, 'iu'),
    /(?<!\p{L})(?:говорится|сказано|отмечается|указано|сообщается|подч[её]ркивается) (в [^,.;:«»]{2,60})/iu,
    /(?<=,) (?:сообщил|сообщила|сообщили|сообщает|сообщают|рассказал|рассказала|рассказали|заявил|заявила|заявили|говорит|говорят|пишет|считает|уверен|уверена) ([^,.;:«»]{2,70})\.?$/iu,
    new RegExp(
      `^([^;«»:]*?(?:«[^»]*»)?[^;«»:]*?),? (?:также |уже |тоже |тогда |потом |позже )?(?<!(?:^|\\s)не )${SAID.ru}(?!\\p{L})`,
      'iu',
    ),
    /(?:сообщил|сообщила|сообщили|сообщает|сообщают|рассказал|рассказала|рассказали|заявил|заявила|заявили|пишет) ([^,.;:«»]{2,70})[.]?$/iu,
    /(?<!\p{L})по (его|её|ее|их) (?:словам|мнению|данным|сведениям|оценке|оценкам|подсч[её]там|расч[её]там|наблюдениям|убеждению|версии)(?!\p{L})/iu,
  ],
};

const PRONOUN = /^(?:he|she|it|they|we|i|his|her|him|their|them|он|она|оно|они|мы|я|его|её|ее|их)$/iu;
const FEMALE = /^(?:she|her|она|её|ее)$/iu;
const MALE = /^(?:he|his|him|он|его)$/iu;

/** What stands before who speaks and isn’t them. */
const LEAD: Readonly<Record<ProgramLanguage, RegExp>> = {
  en: /^(?:but|and|however|meanwhile|still|yet|also|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:an|the) (?:interview|report|letter|statement)[^,]*),? /iu,
  ru: /^(?:однако|но|а|и|зато|впрочем|между тем|при этом|тем не менее|тогда|теперь|ранее|позже|вчера|сегодня|сам|сама|сами|во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|в (?:интервью|беседе|письме|отчёте|разговоре)(?: (?:с )?\p{Ll}+){0,2}),? /iu,
};

/** For each sentence who says it; empty where none of them tells. */
export function ownersOf(sentences: readonly string[], language: ProgramLanguage): readonly string[] {
  const known: string[] = [];
  return sentences.map((says) => {
    const owner = isPassedOn(says, language) ? whole(trimmed(foundIn(says, language), language), known, language) : '';
    const named = PERSON[language].exec(says)?.[0];
    if (owner !== '') known.push(owner);
    else if (named !== undefined) known.push(named);
    // “Fishermen voted against it. They fear …”
    const several = SEVERAL[language].exec(says)?.[1];
    if (owner === '' && several !== undefined) known.push(small(several));
    return owner;
  });
}

/** Of one sentence alone. */
export function ownerFrom(says: string, language: ProgramLanguage): string {
  return ownersOf([says], language)[0] ?? '';
}

function foundIn(says: string, language: ProgramLanguage): string {
  for (const [i, sign] of SIGNS[language].entries()) {
    const found = sign.exec(says)?.[1]?.trim() ?? '';
    if (found === '') continue;
    // After «по словам» stands a genitive.
    return language === 'ru' && i === 1 ? nominative(found) : found;
  }
  return '';
}

function trimmed(found: string, language: ProgramLanguage): string {
  let owner = found;
  while (LEAD[language].test(owner)) owner = owner.replace(LEAD[language], '');
  // What is told of them between commas.
  owner = owner.replace(/, (?:(?:у |с |к |для |за |от )?котор|who |which |whose |where ).*$/iu, '');
  owner = owner.replace(/ (?:likes?|liked) to$/u, '');
  owner = owner.replace(/ (?:также|уже|тоже|по-прежнему|has|have|had|also)$/iu, '');
  // «Инвестор хочет … и обещает»
  if (language === 'ru' && / и$/u.test(owner))
    owner = owner.replace(/(?<=\p{L}) \p{L}{2,}(?:[её]т|ит|[уюая]т|л|ла|ло|ли)(?:ся|сь)?(?!\p{L}).*$/u, '');
  if (language === 'ru' && /^во? \p{Ll}+/iu.test(owner)) owner = nominative(owner.replace(/^во? /iu, ''));
  // Another clause stands before: only its end may be who speaks.
  if (owner.split(' ').length > 9 || /(?<!\p{L})(?:что|если|когда|потому|that|because|when|if|while)(?!\p{L})/iu.test(owner)) {
    const last = owner.split(/, /).at(-1) ?? '';
    owner = last.split(' ').length <= 6 && !/(?<!\p{L})(?:что|если|когда|that|because|when|if|while)(?!\p{L})/iu.test(last) ? last : '';
  }
  while (LEAD[language].test(owner)) owner = owner.replace(LEAD[language], '');
  return owner.replace(/[,\s]+$/u, '');
}

/** A first name and a surname. */
const PERSON: Readonly<Record<ProgramLanguage, RegExp>> = {
  en: /(?<=\p{L}[,’]? |^)(?!The |In |On |At |It |But |A )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?!\p{L})/u,
  ru: /(?:(?<=\p{Ll} )|^(?!\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}))\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:ов|ев|ёв|ин|ын|ова|ева|ина|ский|ская|цкий|ым|их|ко|ян|дзе|[бгджзклмнпрстфцчшщ])(?!\p{L})/u,
};

/** A pronoun or a surname as the article named them before. */
function whole(owner: string, known: readonly string[], language: ProgramLanguage): string {
  const latest = known.toReversed();
  if (PRONOUN.test(owner)) {
    const people = latest.filter((one) => /\p{Lu}\p{Ll}+/u.test(one.slice(1)) || language === 'en');
    const fits = (one: string) => language === 'en' || (FEMALE.test(owner) ? isFemale(one) : MALE.test(owner) ? !isFemale(one) : true);
    if (/^(?:they|their|them|они|их)$/iu.test(owner)) return latest.find((one) => isSeveral(one, language)) ?? '';
    return (/^(?:it|оно)$/iu.test(owner) ? latest.filter((one) => !isPerson(one)) : people).find(fits) ?? '';
  }
  const cut = language === 'en' ? owner.replace(/^(The|A|An|Some|Many|Her|His|Their|Its) /, (word) => word.toLowerCase()) : small(owner);
  if (/^(?:her|his|their|its) /.test(cut)) return cut;
  return latest.find((one) => one !== cut && /^\p{Lu}\p{L}+$/u.test(cut) && one.endsWith(` ${cut}`)) ?? cut;
}

/** The subject a sentence begins with, when it is more than one. */
const SEVERAL: Readonly<Record<ProgramLanguage, RegExp>> = {
  en: /^((?:The |Some |Many |Most )?(?:\p{L}+ )?\p{Ll}*(?:men|people|children|(?<!s|u|i)s|Fishermen|\p{Lu}\p{Ll}+(?:men|(?<!s|u|i)s))) (?!is |was |has )\p{Ll}+/u,
  ru: /^(\p{Lu}\p{Ll}+(?:ы|и)) (?!с |и |в )/u,
};

const isPerson = (owner: string): boolean => /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(owner);

function isSeveral(owner: string, language: ProgramLanguage): boolean {
  if (isPerson(owner)) return false;
  return language === 'en'
    ? /(?:men|people|children|(?<!s|u|i)s|board|council|committee|union|club|company|government)$/iu.test(owner)
    : /(?:ы|и|[её]ры|е)$/u.test(owner.split(' ')[0] ?? '') || /^(?:жители|власти|родители|учёные)/u.test(owner);
}

function isFemale(owner: string): boolean {
  const last = owner.split(' ').at(-1) ?? '';
  if (/(?:ова|ева|ёва|ина|ына|ская|цкая|ая)$/u.test(last)) return true;
  if (/(?:ов|ев|ёв|ин|ын|ский|цкий|ой)$/u.test(last)) return false;
  const first = /(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+$/u.exec(owner)?.[1] ?? last;
  return /[ая]$/u.test(first) && !/^(?:Илья|Никита|Фома|Лука|Кузьма|Савва|Данила)$/u.test(first);
}

/** «Директор депо» begins with a capital only because the sentence did. */
function small(owner: string): string {
  // Alone at the beginning it is a name, or one of those who are many: «рыбаки», «исследователи».
  if (/^\p{Lu}\p{Ll}+$/u.test(owner) && /(?:[ыи]|ция|рация|ство|тор|тель|союз|мэр|отдел)$/u.test(owner))
    return owner.charAt(0).toLowerCase() + owner.slice(1);
  return owner.replace(/^\p{Lu}(?=\p{Ll}+(?:-\p{Ll}+)? [\p{Ll}«])|^\p{Lu}(?=\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu})/u, (letter) =>
    letter.toLowerCase(),
  );
}
