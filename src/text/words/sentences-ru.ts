/** The sentences of the live region in Russian. */
import { counted, form } from '../plural.ts';
import { quotedRussian } from '../quoted.ts';
import { asSentence } from '../sentence.ts';
import type { SentenceWords } from './sentences.ts';

const list = new Intl.ListFormat('ru', { type: 'conjunction' });
const ledgers = { procedure: 'Процедура', understanding: 'Понимание', sources: 'Источники' } as const;
const heard = (says: string, owner: string) => (owner ? `${quotedRussian(says)} (${owner})` : quotedRussian(says));

export const ru: SentenceWords = {
  beatEntered: (title) => asSentence(title),
  optionChosen: (says) => asSentence(`Ваш выбор: ${quotedRussian(says)}`),
  actionDone: (says) => asSentence(`Ваш выбор: ${quotedRussian(says)}`),
  daysSpent: (spent, left, unit) => `${gone(spent, unit)}, осталось ${left}.`,
  daysRanOut: (unit) => (unit === 'days' ? 'Рабочие дни кончились.' : 'Время вышло.'),
  agendaLeft: (title) => asSentence(`Закончено: ${title}`),
  supportMoved: (moves) =>
    asSentence(moves.map((m) => `${m.bloc}: на ${steps(m.by)} ближе к ${m.by > 0 ? '«за»' : '«против»'}`).join('; ')),
  paperAdded: (papers) => asSentence(`В папку легло: ${list.format(papers)}`),
  paperWithdrawn: (papers) => asSentence(`Из папки вынуто: ${list.format(papers)}`),
  variableChanged: 'В деле сделана пометка.',
  promiseMade: (title) => asSentence(`Вы обещаете себе: ${title}`),
  stageEntered: (title) => asSentence(`На папке новый штамп. Этап сейчас: ${title}`),
  hearsayArrived: {
    headline: (says, owner) => asSentence(`Заголовок: ${heard(says, owner)}`),
    corridor: (says, owner) => asSentence(`В коридоре: ${heard(says, owner)}`),
    speech: (says, owner) => asSentence(`Вслух: ${heard(says, owner)}`),
  },
  hearsayAnsweredWell: 'Вы ответили точно.',
  hearsayAnsweredBadly: 'Вы ответили неточно.',
  hearsayDiedDown: (says) => asSentence(`Утихло само: ${quotedRussian(says)}`),
  hearsaySpread: (says) => asSentence(`Разошлось: ${quotedRussian(says)}`),
  refused: (rule, citation) => asSentence(`Отказано. Правило: ${rule}${citation ? ` (${citation})` : ''}`),
  points: (points) =>
    asSentence(points.map((p) => `${ledgers[p.ledger]}: ${p.points < 0 ? mark(-p.points) : pointsOf(p.points)}`).join('; ')),
  questionAsked: (number, of) => `Вопрос ${number} из ${of}.`,
  answeredRight: 'Верно.',
  answeredInPart: 'Отчасти.',
  answeredWrong: 'Неверно.',
  passageOpened: (title) => asSentence(`Открылся отрывок: ${title}`),
  voteHeld: (t) =>
    `${t.carried ? 'Принято' : 'Не принято'}: за — ${t.for}, против — ${t.against}, воздержались — ${t.abstain}, отсутствовали — ${t.absent}; нужно было ${t.needed} из всех ${t.members}.`,
  decided: (says) => asSentence(`Решено: ${says}`),
  fileOpened: (n) => `Дело раскрыто: ${counted('ru', n, { one: 'доказательство', few: 'доказательства', many: 'доказательств' })}.`,
  exhibitWeighed: (exhibit, place) => asSentence(`«${exhibit}» теперь лежит здесь: ${place}`),
  found: (field, finding) => asSentence(`Вывод по пункту «${field}»: ${finding}`),
  drafted: (order) => asSentence(`В проекте написано: ${order}`),
  judgment: (decided, asDrafted) =>
    `${decided === 'grant' ? 'Требование удовлетворено' : 'В требовании отказано'}${asDrafted ? ', как вы и написали' : '; в вашем проекте было иначе'}.`,
  endingReached: (stamp) => asSentence(`Уровень окончен. На штампе: ${stamp}`),
};

function gone(n: number, unit: 'days' | 'hours'): string {
  const verb = form('ru', n, { one: 'Прошёл', few: 'Прошло', many: 'Прошло' });
  const what =
    unit === 'days'
      ? counted('ru', n, { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней' })
      : counted('ru', n, { one: 'час', few: 'часа', many: 'часов' });
  return `${verb} ${what}`;
}

function steps(by: number): string {
  const n = Math.abs(by);
  return n === 1 ? 'шаг' : counted('ru', n, { one: 'шаг', few: 'шага', many: 'шагов' });
}

function mark(n: number): string {
  return `минус ${pointsOf(n)}`;
}

function pointsOf(n: number): string {
  return counted('ru', n, { one: 'балл', few: 'балла', many: 'баллов' });
}
