/** The shape of `procedure.yaml`: the law as data, and the chambers that vote. */
import * as v from 'valibot';
import type { Majority } from '../../core/majority.ts';
import { about, byKey, count, defines, refers, whole, wording } from './parts.ts';
import { change, condition } from './rules.ts';

const share = () => v.strictTuple([whole(1, 1000), whole(1, 1000)]);

const majorities = { moreThan: v.strictObject({ moreThan: share() }), atLeast: v.strictObject({ atLeast: share() }) };

const rule = v.strictObject({
  id: defines('rule'),
  title: wording,
  says: about(wording, 'Plain words for the card, under 60.'),
  citation: about(wording, 'Where it is written: “Constitution, Art. 105(2)”.'),
  claims: about(v.array(refers('claim')), 'The claims it rests on.'),
  simplified: about(v.exactOptional(v.literal(true)), 'Rests on a claim that is unsure: shown with the label “simplified”, never scored.'),
});

const stage = v.strictObject({
  id: defines('stage'),
  title: wording,
  institution: refers('institution'),
  next: about(
    v.array(v.strictObject({ to: refers('stage'), needs: v.exactOptional(condition), rule: refers('rule') })),
    'The lawful ways on, each with the rule that opens it.',
  ),
  mayChange: about(v.array(change), 'How deep a change to the text may go here; anything else is refused under changeRule.'),
  changeRule: refers('rule'),
  deadline: v.exactOptional(v.strictObject({ days: count(), rule: refers('rule') })),
  publishes: about(v.exactOptional(v.literal(true)), 'It is printed here for everybody to read: the gazette is shown.'),
});

const motion = v.strictObject({
  id: defines('motion'),
  title: wording,
  stage: refers('stage'),
  chamber: refers('chamber'),
  majority: about(
    byKey<Majority>(() => majorities),
    'A share of all members as two whole numbers: { moreThan: [1, 2] } or { atLeast: [2, 3] }.',
  ),
  rule: refers('rule'),
  carried: refers('stage'),
  lost: refers('stage'),
});

const percent = () => whole(0, 100);

const supportStep = v.strictObject({
  for: percent(),
  against: percent(),
  abstain: percent(),
  absent: percent(),
  swing: about(count(), 'Seats that may change between for and against, either way.'),
});

const bloc = v.strictObject({
  id: defines('bloc'),
  name: wording,
  wants: wording,
  seats: whole(1, 1000),
  colour: about(whole(0, 7), 'A colour of the palette.'),
  support: about(whole(0, 6), 'Support at the start, from 0 (fully against) to 6 (fully for).'),
});

const chamber = v.strictObject({
  id: defines('chamber'),
  name: wording,
  layout: v.picklist(['hemicycle', 'benches', 'horseshoe', 'round']),
  blocs: v.pipe(v.array(bloc), v.nonEmpty()),
  note: v.exactOptional(wording),
});

const institution = v.strictObject({
  id: defines('institution'),
  name: wording,
  model: v.picklist(['newsroom', 'chamber', 'columns', 'desk', 'court', 'world', 'school']),
});

const test = v.strictObject({
  id: defines('test'),
  title: wording,
  asks: about(wording, 'The question that the test puts to an exhibit.'),
  fails: about(wording, 'What an exhibit that fails is set aside as: “Before the listing”.'),
  rule: refers('rule'),
});

const field = v.strictObject({
  id: defines('field'),
  title: wording,
  asks: about(wording, 'The sentence that the evidence can show or contradict.'),
});

const hearing = v.strictObject({
  id: defines('hearing'),
  title: wording,
  rule: about(refers('rule'), 'What must be found.'),
  tests: about(v.pipe(v.array(test), v.nonEmpty(), v.maxLength(6)), 'An exhibit that fails one is set aside for it.'),
  fields: about(v.pipe(v.array(field), v.nonEmpty(), v.maxLength(3)), 'What is to be found; granted only if every one is shown.'),
  findings: v.strictObject({ shown: wording, contradicted: wording, 'not-shown': wording }),
  findingRule: about(refers('rule'), 'Findings follow from what lies on the scale.'),
  orders: about(
    v.pipe(
      v.array(v.strictObject({ id: defines('order'), says: wording, is: v.picklist(['grant', 'refuse', 'beyond']), rule: refers('rule') })),
      v.minLength(2),
      v.maxLength(6),
    ),
    'The operative part: one that grants, one that refuses, and what is beyond this court’s power.',
  ),
});

export const procedureSheet = v.strictObject({
  id: about(v.pipe(v.string(), v.nonEmpty()), 'A word for this procedure.'),
  title: wording,
  institutions: v.pipe(v.array(institution), v.nonEmpty()),
  chambers: v.array(chamber),
  support: about(
    v.pipe(v.array(supportStep), v.length(7)),
    'Seven steps, 0 (fully against) to 6 (fully for): whole percent that add up to 100.',
  ),
  stages: v.pipe(v.array(stage), v.nonEmpty()),
  motions: v.array(motion),
  hearings: about(v.exactOptional(v.array(hearing)), 'Kinds of cases that courts hear.'),
  rules: v.pipe(v.array(rule), v.nonEmpty()),
  countRule: about(refers('rule'), 'The rule that answers whoever counts only those present.'),
});
