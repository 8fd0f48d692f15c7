/** What is said of questions, and of what hearsay, cards, hearings and decisions rest on. */
import { error, type Words, warning } from './words-of.ts';

export const questions = {
  // Questions
  'tag/ledgers': error(
    'the ledger {expected}, as in {question}',
    '{found}',
    'Keep each tag to one ledger, or give the question another tag.',
  ),
  'draw/none': error('at least one question', 'none', 'Raise the count, or take the draw out.'),
  'draw/too-few': error('{least} questions with the tag {tag}', '{found}', 'Write more of them, or draw fewer.'),
  'question/not-drawn': warning(
    'a checkpoint that draws “{tag}”',
    'none, so that nobody asks them (questions here: {found})',
    'Give them a tag that is drawn ({known}), or let a checkpoint draw theirs.',
  ),
  'question/unsure': error('a claim that is certain enough to score', '{claim}, which is marked unsure', 'Let another claim decide.'),
  'question/deciding': error('the sentence of {claim}: {expected}', '{found}', 'Copy the claim’s sentence, or mend the claim.'),
  'choice/right': error('exactly one right pick', '{found}', 'Mark one pick with “right: true”.'),
  'multiple/right': error('at least one right pick', '{found}', 'Mark the right ones with “right: true”.'),
  'multiple/all-right': error('at least one wrong pick', 'none', 'Add a pick that a careless reader would take.'),
  'pick/no-feedback': error('feedback for a wrong pick', 'none for {pick}', 'Name the misreading, and where the answer stands.'),
  'categorise/bin': error('one of the bins {known}', '“{found}”', 'Put the item into one of them.'),
  'number/span': error('a span from min to max', '{min} to {max}', 'Raise max.'),
  'number/near-right': error('a wrong number', '{found}, which is right', 'Take it out.'),
  'number/near-twice': error('each number once', '{found} again', 'Take one of the two out.'),
  'hottext/elsewhere': error('the passage of {claim}, {expected}', '{found}', 'Offer the passage in which the deciding sentence stands.'),
  'hottext/alone': error(
    'a passage with two sentences or more',
    '{found} with one',
    'Choose another kind of question, or another passage.',
  ),
  'hottext/stray': error('a claim of passage {passage}', '{claim}', 'Only sentences that are offered can be picked.'),
  'hottext/right-feedback': error('feedback for wrong sentences', 'some for {claim}, which is right', 'Say it in “right”.'),

  // Sources
  'hearsay/no-claim': error('at least one claim: what decides it, or for silent the nearest', 'none', 'Name a claim of the article.'),
  'hearsay/layer': error(
    'a claim of the article, because only its sentences can be handed over',
    '{found}, of the layer {layer}',
    'Name a claim of the article.',
  ),
  'layer/later': error(
    'claims of the article or the rules',
    '{found}, which came later',
    'Keep what came later for an epilogue or an ending’s debrief.',
  ),
  'layer/rule': error(
    'claims of the article or the rules under a rule of law',
    '{found}, of the layer {layer}',
    'Let the law rest on law.',
  ),
  'cards/few': error('at least {least} perspectives', '{found}', 'Let one more side speak.'),
  'cards/uneven': warning(
    'perspectives of like length: {least} to {most} words',
    '{found} in {card}',
    'Shorten the long ones, or give the short ones their due.',
  ),
  'cards/owner': error(
    'a claim with an owner under somebody’s perspective',
    '{found}, which has none',
    'Name whose words they are in the source.',
  ),
  'returns/same-level': error(
    'hearsay of an earlier level, because the slot returns',
    '{found}, of this one',
    'Name hearsay of a level before, or take “returns” off.',
  ),
  'returns/not-before': error('hearsay of this level', '{found}, of another one', 'Add “returns:” to the slot, if it is to bring it back.'),
  'returns/later': error('hearsay of a level before this one', '{found}, of a later one', 'What wasn’t said yet can’t come back.'),
  'returns/true': error(
    'hearsay that is wrong or not settled',
    '{found}, which the article says',
    'A true sentence needs no second answer.',
  ),
  'returns/default': error(
    'a default way in into which nothing returns',
    'spread in the first way in of {level}',
    'Move it to a way in of its own: a level that is started by itself has nothing behind it.',
  ),
  'returns/twice': error('each sentence in one returning slot', '{found} in {first} too', 'Take it out of one of the two.'),
  'hearing/id-twice': error(
    'different ids for tests, fields and exhibits',
    '{found} for two of them',
    'Rename one of the two: an exhibit is put under either.',
  ),
  'hearing/orders': error(
    'exactly one order that grants and one that refuses',
    '{found}',
    'Add the missing one, or mark the others beyond.',
  ),
  'hearing/foreign': error('{kind} of the hearing {hearing}', '{found}', '{near?Did you mean “{near}”?|There is: {known}.}'),
  'hearing/file': error(
    '{least} exhibits for a file in which {theory}',
    '{found}',
    'Add exhibits that are always in the file, or draw fewer.',
  ),
  'hearing/one-way': error(
    'an exhibit that speaks {shows} “{field}”, counts and is always there',
    'none',
    'Add one: else the file can’t go this way.',
  ),
  'decision/never': error('a weight above 0 for {outcome} in some file', '0 in every one', 'Raise its weight, or take the outcome out.'),
  'claim/no-date': error('a date: when {claim} was said or done', 'none', 'Add “date:”.'),
  'claim/no-owner': error('an owner: who says what is reported', 'none', 'Add “owner:”.'),
} as const satisfies Readonly<Record<string, Words>>;
