import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../src/tools/conformance/criteria.ts';
import { EVIDENCE, type Evidence, type Results } from '../../src/tools/conformance/evidence.ts';
import { statementPage } from '../../src/tools/conformance/statement.ts';

const results = (failed: number): Results => ({
  by: Object.fromEntries(
    Object.entries(EVIDENCE).map(([key, { says }]) => [key, { says, looked: 40, failed }]),
  ) as unknown as Results['by'],
  screens: 20,
  looks: ['light', 'dark'],
  heardLines: { en: 10, ru: 12 },
  tests: { passed: 100, failed: 0 },
});

describe('the accessibility statement', () => {
  test('answers for each criterion of WCAG 2.2 at levels A and AA, once', () => {
    expect(new Set(CRITERIA.map((c) => c.id)).size).toBe(CRITERIA.length);
    expect(CRITERIA.filter((c) => c.level === 'A')).toHaveLength(31);
    expect(CRITERIA.filter((c) => c.level === 'AA')).toHaveLength(24);
  });

  test('names evidence for whatever it calls met, and only evidence that there is', () => {
    const known = Object.keys(EVIDENCE) as Evidence[];
    expect(CRITERIA.filter((c) => !c.by.every((key) => known.includes(key))).map((c) => c.id)).toEqual([]);
    // Nothing of the game is ever entered twice, so nothing can be looked at for it.
    expect(CRITERIA.filter((c) => c.verdict === 'met' && c.by.length === 0).map((c) => c.id)).toEqual(['3.3.7']);
  });

  test('says the figures of the run, and says failures as they are', () => {
    expect(statementPage(CRITERIA, results(0), '2026-11-26')).toContain('axe-core, levels A and AA: 40 of 40');
    const bad = statementPage(CRITERIA, results(3), '2026-11-26');
    expect(bad).toContain('axe-core, levels A and AA: 37 of 40');
    expect(bad).toMatch(/axe-core, уровни A и\sAA: 37 из\s40/);
  });

  test('has the date in words, and in Russian no line that a dash begins', () => {
    const page = statementPage(CRITERIA, results(0), '2026-11-26');
    expect(page).toMatch(/Generated on 26\u00a0November\u00a02026 from/);
    expect(page).toMatch(/Составлено 26\u00a0ноября\u00a02026\u00a0г\. по/);
    expect(page).not.toContain(' —');
  });

  test('stands as it is generated now: the published page has the same head, and nothing that this would write otherwise', () => {
    const published = readFileSync(path.resolve(import.meta.dirname, '../../accessibility.html'), 'utf8');
    const head = statementPage(CRITERIA, results(0), '2026-11-26').split('<section')[0] ?? '';
    expect(published.startsWith(head)).toBe(true);
    expect(published).not.toMatch(/ —|\d{4}-\d{2}-\d{2}/);
  });

  test('says everything in both languages', () => {
    expect(
      CRITERIA.filter((c) => !/[а-яё]/i.test(c.name.ru + c.note.ru) || /[а-яё]/i.test(c.name.en + c.note.en)).map((c) => c.id),
    ).toEqual([]);
  });
});
