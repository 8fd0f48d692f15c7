/** A claim is as careful in one language as in the other: could and мог бы, expected and ожидается, reportedly and как сообщается. */
import type { Finding } from '../problem.ts';
import { term } from '../words/term.ts';
import type { Check } from './check.ts';
import { words } from './patterns.ts';
import { isAhead } from './russian-future.ts';

type Hedge = { readonly name: 'could' | 'expected' | 'reportedly'; readonly en: RegExp; readonly ru: RegExp };

/** Each has its pairs; a claim that hedges in English hedges likewise in Russian, and the other way round. */
const HEDGES: readonly Hedge[] = [
  {
    name: 'could',
    en: words(['could', 'might', 'may', 'can', 'would']),
    ru: words([
      'мог',
      'могла',
      'могло',
      'могли',
      'может',
      'могут',
      'возможн\\p{L}+',
      'вероятн\\p{L}+',
      'пожалуй',
      'видимо',
      'наверн\\p{L}+',
      'можно',
      'бы',
      'вправе',
      'способн\\p{L}+',
      'скоро',
      'будет',
      'будут',
    ]),
  },
  {
    name: 'expected',
    en: words(['expected', 'expects?', 'expectation']),
    ru: words(['ожида\\p{L}+', 'жд[её]т', 'ждут', 'предполага\\p{L}+']),
  },
  {
    name: 'reportedly',
    en: words(['reportedly', 'reported']),
    ru: words(['сообща\\p{L}+', 'по сообщени\\p{L}+', 'по данным']),
  },
];

/** A claim of this certainty has some hedge in each language. */
const MODAL = ['possible', 'conditional', 'proposed', 'expected', 'scheduled'] as const;
const ANY: Readonly<Record<string, RegExp>> = {
  en: words([
    'could',
    'might',
    'may',
    'can',
    'would',
    'if',
    'condition',
    'proposal',
    'proposed',
    'expected',
    'expects?',
    'expectation',
    'due',
    '(?:is|are) to',
    'set to',
    'scheduled',
    'plans? to',
    'unless',
    'provided that',
    'forecast',
    'will',
    'signals?',
    'close',
    'soon',
    'likely',
    'probabl[ey]',
    'perhaps',
    'possibl[ey]',
    'maybe',
    '(?:is|are|was|were) said to',
    'planned',
    'next',
    'must',
    'shall',
    'going to',
    '(?:has|have) to',
    '(?:intends?|aims?) to',
    'whether',
    'un(?:clear|certain|known|likely)',
    'not (?:yet )?(?:clear|known|certain|sure)',
    'depends on',
    'in doubt',
    'seems?',
    'apparently',
    // A day that is named lies ahead.
    '(?:on|in|by) (?:\\d+ )?(?:January|February|March|April|May|June|July|August|September|October|November|December)',
  ]),
  ru: words([
    'мог\\p{L}*',
    'может',
    'можно',
    'возможн\\p{L}+',
    'бы',
    'если',
    'услови\\p{L}+',
    'предлага\\p{L}+',
    'предложени\\p{L}+',
    'ожида\\p{L}+',
    'жд[её]т',
    'ждут',
    'долж\\p{L}+',
    'предсто\\p{L}+',
    'будет',
    'будут',
    'дают понять',
    'близк\\p{L}+',
    'скоро',
    'вероятн\\p{L}+',
    'пожалуй',
    'видимо',
    'наверн\\p{L}+',
    'говорят',
    'план\\p{L}+',
    'запланирован\\p{L}*',
    'назначен\\p{L}*',
    'намечен\\p{L}*',
    'предполага\\p{L}+',
    'не исключено',
    'скорее всего',
    'дальше',
    'следующ\\p{L}+',
    'неяс\\p{L}+',
    'не ясно',
    'неизвестн\\p{L}+',
    'под (?:вопросом|сомнением)',
    'вопрос открыт',
    'завис(?:ит|ят) от',
    'вряд ли',
    'едва ли',
    'похоже',
    'кажется',
    'по-видимому',
    'рассчитыва\\p{L}+',
    'прогноз\\p{L}*',
    'собира(?:ет|ют)ся',
    'готов[ия]тся',
    'намерен[аоы]?',
    'прид[её]тся',
  ]),
};

export const hedges: Check = ({ sources }) =>
  sources.flatMap(({ file, value }) =>
    value.passages.flatMap((passage, p) =>
      passage.claims.flatMap((claim, c): Finding[] => {
        const path = ['passages', p, 'claims', c, 'says'];
        const { en, ru } = claim.says;
        const modal = MODAL.find((certainty) => certainty === claim.certainty);
        const bare = modal
          ? Object.entries(claim.says).flatMap(([language, text]): Finding[] =>
              ANY[language] && !ANY[language].test(text) && !(language === 'ru' && isAhead(text))
                ? [{ code: 'hedge/none', file, path: [...path, language], values: { claim: claim.id, certainty: term(`sure/${modal}`) } }]
                : [],
            )
          : [];
        if (en === undefined || ru === undefined) return bare;
        const lopsided = HEDGES.flatMap((hedge): Finding[] => {
          const inEnglish = hedge.en.test(en);
          const inRussian = hedge.ru.test(ru);
          // Russian “может” and “будет” also stand where English needs no modal verb.
          if (inEnglish === inRussian || (inRussian && hedge.name === 'could')) return [];
          return [
            {
              code: 'hedge/lopsided',
              file,
              path: [...path, inEnglish ? 'ru' : 'en'],
              values: { claim: claim.id, hedge: term(hedge.name) },
            },
          ];
        });
        return [...bare, ...lopsided];
      }),
    ),
  );
