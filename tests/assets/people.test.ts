/** People and things of the theatre: enough of them, told apart by their outlines, light, and each with somebody or something to do. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cast } from '../../assets/art/figures/cast.ts';
import { hearingProps } from '../../assets/art/props/hearing.ts';
import { props } from '../../assets/art/props/index.ts';
import { momentProps } from '../../assets/art/props/moments.ts';
import { readPack } from '../../src/content/read-pack.ts';
import { art } from '../../src/stage/baked.ts';
import { LEVELS, packFolders, readPackFolder } from '../../src/tools/pack-folder.ts';

const BAKED = path.resolve(import.meta.dirname, '../../assets/art/baked');
const STAGE = path.resolve(import.meta.dirname, '../../src/stage');
const figures = Object.keys(cast);
const packs = packFolders().map((folder) => readPack(readPackFolder(folder)).pack?.shared);

describe('the people', () => {
  test('are 24 or more, in four postures each', () => {
    const postures = (figure: string) => Object.keys(art.frames).filter((frame) => frame.startsWith(`figure/${figure}/`)).length;
    expect(figures.length).toBeGreaterThanOrEqual(24);
    expect(figures.filter((figure) => postures(figure) !== 4)).toEqual([]);
  });

  test.each(['stand', 'speak'])('are told apart by their outline alone when they %s: any two differ in a fifth of it', (posture) => {
    const outlines: Record<string, readonly string[]> = JSON.parse(readFileSync(path.join(BAKED, 'outlines.json'), 'utf8'));
    const cells = new Map(figures.map((figure) => [figure, cellsOf(outlines[`figure/${figure}/${posture}`] ?? [])]));
    const alike = figures.flatMap((one, i) =>
      figures.slice(i + 1).flatMap((other) => {
        const [a, b] = [cells.get(one) ?? new Set<string>(), cells.get(other) ?? new Set<string>()];
        const shared = [...a].filter((cell) => b.has(cell)).length;
        const covered = a.size + b.size - shared;
        return covered - shared < covered / 5 ? [`${one} and ${other}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  test('are of many sizes: the tallest stands more than half as high again as the smallest', () => {
    const heights = figures.map((figure) => art.frames[`figure/${figure}/stand`]?.h ?? 0);
    expect(Math.max(...heights) / Math.min(...heights)).toBeGreaterThan(1.6);
    expect(new Set(heights).size).toBeGreaterThanOrEqual(12);
  });

  test.each([
    ['0.5', 12_000],
    ['1', 28_000],
    ['2', 70_000],
  ])('weigh little each: at density %s no more than %i bytes', (density, most) => {
    const sheets = readdirSync(BAKED).filter((file) => file.startsWith('figure-') && file.endsWith(`@${density}.webp`));
    expect(sheets.length).toBe(figures.length);
    expect(sheets.filter((file) => statSync(path.join(BAKED, file)).size > most)).toEqual([]);
  });

  test('are nobody’s double: no two members of a shipped cast share a puppet', () => {
    const doubles = packs.flatMap((shared) => {
      const worn = (shared?.cast ?? []).map((person) => person.figure);
      return worn.filter((figure, i) => worn.indexOf(figure) !== i).map((figure) => `${shared?.pack}: ${figure}`);
    });
    expect(doubles).toEqual([]);
  });

  test('all play somebody in a shipped pack, and all are named to authors', () => {
    const playing = new Set(packs.flatMap((shared) => (shared?.cast ?? []).map((person): string => person.figure)));
    expect(figures.filter((figure) => !playing.has(figure))).toEqual([]);
    const told = /^Figures: .*? Sets:/ms.exec(readFileSync(path.join(LEVELS, 'README.md'), 'utf8'))?.[0] ?? '';
    expect(figures.filter((figure) => !new RegExp(`\\b${figure}\\b`).test(told))).toEqual([]);
  });
});

describe('the props', () => {
  const stage = readdirSync(STAGE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(STAGE, file), 'utf8'))
    .join('\n');
  /** A variant, `stamp/court`, is asked for by what stands before its stroke. */
  const isAskedFor = (name: string) =>
    [`'${name}'`, `'${name.split('/')[0]}/`, `\`${name.split('/')[0]}/`].some((form) => stage.includes(form));

  test('are 30 or more that the stage really puts up, variants not counted', () => {
    const plain = Object.keys({ ...props, ...hearingProps }).filter((name) => !name.includes('/'));
    expect(plain.filter(isAskedFor).length).toBeGreaterThanOrEqual(30);
  });

  test('none is carried along that the stage never asks for, but for those of the moments', () => {
    const idle = Object.keys({ ...props, ...hearingProps }).filter((name) => !isAskedFor(name) && !(name in momentProps));
    expect(idle).toEqual([]);
  });

  test('are all baked', () => {
    expect(Object.keys({ ...props, ...hearingProps }).filter((name) => !art.frames[name])).toEqual([]);
  });
});

function cellsOf(rows: readonly string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row, y) => [...row].flatMap((cell, x) => (cell === '#' ? [`${x} ${y}`] : []))));
}
