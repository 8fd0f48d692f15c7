/** Every pair of colours that the page's own tokens make is told apart well enough: by day, in the evening, and with more contrast. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../src/panels/theme.css'), 'utf8');

/** The tokens of one rule, by the whole of its selector. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`\n${selector} {`);
  if (start < 0) throw new Error(`theme.css has no rule ${selector}`);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
}

const day = tokensOf(':root');
const evening = tokensOf(':root[data-theme="dark"]');
const more = tokensOf(':root[data-contrast="more"]');
const moreEvening = tokensOf(':root[data-contrast="more"][data-theme="dark"]');

const PALETTES = {
  'by day': { tokens: new Map([...day]), letters: 4.5 },
  'in the evening': { tokens: new Map([...day, ...evening]), letters: 4.5 },
  'by day with more contrast': { tokens: new Map([...day, ...more]), letters: 7 },
  'in the evening with more contrast': { tokens: new Map([...day, ...evening, ...more, ...moreEvening]), letters: 7 },
} as const;

const HOUSES = ['newsroom', 'chamber', 'columns', 'desk', 'court', 'world', 'school'];
const LETTERS = ['ink', 'ink-2', 'stamp', ...HOUSES].flatMap((ink) => ['paper', 'paper-2'].map((paper) => [ink, paper] as const));
const ON_WOOD = ['on-wood', 'on-wood-2', 'on-wood-focus'].flatMap((ink) => ['wood-deep', 'wood'].map((wood) => [ink, wood] as const));

describe.each(Object.entries(PALETTES))('%s', (_name, { tokens, letters }) => {
  test(`letters stand ${letters} to 1 against what they lie on`, () => {
    expect(short([...LETTERS, ...ON_WOOD, ['on-primary', 'primary']], letters, tokens)).toEqual([]);
  });

  test('what a control is bounded by, focus, and the folder stand 3 to 1', () => {
    const edges = ['ink', 'focus', 'folder', 'primary', ...(letters === 7 ? ['rule', 'brass'] : [])];
    expect(
      short(
        edges.flatMap((edge) => ['paper', 'paper-2'].map((paper) => [edge, paper] as const)),
        3,
        tokens,
      ),
    ).toEqual([]);
  });
});

test('the evening that the device asks for is the one the player can choose', () => {
  const asked = [...css.matchAll(/@media \(prefers-color-scheme: dark\) \{\s*([^{]+)\{([^}]*)\}/g)].map((m) => squeezed(m[2] ?? ''));
  const chosen = [':root[data-theme="dark"]', ':root[data-contrast="more"][data-theme="dark"]'].map((selector) => {
    const start = css.indexOf(`\n${selector} {`) + selector.length + 3;
    return squeezed(css.slice(start, css.indexOf('}', start)));
  });
  expect(asked).toEqual(chosen);
});

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

function short(pairs: readonly (readonly [string, string])[], least: number, tokens: ReadonlyMap<string, string>): readonly string[] {
  return pairs.flatMap(([a, b]) => {
    const ratio = contrast(colour(a, tokens), colour(b, tokens));
    return ratio >= least ? [] : [`${a} on ${b}: ${ratio.toFixed(2)}`];
  });
}

function colour(name: string, tokens: ReadonlyMap<string, string>): string {
  const value = tokens.get(name) ?? '';
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value : colour(other, tokens);
}

/** WCAG 2.2: relative luminance and the ratio of two of them. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
  if (!parts) throw new Error(`Not a plain colour: ${hex}`);
  const [r = 0, g = 0, b = 0] = parts.slice(1).map((part) => {
    const c = Number.parseInt(part, 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
