/** Our own sheet with one question of each kind in it, to be written over. */
import type { Question, QuestionDraft } from './draft.ts';
import { guarded } from './guard.ts';
import { sheetIn } from './own-names.ts';
import { betweenCells, type Cell, cellsOf, csvText, sheetOf } from './sheet-write.ts';

export async function questionTemplate(format: 'csv' | 'xlsx', language = 'en'): Promise<Uint8Array> {
  const sheet = sheetOf(EXAMPLES.map(teacherCells));
  const shown = sheetIn(language, sheet);
  if (format === 'csv') return new TextEncoder().encode(csvText(shown, betweenCells(language)));
  const { default: writeXlsx } = await import('write-excel-file/universal');
  const [head = []] = sheet;
  const [names = [], ...rows] = shown;
  const data = [
    names.map((name) => ({ value: String(name), type: String, fontWeight: 'bold' as const, wrap: true })),
    ...rows.map((row) =>
      row.map((cell) =>
        cell === null
          ? null
          : typeof cell === 'number'
            ? { value: cell, type: Number }
            : { value: guarded(cell), type: String, wrap: true },
      ),
    ),
  ];
  const columns = head.map((name) => ({ width: /^(kind|about|ledger|claim|\w+_right|min|max|answer)$/.test(String(name)) ? 14 : 32 }));
  const blob = await writeXlsx(data, {
    sheet: betweenCells(language) === ';' ? 'Вопросы' : 'Questions',
    stickyRowsCount: 1,
    columns,
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Without the ids of parts, which are given when it is read. */
function teacherCells(question: QuestionDraft): ReadonlyMap<string, Cell> {
  return new Map([...cellsOf(question)].filter(([column]) => !/^(pick|item|pair)\d+_id$/.test(column)));
}

const both = (en: string, ru: string) => ({ en, ru });
const common: Pick<Question, 'tags' | 'ledger' | 'about'> = { tags: ['rules'], ledger: 'procedure', about: 'fact' };
const decided = {
  claim: 'R1',
  deciding: both('A rule takes more than half of all 9 seats.', 'Правилу нужно больше половины всех 9 мест.'),
};

/** About no real body, so that nobody takes an example for a fact. */
const EXAMPLES: readonly Question[] = [
  {
    ...common,
    ...decided,
    id: 'quorum-vote',
    kind: 'choice',
    asks: both(
      'Nine sit on the council, four vote for, two against. Is the rule carried?',
      'В совете девять человек, четверо за, двое против. Правило принято?',
    ),
    picks: [
      { id: 'a', says: both('No.', 'Нет.'), right: true },
      {
        id: 'b',
        says: both('Yes, more were for than against.', 'Да, за больше, чем против.'),
        feedback: both('Count the seats, the empty ones too.', 'Считайте места, пустые тоже.'),
      },
    ],
    right: both('Yes: five of nine it takes.', 'Да: нужно пять из девяти.'),
  },
  {
    ...common,
    ...decided,
    id: 'who-counts',
    kind: 'multiple',
    asks: both('Who counts towards the nine? Pick all.', 'Кто входит в девять? Отметьте всех.'),
    picks: [
      { id: 'a', says: both('Who is present.', 'Кто пришёл.'), right: true },
      { id: 'b', says: both('Who stayed away.', 'Кто не пришёл.'), right: true },
      {
        id: 'c',
        says: both('Who was a member last year.', 'Кто был в совете в прошлом году.'),
        feedback: both('A seat belongs to whoever holds it now.', 'Место — у того, кто занимает его сейчас.'),
      },
    ],
    right: both('Yes. A seat is a seat.', 'Да. Место есть место.'),
  },
  {
    ...common,
    ...decided,
    id: 'way-of-a-rule',
    kind: 'order',
    asks: both('In which order?', 'В каком порядке?'),
    items: [
      { id: 'a', says: both('Somebody proposes it.', 'Кто-то предлагает.') },
      { id: 'b', says: both('The council reads it.', 'Совет читает.') },
      { id: 'c', says: both('The council votes.', 'Совет голосует.') },
    ],
    right: both('Yes. Read first, then vote.', 'Да. Сначала читают, потом голосуют.'),
    wrong: both('Can one vote on what nobody has read?', 'Можно ли голосовать за то, чего никто не читал?'),
  },
  {
    ...common,
    ...decided,
    id: 'who-does-what',
    kind: 'match',
    asks: both('Who does what?', 'Кто что делает?'),
    pairs: [
      { id: 'a', left: both('The chair', 'Председатель'), right: both('opens the vote', 'открывает голосование') },
      { id: 'b', left: both('The clerk', 'Секретарь'), right: both('counts', 'считает голоса') },
    ],
    right: both('Yes, each their own.', 'Да, каждому своё.'),
    wrong: both('Who holds the pen?', 'У кого в руках ручка?'),
  },
  {
    ...common,
    ...decided,
    id: 'before-or-after',
    kind: 'categorise',
    asks: both('Before the vote or after it?', 'До голосования или после?'),
    bins: [
      { id: 'before', says: both('Before', 'До') },
      { id: 'after', says: both('After', 'После') },
    ],
    items: [
      { id: 'a', says: both('Reading aloud', 'Чтение вслух'), bin: 'before', feedback: both('First one reads.', 'Сначала читают.') },
      { id: 'b', says: both('The tally', 'Подсчёт'), bin: 'after' },
    ],
    right: both('Yes.', 'Да.'),
    wrong: both('What can be counted before anybody voted?', 'Что считать, пока никто не голосовал?'),
  },
  {
    ...common,
    ...decided,
    id: 'how-many',
    kind: 'number',
    asks: both('Nine seats: how many must vote for it?', 'Девять мест: сколько голосов нужно?'),
    answer: 5,
    min: 0,
    max: 9,
    near: [{ is: 4, feedback: both('Four is less than half.', 'Четыре — меньше половины.') }],
    right: both('Five of nine.', 'Пять из девяти.'),
    wrong: both('Halve the seats, then take one more.', 'Разделите места пополам и прибавьте одно.'),
  },
  {
    ...common,
    ...decided,
    id: 'which-sentence',
    kind: 'hottext',
    asks: both('Which sentence says how many it takes?', 'Какое предложение говорит, сколько голосов нужно?'),
    passage: 'P1',
    feedback: { R2: both('That is about the day, not the number.', 'Это о дне, а не о числе.') },
    right: both('Yes.', 'Да.'),
    wrong: both('Look for a number.', 'Ищите число.'),
  },
];
