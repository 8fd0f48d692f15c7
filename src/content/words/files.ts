/** What is said of files and of their form: names and sizes, YAML, the shape of values, zips. */
import { error, type Words, warning } from './words-of.ts';

export const files = {
  // Files
  'pack/file-missing': error(
    'a file {key}',
    '{near?none here, only {near}|none}',
    '{near?Open only the folder in which it lies.|Add {key} at the top of the pack’s folder.}',
  ),
  'pack/unknown-file': warning(
    'pack.yaml, procedure.yaml, guide.yaml, or a file in sources, questions, levels or walkthroughs',
    '{found}',
    'Move it where it belongs, or take it out: it isn’t read. YAML files end in .yaml, walkthroughs in .json.',
  ),
  'pack/too-many-files': error('at most {most} files', '{found}', 'Take out what the pack doesn’t need.'),
  'pack/too-much': error('at most {most} values in all files together', 'more', 'Make two packs of it.'),
  'file/too-large': error('at most {most} characters in a file', '{found}', 'Split the file in two.'),
  'file/name': error('the file’s own name, {name}', '{found}', 'Give the file and its id the same name.'),
  'level/unlisted': error('every level on the list in pack.yaml', '{found}, which isn’t', 'Add it to “levels” in pack.yaml.'),
  'level/listed-twice': error('each level once', '{found} again', 'Take one of the two out.'),

  // YAML
  'yaml/syntax': error('YAML', '{found}', 'Look at this line and the one before it: indentation, quotes, brackets.'),
  'yaml/tag': error('plain values', '{found}', 'Take the tag out, or put the text into quotes.'),
  'yaml/key-not-text': error('a word as a key', 'a list or a map as a key', 'Write the key as one word.'),
  'yaml/key-twice': error('each key once', '“{found}” again', 'Take one of the two out.'),
  'yaml/merge': error('the keys themselves', '<<, which takes them from elsewhere', 'Write the keys out here.'),
  'yaml/key-forbidden': error('a key of the format', '“{found}”', 'Take it out, or give it another name.'),
  'yaml/anchor': error('an anchor that stands before its use', '*{found}', 'Write the value out here.'),
  'yaml/aliases': error('at most {most} uses of anchors, of short things', 'more', 'Write the values out.'),
  'yaml/too-deep': error('at most {most} levels of lists and maps', 'more', 'Flatten this part.'),
  'yaml/too-many': error('at most {most} values in a file', 'more', 'Split the file in two.'),

  // Shape
  'shape/type': error('{expected}', '{found}', 'Write {expected} here.'),
  'shape/quotes-missing': error('text', '{found} without quotes', 'Put it in quotes.'),
  'shape/quotes-needless': error('{expected}', '{found}, which is text', 'Write it without quotes.'),
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
    'an id: a word of Latin letters and digits, with hyphens or dots between',
    '{found}',
    'Call it by what it is: first-reading, A2.2.',
  ),
  'shape/form-language': error('a language code, such as en or ru', '{found}', 'Use the language’s code.'),
  'shape/form-version': error('a version, such as 1.0.0', '{found}', 'Write three numbers with dots, in quotes.'),
  'shape/form-misreading': error('a misreading’s id, M01 to M99', '{found}', 'Write M and two digits.'),
  'shape/form-pack-id': error('an id of small letters, digits and hyphens', '{found}', 'Use the folder’s name, such as delisting-bill.'),

  // Zip
  'zip/too-large': error('a zip of at most {most} MB', 'more', 'Take out pictures or sounds, or make them smaller.'),
  'zip/not-a-zip': error('a zip file', 'something else, or a damaged one', 'Zip the pack’s folder again.'),
  'zip/truncated': error('the whole of {found}', 'a part of it', 'The file is damaged or not whole: copy or download it again.'),
  'zip/files': error('at most {most} files', 'more', 'Take out what the pack doesn’t need.'),
  'zip/file-too-large': error('at most {most} MB in a file', 'more in {found}', 'Make it smaller.'),
  'zip/all-too-large': error('at most {most} MB unpacked', 'more', 'Take out pictures or sounds, or make them smaller.'),
  'zip/name': error(
    'names of plain letters, digits, dots, hyphens and spaces, inside the folder',
    '{found}',
    'Rename the file, or take it out.',
  ),
  'zip/twice': error('each file once', '{found} again', 'Zip the pack’s folder again.'),
  'zip/headers': error('the same wherever the zip tells of a file', 'two different things of {found}', 'Zip the pack’s folder again.'),
  'zip/encrypted': error('files without a password', '{found} with one', 'Zip the pack’s folder again, without a password.'),
  'zip/link': error('files themselves', '{found}, which only points to another file', 'Put the file itself in its place.'),
  'zip/method': error('a zip as file managers make it', '{found} packed in another way', 'Zip the pack’s folder again, as a plain zip.'),
  'zip/type': error('yaml, json, md, txt, png, webp, jpg, mp3 or ogg', '{found}', 'Take it out, or turn it into one of these.'),
  'zip/content': error('a file that is what its name says', '{found}, which isn’t', 'Save it again in that format.'),
  'zip/not-text': error('text in UTF-8', '{found}, which isn’t', 'Save the file as UTF-8.'),
} as const satisfies Readonly<Record<string, Words>>;
