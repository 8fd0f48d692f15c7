/** What is brought to the desk is taken as far as it can be, and what is left out, or why nothing is taken, is told. */
import { expect, test } from 'vitest';
import { bringFiles, sorted, textsIn, tooMuchIn } from '../../../src/desk/draft/bring-files.ts';
import { aPack } from '../../builders/pack.ts';
import { zipped } from '../../builders/zip.ts';

const zip = (files: ReadonlyMap<string, string | Uint8Array>) =>
  bringFiles({ kind: 'zip', name: 'a.zip', file: new File([new Uint8Array(zipped(files))], 'a.zip') });
const brought = async (files: ReadonlyMap<string, string | Uint8Array>) => sorted(await zip(files));
const withFile = (name: string, content: string | Uint8Array) => new Map<string, string | Uint8Array>([...aPack(), [name, content]]);

test('a text in another encoding is taken as text, and where that was guessed it is told', async () => {
  const cyrillic = new Uint8Array([0x23, 0x20, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x0a]);
  const told = await brought(withFile('questions/more.yaml', cyrillic));
  if (told.kind !== 'brought') throw new Error('It was refused');
  expect([told.files.get('questions/more.yaml'), told.guessed, told.left]).toEqual(['# Привет\n', ['questions/more.yaml'], []]);
  const wide = await brought(withFile('questions/more.yaml', new Uint8Array([0xff, 0xfe, 0x23, 0, 0x41, 4])));
  expect(wide.kind === 'brought' && [wide.files.get('questions/more.yaml'), wide.guessed]).toEqual(['#с', []]);
  const mac = await brought(withFile('questions/more.yaml', '# a\rquestions: []\r'));
  expect(mac.kind === 'brought' && mac.files.get('questions/more.yaml')).toBe('# a\nquestions: []\n');
});

test('what is no part of a pack stays out and is named', async () => {
  const told = await brought(new Map([...withFile('notes.docx', 'x'), ['план.yaml', 'id: a'], ['media/cover.png', 'no picture']]));
  expect(told.kind === 'brought' && told.left).toEqual(['notes.docx', 'план.yaml', 'media/cover.png']);
  expect(told.kind === 'brought' && [...told.media.keys()]).toEqual([]);
});

test('of a folder nothing is taken where not all of it can be', async () => {
  const files = [...aPack()].map(([path, text]) => [path, new File([text], path)] as const);
  const film = Object.defineProperty(new File([], 'film'), 'size', { value: 50_000_000 });
  const folder = (...more: readonly (readonly [string, File])[]) => bringFiles({ kind: 'folder', name: 'a', files: [...more, ...files] });
  expect([...(await folder(['.git/objects/pack', film])).files.keys()].sort()).toEqual([...aPack().keys()].sort());
  const told = await sorted(await folder(['media/film.mp3', film]));
  expect(told.kind === 'refused' && told.problems.map((p) => p.code)).toEqual(['zip/too-large']);
});

test('why a zip can’t be opened is told in both languages; of one without a pack, that it is none', async () => {
  const torn = new Uint8Array(zipped(aPack())).slice(0, 300);
  const told = await sorted(await bringFiles({ kind: 'zip', name: 'a.zip', file: new File([torn], 'a.zip') }));
  expect(told.kind === 'refused' && told.problems[0]).toMatchObject({ code: 'zip/truncated', ru: { found: 'только часть' } });
  expect(
    await brought(
      new Map([
        ['letter.docx', 'x'],
        ['note.txt', 'x'],
      ]),
    ),
  ).toEqual({ kind: 'refused', problems: [] });
});

test('what would keep the page from answering is refused, and a pack that is only large is not', async () => {
  const looked = async (text: string) => tooMuchIn(textsIn(await zip(withFile('levels/more.yaml', text))))?.code;
  expect(await looked(`a: &a 1\nb: [${'1,'.repeat(400_000)}1]`)).toBe('pack/too-much');
  expect(await looked(`# ${','.repeat(3_100_000)}`)).toBe('pack/too-much');
  expect(
    await looked('a: "x, y, z"\n'.replace('a', 'b') + Array.from({ length: 60_000 }, (_, i) => `k${i}: "x, y, z"\n`).join('')),
  ).toBeUndefined();
});
