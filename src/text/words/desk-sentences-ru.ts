/** Conditions, effects and moves as sentences, in Russian. */
import type { DeskSentenceWords } from './desk-sentences.ts';

export const ru: DeskSentenceWords = {
  condition: {
    all: 'выполнено всё это:',
    any: 'выполнено хоть что-то из этого:',
    not: 'это не выполнено:',
    var: 'переменная {var} — {bounds}',
    support: 'поддержка, {support}, — {bounds}',
    daysLeft: 'дней осталось {bounds}',
    paper: 'в папке лежит {paper}',
    stage: 'законопроект на стадии {stage}',
    promise: 'обещание — {promise}',
    hearsay: 'слух на месте {hearsay} — {status}',
  },
  effect: {
    set: 'переменная {set} становится {to}',
    add: 'переменная {add} меняется на {by}',
    support: 'поддержка, {support}, сдвигается на {by}',
    paper: 'в папку ложится {paper}',
    withdraw: 'из папки уходит {withdraw}',
    promise: 'дано обещание {promise}',
  },
  move: {
    go: 'перевести законопроект на стадию {to}',
    amend: 'поменять в тексте: {change}',
    count: 'считать голоса от {of}',
  },
  bounds: { is: 'ровно', atLeast: 'не меньше', atMost: 'не больше' },
  kind: 'О чём условие',
  effectKind: 'Что происходит',
  moveKind: 'Что пробуют сделать',
  bound: 'Сравнение',
  number: 'Число',
  add: 'Добавить ещё',
  remove: 'Убрать',
  majority: { moreThan: 'больше', atLeast: 'не меньше' },
  share: 'всех членов',
  top: 'первое из двух чисел',
  bottom: 'второе из двух чисел',
};
