/** What is said of a level’s beats and ways, of the procedure, and of numbers. */
import { error, type Words, warning } from './words-of.ts';

export const levels = {
  // The way through a level
  'next/conditional': error(
    'a last way without “when”',
    'one that may be closed, to {to}',
    'Take “when” off the last way, or add one without it.',
  ),
  'next/hidden': error(
    'a “when” on every way but the last',
    'none on the way to {to}',
    'Give it a “when”, or move it to the end: what follows it can’t be taken.',
  ),
  'beat/unreachable': error(
    'a way from {start} to {beat}',
    'none',
    'Let one of the ways on (“next”) of another beat lead here, or take this beat out.',
  ),
  'beat/dead-end': error('a way from {beat} to an ending', 'none', 'Let one of its ways lead on to an ending.'),
  'level/no-ending': error('at least one beat of kind ending', 'none', 'Add an ending.'),
  'guide/minutes': error('steps of {exactly} minutes together', '{found}', 'Lengthen or shorten a step, or the plan.'),
  'level/minutes': error('fewer minutes first, then more', '{found}', 'Change them round.'),
  'checkpoint/none': error('a checkpoint before every ending', 'none in {level}', 'Add a checkpoint that every road passes.'),
  'checkpoint/passed-by': error(
    'that every road to an ending passes {beat}',
    'a road round it to {endings}',
    'Let every way go through it: every ending must have the same maximum.',
  ),
  'checkpoint/loop': error('that {beat} is met once', 'a way back to it', 'Let the way back lead past it: points on a loop count again.'),
  'choice/stuck': error(
    'one option in {beat} that is always open and can be lawful',
    'none',
    'Add one without “when”, or take “when” off one of them.',
  ),
  'agenda/actions': error(
    'at most {most} actions open at once',
    '{found} without “when”',
    'Put a “when” on some, so that one opens another.',
  ),
  'hearsay/crowded': error('at most {most} sentences abroad at once', '{found}', 'Let one come later, or have less patience.'),
  'hearsay/too-late': error('a day up to {most}, the last of the level', '{found}', 'Let it come earlier.'),
  'set/no-chamber': error('whose seats the chamber shows', 'no “chamber”', 'Add “chamber:” with the id of a chamber.'),
  'set/stray-chamber': warning(
    '“chamber” only on a set of kind chamber',
    'one on a set of kind {found}',
    'Take it out, or change the kind.',
  ),
  'set/look': error(
    'a look of a {kind}',
    '“{found}”, a look of kind {of}',
    '{known?For kind {kind} there is: {known}.|Leave “look” out: kind {kind} has its plain room only.}',
  ),
  'vote/elsewhere': warning('a set that shows the seats of {chamber}', '{found}', 'Let the vote play in that chamber’s set.'),

  // Procedure and numbers
  'support/sum': error('shares that add up to 100', '{found}', 'Mend step {step}: for, against, abstain and absent make a whole.'),
  'support/falls': error('{least} or more, as in the step before', '{found}', 'Let support rise from step to step.'),
  'stage/to-itself': error('another stage', '{stage} itself', 'Take the way out.'),
  'stage/way-twice': error('each way once', '{to} again', 'Join the two, with “any” in “needs”.'),
  'stage/never-reached': warning(
    'a way, a motion or a level that leads to {stage}',
    'none',
    'Let something lead there, or take the stage out.',
  ),
  'motion/share': error(
    'a share of all members that they can reach',
    '{found}',
    'Write for example { moreThan: [1, 2] } or { atLeast: [2, 3] }.',
  ),
  'motion/same': error('two different stages for carried and lost', '{found} for both', 'Say where the bill is when {motion} is lost.'),
  'rule/no-claim': error('the claims that the rule rests on', 'none', 'Name at least one claim of a source.'),
  'rule/not-simplified': error('“simplified: true”, because {claim} is unsure', 'none', 'Add “simplified: true” to {rule}.'),
  'variable/range': error('a range from less to more', '{min} to {max}', 'Give {name} at least two values.'),
  'number/range': error('a number from {least} to {most} for {name}', '{found}', 'Stay within the range, or widen it.'),
  'condition/no-bound': error('is, atLeast or atMost beside {name}', 'none', 'Say what the number must be.'),
  'condition/never': error('bounds that some number meets', 'at least {least} and at most {most}', 'Change them round.'),
  'promise/marks': error('{exactly} marks for {promise}, as for the others', '{found}', 'Give every promise the same number of marks.'),
} as const satisfies Readonly<Record<string, Words>>;
