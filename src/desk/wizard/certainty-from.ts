/** How sure a sentence is, by its own words: a first guess, which the author can change. */
import { words } from '../../content/checks/patterns.ts';
import { isAhead } from '../../content/checks/russian-future.ts';
import type { ProgramLanguage } from '../../text/plural.ts';
import type { Sentence } from './answers.ts';
import type { Moved } from './moved.ts';
import { isPassedOn } from './passed-on.ts';
import { isToldInPresent } from './told-in-present.ts';

type Certainty = Sentence['certainty'];

/** What looks like a sign of doubt and is none: “at least”, «хотя бы», “could not”, “if only”. */
const NO_SIGN: Readonly<Record<ProgramLanguage, RegExp>> = {
  en: /(?<!\p{L})(?:if only|as if|even if|if not|as planned|could(?: no longer| not|n’t)(?! be(?!\p{L}))|is to blame|(?:no|good|free|own|of) will|would rather|would not (?:say|comment))(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:хотя бы|как бы|лишь бы|вот бы|если не считать|не (?:может|могут) быть и речи|не (?:может|могут)|долж(?:ен|на|но|ны)? быть уже)(?!\p{L})/giu,
};

/** “If” that asks: whether. */
const OPEN_EN = [
  'unclear',
  'uncertain',
  'unknown',
  '(?:not|nor|n’t) (?:yet )?(?:clear|known|certain|sure)',
  'in doubt',
  'depends on',
  'open question',
  '(?:nobody|no one) knows',
  'remains to be seen',
  'hangs on',
];
const OPEN_RU = [
  'неяс(?:ен|н\\p{L}+)',
  'неизвестн\\p{L}+',
  'не ?ясн[оаы]?',
  'не известно',
  'под вопросом',
  'под сомнением',
  'завис(?:ит|ят) от',
  'вряд ли',
  'едва ли',
  'открыт(?:ым|ый)? вопрос',
  'вопрос (?:пока )?открыт',
  'непонятно',
  '(?:никто|ещё) (?:пока |ещё )?не знает',
  'предстоит выяснить',
];

/** Where these stand, what is told is open, whatever else is said. */
const OPEN: Readonly<Record<ProgramLanguage, RegExp>> = { en: words(OPEN_EN), ru: words(OPEN_RU) };

const FUTURE_TIME =
  '(?:on|in|next|from|at|by|this) (?:the )?(?:\\d+|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn|winter|week|month|year)';

/** The first that is found counts. */
const SIGNS: Readonly<Record<ProgramLanguage, readonly (readonly [Certainty, RegExp])[]>> = {
  en: [
    [
      'conditional',
      words(['(?<!(?:ask|asks|asked|know|knows|see|wonder|wonders|decide|say) )if', 'unless', 'provided that', 'as long as']),
    ],
    ['expected', words(['(?:is|are|was|were) expected', 'expects?', 'expectation', 'forecasts?', 'is likely to be decided'])],
    [
      'possible',
      words(['could', 'might', 'possibly', 'perhaps', 'maybe', 'probably', 'likely', 'unlikely', 'possible', 'apparently', 'seems?']),
    ],
    // “May” is a month, and with a name behind it a sentence doesn’t begin.
    ['possible', /(?<![\p{L}\p{N}])may(?![\p{L}\p{N}])/u],
    [
      'scheduled',
      words([
        '(?:is|are) due',
        '(?:is|are) to(?= \\p{Ll})',
        '(?:is|are) (?:not )?going to',
        'set to',
        'scheduled',
        '(?:is|are) planned',
        'plans? to',
        'planning to',
        'intends? to',
        'aims? to',
        'will',
        '\\p{L}+’ll',
        'must',
        'shall',
        '(?:has|have) to',
        `(?:meets?|begins?|starts?|opens?|closes?|ends?|takes? place|votes?|decides?|returns?|comes?|leaves?)(?: again)? ${FUTURE_TIME}`,
      ]),
    ],
    ['conditional', words(['would', '\\p{L}+’d'])],
  ],
  ru: [
    ['conditional', words(['если', 'при условии', 'в случае,? если', 'разве что'])],
    [
      'possible',
      words([
        'мог(?:ла|ло|ли)? бы',
        'может(?:,? быть)?',
        'могут',
        'возможно',
        'возможн(?:а|ы|ый|ая|ые)',
        'вероятн(?:о|а|ы|ее)',
        'наверн(?:ое|яка)',
        'видимо',
        'по-видимому',
        'похоже',
        'кажется',
        'пожалуй',
        'скорее всего',
        'не исключен[оаы]?',
        'не исключают?',
      ]),
    ],
    ['conditional', words(['бы'])],
    [
      'expected',
      words([
        'ожида(?:ю|е)т(?:ся)?',
        'ожидал(?:ось|ся|ась|ись)',
        'жд[её]т',
        'ждут',
        'предполага(?:ет|ют)(?:ся)?',
        'рассчитыва\\p{L}+',
        'прогноз\\p{L}*',
        'по прогноз\\p{L}+',
      ]),
    ],
    [
      'scheduled',
      words([
        'долж(?:ен|на|но|ны)',
        'предсто(?:ит|ят)',
        'назначен[аоы]?',
        'запланирован[аоы]?',
        'намечен[аоы]?',
        'планиру(?:ет|ют)(?:ся)?',
        'собира(?:ет|ют)ся',
        'готов[ия]тся',
        'намерен[аоы]?',
        'обещают',
        'будет',
        'будут',
        'придётся',
        'придется',
      ]),
    ],
  ],
};

export function certaintyFrom(text: string, language: ProgramLanguage): Certainty {
  if (isPassedOn(text, language)) return 'reported';
  const read = text.replace(NO_SIGN[language], ' … ');
  if (OPEN[language].test(read) && !FIXED[language].test(read)) return 'possible';
  const signed = SIGNS[language].find(([, sign]) => sign.test(read))?.[0];
  if (signed) return signed;
  if (language === 'ru' && isAhead(read)) return 'scheduled';
  return isToldInPresent(text, language) ? 'standing' : 'done';
}

/** A day is fixed, though what comes of it is open. */
const FIXED: Readonly<Record<ProgramLanguage, RegExp>> = {
  en: words(['(?:is|are) scheduled for', '(?:is|are) due', 'will be held', 'must vote']),
  ru: words(['назначен[аоы]? на', 'намечен[аоы]? на', 'запланирован[аоы]? на', 'состо(?:ит|ят)ся']),
};

/** Signs of one kind only: then how sure it is can be asked. */
export function isOfOneKind(text: string, language: ProgramLanguage): boolean {
  const read = text.replace(NO_SIGN[language], ' … ');
  const kinds = SIGNS[language].flatMap(([kind, sign]) => (sign.test(read) ? [kind] : []));
  const open = OPEN[language].test(read) ? ['possible'] : [];
  const told = isPassedOn(text, language) ? ['reported'] : [];
  return new Set([...kinds, ...open, ...told]).size <= 1;
}

/** A sentence whose words leave nothing open: nobody needs to look at it twice. */
export function isPlain(text: string, language: ProgramLanguage): boolean {
  const guess = certaintyFrom(text, language);
  return guess === 'done' || guess === 'standing';
}

/** A passage whose sentences were written anew: those that say something else now are judged anew, unless the author has judged them. */
export function withCertainty({ passage, from }: Moved, before: readonly Sentence[], language: ProgramLanguage): Moved {
  const known = new Set(before.map(({ says }) => says));
  const sentences = passage.sentences.map((sentence) =>
    sentence.isChosen || known.has(sentence.says) ? sentence : { ...sentence, certainty: certaintyFrom(sentence.says, language) },
  );
  return { passage: { ...passage, sentences }, from };
}
