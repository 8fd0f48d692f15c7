/** The sheet most teachers need: a question, its right answer, two wrong ones with the mistake behind each, and what every column is for. */
import { csvText } from './sheet-write.ts';

type Lines = {
  readonly sheets: readonly [questions: string, legend: string];
  /** What the columns are called, and what stands in them. */
  readonly legend: readonly (readonly [string, string])[];
  readonly examples: readonly (readonly string[])[];
  /** What stands between cells where this language's spreadsheets open a CSV. */
  readonly between: ',' | ';';
};

const LINES: Readonly<Record<'en' | 'ru', Lines>> = {
  en: {
    sheets: ['Questions', 'What goes where'],
    legend: [
      ['Question', 'One question a row. Write over the two examples.'],
      ['Correct answer', 'The one right answer. A whole number without wrong answers makes a question for a number.'],
      ['Wrong answer 1', 'What a careful reader might take for right. From one to seven: add columns with 3, 4 and so on.'],
      ['Mistake 1', 'Said to whoever picks wrong answer 1: what misled them, kindly.'],
      ['Wrong answer 2', 'As above.'],
      ['Mistake 2', 'As above.'],
      ['Explanation', 'Said after the right answer. May be empty.'],
    ],
    examples: [
      [
        'Nine sit on the council, four vote for, two against. Is the rule carried?',
        'No.',
        'Yes, more were for than against.',
        'Count the seats, the empty ones too.',
        'Yes, nobody objected in time.',
        'Silence is no vote. Count those for.',
        'Five of nine it takes.',
      ],
      ['Nine seats: how many must vote for it?', '5', '', '', '', '', 'More than half of nine.'],
    ],
    between: ',',
  },
  ru: {
    sheets: ['Вопросы', 'Что куда писать'],
    legend: [
      ['Вопрос', 'По вопросу на строке. Примеры можно стереть.'],
      ['Правильный ответ', 'Единственный верный. Если это целое число и неправильных ответов нет, игрок введёт число.'],
      [
        'Неправильный ответ 1',
        'То, что принял бы за верное и внимательный читатель. От одного до семи: добавьте столбцы с номерами 3, 4 и дальше.',
      ],
      ['Ошибка 1', 'Это услышит тот, кто выбрал неправильный ответ 1: что его подвело, по-доброму.'],
      ['Неправильный ответ 2', 'То же самое.'],
      ['Ошибка 2', 'То же самое.'],
      ['Пояснение', 'Звучит после верного ответа. Можно оставить пустым.'],
    ],
    examples: [
      [
        'В совете девять человек, четверо за, двое против. Правило принято?',
        'Нет.',
        'Да, за больше, чем против.',
        'Считайте места, пустые тоже.',
        'Да, возразить не успели.',
        'Молчание — не голос. Считайте тех, кто за.',
        'Нужно пять из девяти.',
      ],
      ['Девять мест: сколько голосов нужно?', '5', '', '', '', '', 'Больше половины от девяти.'],
    ],
    between: ';',
  },
};

export async function shortTemplate(format: 'csv' | 'xlsx', language: string): Promise<Uint8Array> {
  const { sheets, legend, examples, between } = LINES[language === 'ru' || language.startsWith('ru-') ? 'ru' : 'en'];
  const head = legend.map(([name]) => name);
  // In a CSV the legend stands above the row that names the columns: what stands there isn't read.
  if (format === 'csv') return new TextEncoder().encode(csvText([...legend, [], head, ...examples], between));
  const { default: writeXlsx } = await import('write-excel-file/universal');
  const text = (value: string) => ({ value, type: String, wrap: true });
  const bold = (value: string) => ({ ...text(value), fontWeight: 'bold' as const });
  const blob = await writeXlsx([
    {
      data: [head.map(bold), ...examples.map((row) => row.map((cell) => (cell === '' ? null : text(cell))))],
      sheet: sheets[0],
      stickyRowsCount: 1,
      columns: head.map(() => ({ width: 32 })),
    },
    { data: legend.map(([name, says]) => [bold(name), text(says)]), sheet: sheets[1], columns: [{ width: 26 }, { width: 90 }] },
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
