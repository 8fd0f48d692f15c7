/** The shape of `guide.yaml`: what a teacher wants to know before the lesson. It is never needed for play. */
import * as v from 'valibot';
import { about, refers, whole, wording } from './parts.ts';

const point = {
  says: about(wording, 'A sentence or two.'),
  claims: about(v.exactOptional(v.array(refers('claim'))), 'What it rests on: needed with a number, a date or a real name.'),
  fiction: about(v.exactOptional(v.literal(true)), 'Invented.'),
};

const points = () => v.pipe(v.array(v.strictObject(point)), v.nonEmpty(), v.maxLength(12));

const plan = v.strictObject({
  title: wording,
  minutes: whole(10, 240),
  devices: about(v.picklist(['none', 'one', 'each']), 'Nothing but paper, one screen for all, or a device for each or for two.'),
  steps: about(
    v.pipe(v.array(v.strictObject({ minutes: whole(1, 240), ...point })), v.nonEmpty(), v.maxLength(15)),
    'In order; their minutes add up to those of the plan.',
  ),
});

export const guideSheet = v.strictObject({
  age: wording,
  goals: about(points(), 'What pupils can do afterwards that they couldn’t before.'),
  plans: v.pipe(v.array(plan), v.nonEmpty(), v.maxLength(8)),
  sensitive: about(points(), 'How to speak about what is sensitive.'),
  invented: about(points(), 'What is invented, and what isn’t.'),
  debrief: about(points(), 'Questions to talk about afterwards.'),
});
