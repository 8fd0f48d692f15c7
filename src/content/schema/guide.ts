/** The shape of `guide.yaml`: what a teacher wants to know before the lesson. It is never needed for play. */
import * as v from 'valibot';
import { about, text, whole, wording } from './parts.ts';

const wordings = () => v.pipe(v.array(wording), v.nonEmpty(), v.maxLength(12));

const plan = v.strictObject({
  title: wording,
  minutes: whole(10, 240),
  devices: about(v.picklist(['none', 'one', 'each']), 'Nothing but paper, one screen for all, or a device for each or for two.'),
  steps: about(
    v.pipe(v.array(v.strictObject({ minutes: whole(1, 240), says: wording })), v.nonEmpty(), v.maxLength(15)),
    'In order; their minutes add up to those of the plan.',
  ),
});

export const guideSheet = v.strictObject({
  id: about(text(), 'A word for this guide.'),
  age: wording,
  goals: about(wordings(), 'What pupils can do afterwards that they couldn’t before.'),
  plans: v.pipe(v.array(plan), v.nonEmpty(), v.maxLength(8)),
  sensitive: about(wordings(), 'How to speak about what is sensitive.'),
  invented: about(wordings(), 'What is invented, and what isn’t.'),
  debrief: about(wordings(), 'Questions to talk about afterwards.'),
});
