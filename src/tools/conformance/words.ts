/** What the statement says, in both languages. */
import type { Verdict } from './criteria.ts';
import type { Results } from './evidence.ts';

export type StatementWords = {
  readonly title: string;
  readonly intro: (date: string) => string;
  readonly claim: (met: number, partly: number, none: number) => string;
  readonly gost: string;
  readonly lookedAt: string;
  readonly figures: (results: Results) => readonly string[];
  readonly notTried: string;
  readonly untried: readonly string[];
  readonly criteria: string;
  readonly columns: readonly string[];
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly share: (well: number, of: number) => string;
};

const en: StatementWords = {
  title: 'Accessibility of Third Reading',
  intro: (date) =>
    `Generated on ${date} from the results of the accessibility tests at their full size. Nobody from outside has audited it.`,
  claim: (met, partly, none) =>
    `Measured against WCAG 2.2, levels A and AA: ${met} criteria are met, ${partly} in part, ${none} don’t apply. The game aims at AA; because of the criteria met in part it conforms partially.`,
  gost: 'GOST R 52872-2019 takes the success criteria of WCAG 2.1 over, as we read it; the table answers for both. The rows 2.4.11, 2.5.7, 2.5.8, 3.2.6, 3.3.7 and 3.3.8 are new in WCAG 2.2 and not in the standard; its 4.1.1 (parsing) was dropped there, and the pages are well formed.',
  lookedAt: 'What was looked at',
  figures: ({ screens, looks, by, heardLines, tests }) => [
    `${screens} screens: every beat of every shipped level, the title, each sheet, the end of a campaign, looking back; the teacher’s desk, lessons on paper, a lesson with a class, its wall, the way in for pupils.`,
    `Each in English and Russian, in these guises: ${looks.join(', ')}.`,
    `axe-core on ${by.axe.looked} pages: ${by.axe.failed} with violations. Parity of actions on ${by.parity.looked}: ${by.parity.failed} differ. Controls given focus on ${by.focus.looked}: ${by.focus.failed} with one hidden.`,
    `A lesson with a class as it goes on: a pupil’s page from coming in to the end in ${by.pupil.looked} guises (${by.pupil.failed} failed), the teacher’s console and the wall in ${by.console.looked} (${by.console.failed} failed).`,
    `One whole campaign as a screen reader comes upon it: ${heardLines.en} lines in English, ${heardLines.ru} in Russian.`,
    `All tests of the run: ${tests.passed} passed, ${tests.failed} failed.`,
  ],
  notTried: 'What was not tried',
  untried: [
    'Screen readers themselves (NVDA, JAWS, VoiceOver, TalkBack): the accessibility tree of Chromium was read instead.',
    'Firefox and Safari; real phones; switch hardware; speech control.',
    'People with disabilities have not tested this version.',
    'Packs that teachers bring: the game marks up their words, but not whether they are plain.',
  ],
  criteria: 'Criterion by criterion',
  columns: ['Criterion', 'Level', 'Result', 'How', 'Evidence'],
  verdicts: { met: 'met', 'in part': 'met in part', 'not applicable': 'doesn’t apply' },
  share: (well, of) => `${well} of ${of}`,
};

const ru: StatementWords = {
  title: 'Доступность «Третьего чтения»',
  intro: (date) => `Составлено ${date} по результатам тестов доступности в полном объёме. Внешней проверки не было.`,
  claim: (met, partly, none) =>
    `По WCAG 2.2, уровни A и AA: выполнено критериев — ${met}, частично — ${partly}, неприменимо — ${none}. Цель игры — уровень AA; из-за частично выполненных критериев соответствие частичное.`,
  gost: 'ГОСТ Р 52872-2019, как мы его читаем, повторяет критерии WCAG 2.1; таблица отвечает за оба документа. Строки 2.4.11, 2.5.7, 2.5.8, 3.2.6, 3.3.7 и 3.3.8 появились в WCAG 2.2, в стандарте их нет; критерий 4.1.1 (синтаксис) из WCAG 2.2 исключён, страницы построены правильно.',
  lookedAt: 'Что проверено',
  figures: ({ screens, looks, by, heardLines, tests }) => [
    `Экранов — ${screens}: каждый шаг каждого уровня, титульный лист, все листы, конец кампании, возврат по шагам; стол учителя, уроки на бумаге, урок с классом, экран класса, вход для учеников.`,
    `Каждый на русском и английском, в видах: ${looks.map((look) => LOOKS_RU[look] ?? look).join(', ')}.`,
    `axe-core: страниц — ${by.axe.looked}, с нарушениями — ${by.axe.failed}. Совпадение действий: страниц — ${by.parity.looked}, расхождений — ${by.parity.failed}. Фокус: страниц — ${by.focus.looked}, со скрытым элементом — ${by.focus.failed}.`,
    `Урок с классом от начала до конца: страница ученика — видов ${by.pupil.looked}, с нарушениями ${by.pupil.failed}; пульт учителя и экран класса — видов ${by.console.looked}, с нарушениями ${by.console.failed}.`,
    `Целая кампания, как её встречает программа чтения с экрана: строк на русском — ${heardLines.ru}, на английском — ${heardLines.en}.`,
    `Все тесты прогона: пройдено ${tests.passed}, не пройдено ${tests.failed}.`,
  ],
  notTried: 'Что не проверено',
  untried: [
    'Сами программы чтения с экрана (NVDA, JAWS, VoiceOver, TalkBack): вместо них читалось дерево доступности Chromium.',
    'Firefox и Safari; настоящие телефоны; кнопки-переключатели; голосовое управление.',
    'Люди с инвалидностью эту версию не испытывали.',
    'Наборы, которые приносят учителя: игра размечает их слова, но не отвечает за простоту.',
  ],
  criteria: 'По критериям',
  columns: ['Критерий', 'Уровень', 'Итог', 'Как', 'Подтверждение'],
  verdicts: { met: 'выполнен', 'in part': 'выполнен частично', 'not applicable': 'неприменим' },
  share: (well, of) => `${well} из ${of}`,
};

const LOOKS_RU: Readonly<Record<string, string>> = {
  light: 'светлый',
  dark: 'тёмный',
  'forced colours': 'принудительные цвета',
  '320 px': '320 px',
  '400 % zoom': 'увеличение 400 %',
  'text spacing': 'интервалы в тексте',
  'more contrast': 'высокий контраст',
};

export const words: Readonly<Record<'en' | 'ru', StatementWords>> = { en, ru };
