/** What the review deck says, in both languages; it comes with the deck. */
import { counted, type ProgramLanguage } from '../plural.ts';

export type ReviewWords = {
  readonly title: string;
  readonly intro: string;
  readonly secondTry: string;
  readonly leave: string;
  readonly keptSoFar: string;
  readonly done: string;
  readonly nothing: string;
  readonly howTitle: string;
  readonly how: { readonly good: string; readonly hard: string; readonly again: string };
  readonly nextTitle: string;
  readonly day: string;
  readonly questions: string;
  readonly in: (days: number) => string;
  readonly later: string;
  readonly empty: string;
  readonly more: (questions: number) => string;
  readonly home: string;
};

const en: ReviewWords = {
  title: 'Review',
  intro: 'Questions you once missed, on the day they come back. No points here: only the sentence that decides.',
  secondTry: 'Read it, then answer again, or go on.',
  leave: 'Leave the review',
  keptSoFar: 'What you have answered is kept; the rest waits.',
  done: 'Done for today',
  nothing: 'Nothing is due today',
  howTitle: 'How it went',
  how: { good: 'Right at once', hard: 'Right at the second try', again: 'Not yet' },
  nextTitle: 'When they come back',
  day: 'Day',
  questions: 'Questions',
  in: (days) => (days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${counted('en', days, { one: 'day', other: 'days' })}`),
  later: 'later',
  empty: 'The deck is empty. A question you miss on the road will come here.',
  more: (n) => `Go on: ${n} more`,
  home: 'To the title page',
};

const ru: ReviewWords = {
  title: 'Повторение',
  intro: 'Вопросы, на которых вы ошиблись: сегодня их день. Баллов здесь нет: важно только, где ответ.',
  secondTry: 'Прочтите и ответьте ещё раз или идите дальше.',
  leave: 'Закончить повторение',
  keptSoFar: 'Отвеченное сохранено; остальное подождёт.',
  done: 'На сегодня всё',
  nothing: 'На сегодня ничего нет',
  howTitle: 'Что получилось',
  how: { good: 'Верно сразу', hard: 'Верно со второго раза', again: 'Пока неверно' },
  nextTitle: 'Когда они вернутся',
  day: 'День',
  questions: 'Вопросы',
  in: (days) => (days <= 0 ? 'сегодня' : days === 1 ? 'завтра' : `через ${counted('ru', days, { one: 'день', few: 'дня', many: 'дней' })}`),
  later: 'позже',
  empty: 'Колода пуста. Вопрос, на котором вы ошибётесь в пути, попадёт сюда.',
  more: (n) => `Продолжить: ещё ${n}`,
  home: 'На титульный лист',
};

export const reviewWords: Readonly<Record<ProgramLanguage, ReviewWords>> = { en, ru };
