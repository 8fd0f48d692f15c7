/** The shape of `sources/<id>.yaml`: a source, its passages, and the claims each makes. */
import * as v from 'valibot';
import { about, defines, wording } from './parts.ts';

const claim = v.strictObject({
  id: defines('claim'),
  says: about(wording, 'One sentence, in your own words.'),
  certainty: about(
    v.picklist([
      'done',
      'standing',
      'ongoing',
      'proposed',
      'conditional',
      'possible',
      'scheduled',
      'expected',
      'reported',
      'interpretation',
    ]),
    'How sure the source itself is.',
  ),
  owner: about(v.exactOptional(wording), 'Who says it, when the source credits somebody.'),
  date: v.exactOptional(wording),
  citation: v.exactOptional(wording),
  unsure: about(v.exactOptional(v.literal(true)), 'Playable, but not certain enough to score.'),
});

const passage = v.strictObject({ id: defines('passage'), title: wording, claims: v.pipe(v.array(claim), v.nonEmpty()) });

export const sourceSheet = v.strictObject({
  id: defines('source'),
  layer: about(
    v.picklist(['article', 'rules', 'diplomacy', 'later']),
    'What the article says, what the standing rules say, what others said up to its day, or what came later.',
  ),
  title: wording,
  about: wording,
  passages: v.pipe(v.array(passage), v.nonEmpty()),
});
