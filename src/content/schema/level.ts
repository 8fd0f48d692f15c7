/** The shape of `levels/<id>.yaml`. */
import * as v from 'valibot';
import { beat } from './beat.ts';
import { about, count, defines, refers, whole, wording } from './parts.ts';
import { condition } from './rules.ts';

const variable = v.strictObject({
  id: defines('variable'),
  min: whole(-10_000, 10_000),
  max: whole(-10_000, 10_000),
  start: whole(-10_000, 10_000),
});

const wayIn = v.strictObject({
  id: defines('way-in'),
  papers: v.array(refers('paper')),
  set: v.exactOptional(v.record(refers('variable'), whole(-10_000, 10_000))),
  support: v.exactOptional(v.record(refers('bloc'), whole(0, 6))),
  spread: about(v.exactOptional(v.array(refers('hearsay'))), 'Hearsay that spread in an earlier level and can return in this one.'),
});

const hearsay = v.strictObject({
  id: defines('hearsay'),
  owner: about(wording, 'Who says it.'),
  by: v.picklist(['headline', 'corridor', 'speech']),
  says: wording,
  verdict: about(v.picklist(['says', 'contradicts', 'silent']), 'What the article does with the sentence.'),
  claims: about(v.array(refers('claim')), 'Claims that decide it; for silent, the nearest.'),
  misreading: v.exactOptional(v.pipe(v.string(), v.regex(/^M\d\d$/, 'misreading'))),
  well: wording,
  badly: wording,
  left: wording,
});

const mark = v.strictObject({ says: wording, when: condition });

const really = v.strictObject({ says: about(wording, 'One line, with its date.'), claims: v.pipe(v.array(refers('claim')), v.nonEmpty()) });

export const levelSheet = v.strictObject({
  id: defines('level'),
  title: wording,
  about: wording,
  task: about(
    v.exactOptional(wording),
    'Said at the head of the first page, and whenever somebody asks what can be done: who the player is here, what to bring about, by when.',
  ),
  fiction: about(v.exactOptional(wording), 'What of this level is invented, when a badge has to keep it in view.'),
  institution: refers('institution'),
  minutes: about(v.strictTuple([whole(1, 120), whole(1, 120)]), 'Minutes it is meant to take, from and to.'),
  stage: about(refers('stage'), 'Where the bill is when the level starts.'),
  start: refers('beat'),
  calendar: v.strictObject({ days: count(), unit: v.picklist(['days', 'hours']) }),
  variables: v.array(variable),
  waysIn: about(v.pipe(v.array(wayIn), v.nonEmpty(), v.maxLength(32)), 'The first is the default.'),
  beats: v.pipe(v.array(beat), v.nonEmpty()),
  hearsay: v.array(hearsay),
  marks: about(v.record(refers('promise'), v.array(mark)), 'For each promise, what shows that it was kept here.'),
  record: about(v.strictObject({ procedure: count(), sources: count() }), 'Points of a clean record at the start.'),
  really: about(
    v.exactOptional(v.pipe(v.array(really), v.nonEmpty(), v.maxLength(6))),
    'What really happened at this stage, with its date; shown at the campaign’s end. Claims of what came later may stand here.',
  ),
});
