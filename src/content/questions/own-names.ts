/** Our own sheet in Russian: what its columns are called, and the words in it that aren't the author's. */
import type { Cell } from './sheet-write.ts';

const STEMS: Readonly<Record<string, string>> = {
  ...{ id: 'код', kind: 'вид', asks: 'вопрос', pick: 'ответ', item: 'часть', pair: 'пара', bin: 'ячейка', sentence: 'предложение' },
  ...{ answer: 'число', min: 'от', max: 'до', near: 'почти', passage: 'отрывок', right: 'если_верно', wrong: 'если_неверно' },
  ...{ tags: 'метки', ledger: 'баллы_за', about: 'о_чём', claim: 'утверждение', deciding: 'предложение_с_ответом' },
};
const ENDINGS: Readonly<Record<string, string>> = {
  ...{ id: 'код', right: 'верно', feedback: 'пояснение', misreading: 'ошибка', opens: 'открывает', bin: 'ячейка', left: 'слева' },
};
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    ...{ choice: 'выбор', multiple: 'несколько ответов', order: 'порядок', match: 'пары', categorise: 'по ячейкам', number: 'число' },
    hottext: 'предложение отрывка',
  },
  ledger: { procedure: 'процедура', understanding: 'понимание', sources: 'источники' },
  about: { fact: 'что было', owner: 'чьи слова', certainty: 'насколько точно', silence: 'сказано ли вообще' },
};

const NAME = /^([a-z]+)(\d*)(?:_([a-z]+))?( ?\[.*\])?$/;

function isRussian(language: string): boolean {
  return language === 'ru' || language.startsWith('ru-');
}

/** The rows of our own sheet, the names first, as the interface's language has them. */
export function sheetIn(language: string, sheet: readonly (readonly (Cell | null)[])[]): readonly (readonly (Cell | null)[])[] {
  if (!isRussian(language)) return sheet;
  const [head = [], ...rows] = sheet;
  const names = head.map(String);
  const word = (name: string, cell: Cell | null) =>
    cell === 'yes' && /^pick\d+_right$/.test(name) ? 'да' : (WORDS[name]?.[String(cell)] ?? cell);
  return [names.map(nameIn), ...rows.map((row) => row.map((cell, n) => word(names[n] ?? '', cell)))];
}

function nameIn(name: string): string {
  const [, stem = '', number = '', ending, language = ''] = NAME.exec(name) ?? [];
  const end = ending === undefined ? '' : `_${stem === 'pair' && ending === 'right' ? 'справа' : (ENDINGS[ending] ?? ending)}`;
  return STEMS[stem] === undefined ? name : `${STEMS[stem]}${number}${end}${language}`;
}

const back = (table: Readonly<Record<string, string>>) => new Map(Object.entries(table).map(([ours, said]) => [said, ours]));
const STEMS_BACK = back(STEMS);
const ENDINGS_BACK = new Map([...back(ENDINGS), ['справа', 'right']]);
/** What no teacher's own sheet has: a part of an answer behind its number, or where the question is counted. */
const SIGN = /^(?:ответ|часть|пара|ячейка|почти|предложение)\d+_|^(?:баллы_за|утверждение|предложение_с_ответом)(?: ?\[|$)/;

/** The names as the sheet has them in English, when they are ours in Russian; else as they are. */
export function ownNames(columns: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  if (![...columns.keys()].some((name) => SIGN.test(name))) return columns;
  return new Map([...columns].map(([name, at]) => [ownName(name), at]));
}

function ownName(name: string): string {
  const [, bare = '', language = ''] = /^(.*?)( ?\[.*\])?$/.exec(name) ?? [];
  const whole = STEMS_BACK.get(bare);
  if (whole !== undefined) return `${whole}${language}`;
  const [, stem = '', number = '', ending] = /^([а-яё]+)(\d+)(?:_([а-яё]+))?$/.exec(bare) ?? [];
  const ours = STEMS_BACK.get(stem);
  const end = ending === undefined ? '' : ENDINGS_BACK.get(ending);
  return ours === undefined || end === undefined ? name : `${ours}${number}${end === '' ? '' : `_${end}`}${language}`;
}

/** A word of ours, in whichever language it stands there. */
export function ownWord(column: 'kind' | 'ledger' | 'about', said: string): string {
  return back(WORDS[column] ?? {}).get(said) ?? said;
}
