/** The shape of a beat: one step of a level, a union by `kind`. */
import * as v from 'valibot';
import { about, count, defines, refers, whole, wording } from './parts.ts';
import { condition, effect, move } from './rules.ts';

export const line = v.pipe(
  v.strictObject({
    who: about(refers('person'), 'Id of somebody in the cast, or narrator.'),
    says: about(wording, 'Under 140 characters.'),
    when: v.exactOptional(condition),
    claims: about(v.exactOptional(v.array(refers('claim'))), 'What it rests on: needed with a number, a date or a real name.'),
    fiction: about(v.exactOptional(v.literal(true)), 'Invented.'),
  }),
  v.metadata({ line: true }),
);
const lines = () => v.array(line);
const when = () => v.exactOptional(condition);
const effects = () => v.exactOptional(v.array(effect));

const next = about(
  v.pipe(v.array(v.strictObject({ when: v.exactOptional(condition), to: refers('beat') })), v.nonEmpty()),
  'Where the story goes: the first whose “when” holds; the last has none.',
);

const common = {
  id: defines('beat'),
  set: about(refers('set'), 'Where it plays.'),
  title: wording,
  lines: lines(),
};

const option = v.strictObject({
  id: defines('option'),
  says: wording,
  when: when(),
  days: v.exactOptional(count()),
  unsaid: about(v.exactOptional(v.literal(true)), 'That it takes time isn’t said beforehand.'),
  move: v.exactOptional(move),
  effects: effects(),
  lines: about(lines(), 'What follows from it; or, when its move is refused, what is said beside it.'),
  next,
});

const action = v.strictObject({
  id: defines('action'),
  says: wording,
  hint: about(wording, 'What it is for, in one short line.'),
  handle: about(v.picklist(['person', 'paper', 'door', 'phone', 'clock', 'shelf', 'seats']), 'What it is hung on when it is drawn.'),
  who: v.exactOptional(refers('person')),
  days: count(),
  when: when(),
  move: v.exactOptional(move),
  effects: effects(),
  lines: lines(),
});

const slot = v.strictObject({
  id: defines('slot'),
  onDay: about(count(), 'It gets abroad when this many days of this agenda are spent.'),
  patience: about(count(), 'Days it stays before it spreads.'),
  oneOf: about(v.pipe(v.array(refers('hearsay')), v.nonEmpty()), 'Which sentences it may be; chance draws one.'),
  spread: v.array(effect),
  returns: about(
    v.exactOptional(v.strictObject({ well: wording, badly: wording, left: wording })),
    'It brings back what spread in an earlier level: oneOf are ids of hearsay there.',
  ),
});

const card = v.strictObject({
  id: defines('card'),
  who: about(wording, 'Whose it is.'),
  role: wording,
  date: wording,
  says: wording,
  claims: v.pipe(v.array(refers('claim')), v.nonEmpty()),
});

const outcome = v.strictObject({
  id: defines('outcome'),
  says: about(wording, 'A word or two, for the odds and the stamp.'),
  weight: about(count(), 'Its chance is its weight, with what the file adds, over the sum of all.'),
  more: about(v.exactOptional(v.array(v.strictObject({ when: condition, weight: whole(-1000, 1000) }))), 'What the file adds or takes.'),
  move: v.exactOptional(move),
  effects: effects(),
  lines: lines(),
  next,
});

const exhibit = v.strictObject({
  id: defines('exhibit'),
  by: v.picklist(['explanation', 'witness', 'document', 'recording', 'expert']),
  title: wording,
  says: about(wording, 'What it says, with its date and how it came: enough to weigh it.'),
  fails: about(v.array(refers('test')), 'Tests that it fails; none means that it counts.'),
  field: refers('field'),
  shows: about(v.picklist(['for', 'against']), 'Whether it speaks for the field’s sentence or against it.'),
  why: about(wording, 'Said after the decision: why it lay on the scale, or aside.'),
  rule: refers('rule'),
  when: when(),
});

const result = v.strictObject({ lines: lines(), effects: effects(), next });
const judged = v.strictObject({ lines: lines(), effects: effects(), move: v.exactOptional(move), next });

export const beat = v.variant('kind', [
  v.strictObject({
    ...common,
    kind: v.literal('story'),
    cards: v.exactOptional(
      v.strictObject({ show: v.picklist(['perspectives', 'timeline']), list: v.pipe(v.array(card), v.nonEmpty(), v.maxLength(8)) }),
    ),
    epilogue: about(v.exactOptional(v.literal(true)), 'What came later: here, and in an ending’s debrief, its claims may stand.'),
    next,
  }),
  v.strictObject({ ...common, kind: v.literal('choice'), options: v.pipe(v.array(option), v.nonEmpty()) }),
  v.strictObject({
    ...common,
    kind: v.literal('agenda'),
    actions: v.pipe(v.array(action), v.maxLength(30)),
    hearsay: v.array(slot),
    leave: v.strictObject({ says: wording, when: when(), move: v.exactOptional(move), next }),
    runOut: about(result, 'No days left: an outcome, not an error.'),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('vote'),
    motion: refers('motion'),
    question: about(wording, 'The question as it is read out.'),
    options: v.array(option),
    carried: result,
    lost: result,
    certain: about(v.exactOptional(v.picklist(['carried', 'lost'])), 'Marks a vote that can go only one way, on purpose.'),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('checkpoint'),
    draws: about(v.pipe(v.array(v.strictObject({ tag: refers('tag'), count: count() })), v.nonEmpty()), 'How many questions of which tag.'),
    next,
  }),
  v.strictObject({
    ...common,
    kind: v.literal('decision'),
    question: about(wording, 'What lies before the institution.'),
    rule: about(refers('rule'), 'The rule that says whose decision it is.'),
    outcomes: v.pipe(v.array(outcome), v.minLength(2), v.maxLength(4)),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('hearing'),
    hearing: about(refers('hearing'), 'A kind of case of the procedure.'),
    draw: about(whole(1, 40), 'How many exhibits one file has.'),
    exhibits: v.pipe(v.array(exhibit), v.nonEmpty(), v.maxLength(60)),
    granted: judged,
    refused: judged,
    redrafted: about(lines(), 'Said first when the draft differed from what the file supports.'),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('ending'),
    stamp: wording,
    archived: about(v.exactOptional(v.literal(true)), 'The bill goes no further.'),
    debrief: lines(),
    reflection: about(v.exactOptional(wording), 'A question to think about; the text that answers it never leaves the device.'),
  }),
]);
