/** The laws of editing a file by path, over files as people write them and over the shipped packs. */
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Parser, parse } from 'yaml';
import { linesOf } from '../../../src/content/edit/block.ts';
import { applyChange, type Edit, editYaml, inverseOf, type Json } from '../../../src/content/edit/edit.ts';
import { entryFrom, entryTo, type Found, find, signOf } from '../../../src/content/edit/found.ts';
import { lineStart, nextLine } from '../../../src/content/edit/lines.ts';
import { type Outline, readOutline } from '../../../src/content/edit/outline.ts';
import { changedOutline } from '../../../src/content/edit/outline-change.ts';
import { editValue, partAt } from '../../../src/content/edit/plain-edit.ts';
import type { NodePath } from '../../../src/content/problem.ts';
import { LEVELS, packFiles } from '../../builders/shipped.ts';
import { aValue, writtenYaml } from '../../builders/written-yaml.ts';

const shipped = ['delisting-bill', 'school-council'].flatMap((pack) =>
  [...packFiles(path.join(LEVELS, pack))].map(([file, text]) => [`${pack}/${file}`, text] as const),
);

const read = (text: string): Json => parse(text, { version: '1.2', schema: 'core', uniqueKeys: false }) as Json;

function pathsOf(value: Json, at: NodePath = []): readonly NodePath[] {
  if (typeof value !== 'object' || value === null) return [at];
  const parts = Array.isArray(value) ? value.map((v: Json, i) => [i, v] as const) : Object.entries(value);
  return [at, ...parts.flatMap(([key, v]) => pathsOf(v as Json, [...at, key]))];
}

type Choice = { readonly kind: Edit['kind']; readonly where: number; readonly extra: number; readonly value: Json; readonly key: string };
const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom('set', 'set', 'insert', 'remove', 'move', 'rename-key'),
  where: fc.nat(),
  extra: fc.nat(6),
  value: aValue,
  key: fc.constantFrom('new', 'en', 'id', 'ключ', '1', 'a b', 'true'),
});

/** An edit that fits the data, or as near as it gets. */
function chosen(value: Json, { kind, where, extra, value: given, key }: Choice, all = pathsOf(value)): Edit | null {
  const at = all[where % all.length] ?? [];
  const here = partAt(value, at);
  const holder = partAt(value, at.slice(0, -1));
  if (kind === 'set') {
    if (extra < 3 || typeof here !== 'object' || here === null) return { kind, path: at, value: given };
    return { kind, path: [...at, Array.isArray(here) ? here.length : key], value: given };
  }
  if (kind === 'insert') {
    const list = Array.isArray(here) ? at : at.slice(0, -1);
    const inner = partAt(value, list);
    return Array.isArray(inner) ? { kind, path: [...list, extra % (inner.length + 1)], value: given } : null;
  }
  if (at.length === 0) return null;
  if (kind === 'remove') return { kind, path: at };
  if (kind === 'move') return Array.isArray(holder) ? { kind, path: at, to: extra % holder.length } : null;
  return Array.isArray(holder) ? null : { kind: 'rename-key', path: at, to: key };
}

type Comment = { readonly at: number; readonly text: string };

const commentsOf = (text: string): readonly Comment[] => {
  const found: Comment[] = [];
  const look = (token: unknown): void => {
    if (typeof token !== 'object' || token === null) return;
    const { type, source, offset } = token as { type?: string; source?: string; offset?: number };
    if (type === 'comment') found.push({ at: offset ?? 0, text: (source ?? '').trimEnd() });
    for (const part of Object.values(token)) look(part);
  };
  look([...new Parser().parse(text)]);
  return found.sort((a, b) => a.at - b.at);
};

const outlineOf = (text: string): Outline => {
  const outline = readOutline(text);
  if (!outline) throw new Error(`Not sound:\n${text}`);
  return outline;
};

/** The lines that an edit may touch, and the part of them whose comments may go. */
function reach(
  text: string,
  { kind, path: way }: Edit,
): { readonly lines: readonly [number, number]; readonly loses: readonly [number, number] | null } {
  const all = { lines: [0, text.length] as const, loses: null };
  const located = find(outlineOf(text), kind === 'insert' ? way.slice(0, -1) : way);
  if (!located) return all;
  const { found, rest } = located;
  const { parent } = found;
  const isNew = rest.length > 0 || kind === 'insert';
  const linesAround = (at: Found): readonly [number, number] => {
    if (!at.parent) return [0, text.length];
    if (at.parent.spot.isFlow) return linesAround(at.parent);
    const { from, to } = linesOf(text, at.parent, at.index);
    return [lineStart(text, from), nextLine(text, to)];
  };
  if (isNew || kind === 'rename-key') return { lines: linesAround(found), loses: null };
  if (!parent) return { lines: [0, text.length], loses: [0, text.length] };
  const own: readonly [number, number] = parent.spot.isFlow
    ? [entryFrom(parent, found.index), entryTo(parent, found.index)]
    : [linesOf(text, parent, found.index).from, linesOf(text, parent, found.index).to];
  if (kind === 'set')
    return { lines: linesAround(found), loses: found.spot.kind === 'scalar' ? null : [signOf(parent, found.index), own[1]] };
  return { lines: linesAround(parent), loses: kind === 'remove' ? own : null };
}

function checkEdit(text: string, value: Json, edit: Edit): string | null {
  const wanted = editValue(value, edit);
  const change = editYaml(text, edit);
  if (wanted === undefined) {
    expect(change).toBeNull();
    return null;
  }
  // What is named once and put in several places may be refused: the edit would reach further than it says.
  if (change === null && /(^|[\s,[{])[&*]\w/m.test(text)) return null;
  if (change === null) throw new Error(`Refused: ${JSON.stringify(edit)} in\n${text}`);
  const next = applyChange(text, change);
  expect(read(next)).toEqual(wanted);
  expect(applyChange(next, inverseOf(text, change))).toBe(text);
  const { lines, loses } = reach(text, edit);
  const isNothing = change.from === change.to && change.insert === '';
  if (!isNothing) {
    expect(change.from).toBeGreaterThanOrEqual(lines[0]);
    expect(change.to).toBeLessThanOrEqual(lines[1]);
  }
  const [before, after] = [commentsOf(text), commentsOf(next).map((c) => c.text)];
  const kept = before.filter(({ at }) => !loses || at < loses[0] || at >= loses[1]).map((c) => c.text);
  if (edit.kind === 'move') expect([...after].sort()).toEqual([...kept].sort());
  else if (loses)
    expect(
      isPartOf(kept, after) &&
        isPartOf(
          after,
          before.map((c) => c.text),
        ),
      `${kept.join()} -> ${after.join()}`,
    ).toBe(true);
  else expect(after).toEqual(kept);
  return next;
}

function isPartOf(part: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const one of all) if (one === part[at]) at += 1;
  return at === part.length;
}

/** Files are small: thousands of them are read in a second. */
const RUNS = Number(process.env.RUNS ?? (process.env.TEST_SIZE === 'full' ? 20_000 : 250));

describe('an edit of written YAML', () => {
  test('holds what the edit of the plain data gives, touches its own lines only, and keeps every other comment', () => {
    fc.assert(
      fc.property(writtenYaml, choice, ({ text, value }, picked) => {
        const edit = chosen(value, picked);
        if (edit) checkEdit(text, value, edit);
      }),
      { numRuns: RUNS },
    );
  });

  test.each([
    ['a:\n # above\n [] # beside\nb: 0\n', [{}], ['# above', '# beside']],
    ['a: # at\n  [] # beside\nb: 0\n', [{}], ['# at', '# beside']],
    ['a:\r\n # above\r\n [] # beside\r\n', { x: [{ y: 1 }] }, ['# above', '# beside']],
  ])('keeps two comments two: %j', (text, value, comments) => {
    const next = checkEdit(text, read(text), { kind: 'set', path: ['a'], value });
    expect(commentsOf(next ?? '').map((c) => c.text)).toEqual(comments);
  });

  test('is known afterwards without reading the whole file again', () => {
    fc.assert(
      fc.property(writtenYaml, fc.array(choice, { minLength: 1, maxLength: 4 }), ({ text, value }, picked) => {
        let [now, data, outline] = [text, value, outlineOf(text)];
        for (const one of picked) {
          const edit = chosen(data, one);
          const change = edit && editYaml(now, edit);
          if (!edit || !change) continue;
          const next = applyChange(now, change);
          const made = changedOutline(outline, now, change, next);
          expect(made).toEqual(outlineOf(next));
          if (made) [now, data, outline] = [next, read(next), made];
        }
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  test('any other change of the text is known as well, or the text is found to be unsound', () => {
    const typed = fc.record({
      at: fc.nat(),
      cut: fc.nat(6),
      insert: fc.constantFrom('', ' ', '\n', '- ', 'a: ', '#', '"', '[', '}', '\n  - x', ',', '|', '&a ', '---\n', '\n\n'),
    });
    fc.assert(
      fc.property(writtenYaml, typed, ({ text }, { at, cut, insert }) => {
        const from = at % (text.length + 1);
        const change = { from, to: Math.min(text.length, from + cut), insert };
        const next = applyChange(text, change);
        expect(changedOutline(outlineOf(text), text, change, next)).toEqual(readOutline(next));
      }),
      { numRuns: RUNS },
    );
  });

  test('a line that ends a document is one wherever it is typed', () => {
    const text = '- a:\n    # above\n  b: 1\n';
    const change = { from: 5, to: 5, insert: '---\n' };
    expect(readOutline(applyChange(text, change))).toBeNull();
    expect(changedOutline(outlineOf(text), text, change, applyChange(text, change))).toBeNull();
  });

  test('a line that is indented by a tab is read with what stands before it', () => {
    const text = '- en: |-\r\n    \t\r\n  ru: |2-\r\n     a ';
    const change = { from: 8, to: 12, insert: '\n' };
    expect(readOutline(applyChange(text, change))).toBeNull();
    expect(changedOutline(outlineOf(text), text, change, applyChange(text, change))).toBeNull();
  });

  test('setting what is there already changes nothing', () => {
    fc.assert(
      fc.property(writtenYaml, fc.nat(), ({ text, value }, where) => {
        const all = pathsOf(value);
        const at = all[where % all.length] ?? [];
        const change = editYaml(text, { kind: 'set', path: at, value: partAt(value, at) ?? null });
        expect(change && applyChange(text, change)).toBe(text);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  test('and its opposite give the same data', () => {
    fc.assert(
      fc.property(writtenYaml, choice, ({ text, value }, picked) => {
        const edit = chosen(value, picked);
        const back = edit && opposite(value, edit);
        const next = edit && checkEdit(text, value, edit);
        if (!edit || !back || !next) return;
        expect(read(checkEdit(next, read(next), back) ?? '')).toEqual(value);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});

describe('the shipped packs', () => {
  test.each(shipped)('%s: any edit leaves all comments and all other lines, and can be taken back by another', (_name, text) => {
    const value = read(text);
    const all = pathsOf(value);
    fc.assert(
      fc.property(choice, (picked) => {
        const edit = chosen(value, picked, all);
        const next = edit && checkEdit(text, value, edit);
        const back = edit && opposite(value, edit);
        const again = next && back && checkEdit(next, editValue(value, edit) ?? null, back);
        if (again) expect(read(again)).toEqual(value);
      }),
      { numRuns: Math.ceil(RUNS / 250) },
    );
  });

  test('data written anew by edits alone is the same data', () => {
    for (const [, text] of shipped.filter(([name]) => name.endsWith('yaml'))) {
      const value = read(text);
      let made = '';
      for (const [key, part] of Object.entries(value ?? {})) {
        const change = editYaml(made, { kind: 'set', path: [key], value: part as Json });
        made = applyChange(made, change ?? { from: 0, to: 0, insert: '?' });
      }
      expect(read(made)).toEqual(value);
    }
  });
});

function opposite(value: Json, edit: Edit): Edit | null {
  const here = partAt(value, edit.path);
  const last = edit.path.at(-1);
  if (edit.kind === 'insert') return { kind: 'remove', path: edit.path };
  if (edit.kind === 'set') return here === undefined ? { kind: 'remove', path: edit.path } : { ...edit, value: here };
  if (here === undefined || last === undefined) return null;
  if (edit.kind === 'remove') return { kind: typeof last === 'number' ? 'insert' : 'set', path: edit.path, value: here };
  const path = edit.path.slice(0, -1);
  if (edit.kind === 'move') return { kind: 'move', path: [...path, edit.to], to: Number(last) };
  return { kind: 'rename-key', path: [...path, edit.to], to: String(last) };
}
