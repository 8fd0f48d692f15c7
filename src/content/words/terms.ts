/** The checker’s own words inside a problem, in English; `{0}` and `{1}` are what they are about, `{*}` all of it with commas. */
import type { Kind } from '../schema/parts.ts';

/** What a thing is called by itself, and with its article. */
const KINDS: Readonly<Record<Kind, readonly [name: string, withArticle: string]>> = {
  level: ['level', 'a level'],
  person: ['person', 'a person'],
  set: ['set', 'a set'],
  paper: ['paper', 'a paper'],
  promise: ['promise', 'a promise'],
  term: ['term', 'a term'],
  institution: ['institution', 'an institution'],
  chamber: ['chamber', 'a chamber'],
  bloc: ['bloc', 'a bloc'],
  stage: ['stage', 'a stage'],
  motion: ['motion', 'a motion'],
  rule: ['rule', 'a rule'],
  source: ['source', 'a source'],
  passage: ['passage', 'a passage'],
  claim: ['claim', 'a claim'],
  question: ['question', 'a question'],
  tag: ['tag', 'a tag'],
  part: ['part', 'a part'],
  beat: ['beat', 'a beat'],
  option: ['option', 'an option'],
  action: ['action', 'an action'],
  variable: ['variable', 'a variable'],
  slot: ['slot', 'a slot'],
  hearsay: ['hearsay', 'a piece of hearsay'],
  'way-in': ['way in', 'a way in'],
  card: ['card', 'a card'],
  outcome: ['outcome', 'an outcome'],
  hearing: ['hearing', 'a hearing'],
  test: ['test', 'a test'],
  field: ['field', 'a field'],
  order: ['order', 'an order'],
  exhibit: ['exhibit', 'an exhibit'],
};

export const TERMS = {
  ...kindTerms(KINDS),
  together: '{*}',
  nothing: 'nothing',
  quoted: '“{0}”',

  // What stands in a file
  text: 'text',
  number: 'a number',
  'yes-or-no': 'true or false',
  map: 'a map',
  'empty-map': 'an empty map',
  'map-with': 'a map with {*}',
  'map-with-more': 'a map with {*}, …',
  'map-with-one-of': 'a map with one of {0}',
  list: 'a list',
  'empty-list': 'an empty list',
  'list-of': 'a list of {0}',
  'two-numbers': 'a list of two whole numbers',
  'something-else': 'something else',
  'no-key': 'no {0}',
  'space-too-many': 'a space too many',
  'the-zip': 'the zip',
  'a-number': 'a number',
  'a-date': 'a date',
  'a-name': 'a real name',

  // Care in wording
  could: 'could, might, may, would',
  expected: 'expected',
  reportedly: 'reportedly',
  'sure/possible': 'possible',
  'sure/conditional': 'on a condition',
  'sure/proposed': 'proposed',
  'sure/expected': 'expected',
  'sure/scheduled': 'scheduled',

  // How things go
  carried: 'carried',
  lost: 'lost',
  for: 'for',
  against: 'against',
  both: '{0} and {1}',
  'all-shown': 'every field is shown',
  'not-shown': '“{0}” isn’t shown',
  'level-over': 'nothing, the level is over',
  'stops-at': 'a stop at {0}',
  'by-record': 'the record',
  'breaks-rule': '{0}, which {1} doesn’t allow',
  'no-way': 'a decision of which nothing can come',
  circle: 'a way that goes round in a circle',
  'has-paper': 'paper {0}',
  'no-paper': 'no paper {0}',
  equals: '{0} = {1}',
  returns: '{0} returns',
  'no-return': '{0} doesn’t return',

  // What the YAML parser meets
  'yaml/indent': 'a line that begins too far left or right',
  'yaml/missing': 'a place where a mark is missing: a colon, a comma, a bracket, a quote or a space',
  'yaml/unexpected': 'a mark where none can stand',
  'yaml/escape': 'a backslash with something behind it that means nothing',
  'yaml/tab': 'a tab at the beginning of a line',
  'yaml/start': 'a text that begins with a mark of YAML',
  'yaml/nested': 'a colon inside a text or a map inside a line',
  'yaml/key-lines': 'a key over several lines, or a line without a colon',
  'yaml/long-key': 'a key that is too long',
  'yaml/block': 'a colon inside a text, or lines with hyphens or keys inside brackets',
  'yaml/anchor': 'an anchor that can’t be read',
  'yaml/documents': 'a second document, or marks of one: --- or %',
  'yaml/space': 'a no-break or another odd space, as in a text that was copied from a page',
  'yaml/unclosed': 'a quote that is opened here and closed nowhere',
  'yaml/unreadable': 'something that can’t be read',
} as const satisfies Readonly<Record<string, string>>;

type KindTerms = { readonly [K in Kind as `kind/${K}`]: string } & { readonly [K in Kind as `of/${K}`]: string };

/** Each kind by itself and as in “the id of …”. */
export function kindTerms(kinds: Readonly<Record<Kind, readonly [string, string]>>): KindTerms {
  const all = Object.entries(kinds).flatMap(([kind, [name, of]]) => [[`kind/${kind}`, name] as const, [`of/${kind}`, of] as const]);
  // The keys are just those of `kinds`, which TypeScript doesn't follow through entries.
  return Object.fromEntries(all) as unknown as KindTerms;
}
