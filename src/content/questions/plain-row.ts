/** A row of a sheet whose columns a teacher named: what is asked, and which of the answers is right. */
import { trueOrFalse } from './build.ts';
import { type ImportNote, note, type Wording } from './draft.ts';
import type { Found } from './found.ts';
import { cellsByRole, type PlainColumn } from './plain-columns.ts';
import { pointedAt, type SheetKey } from './plain-key.ts';
import { wholeIn } from './read-number.ts';
import type { Row } from './sheet-read.ts';

const YES = /^(yes|y|true|t|right|correct|1|\+|да|д|верно|в|правда|правильно|истина)\.?$/i;
const NO = /^(no|n|false|f|wrong|incorrect|0|[-–—]|нет|н|неверно|ложь|неправда|неправильно)\.?$/i;
/** What a type is called, and what it asks for; the first that fits. */
const KINDS: readonly (readonly [RegExp, 'one' | 'several' | 'number' | 'order' | 'true' | 'words' | 'essay'])[] = [
  [/^(true|tf$|t\/f|верно|да)/, 'true'],
  [/^(multiple choice|mcq?$|choice|single|one|выбор|один|одиночн)/, 'one'],
  [/^(multi|several|many|check|несколько|множеств)/, 'several'],
  [/^(number|numeric|числ)/, 'number'],
  [/^(order|sequence|порядок|последовательност)/, 'order'],
  [/^(short|sa$|open|fill|words|кратк|коротк|открыт|слов)/, 'words'],
  [/^(essay|эссе|сочинени)/, 'essay'],
];

/** Null where a row asks nothing and answers nothing. */
export function readPlainRow(columns: readonly PlainColumn[], row: Row, importLanguage: string, key: SheetKey): Found | null {
  const parts = cellsByRole(columns, row, importLanguage);
  const texts = (wording: Wording | undefined) => Object.values(wording ?? {});
  const [asks = {}] = parts('asks').values();
  const [why] = parts('why').values();
  const wrongs = parts('wrong');
  const mistakes = parts('mistake');
  const rights = parts('right');
  const options = parts('option');
  if (texts(asks).length + rights.size + wrongs.size + options.size === 0) return null;
  const type = texts(parts('kind').get(1))[0]?.toLowerCase().replace(/[-_]+/g, ' ') ?? '';
  const kind = KINDS.find(([name]) => name.test(type))?.[1] ?? null;
  const base = {
    line: row.line,
    title: texts(asks)[0] ?? '',
    tags: [...parts('tag').values()].flatMap((tag) => texts(tag)).flatMap((tag) => tag.split(/[,;]+/)),
    asks,
    ...(why && { right: why }),
    notes: [],
  } as const;
  const refusedFor = (why: ImportNote): Found => ({ ...base, notes: [why], body: { kind: 'none' } });
  const refused = (code: 'question/kind' | 'question/short-answer' | 'question/essay' | 'number/whole' | 'right/unknown', found: string) =>
    refusedFor(note(code, { found: found.slice(0, 40) }));
  const [first = ''] = [...rights.values()].flatMap(texts);
  const whole = wholeIn(first, importLanguage);
  const others = wrongs.size + options.size;
  if (type !== '' && kind === null) return refused('question/kind', type);
  if (kind === 'essay') return refused('question/essay', type);
  if (kind === 'order') {
    const given = [...rights.values()]
      .flatMap(texts)
      .map((text) =>
        text.replace(/^[\dA-Za-zА-я](?:\s*-\s*[\dA-Za-zА-я])+$/, (all) => all.replaceAll('-', ',')).replace(/\s*[>→–—]+\s*/g, ', '),
      );
    if (options.size === 0 || given.length === 0)
      return { ...base, body: { kind: 'order', items: [...(options.size > 0 ? options : rights).values()] } };
    // “2, 1, 3”: the answers stand there in no order.
    const found = pointedAt(given, options, key);
    if ('why' in found) return refusedFor(found.why);
    if (found.at.size < options.size) return refused('right/unknown', first);
    return { ...base, body: { kind: 'order', items: [...found.at].map((n) => options.get(n) ?? {}) } };
  }
  if (kind === 'number' || (kind === null && others === 0 && rights.size === 1 && whole !== null)) {
    if (whole === null) return refusedFor(first === '' ? note('right/none') : note('number/whole', { found: first.slice(0, 40) }));
    return { ...base, body: { kind: 'number', numbers: [{ low: whole, high: whole, right: true }] } };
  }
  if (kind === 'true' && others === 0) {
    if (first === '') return refusedFor(note('right/none'));
    if (!YES.test(first) && !NO.test(first)) return refused('right/unknown', first);
    const picks = [true, false].map((is) => ({ says: trueOrFalse(is, importLanguage), right: is === YES.test(first) }));
    return { ...base, body: { kind: 'picks', several: false, picks } };
  }
  if (kind === null && others === 0 && rights.size === 1 && /^[-+\d\s.,\u2212]+$/.test(first)) return refused('number/whole', first);
  // One answer and nothing to choose it from.
  if (kind === 'words' || (others === 0 && rights.size === 1)) return refused('question/short-answer', first);
  const because = (n: number) => {
    const feedback = mistakes.get(n);
    return feedback ? { feedback } : {};
  };
  if (options.size === 0) {
    const picks = [
      ...[...rights.values()].map((says) => ({ says, right: true })),
      ...[...wrongs].map(([n, says]) => ({ says, right: false, ...because(n) })),
    ];
    return { ...base, body: { kind: 'picks', several: kind === 'several', picks } };
  }
  const found = pointedAt([...rights.values()].flatMap(texts), options, key);
  if ('why' in found) return refusedFor(found.why);
  const pointed = found.at;
  const asides = new Set(columns.filter(({ isAside }) => isAside).map(({ n }) => n));
  const picks = [
    ...[...options].map(([n, says]) => ({ says, right: pointed.has(n), ...(pointed.has(n) && !asides.has(n) ? {} : because(n)) })),
    ...[...wrongs].map(([n, says]) => ({ says, right: false, ...because(n) })),
  ];
  return { ...base, notes: found.notes, body: { kind: 'picks', several: kind === 'several' || pointed.size > 1, picks } };
}
