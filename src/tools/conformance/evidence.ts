/** What speaks for a criterion: results of the full run, read from what its tests left. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SeenScreen } from './seen.ts';

export type Evidence = keyof typeof EVIDENCE;

type Told = { readonly en: string; readonly ru: string };

/** Either what was seen on screens, by what of it counts, or tests by file and title. */
type Source =
  | {
      readonly says: Told;
      readonly seen: (screen: SeenScreen) => readonly unknown[];
      readonly looks?: readonly string[];
      readonly inPlay?: true;
    }
  | { readonly says: Told; readonly tests: RegExp; readonly title?: RegExp };

const SMALL = ['320 px', '400 % zoom'];

export const EVIDENCE = {
  axe: { says: { en: 'axe-core, levels A and AA', ru: 'axe-core, уровни A и AA' }, seen: (s) => s.axe },
  parity: {
    says: { en: 'actions offered = moves open', ru: 'предложенные действия = открытые ходы' },
    seen: (s) => s.parity,
    inPlay: true,
  },
  reflow: {
    says: { en: 'no sideways scrolling', ru: 'без прокрутки вбок' },
    seen: (s) => (s.tooWide > 0 ? [s.tooWide] : []),
    looks: SMALL,
  },
  forced: {
    says: { en: 'axe-core in forced colours', ru: 'axe-core в принудительных цветах' },
    seen: (s) => s.axe,
    looks: ['forced colours'],
  },
  spacing: { says: { en: 'text spacing', ru: 'интервалы в тексте' }, seen: (s) => s.cutOff, looks: ['text spacing'] },
  focus: { says: { en: 'focus in view', ru: 'фокус на виду' }, seen: (s) => s.obscured },
  walk: { says: { en: 'campaign read aloud', ru: 'кампания вслух' }, tests: /browser\/screen-reader/ },
  keyboard: { says: { en: 'played by keyboard', ru: 'пройдено клавиатурой' }, tests: /browser\/play/, title: /keyboard/ },
  pointer: { says: { en: 'played by pointing', ru: 'пройдено указателем' }, tests: /browser\/play/, title: /pointer/ },
  tokens: { says: { en: 'contrast of the palette', ru: 'контраст палитры' }, tests: /panels\/contrast/ },
  captions: { says: { en: 'captions', ru: 'подписи' }, tests: /tests\/audio\// },
  still: { says: { en: 'rests and cuts', ru: 'покой и переходы без движения' }, tests: /browser\/stage|stage\/sleeper/ },
  pupil: {
    says: { en: 'a pupil’s page through a lesson', ru: 'страница ученика за весь урок' },
    tests: /browser\/class-pupil/,
    title: /holds for everybody/,
  },
  console: {
    says: { en: 'console and wall through a lesson', ru: 'пульт и экран класса за весь урок' },
    tests: /browser\/class-console/,
    title: /can be read by everybody/,
  },
  help: { says: { en: 'controls of the program', ru: 'элементы программы' }, tests: /panels\/program-controls/ },
} as const satisfies Readonly<Record<string, Source>>;

export type Result = { readonly says: Told; readonly looked: number; readonly failed: number };

export type Results = {
  readonly by: Readonly<Record<Evidence, Result>>;
  readonly screens: number;
  readonly looks: readonly string[];
  readonly heardLines: Readonly<Record<string, number>>;
  readonly tests: { readonly passed: number; readonly failed: number };
};

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

/** @throws where the full run has not left its results: `npm run test:full` makes them */
export function readResults(folder: string): Results {
  const read = <T>(name: string): T => {
    const file = path.join(folder, `${name}.json`);
    if (!existsSync(file)) throw new Error(`${file} is not there. Run npm run test:full first.`);
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  };
  const seen = read<readonly SeenScreen[]>('screens');
  const report = read<Report>('tests');
  const by = Object.fromEntries(
    (Object.entries(EVIDENCE) as [Evidence, Source][]).map(([key, source]) => [
      key,
      'seen' in source ? ofScreens(source, seen) : ofTests(source, report),
    ]),
  ) as Record<Evidence, Result>;
  return {
    by,
    screens: new Set(seen.map((s) => s.screen)).size,
    looks: [...new Set(seen.map((s) => s.look))],
    heardLines: { en: read<readonly string[]>('heard-en').length, ru: read<readonly string[]>('heard-ru').length },
    tests: { passed: report.numPassedTests, failed: report.numFailedTests },
  };
}

function ofScreens({ says, seen: problems, looks, inPlay }: Extract<Source, { seen: unknown }>, seen: readonly SeenScreen[]): Result {
  // Screens of play are named by level and beat.
  const own = seen.filter((s) => (looks?.includes(s.look) ?? true) && (!inPlay || s.screen.includes('/')));
  return { says, looked: own.length, failed: own.filter((s) => problems(s).length > 0).length };
}

function ofTests({ says, tests, title }: Extract<Source, { tests: unknown }>, { testResults }: Report): Result {
  const own = testResults
    .filter((file) => tests.test(file.name))
    .flatMap((file) => file.assertionResults)
    .filter((t) => title?.test(t.fullName) ?? true);
  return { says, looked: own.length, failed: own.filter((t) => t.status !== 'passed').length };
}
