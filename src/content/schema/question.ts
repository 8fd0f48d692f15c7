/** The shape of `questions/<topic>.yaml`: questions of seven kinds. */
import * as v from 'valibot';
import { about, defines, refers, whole, wording } from './parts.ts';

const common = {
  id: defines('question'),
  tags: about(v.pipe(v.array(defines('tag')), v.nonEmpty()), 'A checkpoint draws by tag.'),
  ledger: v.picklist(['procedure', 'understanding', 'sources']),
  asks: wording,
  claim: about(refers('claim'), 'The claim that decides it; a wrong answer opens its passage.'),
  deciding: about(wording, 'That claim’s sentence, repeated word for word.'),
  about: about(v.picklist(['fact', 'owner', 'certainty', 'silence']), 'What a reader can be wrong about.'),
  right: about(wording, 'Said after a right answer.'),
};

const misreading = () =>
  about(v.exactOptional(v.pipe(v.string(), v.regex(/^M\d\d$/, 'misreading'))), 'Id of a known misreading, M01 to M99.');

const pick = v.strictObject({
  id: defines('part'),
  says: wording,
  right: v.exactOptional(v.literal(true)),
  feedback: about(v.exactOptional(wording), 'Names the misreading; every wrong pick has it.'),
  misreading: misreading(),
  opens: v.exactOptional(v.array(refers('claim'))),
});
const picks = () => v.pipe(v.array(pick), v.minLength(2), v.maxLength(8));

const item = { id: defines('part'), says: wording };
const wrong = wording;
const number = () => whole(-1_000_000_000, 1_000_000_000);

export const question = v.variant('kind', [
  v.strictObject({ ...common, kind: v.literal('choice'), picks: picks() }),
  v.strictObject({ ...common, kind: v.literal('multiple'), picks: picks() }),
  v.strictObject({
    ...common,
    kind: v.literal('order'),
    items: about(v.pipe(v.array(v.strictObject(item)), v.minLength(2), v.maxLength(8)), 'In the right order; the screen shuffles them.'),
    wrong,
  }),
  v.strictObject({
    ...common,
    kind: v.literal('match'),
    pairs: v.pipe(v.array(v.strictObject({ id: defines('part'), left: wording, right: wording })), v.minLength(2), v.maxLength(8)),
    wrong,
  }),
  v.strictObject({
    ...common,
    kind: v.literal('categorise'),
    bins: v.pipe(v.array(v.strictObject(item)), v.minLength(2), v.maxLength(6)),
    items: v.pipe(
      v.array(v.strictObject({ ...item, bin: about(v.string(), 'The id of one of the bins.'), feedback: v.exactOptional(wording) })),
      v.minLength(2),
      v.maxLength(12),
    ),
    wrong,
  }),
  v.strictObject({
    ...common,
    kind: v.literal('number'),
    answer: number(),
    min: number(),
    max: number(),
    near: about(v.array(v.strictObject({ is: number(), feedback: wording, misreading: misreading() })), 'Mistakes that real readers make.'),
    wrong,
  }),
  v.strictObject({
    ...common,
    kind: v.literal('hottext'),
    passage: about(refers('passage'), 'Its claims are what is offered; one of them decides.'),
    wrong,
    feedback: v.exactOptional(v.record(refers('claim'), wording)),
  }),
]);

export const questionSheet = v.strictObject({ questions: v.pipe(v.array(question), v.nonEmpty(), v.maxLength(20_000)) });
