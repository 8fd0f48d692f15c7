/** What each problem says: built from its code and its values, so that another language is another table. */

export type ProblemValues = Readonly<Record<string, string | number>>;

type Words = {
  readonly severity: 'error' | 'warning';
  /** `{name}` stands for a value. */
  readonly expected: string;
  readonly found: string;
  readonly mend: string;
};

const error = (expected: string, found: string, mend: string): Words => ({ severity: 'error', expected, found, mend });
const warning = (expected: string, found: string, mend: string): Words => ({ severity: 'warning', expected, found, mend });

const ENGLISH = {
  // Files
  'pack/file-missing': error('a file {key}', 'none', 'Add {key} at the top of the pack’s folder.'),
  'pack/unknown-file': warning(
    'pack.yaml, procedure.yaml, or a file in sources, questions, levels or walkthroughs',
    '{found}',
    'Move it where it belongs, or take it out: it isn’t read. YAML files end in .yaml, walkthroughs in .json.',
  ),
  'pack/too-many-files': error('at most {most} files', '{found}', 'Take out what the pack doesn’t need.'),
  'file/too-large': error('at most {most} characters in a file', '{found}', 'Split the file in two.'),
  'file/name': error('the file’s own name, {name}', '{found}', 'Give the file and its id the same name.'),
  'level/unlisted': error('every level on the list in pack.yaml', '{found}, which isn’t', 'Add it to “levels” in pack.yaml.'),
  'level/listed-twice': error('each level once', '{found} again', 'Take one of the two out.'),

  // YAML
  'yaml/syntax': error('YAML', '{found}', 'Look at this line and the one before it: indentation, quotes, brackets.'),
  'yaml/tag': error('plain values', '{found}', 'Take the tag out, or put the text into quotes.'),
  'yaml/key-not-text': error('a word as a key', 'a list or a map as a key', 'Write the key as one word.'),
  'yaml/key-twice': error('each key once', '“{found}” again', 'Take one of the two out.'),
  'yaml/key-forbidden': error('a key of the format', '“{found}”', 'Take it out, or give it another name.'),
  'yaml/anchor': error('an anchor that stands before its use', '*{found}', 'Write the value out here.'),
  'yaml/aliases': error('at most {most} uses of anchors, of short things', 'more', 'Write the values out.'),
  'yaml/too-deep': error('at most {most} levels of lists and maps', 'more', 'Flatten this part.'),
  'yaml/too-many': error('at most {most} values in a file', 'more', 'Split the file in two.'),

  // Shape
  'shape/type': error('{expected}', '{found}', 'Write {expected} here.'),
  'shape/missing': error('a key “{key}”', '{found}', 'Add “{key}:” here.'),
  'shape/unknown-key': error(
    'one of the keys {known}',
    '“{found}”',
    '{near?Did you mean “{near}”?|Take it out, or move it where it belongs.}',
  ),
  'shape/one-of': error('one of {known}', '{found}', '{near?Did you mean “{near}”?|Choose one of them.}'),
  'shape/one-of-keys': error('a map with one of the keys {keys}', '{found}', 'Begin it with one of these keys.'),
  'shape/empty': error('text', 'none', 'Write the text.'),
  'shape/too-long': error('at most {most} characters', '{found}', 'Shorten it.'),
  'shape/too-few': error('at least {least}', '{found}', 'Add what is missing.'),
  'shape/too-many': error('at most {most}', '{found}', 'Take some out.'),
  'shape/length': error('exactly {exactly}', '{found}', 'Make it {exactly}.'),
  'shape/whole': error('a whole number', '{found}', 'Round it, or write a share as two whole numbers.'),
  'shape/least': error('{least} or more', '{found}', 'Choose a larger number.'),
  'shape/most': error('{most} or less', '{found}', 'Choose a smaller number.'),
  'shape/form-word': error(
    'an id: a word of letters and digits, with hyphens or dots between',
    '{found}',
    'Call it by what it is: first-reading, A2.2.',
  ),
  'shape/form-language': error('a language code, such as en or ru', '{found}', 'Use the language’s code.'),
  'shape/form-version': error('a version, such as 1.0.0', '{found}', 'Write three numbers with dots, in quotes.'),
  'shape/form-misreading': error('a misreading’s id, M01 to M99', '{found}', 'Write M and two digits.'),
  'shape/form-pack-id': error('an id of small letters, digits and hyphens', '{found}', 'Use the folder’s name, such as delisting-bill.'),

  // Ids and references
  'reference/unknown': error('the id of a {kind}', '“{found}”', '{near?Did you mean “{near}”?|There is: {known}.}'),
  'id/twice': error('an id that no other {kind} has', '“{found}”, as in {first}', 'Rename one of the two.'),
  'id/forbidden': error('an id that the program doesn’t use itself', '“{found}”', 'Choose another word.'),
  unused: warning('something that uses the {kind} “{found}”', 'nothing', 'Use it, or take it out.'),

  // Languages
  'language/missing': error('the text in {key} too', '{found}', 'Add “{key}:” beside it.'),
  'language/undeclared': error(
    'one of the pack’s languages: {known}',
    '{found}',
    '{near?Did you mean “{near}”?|Declare it in pack.yaml, or take it out.}',
  ),
  'language/blank': error('text in {key}', 'only spaces', 'Write the text.'),
  'language/twice': error('each language once', '{found} again', 'Take one of the two out.'),

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
  'beat/unreachable': error('a way from {start} to {beat}', 'none', 'Let a “next” lead here, or take the beat out.'),
  'beat/dead-end': error('a way from {beat} to an ending', 'none', 'Let one of its ways lead on to an ending.'),
  'level/no-ending': error('at least one beat of kind ending', 'none', 'Add an ending.'),
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

  // Questions
  'tag/ledgers': error(
    'the ledger {expected}, as in {question}',
    '{found}',
    'Keep each tag to one ledger, or give the question another tag.',
  ),
  'draw/none': error('at least one question', 'none', 'Raise the count, or take the draw out.'),
  'draw/too-few': error('{least} questions with the tag {tag}', '{found}', 'Write more of them, or draw fewer.'),
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
  'hearing/foreign': error('a {kind} of the hearing {hearing}', '{found}', '{near?Did you mean “{near}”?|There is: {known}.}'),
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

  // Wording
  'line/no-evidence': error(
    '“claims” or “fiction: true” on a line with {sign}',
    '“{found}” and neither',
    'Name the claims it rests on, or mark it as invented.',
  ),
  'wording/banned': warning('words that take no side', '“{found}”', 'Name the thing, or let somebody of the cast say it.'),
  'wording/borrowed': error('the article retold in your own words', 'eight words of it: “{found}”', 'Say it in another way.'),
  'hedge/none': warning(
    'a word that keeps it open, because it is {certainty}',
    'none',
    'Say could, is expected to, is due to; мог бы, ожидается, должен.',
  ),
  'hedge/lopsided': warning('the same care as in the other language ({hedge})', 'none here', 'Hedge in both languages, or in neither.'),
  'wording/markup': error('plain text', '{found}', 'Take the markup out; it would be shown as it stands.'),
  'wording/quote': warning('curly quotes and apostrophes: “ ” ’ « »', '{found}', 'Use the marks of the language.'),
  'wording/dash': warning('a dash: — or –', '{found}', 'Use a dash.'),
  'wording/spaces': warning('single spaces, none at the ends', '{found}', 'Take it out.'),
  'length/line': warning('at most {most} characters in a line', '{found}', 'Cut it in two, or cut it.'),
  'length/page': warning('at most {most} lines on a page', '{found}', 'Break {beat} into two beats.'),
  'length/card': warning('at most {most} words on a card', '{found}', 'Say it shorter.'),

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
    '{found}, on this road: {road}',
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

  // Zip
  'zip/too-large': error('a zip of at most {most} bytes', '{found}', 'Take out pictures or sounds, or make them smaller.'),
  'zip/not-a-zip': error('a zip file', 'something else, or a damaged one', 'Zip the pack’s folder again.'),
  'zip/truncated': error('the whole of {found}', 'a part of it', 'The file is damaged or not whole: copy or download it again.'),
  'zip/files': error('at most {most} files', 'more', 'Take out what the pack doesn’t need.'),
  'zip/file-too-large': error('at most {most} bytes in a file', 'more in {found}', 'Make it smaller.'),
  'zip/all-too-large': error('at most {most} bytes unpacked', 'more', 'Take out pictures or sounds, or make them smaller.'),
  'zip/name': error('names of plain letters, digits, dots, hyphens and spaces, inside the folder', '{found}', 'Rename the file.'),
  'zip/twice': error('each file once', '{found} again', 'Zip the pack’s folder again.'),
  'zip/type': error('yaml, json, md, txt, png, webp, jpg, mp3 or ogg', '{found}', 'Take it out, or turn it into one of these.'),
  'zip/content': error('a file that is what its name says', '{found}, which isn’t', 'Save it again in that format.'),
  'zip/not-text': error('text in UTF-8', '{found}, which isn’t', 'Save the file as UTF-8.'),
} as const satisfies Readonly<Record<string, Words>>;

export type ProblemCode = keyof typeof ENGLISH;

export const PROBLEM_CODES = Object.keys(ENGLISH) as readonly ProblemCode[];

export function wordsFor(code: ProblemCode, values: ProblemValues): Words {
  const { severity, expected, found, mend } = ENGLISH[code];
  return { severity, expected: fill(expected, values), found: fill(found, values), mend: fill(mend, values) };
}

export function severityOf(code: ProblemCode): Words['severity'] {
  return ENGLISH[code].severity;
}

/** Fills `{name}`; of `{name?this|that}` the first part stands if there is such a value. */
function fill(words: string, values: ProblemValues): string {
  return words
    .replace(/\{(\w+)\?((?:[^{}|]|\{\w+\})*)\|((?:[^{}]|\{\w+\})*)\}/g, (_, name: string, yes: string, no: string) =>
      values[name] ? yes : no,
    )
    .replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}
