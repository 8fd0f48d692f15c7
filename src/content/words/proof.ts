/** What is said of what the search found, and of walkthroughs. */
import { error, type Words, warning } from './words-of.ts';

export const proof = {
  // Proof
  'prove/beat': error('a road to {beat}', 'none among {found} states', 'Loosen the conditions that lead to it, or take the beat out.'),
  'prove/ending': error(
    'a road to the ending {beat}',
    'none among {found} states',
    'Loosen the conditions that lead to it, or take the ending out.',
  ),
  'prove/dead-end': error(
    'a way from {beat} to an ending',
    'none on this road: {road}',
    'Let something be open there that leads on, whatever happened before.',
  ),
  'prove/vote': error(
    'that {beat} can be {never} in some state',
    'never',
    'Let support vary more before it, or mark the vote with “certain”.',
  ),
  'prove/not-certain': error(
    'that {beat} is certainly {certain}',
    'a road on which it isn’t: {road}',
    'Take “certain” off, or change the support.',
  ),
  'prove/outcome': error(
    'that {never} can happen in {beat}',
    'a chance of nothing on every road',
    'Raise its weight, or take the outcome out.',
  ),
  'prove/unlawful': error(
    'decisions that keep to the law',
    '{found}{road?, on this road: {road}|, as it begins}',
    'Mend the move, or the stages of the procedure.',
  ),
  'prove/maximum': error(
    'the same maximum at every ending',
    '{found} fewer points in {ledger} at {ending}, at best by {road}',
    'Let every road earn the same: look for points it misses, or a mark it can’t avoid, such as days that only a sentence that spreads can fill.',
  ),
  'prove/idle': error(
    'that {found} in {beat} does something',
    'nothing that anything ahead can read',
    'Give it an effect, a cost or a way of its own, or take it out.',
  ),
  'prove/never-open': error('a road on which {found} in {beat} is open', 'none', 'Loosen its “when”, or take it out.'),
  'prove/handover': error(
    'a way in of {level} for all that can be handed on',
    '{found}, handed on by {from}',
    'Add it to “waysIn”, or let the level read less of what came before.',
  ),
  'prove/too-large': warning(
    'a level that can be searched to the end',
    'not proved: {found} states seen, {states} of them in {beat}',
    'Let fewer things be open at once there, or let less of what was done before be asked for later.',
  ),

  // Walkthroughs
  'walkthrough/ending': error('an ending of the level', '“{found}”', '{near?Did you mean “{near}”?|There is: {known}.}'),
  'walkthrough/rejected': error('an intent that is open in {beat}', '{found}', 'Open there: {known}.'),
  'walkthrough/elsewhere': error('the ending {expected}', '{found}', 'Add or change intents, or name the ending it reaches.'),
} as const satisfies Readonly<Record<string, Words>>;
