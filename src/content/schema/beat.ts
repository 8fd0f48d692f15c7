/** The shape of a beat: one step of a level, a union by `kind`. */
import * as v from 'valibot';
import { about, count, defines, refers, wording } from './parts.ts';
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
});

const result = v.strictObject({ lines: lines(), effects: effects(), next });

export const beat = v.variant('kind', [
  v.strictObject({ ...common, kind: v.literal('story'), next }),
  v.strictObject({ ...common, kind: v.literal('choice'), options: v.pipe(v.array(option), v.nonEmpty()) }),
  v.strictObject({
    ...common,
    kind: v.literal('agenda'),
    actions: v.array(action),
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
    kind: v.literal('ending'),
    stamp: wording,
    archived: about(v.exactOptional(v.literal(true)), 'The bill goes no further.'),
    debrief: lines(),
  }),
]);
