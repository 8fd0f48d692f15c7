/** Columns as a teacher names them, in English or Russian: question, right answer, wrong answers, or numbered answers of which one is right. */
import { letterAt } from './answer-letters.ts';
import type { Wording } from './draft.ts';
import { unguarded } from './guard.ts';
import type { Row } from './sheet-read.ts';

export type PlainColumn = {
  readonly role: PlainRole;
  /** Which of several; counted where the columns don't say it. */
  readonly n: number;
  /** Null for the language that the import is for. */
  readonly language: string | null;
  readonly at: number;
  /** Whether its number stands there, or its letter. */
  readonly isNumbered: boolean;
  /** Said after a right answer as well: a mistake isn’t. */
  readonly isAside?: true;
  /** `b` of “Option B”. */
  readonly letter?: string;
};

export type PlainRole = 'asks' | 'right' | 'wrong' | 'option' | 'mistake' | 'kind' | 'why' | 'tag';

export type PlainColumns = {
  readonly columns: readonly PlainColumn[];
  /** Names of columns that nobody here knows. */
  readonly strange: readonly string[];
};

/** Said of one answer where they are numbered, and of the question where there is one. */
const ASIDES = ['why', 'feedback', 'reason', 'почему', 'отзыв', 'обратная связь'];
/** In small letters, “ё” as “е”. */
const NAMES: Readonly<Record<PlainRole, readonly string[]>> = {
  asks: ['question', 'question text', 'text of the question', 'вопрос', 'текст вопроса'],
  right: [
    'correct answer',
    'correct answers',
    'right answer',
    'right answers',
    'correct',
    'correct option',
    'correct choice',
    'key',
    'answer key',
    'correct answer number',
    'correct option number',
    'правильный ответ',
    'правильные ответы',
    'верный ответ',
    'верные ответы',
    'правильный вариант',
    'верный вариант',
    'правильный',
    'верный',
    'ключ',
    'номер правильного ответа',
    'номер верного ответа',
  ],
  wrong: [
    'wrong answer',
    'wrong answers',
    'incorrect answer',
    'incorrect answers',
    'wrong',
    'incorrect',
    'distractor',
    'неправильный',
    'неверный',
    'неправильный вариант',
    'неверный вариант',
    'неправильные варианты',
    'неверные варианты',
    'неправильный ответ',
    'неправильные ответы',
    'неверный ответ',
    'неверные ответы',
  ],
  option: [
    'answer',
    'answer option',
    'answer choice',
    'option',
    'choice',
    'ответ',
    'вариант',
    'вариант ответа',
    'варианты ответа',
    'варианты',
  ],
  mistake: [...ASIDES, 'mistake', 'why wrong', 'ошибка', 'почему неверно', 'почему неправильно'],
  kind: ['type', 'kind', 'question type', 'тип', 'вид', 'тип вопроса', 'вид вопроса'],
  why: ['explanation', 'comment', 'пояснение', 'объяснение', 'комментарий'],
  tag: ['tag', 'tags', 'topic', 'метка', 'метки', 'тема'],
};
const ROLES = new Map(Object.entries(NAMES).flatMap(([role, names]) => names.map((name) => [name, role as PlainRole] as const)));
/** More is no sheet that somebody wrote by hand. */
const COLUMNS_MOST = 200;

/** Null where the row doesn't name what is asked and something that answers it. */
export function plainColumnsOf(cells: readonly string[]): PlainColumns | null {
  const strange: string[] = [];
  const counts = new Map<string, number>();
  const lettered = { option: 0, mistake: 0 };
  const all = cells.slice(0, COLUMNS_MOST).flatMap((cell, at): readonly PlainColumn[] => {
    const [, bare = '', language = null] = /^(.*?)(?:\s*\[\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\s*\])?$/s.exec(cell.trim()) ?? [];
    const [, name = '', number] = /^(.*?)(?:[\s№#.-]*(\d{1,2}))?$/s.exec(plain(bare)) ?? [];
    const [, before = '', letter = ''] = /^(?:(.+?)[\s.-]+)?(\p{L})\)?$/u.exec(plain(bare)) ?? [];
    const said = before === '' ? 'option' : ROLES.get(before);
    if ((said === 'option' || said === 'mistake') && letterAt(letter, lettered[said])) {
      lettered[said] += 1;
      return [
        {
          role: said,
          n: lettered[said],
          language,
          at,
          isNumbered: true,
          letter,
          ...(ASIDES.includes(before) && { isAside: true as const }),
        },
      ];
    }
    const role = ROLES.get(name);
    if (!role) {
      if (!/^(id|no|n|№|#|номер)?$/.test(plain(cell))) strange.push(cell.trim().slice(0, 40));
      return [];
    }
    const key = `${role} ${language}`;
    const n = number === undefined ? (counts.get(key) ?? 0) + 1 : Number(number);
    if (number === undefined) counts.set(key, n);
    return [{ role, n, language, at, isNumbered: number !== undefined, ...(ASIDES.includes(name) && { isAside: true as const }) }];
  });
  // One letter alone is somebody's mark.
  const isAlone = lettered.option === 1;
  const asides = all.filter(({ role, isNumbered }) => role === 'mistake' && !isNumbered);
  const columns = (isAlone ? all.filter(({ letter }) => letter === undefined) : all).map((c) =>
    asides.length === 1 && c === asides[0] && ASIDES.includes(plain((cells[c.at] ?? '').replace(/\[.*\]/, '')))
      ? { ...c, role: 'why' as const }
      : c,
  );
  if (isAlone) strange.push(cells[all.find(({ letter }) => letter !== undefined)?.at ?? 0]?.trim() ?? '');
  const has = (...roles: readonly PlainRole[]) => columns.some(({ role }) => roles.includes(role));
  if (!has('asks') || !has('right', 'wrong', 'option')) return null;
  // “Answer” beside “Answer 1” and “Answer 2”, or beside wrong ones, says which is right.
  const options = columns.filter(({ role }) => role === 'option');
  const bare = options.filter((c) => !c.isNumbered && c.n === 1);
  const isRight = !has('right') && (options.some((c) => c.isNumbered) || options.length === bare.length);
  return { columns: columns.map((c) => (isRight && bare.includes(c) ? { ...c, role: 'right' } : c)), strange };
}

/** What stands in the columns of a role in a row, number by number. */
export function cellsByRole(
  columns: readonly PlainColumn[],
  row: Row,
  importLanguage: string,
): (role: PlainRole) => ReadonlyMap<number, Wording> {
  return (role) => {
    const found = new Map<number, Record<string, string>>();
    for (const { n, language, at } of columns.filter((c) => c.role === role)) {
      const text = unguarded(row.cells[at] ?? '').trim();
      if (text !== '') found.set(n, { ...found.get(n), [language ?? importLanguage]: text });
    }
    return new Map([...found].sort(([a], [b]) => a - b));
  };
}

function plain(name: string): string {
  return name
    .replace(/\(.*\)|[:*]/gs, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е');
}
