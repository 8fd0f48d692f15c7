/** What is said of names and words: ids, languages, how a line is worded. */
import { error, type Words, warning } from './words-of.ts';

export const names = {
  // Ids and references
  'reference/unknown': error('the id of {kind}', '“{found}”', '{near?Did you mean “{near}”?|There is: {known}.}'),
  'reference/claim': error(
    'a sentence of a source, by its id',
    '“{found}”, which no sentence has',
    '{near?Did you mean “{near}”?|It may have been taken out: Undo at the desk brings it back. Else cite another sentence.}',
  ),
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

  // Wording
  'line/no-evidence': error(
    '“claims” or “fiction: true” on a line with {sign}',
    '“{found}” and neither',
    'Name the claims it rests on, or mark it as invented.',
  ),
  'wording/banned': warning('words that take no side', '“{found}”', 'Name the thing, or let somebody of the cast say it.'),
  'wording/borrowed': error('the article retold in your own words', 'eight words of it: “{found}”', 'Say it in another way.'),
  'hedge/none': warning(
    'a word that keeps it open, because how certain it is says “{certainty}”',
    'none',
    'If the article is surer than that, choose another “how certain” for the sentence. If it isn’t, say could, may, probably, is expected to, is due to.',
  ),
  'hedge/lopsided': warning('the same care as in the other language ({hedge})', 'none here', 'Hedge in both languages, or in neither.'),
  'wording/hidden': error(
    'text in which nothing is hidden',
    'the character {found}',
    'Take it out: it can’t be seen, and it can turn the text round.',
  ),
  'wording/markup': error('plain text', '{found}', 'Take the markup out; it would be shown as it stands.'),
  'wording/quote': warning('curly quotes and apostrophes: “ ” ’ « »', '{found}', 'Use the marks of the language.'),
  'wording/dash': warning('a dash: — or –', '{found}', 'Use a dash.'),
  'wording/spaces': warning('single spaces, none at the ends', '{found}', 'Take it out.'),
  'length/line': warning('at most {most} characters in a line', '{found}', 'Cut it in two, or cut it.'),
  'length/page': warning('at most {most} lines on a page', '{found}', 'Break {beat} into two beats.'),
  'length/card': warning('at most {most} words on a card', '{found}', 'Say it shorter.'),
} as const satisfies Readonly<Record<string, Words>>;
