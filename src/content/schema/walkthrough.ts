/** The shape of `walkthroughs/<name>.json`: intents that must reach an ending. */
import * as v from 'valibot';
import { about, refers } from './parts.ts';

const ids = v.record(v.string(), v.string());
const target = v.string();

const answer = v.variant('kind', [
  v.strictObject({ kind: v.literal('choice'), pick: v.string() }),
  v.strictObject({ kind: v.literal('multiple'), picks: v.array(v.string()) }),
  v.strictObject({ kind: v.literal('order'), order: v.array(v.string()) }),
  v.strictObject({ kind: v.literal('match'), pairs: ids }),
  v.strictObject({ kind: v.literal('categorise'), bins: ids }),
  v.strictObject({ kind: v.literal('number'), value: v.number() }),
  v.strictObject({ kind: v.literal('hottext'), claim: v.string() }),
]);

const intent = v.variant('kind', [
  ...(['continue', 'choose', 'act', 'leave', 'say-silent', 'let-pass', 'hold-vote', 'await', 'draft'] as const).map((kind) =>
    v.strictObject({ kind: v.literal(kind), target }),
  ),
  v.strictObject({ kind: v.literal('hand-over'), target, claim: v.string() }),
  v.strictObject({ kind: v.literal('weigh'), target, as: v.string() }),
  v.strictObject({ kind: v.literal('find'), target, as: v.picklist(['shown', 'contradicted', 'not-shown']) }),
  v.strictObject({ kind: v.literal('record-vote'), target, votes: v.string() }),
  v.strictObject({ kind: v.literal('answer'), target, answer }),
]);

export const walkthroughSheet = v.strictObject({
  level: refers('level'),
  seed: about(v.pipe(v.string(), v.nonEmpty()), 'Chance follows from it.'),
  ending: about(v.string(), 'The id of the ending it must reach.'),
  intents: v.pipe(v.array(intent), v.maxLength(5000)),
});
