/** What the lessons on paper say around the pack's own words, in both languages. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';

export type PaperWords = {
  readonly page: string;
  readonly title: string;
  readonly intro: string;
  readonly toDesk: string;
  readonly language: string;
  readonly pack: string;
  readonly level: string;
  readonly pupils: string;
  readonly seed: string;
  readonly seedSays: string;
  readonly sheets: string;
  readonly print: string;
  readonly names: Readonly<Record<SheetName, string>>;
  readonly forTeacher: string;
  readonly forAll: string;
  readonly name: string;
  readonly date: string;
  readonly passages: string;
  readonly rules: string;
  readonly wants: string;
  readonly seats: (n: number) => string;
  readonly leans: readonly string[];
  readonly cards: (n: number) => string;
  readonly votes: (n: number) => string;
  readonly motion: string;
  readonly needed: (needed: number, of: number) => string;
  readonly card: string;
  readonly bloc: string;
  readonly for: string;
  readonly against: string;
  readonly abstain: string;
  readonly absent: string;
  readonly total: string;
  readonly weight: string;
  readonly question: (n: number) => string;
  readonly many: string;
  readonly order: string;
  readonly match: string;
  readonly sort: string;
  readonly number: string;
  readonly sentence: string;
  readonly answer: string;
  readonly decides: string;
  readonly minutes: (n: number) => string;
  readonly devices: Readonly<Record<'none' | 'one' | 'each', string>>;
  readonly guide: {
    readonly age: string;
    readonly goals: string;
    readonly plans: string;
    readonly sensitive: string;
    readonly invented: string;
    readonly debrief: string;
    readonly none: string;
  };
  readonly coming: string;
  readonly lost: string;
};

export const SHEET_NAMES = ['guide', 'briefing', 'briefs', 'ballots', 'roll', 'questions', 'key'] as const;
export type SheetName = (typeof SHEET_NAMES)[number];

const en: PaperWords = {
  page: 'Lessons on paper · Third Reading',
  title: 'Lessons on paper',
  intro: 'Choose what the class needs and print it. Only the sheets are printed, black on white.',
  toDesk: 'To the desk',
  language: 'Language of the sheets',
  pack: 'Pack',
  level: 'Level',
  pupils: 'Pupils',
  seed: 'Draw of the questions',
  seedSays: 'The same number draws the same questions, so that sheet and key go together.',
  sheets: 'Sheets',
  print: 'Print',
  names: {
    guide: 'For the teacher',
    briefing: 'Briefing',
    briefs: 'Briefs of the blocs',
    ballots: 'Ballot cards',
    roll: 'Roll call',
    questions: 'Questions',
    key: 'Key to the questions',
  },
  forTeacher: 'Keep this one back',
  forAll: 'For everybody',
  name: 'Name',
  date: 'Date',
  passages: 'What the article says',
  rules: 'The rules',
  wants: 'What you want',
  seats: (n) => `${n} ${n === 1 ? 'seat' : 'seats'}`,
  leans: [
    'You are against it.',
    'You are rather against it.',
    'You doubt it.',
    'You haven’t decided.',
    'You lean towards it.',
    'You are rather for it.',
    'You are for it.',
  ],
  cards: (n) => `${n} ${n === 1 ? 'card' : 'cards'}`,
  votes: (n) => `This card votes for ${n} ${n === 1 ? 'seat' : 'seats'}`,
  motion: 'The question',
  needed: (needed, of) => `Carried with ${needed} of all ${of} seats. An empty seat is still a seat.`,
  card: 'Card',
  bloc: 'Bloc',
  for: 'For',
  against: 'Against',
  abstain: 'Abstain',
  absent: 'Absent',
  total: 'Seats in all',
  weight: 'Seats',
  question: (n) => `Question ${n}`,
  many: 'Tick all that apply.',
  order: 'Number them in order.',
  match: 'Write the letter that belongs to each.',
  sort: 'Write the letter of the box that each belongs into.',
  number: 'Your number:',
  sentence: 'Underline the sentence that decides it.',
  answer: 'Answer',
  decides: 'Decided by',
  minutes: (n) => `${n} min`,
  devices: { none: 'without devices', one: 'one screen for all', each: 'a device for each or for two' },
  guide: {
    age: 'Age',
    goals: 'What it is for',
    plans: 'Plans',
    sensitive: 'Speaking about it',
    invented: 'What is invented',
    debrief: 'To talk about afterwards',
    none: 'This pack has no guide of its own. Its author can add one: guide.yaml, or the desk.',
  },
  coming: 'The pack is coming…',
  lost: 'The pack didn’t arrive. Load the page again.',
};

const ru: PaperWords = {
  page: 'Уроки на бумаге · Третье чтение',
  title: 'Уроки на бумаге',
  intro: 'Выберите, что нужно классу, и напечатайте. Печатаются только листы, чёрным по белому.',
  toDesk: 'К столу',
  language: 'Язык листов',
  pack: 'Набор',
  level: 'Уровень',
  pupils: 'Учеников',
  seed: 'Какие вопросы выпали',
  seedSays: 'Одно и то же число — одни и те же вопросы: так лист и ключ сойдутся.',
  sheets: 'Листы',
  print: 'Напечатать',
  names: {
    guide: 'Учителю',
    briefing: 'Справка',
    briefs: 'Задания объединениям',
    ballots: 'Карточки для голосования',
    roll: 'Поимённое голосование',
    questions: 'Вопросы',
    key: 'Ключ к вопросам',
  },
  forTeacher: 'Этот лист не раздавать',
  forAll: 'Для всех',
  name: 'Имя',
  date: 'Дата',
  passages: 'Что сказано в статье',
  rules: 'Правила',
  wants: 'Чего вы хотите',
  seats: (n) => `мест: ${n}`,
  leans: ['Вы против.', 'Вы скорее против.', 'Вы сомневаетесь.', 'Вы ещё не решили.', 'Вы склоняетесь к «за».', 'Вы скорее за.', 'Вы за.'],
  cards: (n) => `карточек: ${n}`,
  votes: (n) => `Карточка голосует за места, числом ${n}`,
  motion: 'Вопрос',
  needed: (needed, of) => `Принято, если «за» ${needed} из всех ${of} мест. Пустое место — тоже место.`,
  card: 'Карточка',
  bloc: 'Объединение',
  for: 'За',
  against: 'Против',
  abstain: 'Воздержались',
  absent: 'Нет в зале',
  total: 'Всего мест',
  weight: 'Мест',
  question: (n) => `Вопрос ${n}`,
  many: 'Отметьте всё, что верно.',
  order: 'Пронумеруйте по порядку.',
  match: 'Впишите букву, которая подходит к каждому.',
  sort: 'Впишите букву ячейки, куда это относится.',
  number: 'Ваше число:',
  sentence: 'Подчеркните предложение, которое решает.',
  answer: 'Ответ',
  decides: 'Решает',
  minutes: (n) => `${n} мин`,
  devices: { none: 'без устройств', one: 'один экран на всех', each: 'устройство у каждого или на двоих' },
  guide: {
    age: 'Возраст',
    goals: 'Зачем это',
    plans: 'Планы уроков',
    sensitive: 'Как об этом говорить',
    invented: 'Что выдумано',
    debrief: 'О чём поговорить потом',
    none: 'Своего пособия у этого набора нет. Автор может его добавить: guide.yaml или учительский стол.',
  },
  coming: 'Набор в пути…',
  lost: 'Набор не дошёл. Откройте страницу заново.',
};

const words: Readonly<Record<ProgramLanguage, PaperWords>> = { en, ru };

export function paperWords(language: string): PaperWords {
  return words[programLanguage(language)];
}
