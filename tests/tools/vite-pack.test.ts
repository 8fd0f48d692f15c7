/** The build reads the packs: the list is small, each pack is a chunk of its own, and a problem stops the build. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import type { PackFile } from '../../src/core/level.ts';
import { splitPack } from '../../src/core/pack-parts.ts';
import { packs } from '../../src/tools/vite-pack.ts';
import { aPack, planted } from '../builders/pack.ts';

const root = mkdtempSync(path.join(tmpdir(), 'packs-'));
afterAll(() => rmSync(root, { recursive: true }));

const buildWith = async (name: string, files: ReadonlyMap<string, string>) => {
  const here = path.join(root, name);
  const levels = path.join(here, 'levels');
  for (const [file, text] of [...files].map(([f, t]) => [path.join(levels, 'tiny-pack', f), t] as const)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  mkdirSync(path.join(levels, 'schema'), { recursive: true });
  writeFileSync(
    path.join(here, 'entry.js'),
    `import { packs } from 'virtual:packs';\nimport { guides } from 'virtual:pack-guides';\nglobalThis.shipped = [packs, guides];\n`,
  );
  const built = await build({
    root: here,
    configFile: false,
    logLevel: 'silent',
    plugins: [packs(levels)],
    build: { write: false, minify: false, rolldownOptions: { input: path.join(here, 'entry.js') } },
  });
  return (built as Rolldown.RolldownOutput).output.filter((part) => part.type === 'chunk');
};

describe('virtual:packs', () => {
  test('lists ids and titles, and leaves what levels share, each level and the guide for teachers to chunks of their own', async () => {
    const chunks = await buildWith('sound', aPack());
    const entry = chunks.find((c) => c.isEntry);
    expect(entry?.code).toContain('Крошечный набор');
    expect(entry?.code).not.toContain('final-check');
    const { outline, parts, guide } = splitPack(readPack(aPack()).pack as PackFile);
    const come = (entry?.dynamicImports ?? []).map((name) => {
      const json = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(chunks.find((c) => c.fileName === name)?.code ?? '')?.[1] ?? '""';
      return JSON.parse(JSON.parse(json)) as unknown;
    });
    expect(come).toHaveLength(2 + parts.length);
    expect(come).toEqual(expect.arrayContaining(JSON.parse(JSON.stringify([outline, ...parts, guide]))));
  });

  test('stops the build with the problem, its place and its mend', async () => {
    const { files, line, column } = planted('levels/hall.yaml', '- { to: choosing }', '- { to: ¶chosing }');
    await expect(buildWith('broken', files)).rejects.toThrow(
      new RegExp(`levels/tiny-pack/levels/hall\\.yaml:${line}:${column}[\\s\\S]*Did you mean “choosing”`),
    );
  });

  test('stops the build when a pack has another name than its folder', async () => {
    const { files } = planted('pack.yaml', 'id: tiny-pack', 'id: ¶other-pack');
    await expect(buildWith('renamed', files)).rejects.toThrow('levels/tiny-pack holds a pack with the id other-pack');
  });

  test('stops the build when a walkthrough doesn’t reach what it promises', async () => {
    const { files } = planted('walkthroughs/passes.json', '"ending": "end-passed"', '"ending": ¶"end-stopped"');
    await expect(buildWith('astray', files)).rejects.toThrow(/walkthrough\/elsewhere/);
  });
});
