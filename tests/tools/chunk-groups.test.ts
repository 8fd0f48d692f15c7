/** The game's files: what a phone and the title share stands apart, and so does what only play needs. */
import { expect, test } from 'vitest';
import { fileBy, gameGroups } from '../../src/tools/chunk-groups.ts';

const at = (file: string) => `/somewhere/${file}`;
const GAME = at('index.html');
const PHONE = at('join.html');
const PLAY = at('src/main/play.ts');
const STAGE = at('src/stage/stage.ts');
const ART = at('src/stage/layout/art.ts');

test.each([
  ['base', [GAME, PHONE, PLAY]],
  ['title', [GAME, at('desk.html')]],
  [null, [GAME]],
  ['hand', [PHONE, PLAY]],
  ['pictures', [ART, STAGE]],
  ['rules', [PLAY, STAGE]],
  ['rules', [PLAY, at('class.html')]],
  ['play', [PLAY, at('src/main/look-back.ts')]],
  ['laid', [at('src/panels/shell/sheets.tsx'), at('class.html')]],
  [null, [at('src/panels/shell/sheets.tsx')]],
  [null, [at('src/panels/shell/sheets.tsx'), PHONE]],
  [null, [at('desk.html'), at('class.html')]],
] as const)('%s: what is needed by %j', (file, roots) => {
  expect(fileBy(roots)).toBe(file);
});

test('what needs a module is found through whatever imports it, in a circle too', () => {
  const modules: Record<string, { importers: string[]; dynamicImporters: string[]; isEntry: boolean }> = {
    [GAME]: { importers: [], dynamicImporters: [], isEntry: true },
    [PLAY]: { importers: [], dynamicImporters: ['a'], isEntry: false },
    [STAGE]: { importers: [], dynamicImporters: ['a'], isEntry: false },
    a: { importers: [GAME], dynamicImporters: [], isEntry: false },
    b: { importers: [PLAY, 'c'], dynamicImporters: [], isEntry: false },
    c: { importers: [STAGE, 'b'], dynamicImporters: [], isEntry: false },
    d: { importers: [PLAY], dynamicImporters: [], isEntry: false },
  };
  const graph = { getModuleInfo: (id: string) => modules[id] ?? null };
  const named = (id: string) => gameGroups().flatMap(({ name }) => name(id, graph) ?? []);
  expect(named('a')).toEqual([]);
  expect(named('b')).toEqual(['rules']);
  expect(named('c')).toEqual(['rules']);
  expect(named('d')).toEqual(['play']);
});
