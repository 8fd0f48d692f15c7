/** Why an intent isn't open, in a sentence that says what to do next; with the rule where the law is the reason. */
import type { Level } from '../core/level.ts';
import type { Rejection } from '../core/rejection.ts';
import { naming } from './naming.ts';
import { type ProgramLanguage, programLanguage } from './plural.ts';
import { asSentence } from './sentence.ts';

const sentences: Readonly<Record<ProgramLanguage, Readonly<Record<Rejection['code'], string>>>> = {
  en: {
    'run/ended': 'This level is over. Go on to the next one, or open it again from the road.',
    'intent/not-open': 'That can’t be done here any more. Look at what is open now.',
    'answer/incomplete': 'The answer isn’t whole yet. Fill in what is missing.',
    'answer/malformed': 'This answer doesn’t fit the question. Answer it once more.',
    'claim/not-in-hand': 'That sentence isn’t in your hand. Choose one of the passages you hold.',
    'weigh/unknown': 'There is no such place for it here. Choose the scale or one of the trays.',
    'votes/malformed': 'The roll call doesn’t fit the chamber: one vote for every seat. Count again.',
  },
  ru: {
    'run/ended': 'Уровень окончен. Идите к следующему или откройте его заново на дороге.',
    'intent/not-open': 'Здесь этого уже не сделать. Посмотрите, что открыто сейчас.',
    'answer/incomplete': 'Ответ ещё не полон. Впишите недостающее.',
    'answer/malformed': 'Такой ответ к вопросу не подходит. Ответьте ещё раз.',
    'claim/not-in-hand': 'Этой фразы у вас на руках нет. Выберите из отрывков, которые вы держите.',
    'weigh/unknown': 'Такого места здесь нет. Выберите чашу весов или один из лотков.',
    'votes/malformed': 'Список голосов не сходится с палатой: на каждое место — один голос. Пересчитайте.',
  },
};

const theRule: Readonly<Record<ProgramLanguage, string>> = { en: 'The rule:', ru: 'Правило:' };

export function rejectionSentence(rejection: Rejection, level: Level, language: string): string {
  const program = programLanguage(language);
  const sentence = sentences[program][rejection.code];
  if (rejection.rule === undefined) return sentence;
  const { title, citation } = naming(level, language).rule(rejection.rule);
  return `${sentence} ${asSentence(`${theRule[program]} ${title}${citation ? ` (${citation})` : ''}`)}`;
}
