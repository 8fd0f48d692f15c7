/** The stage's own short words in each language of the program. Everything longer is said by the pack or by the panel. */
import type { Verdict } from '../core/checkpoint.ts';

export type WordKey =
  | Verdict
  | 'incomplete'
  | 'same-answer'
  | 'look-again'
  | 'look-again-short'
  | 'leave-spreads'
  | 'while-time'
  | 'go-on'
  | 'call-the-roll'
  | 'roll'
  | 'hand-in'
  | 'article-silent'
  | 'let-pass'
  | 'days-left'
  | 'hours-left'
  | 'days'
  | 'hours'
  | 'passage'
  | 'refused'
  | 'earlier'
  | 'later'
  | 'in-favour'
  | 'needed'
  | 'of-all'
  | 'to'
  | 'seats'
  | 'close'
  | 'folder'
  | 'papers'
  | 'bill-here'
  | 'been-here'
  | 'could-be'
  | 'archive'
  | 'archive-is'
  | 'day'
  | 'hour'
  | 'send-in'
  | 'out-of'
  | 'judge-decided'
  | 'judge-laid'
  | 'you-drafted'
  | 'quoted'
  | 'answer'
  | 'silent-card';

export type Words = Readonly<Record<WordKey, string>>;

const en: Words = {
  'go-on': 'Go on',
  'call-the-roll': 'Ring the bell: call the roll',
  roll: 'Call the roll',
  'hand-in': 'Stamp it: give this answer',
  incomplete: 'The answer is not complete yet',
  'same-answer': 'That is the answer you gave. Change it, or go on',
  right: 'Right.',
  partly: 'In part.',
  'partly-so-far': 'In part.',
  'not-yet': 'Not yet.',
  'not-this-time': 'Not this time.',
  'look-again': 'Look again, or go on.',
  'look-again-short': 'Look again',
  'leave-spreads': 'what is still being said spreads',
  'while-time': 'open while there is time',
  'article-silent': 'Say: the article doesn’t say',
  'let-pass': 'Let it pass',
  'days-left': 'Working days left',
  'hours-left': 'Hours left',
  days: 'd',
  hours: 'h',
  passage: 'Passage',
  refused: 'Refused',
  earlier: 'Earlier',
  later: 'Later',
  'in-favour': 'in favour',
  needed: 'needed',
  'of-all': 'of all',
  to: 'to',
  seats: 'seats',
  close: 'Put it back',
  folder: 'The bill’s folder',
  papers: 'papers inside',
  'bill-here': 'The bill is here',
  'been-here': 'Stamped',
  'could-be': 'Could come next',
  archive: 'The archive',
  'archive-is': 'bills that went no further',
  day: 'day',
  hour: 'hour',
  'send-in': 'Send it in and wait',
  'out-of': 'of',
  'judge-decided': 'The judge decided:',
  'judge-laid': 'The judge laid it here',
  'you-drafted': 'You drafted:',
  quoted: '“…”',
  answer: 'Answer',
  'silent-card': 'The article doesn’t say',
};

const ru: Words = {
  'go-on': 'Дальше',
  'call-the-roll': 'Позвонить: начать поимённое голосование',
  roll: 'Голосуем',
  'hand-in': 'Поставить штамп: дать этот ответ',
  incomplete: 'Ответ ещё не полон',
  'same-answer': 'Этот ответ вы уже дали. Измените его или идите дальше',
  right: 'Верно.',
  partly: 'Отчасти.',
  'partly-so-far': 'Отчасти.',
  'not-yet': 'Пока неверно.',
  'not-this-time': 'На этот раз неверно.',
  'look-again': 'Прочтите ещё раз или идите дальше.',
  'look-again-short': 'Ещё попытка',
  'leave-spreads': 'слухи без ответа разойдутся',
  'while-time': 'открыто, пока есть время',
  'article-silent': 'Сказать: в статье этого нет',
  'let-pass': 'Оставить без ответа',
  'days-left': 'Осталось рабочих дней',
  'hours-left': 'Осталось часов',
  days: 'дн.',
  hours: 'ч',
  passage: 'Отрывок',
  refused: 'Отказано',
  earlier: 'Раньше',
  later: 'Позже',
  'in-favour': 'за',
  needed: 'нужно',
  'of-all': 'из всех',
  to: '–',
  seats: 'мест',
  close: 'Положить обратно',
  folder: 'Папка законопроекта',
  papers: 'бумаг внутри',
  'bill-here': 'Законопроект здесь',
  'been-here': 'Проштамповано',
  'could-be': 'Может быть дальше',
  archive: 'Архив',
  'archive-is': 'законопроекты, которые дальше не пошли',
  day: 'день',
  hour: 'час',
  'send-in': 'Передать и ждать',
  'out-of': 'из',
  'judge-decided': 'Судья решил:',
  'judge-laid': 'Сюда положил судья',
  'you-drafted': 'В вашем проекте:',
  quoted: '«…»',
  answer: 'Ответить',
  'silent-card': 'В статье этого нет',
};

/** The words of a language, or the English ones where the program doesn't speak it. */
export function wordsFor(language: string): Words {
  return language.startsWith('ru') ? ru : en;
}
