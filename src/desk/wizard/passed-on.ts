/** Whether a sentence passes on what somebody says or believes, and the signs by which that is seen. */
import type { ProgramLanguage } from '../../text/plural.ts';

/** Past and present of the verbs behind which somebody’s words stand. */
export const SAYING: Readonly<Record<ProgramLanguage, string>> = {
  en: '(?:said|says|say|told|asks?|asked|adds?|added|explains?|explained|recalls?|recalled|replies|replied|insists?|insisted|warns?|warned|writes?|wrote|jokes?|joked|laughs?|laughed|notes?|noted|argues?(?! over| about)|argued(?! over| about)|admits?|admitted|complains?|complained)',
  ru: '(?:с?казал[аио]?|сказали|говор[ия]т|говорил[аио]?|заяв(?:ил|ля)\\p{L}+|заявил|добав(?:ил|ля)\\p{L}*|поясн(?:ил|я)\\p{L}*|объясн(?:ил|я)\\p{L}*|отмет\\p{L}+|отмеча\\p{L}+|рассказ(?:ал|ыва)\\p{L}*|счита[ею]т|уверен[аы]?|убежд[её]н[аы]?|сообщ(?:ил|а)\\p{L}*|спрашива[ею]т|спросил[аи]?|вспомина[ею]т|вспомнил[аи]?|зам(?:етил|еча)\\p{L}*|возра(?:зил|жа)\\p{L}*|призна(?:ёт|ет|ют|л)\\p{L}*|подчеркнул[аи]?|подч[её]ркива[ею]т|уточн(?:ил|я)\\p{L}*|напомина[ею]т|напомнил[аи]?|предупре(?:дил|жда)\\p{L}*|сме[её]тся|шутит|пошутил[аи]?|жалу[ею]тся|пожаловал\\p{L}*|удивля[ею]тся|настаива[ею]т|уверя[ею]т|заверил[аи]?|написал[аи]?|пишет|ответил[аи]?|отвеча[ею]т|делится|поделил(?:ся|ась)|полага[ею]т|надее?тся|надеются|наде[ея]лся|резюмиру[ею]т|обеща[ею]т|вздыха[ею]т)',
};

/** Somebody thinks, hopes or fears, whatever follows. */
export const BELIEVING: Readonly<Record<ProgramLanguage, string>> = {
  en: '(?:believes?|believed(?! to)|thinks?|thought|hopes?|hoped|fears?|feared|doubts?|doubted|suspects?|reckons?|worry|worries|assumes?|predicts?|predicted)',
  ru: '(?:полага[ею]т|полагал[аи]?|наде[её]тся|надеются|наде[ея]л(?:ся|ась|ись)|опаса[ею]тся|бо[ия]тся|сомнева[ею]тся|вер[ия]т|подозрева[ею]т|уверя[ею]т|уверен[аы]?|убежд[её]н[аы]?)',
};

/** These pass words on when a clause follows. */
export const STATING: Readonly<Record<ProgramLanguage, string>> = {
  en: '(?:said|says|say|told|claims?|claimed|argues?(?! over| about)|argued(?! over| about)|warns?|warned|admits?|admitted|acknowledges?|acknowledged|insists?|insisted|denies|denied|estimates?|estimated|suggests?|suggested|maintains?|maintained|concedes?|conceded|announced|explains?|explained|adds?|added|notes?|noted|points? out|pointed out|promises?|promised|recalls?|recalled|objects?|objected|complains?|complained|stress(?:es|ed)|confirms?|confirmed)',
  ru: '(?:сказал[аио]?|говор(?:ит|ят|ил)\\p{L}*|заяв(?:ил|ля)\\p{L}*|утвержда\\p{L}+|счита(?:ет|ют|л)\\p{L}*|дума(?:ет|ют|л)\\p{L}*|сообщ(?:ил|а)\\p{L}*|признал[аи]?|призна(?:ёт|ет|ют)(?:ся)?|признавал\\p{L}*|призналс?\\p{L}*|обеща(?:ет|л)\\p{L}*|пообещал\\p{L}*|отмет(?:ил)\\p{L}*|отмеча\\p{L}+|подчеркнул\\p{L}*|подч[её]ркива\\p{L}+|поясн(?:ил|я)\\p{L}*|объясн(?:ил|я)\\p{L}*|добав(?:ил|ля)\\p{L}*|рассказ(?:ал|ыва)\\p{L}*|предупре(?:дил|жда)\\p{L}*|возра(?:зил|жа)\\p{L}*|напомн\\p{L}+|напомина\\p{L}+|зам(?:етил|еча)\\p{L}*|настаива\\p{L}+|предположил\\p{L}*|допус(?:тил|ка)\\p{L}*|уточн(?:ил|я)\\p{L}*|завер(?:ил|я)\\p{L}*|писал\\p{L}*|пишет|написал[аи]?)',
};

const SIGNS: Readonly<Record<ProgramLanguage, readonly RegExp[]>> = {
  en: [
    /(?<!\p{L})(?:according to|reportedly|allegedly|in (?:his|her|their|\p{L}+ ?\p{L}*[’'](?:s)?) (?:view|opinion|words|eyes|judgement|judgment)|in the (?:view|opinion|words) of|in the eyes of)(?!\p{L})/iu,
    new RegExp(`[”"’],? (?:\\p{L}+ ){0,6}?${SAYING.en}(?!\\p{L})`, 'iu'),
    new RegExp(`(?<!\\p{L})${SAYING.en}(?: \\p{L}+){0,4}[:,] [“"‘]`, 'iu'),
    // “They have not said” passes nothing on.
    new RegExp(
      `(?<!(?:not|never|n’t|to|which|be|who|people|residents) )(?<!(?:what|how|whether) \\p{L}+ )(?<!\\p{L})${BELIEVING.en}(?= (?:that|it|the|a|an|he|she|they|to|this|there|his|her|their|its|in|of|so|\\p{L}+s? (?:is|are|was|were|will|would|could|may|might|should|has|have))(?!\\p{L}))`,
      'iu',
    ),
    new RegExp(
      `(?<!(?:not|never|n’t|to|has been|was|were|been|is|are) (?:yet )?)(?<!\\p{L})${STATING.en}(?= (?:that|it|its|the|a|an|he|she|they|there|his|her|this|in|on|her|him|them|us|no|most|some|more|even|such|\\p{Lu}\\p{L}*|\\p{L}+ (?:that|it|the|they|he|she)|\\p{L}+ \\p{L}+ (?:would|will|could|is|was|were|are|had|have|has|should|may|might)|\\p{L}+ (?:would|will|could|is|was|were|are|had|have|has|should|may|might))(?!\\p{L}))`,
      'u',
    ),
    /, (?:\p{L}+ ){1,4}(?:said|says|say|believes?|warned|added|argues?)(?: (?:on|in|last|this) \p{L}+)?\.?$/iu,
    /(?<!(?:not|never|n’t|to|been) (?:yet )?)(?<!\p{L})(?:says?|said|claims?|claimed|insists?|insisted)(?= \p{L})(?! (?:of|on|in|so|how|when|what|whether|goodbye))/u,
    /(?<!\p{L})(?:likes? to|liked to) (?:point out|say|stress|recall|explain)(?!\p{L})/iu,
    /(?<!\p{L})(?:puts?|put) (?:it|the \p{L}+|its \p{L}+) at(?!\p{L})/iu,
  ],
  ru: [
    /(?<!\p{L})по (?:его |её |ее |их |предварительн\p{L}+ |самым \p{L}+ )?(?:словам|мнению|данным|сведениям|оценк(?:е|ам)|подсч[её]там|расч[её]там|информации|наблюдениям|утверждению|убеждению|версии|признанию|свидетельству)(?!\p{L})/iu,
    /(?<!\p{L})(?:как|о ч[её]м) (?:уже |ранее |также )?(?:говор|сообщ|рассказ|отме[тч]|поясн|объясн|счита|уверя|утвержда|подч[её]рк|выразил|замет|замеча|обеща|заяв|написал|пишет|пишут|уточн|напомн|призна)\p{L}*/iu,
    new RegExp(`(?:[»”"]|[,.!?…]),? [—–-] (?:\\p{L}+ )?${SAYING.ru}(?!\\p{L})`, 'iu'),
    new RegExp(`(?<!\\p{L})${SAYING.ru}(?:[^.!?»«]{0,60}): [«"\\p{Ll}]`, 'iu'),
    new RegExp(`(?<!не )(?<!\\p{L})${BELIEVING.ru}(?!\\p{L})`, 'iu'),
    new RegExp(`(?<!не )(?<!\\p{L})${STATING.ru}(?!\\p{L})(?:,| [^,.;:«»]{1,50},) (?:что|будто|как|чтобы|насколько)(?!\\p{L})`, 'iu'),
    /(?<!\p{L})(?:сообщает|сообщают|сообщил|сообщила|сообщили|заявил|заявила|заявили|рассказал|рассказала|рассказали|пишет)(?!\p{L}) [^,.;]{2,80}[.]?$/iu,
    // «Министерство оценивает содержание в 12 миллионов».
    /(?<!\p{L})(?:оценива[ею]т|оценил[аи]?)(?!\p{L}).* в(?!\p{L})/iu,
    // «Обещают построить» names nobody: it is what lies ahead.
    /(?<!\p{L})(?:обещает|обещают(?= (?:в|на|авторы|власти))|обещал[аи]?|пообещал[аи]?)(?!\p{L})/iu,
    /(?<!\p{L})(?:говорится|сказано|отмечается|указано|сообщается|подч[её]ркивается) (?:в|на)(?!\p{L})/iu,
  ],
};

export function isPassedOn(text: string, language: ProgramLanguage): boolean {
  return SIGNS[language].some((sign) => sign.test(text));
}
