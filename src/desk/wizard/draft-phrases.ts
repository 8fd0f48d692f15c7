/** What stands in the small pack where its author left a field empty, and how its first questions are put. */
import type { ProgramLanguage } from '../../text/plural.ts';
import type { Sentence } from './answers.ts';
import type { Slip } from './gap.ts';

type Certainty = Sentence['certainty'];

export type DraftPhrases = {
  readonly about: (chamber: string, article: string) => string;
  readonly articleAbout: string;
  readonly author: string;
  readonly paragraph: (n: number) => string;
  readonly owner: string;
  readonly chamber: string;
  /** For the first three blocs; those behind them only have a number. */
  readonly blocs: readonly { readonly name: string; readonly wants: string }[];
  readonly bloc: { readonly name: (n: number) => string; readonly wants: string };
  readonly question: (article: string) => string;
  readonly rule: { readonly half: string; readonly 'two-thirds': string };
  readonly citation: string;
  /** A sentence told with another certainty than it has, where its own words can’t be told wrong. */
  readonly twisted: Readonly<Record<Certainty, (quoted: string) => string>>;
  /** What goes round, true or not. */
  readonly heard: (says: string) => string;
  readonly howSure: (quoted: string) => string;
  readonly sure: Readonly<Record<Certainty, string>>;
  /** To who took it for something else. */
  readonly reallySure: Readonly<Record<Certainty, string>>;
  /** What can be done before the vote. */
  readonly deeds: Readonly<Record<'begin' | 'middle' | 'end' | 'figures' | 'open', string>> & { readonly who: (owner: string) => string };
  readonly whose: (quoted: string) => string;
  /** To who took another for the speaker. */
  readonly saysElse: (quoted: string) => string;
  readonly number: (gapped: string) => string;
  /** To who took a number from another place. */
  readonly elsewhere: (quoted: string) => string;
  readonly slipped: Readonly<Record<Slip, string>>;
  /** What was overlooked by who took a sentence for this. */
  readonly mistaken: Readonly<Record<Certainty, string>>;
  readonly unsaid: string;
  readonly isSaid: readonly [string, string];
};

const en: DraftPhrases = {
  about: (chamber, article) =>
    `${chamber} is to vote on what stands in the article ${article}. You’re its clerk: see to it that it is read first.`,
  articleAbout: 'The article, as the class reads it.',
  author: 'A teacher',
  paragraph: (n) => `Part ${n}`,
  owner: 'somebody whom the article quotes',
  chamber: 'The class council',
  blocs: [
    { name: 'In favour', wants: 'That it is carried as it stands.' },
    { name: 'Not sure yet', wants: 'To read it once more before they vote.' },
    { name: 'Opposed', wants: 'That all stays as it is.' },
  ],
  bloc: { name: (n) => `Bloc ${n}`, wants: 'To be asked before it is decided.' },
  question: (article) => `Shall we support what is reported in ${article}?`,
  rule: {
    half: 'A proposal is carried when more than half of all members vote for it.',
    'two-thirds': 'A proposal is carried when at least two thirds of all members vote for it.',
  },
  citation: 'Invented for this lesson',
  twisted: {
    done: (quoted) => `${quoted}? No, that is only planned so far.`,
    standing: (quoted) => `${quoted}? No, that is only planned so far.`,
    possible: (quoted) => `It’s settled. ${quoted} is just a polite way of putting it.`,
    conditional: (quoted) => `${quoted}? The condition is a mere formality.`,
    scheduled: (quoted) => `${quoted}? It’s done already.`,
    expected: (quoted) => `${quoted}? It’s done already, nobody needs to wait.`,
    reported: (quoted) => `The paper vouches for it itself: ${quoted}.`,
  },
  heard: (says) => `Have you heard? ${says}`,
  howSure: (quoted) => `How does the article put this? ${quoted}`,
  sure: {
    done: 'As a fact',
    standing: 'As a fact',
    possible: 'As something that may be',
    conditional: 'As something that depends on a condition',
    scheduled: 'As something planned or due',
    expected: 'As something that is expected',
    reported: 'As somebody’s word',
  },
  reallySure: {
    done: 'Nothing in the sentence keeps it open: it is told as a fact.',
    standing: 'Nothing in the sentence keeps it open: it is told as a fact.',
    possible: 'The sentence leaves it open: it may be so, or not.',
    conditional: 'The sentence holds on a condition. Without that it promises nothing.',
    scheduled: 'The sentence tells what is planned or due. Whether it comes about, it doesn’t say.',
    expected: 'The sentence tells what is expected. Expected isn’t done.',
    reported: 'The article passes on somebody’s word and leaves it to them.',
  },
  deeds: {
    who: (owner) => `Read the words of ${owner} once more`,
    figures: 'Check the figures',
    open: 'Mark what isn’t settled yet',
    begin: 'Read the beginning aloud',
    middle: 'Read the middle once more',
    end: 'Read the end, which hardly anybody reaches',
  },
  whose: (quoted) => `Who says this in the article? ${quoted}`,
  saysElse: (quoted) => `In the article this name stands beside other words: ${quoted}.`,
  number: (gapped) => `Which number stands in the gap? ${gapped}`,
  elsewhere: (quoted) => `This number belongs to another sentence: ${quoted}.`,
  slipped: {
    less: 'Nearly, and too little: a number remembered roughly.',
    more: 'Nearly, and too much: a number remembered roughly.',
    swapped: 'Two figures have changed places.',
    day: 'A day off. A date is read to the day.',
    week: 'The same day of another week.',
    year: 'A year off. Look it up rather than guess it.',
    decade: 'The last figure is right, the decade isn’t.',
    hour: 'An hour off. Look at the clock time once more.',
    hours: 'Two hours off. Look at the clock time once more.',
  },
  mistaken: {
    done: 'The reservation was overlooked.',
    standing: 'The reservation was overlooked.',
    possible: 'It isn’t left as open as that.',
    conditional: 'No condition is named.',
    scheduled: 'A plan is something else.',
    expected: 'Nobody is said to be waiting for it.',
    reported: 'Nobody is quoted.',
  },
  unsaid: 'Two of these stand in the article as they are. Which one doesn’t?',
  isSaid: ['Overlooked: the article does say this, and as surely.', 'This stands there too, word for word.'],
};

const ru: DraftPhrases = {
  about: (chamber, article) =>
    `${chamber} голосует о том, что описано в статье ${article}. Вы секретарь: ваше дело — чтобы статью сначала прочли.`,
  articleAbout: 'Статья, которую читает класс.',
  author: 'Учитель',
  paragraph: (n) => `Часть ${n}`,
  owner: 'тот, на кого ссылается статья',
  chamber: 'Совет класса',
  blocs: [
    { name: 'За', wants: 'Чтобы приняли как есть.' },
    { name: 'Не решили', wants: 'Перечитать ещё раз и только потом голосовать.' },
    { name: 'Против', wants: 'Чтобы всё осталось как было.' },
  ],
  bloc: { name: (n) => `Объединение ${n}`, wants: 'Чтобы их спросили прежде, чем решать.' },
  question: (article) => `Поддержать ли то, о чём пишет статья ${article}?`,
  rule: {
    half: 'Предложение принято, если за него больше половины всех членов палаты.',
    'two-thirds': 'Предложение принято, если за него не меньше двух третей всех членов палаты.',
  },
  citation: 'Придумано для этого урока',
  twisted: {
    done: (quoted) => `${quoted}? Да нет, это пока только собираются.`,
    standing: (quoted) => `${quoted}? Да нет, это пока только собираются.`,
    possible: (quoted) => `Всё уже решено. ${quoted} — это они из вежливости.`,
    conditional: (quoted) => `${quoted}? Да это условие — чистая формальность.`,
    scheduled: (quoted) => `${quoted}? Да это уже сделано.`,
    expected: (quoted) => `${quoted}? Да это уже сделано, ждать больше нечего.`,
    reported: (quoted) => `Газета сама за это ручается: ${quoted}.`,
  },
  heard: (says) => `Слышали? ${says}`,
  howSure: (quoted) => `Как об этом сказано в статье? ${quoted}`,
  sure: {
    done: 'Как о факте',
    standing: 'Как о факте',
    possible: 'Как о том, что возможно',
    conditional: 'Как о том, что зависит от условия',
    scheduled: 'Как о том, что намечено',
    expected: 'Как о том, чего ожидают',
    reported: 'Как о чьих-то словах',
  },
  reallySure: {
    done: 'Никаких оговорок здесь нет: сказано как о факте.',
    standing: 'Никаких оговорок здесь нет: сказано как о факте.',
    possible: 'Здесь вопрос оставлен открытым: может быть так, а может и не быть.',
    conditional: 'Здесь есть условие. Без него ничего не обещано.',
    scheduled: 'Здесь сказано, что намечено. Сбудется ли это, не сказано.',
    expected: 'Здесь сказано, чего ожидают. Ожидать — ещё не сделать.',
    reported: 'Статья передаёт чужие слова и сама за них не ручается.',
  },
  deeds: {
    who: (owner) => `Перечитать чужие слова: ${owner}`,
    figures: 'Сверить числа',
    open: 'Выписать, что ещё не решено',
    begin: 'Прочесть вслух начало',
    middle: 'Перечитать середину',
    end: 'Дочитать до конца: туда почти никто не доходит',
  },
  whose: (quoted) => `Кто это говорит в статье? ${quoted}`,
  saysElse: (quoted) => `От этого имени в статье сказано другое: ${quoted}.`,
  number: (gapped) => `Какое число пропущено? ${gapped}`,
  elsewhere: (quoted) => `Это число из другого предложения: ${quoted}.`,
  slipped: {
    less: 'Близко, но мало: число запомнилось приблизительно.',
    more: 'Близко, но много: число запомнилось приблизительно.',
    swapped: 'Две цифры поменялись местами.',
    day: 'Ошибка на день. Дату читают точно.',
    week: 'Тот же день, но другой недели.',
    year: 'Ошибка на год. Его лучше посмотреть, чем угадать.',
    decade: 'Последняя цифра та же, а десятилетие другое.',
    hour: 'Ошибка на час. Посмотрите на время ещё раз.',
    hours: 'Ошибка на два часа. Посмотрите на время ещё раз.',
  },
  mistaken: {
    done: 'Пропущена оговорка.',
    standing: 'Пропущена оговорка.',
    possible: 'Сомнений здесь меньше.',
    conditional: 'Условия здесь нет.',
    scheduled: 'План — это другое.',
    expected: 'О том, что этого ждут, не сказано.',
    reported: 'Здесь никого не цитируют.',
  },
  unsaid: 'Два утверждения есть в статье в точности такими. Какого в ней нет?',
  isSaid: ['Это место пропущено: в статье оно есть, и сказано так же твёрдо.', 'И это в статье есть, слово в слово.'],
};

export const DRAFT_PHRASES: Readonly<Record<ProgramLanguage, DraftPhrases>> = { en, ru };
