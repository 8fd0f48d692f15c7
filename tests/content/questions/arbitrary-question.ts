/** Questions of all seven kinds, with texts that foreign formats find hard. */
import fc from 'fast-check';
import { MARKUP } from '../../../src/content/checks/typography.ts';
import type { Question } from '../../../src/content/questions/draft.ts';

const PIECES = [
  ...['vote', 'Дума', 'закон', '226', '«да»', 'naïve', 'عرب', '😀', 'a', 'I'],
  ...['=', '=1+1', '+7', '-5', '@', '~', '#', '{', '}', ':', '::', '->', '\\', '\\n', '%50%', '//', '[html]', '$', '`'],
  ...[
    '<',
    '>',
    '&',
    '&amp;',
    '<b>',
    '"',
    "'",
    "'=x",
    ',',
    ';',
    '|',
    '</span>',
    ']]>',
    '{mlang',
    '&&058;',
    '&nbsp',
    'A.',
    'ANSWER: B',
    '…',
    'x²',
  ],
];

/** Nothing at the ends, one space between: what every format keeps. */
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '')), { minLength: 1, maxLength: 7 })
  .map((pieces) => pieces.flat().join('').trim())
  // What the checker lets into a pack: markup it doesn’t.
  .filter((made) => made !== '' && !MARKUP.test(made));
const said = fc.record({ en: text, ru: text });
/** Different from each other: `n` makes it so. */
const parts = (least: number, most: number) =>
  fc
    .array(said, { minLength: least, maxLength: most })
    .map((all) => all.map(({ en, ru }, n) => ({ en: `${en} (${n + 1})`, ru: `${ru} (${n + 1})` })));
const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,5}(-[A-Za-z0-9]{1,3})?$/);
const misreading = fc.constantFrom<{ misreading?: string }>({}, { misreading: 'M07' });
const common = {
  id: word,
  tags: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  ledger: fc.constantFrom('procedure' as const, 'understanding' as const, 'sources' as const),
  about: fc.constantFrom('fact' as const, 'owner' as const, 'certainty' as const, 'silence' as const),
  claim: fc.constantFrom('A1.2', 'R10'),
  asks: said,
  deciding: said,
  right: said,
};
const ids = (n: number) => String.fromCharCode(109 + n);
const wrongPick = fc.tuple(said, misreading, fc.constantFrom<{ opens?: string[] }>({}, { opens: ['A1.1', 'R2'] }, { opens: [] }));

const picks = (rights: fc.Arbitrary<number>) =>
  fc.tuple(parts(3, 7), rights, fc.array(wrongPick, { minLength: 7, maxLength: 7 })).map(([all, count, wrong]) =>
    all.map((says, n) => {
      const [feedback = says, more = {}, opens = {}] = wrong[n] ?? [];
      return n < count ? { id: ids(n), says, right: true as const } : { id: ids(n), says, feedback, ...more, ...opens };
    }),
  );

const wholes = fc.uniqueArray(fc.integer({ min: -1000, max: 1_000_000 }), { minLength: 1, maxLength: 4 });

export const arbitraryQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ ...common, kind: fc.constant('choice' as const), picks: picks(fc.constant(1)) }),
  fc.record({ ...common, kind: fc.constant('multiple' as const), picks: picks(fc.constantFrom(1, 2)) }),
  fc.record({
    ...common,
    kind: fc.constant('order' as const),
    items: parts(2, 8).map((all) => all.map((says, n) => ({ id: ids(n), says }))),
    wrong: said,
  }),
  fc.record({
    ...common,
    kind: fc.constant('match' as const),
    pairs: fc
      .tuple(parts(8, 8), parts(2, 8))
      .map(([lefts, rights]) => rights.map((right, n) => ({ id: ids(n), left: lefts[n] ?? right, right }))),
    wrong: said,
  }),
  fc
    .tuple(
      fc.record({ ...common, kind: fc.constant('categorise' as const), wrong: said }),
      parts(2, 6),
      parts(2, 12),
      fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }),
      said,
    )
    .map(([rest, bins, items, which, feedback]) => ({
      ...rest,
      bins: bins.map((says, n) => ({ id: `bin-${ids(n)}`, says })),
      items: items.map((says, n) => ({
        id: ids(n),
        says,
        bin: `bin-${ids((which[n] ?? 0) % bins.length)}`,
        ...(n % 2 === 0 ? { feedback } : {}),
      })),
    })),
  fc
    .tuple(fc.record({ ...common, kind: fc.constant('number' as const), wrong: said }), wholes, parts(4, 4), misreading)
    .map(([rest, [answer = 0, ...near], feedback, more]) => ({
      ...rest,
      answer,
      min: Math.min(answer, ...near) - 1,
      max: Math.max(answer, ...near) + 1,
      near: near.map((is, n) => ({ is, feedback: feedback[n] ?? rest.wrong, ...more })),
    })),
  fc.record({
    ...common,
    kind: fc.constant('hottext' as const),
    passage: fc.constant('P1'),
    wrong: said,
    feedback: fc.record({ 'A1.1': said, 'A1.3': said }),
  }),
);

/** A handful with different ids. */
export const arbitraryQuestions = fc.uniqueArray(arbitraryQuestion, { minLength: 1, maxLength: 5, selector: ({ id }) => id });
