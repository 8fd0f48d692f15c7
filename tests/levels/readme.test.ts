/** What levels/README.md tells authors is so: its snippets are tried, its lists are those of the checker, its numbers are counted anew. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LIMITS } from '../../src/content/limits.ts';
import { isAllowedFile } from '../../src/content/media.ts';
import { printProblem } from '../../src/content/print-problem.ts';
import { readPack } from '../../src/content/read-pack.ts';
import { beat, line } from '../../src/content/schema/beat.ts';
import { guideSheet } from '../../src/content/schema/guide.ts';
import { levelSheet } from '../../src/content/schema/level.ts';
import { packSheet } from '../../src/content/schema/pack.ts';
import { procedureSheet } from '../../src/content/schema/procedure.ts';
import { question } from '../../src/content/schema/question.ts';
import { condition, effect, move } from '../../src/content/schema/rules.ts';
import { sourceSheet } from '../../src/content/schema/source.ts';
import { PROBLEM_CODES } from '../../src/content/words.ts';
import { readYaml } from '../../src/content/yaml-file.ts';
import { LEVELS, readPackFolder } from '../../src/tools/pack-folder.ts';
import { planted } from '../builders/pack.ts';
import { FAULTS } from '../content/faults.ts';

const readme = readFileSync(path.join(LEVELS, 'README.md'), 'utf8');
/** Each snippet with the line before it. */
const snippets = [...readme.matchAll(/^(.*)\n\n```(\w*)\n([\s\S]*?)^```/gm)].map(([, before = '', kind = '', text = '']) => ({
  before,
  kind,
  text,
}));
const snippet = (needle: string) => snippets.find(({ text }) => text.includes(needle))?.text ?? '';
const school = () =>
  new Map([...readPackFolder(path.join(LEVELS, 'school-council'))].filter(([file]) => !file.startsWith('walkthroughs/')));
const proved = (files: ReadonlyMap<string, string>) => {
  const { problems, certificate } = readPack(files, { prove: {} });
  return {
    told: problems.map((p) => printProblem(p, files.get(p.file))),
    isProved: certificate?.isProved,
    states: certificate?.levels[0]?.states,
  };
};

describe('the steps from a first question to a way of one’s own', () => {
  const PLACE = /In `([^`]+)`, first under `([^`]+)`(?: of `([^`]+)`)?/;
  const steps = snippets.flatMap(({ before, text }) => {
    const [, file = '', key = '', of] = PLACE.exec(before) ?? [];
    return file ? [{ file, key, of, text }] : [];
  });
  type Step = (typeof steps)[number];
  const taken = (files: ReadonlyMap<string, string>, { file, key, of, text }: Step) => {
    const lines = (files.get(file) ?? '').split('\n');
    const at = of === undefined ? 0 : lines.findIndex((one) => one.trim() === `- id: ${of}`);
    const under = lines.findIndex((one, i) => i >= at && one.trim() === `${key}:`);
    if (at < 0 || under < 0) throw new Error(`${file} has no ${key} of ${of}`);
    return new Map([...files, [file, lines.toSpliced(under + 1, 0, text.trimEnd()).join('\n')]]);
  };

  test('leave the pack sound and proved, each of them, and at the end there is another ending', () => {
    expect(steps).toHaveLength(8);
    let files: ReadonlyMap<string, string> = school();
    for (const step of steps.slice(0, 6)) {
      files = taken(files, step);
      expect([step.key, proved(files).told.filter((told) => / error /.test(told))]).toEqual([step.key, []]);
      expect(proved(files).isProved, step.key).toBe(true);
    }
    const [way, ending] = steps.slice(6) as [Step, Step];
    // As the last sentence says.
    expect(proved(taken(files, ending)).told.join('\n')).toContain('a way from under-the-stairs to letters');
    files = taken(taken(files, way), ending);
    expect(proved(files)).toMatchObject({ told: [], isProved: true });
  });
});

test('what is taken off for one language leaves a sound pack', () => {
  const [, pattern = ''] = /replace `([^`]+)` with nothing/.exec(readme) ?? [];
  const files = new Map([...school()].map(([file, text]) => [file, text.replace(new RegExp(pattern, 'gm'), '')]));
  files.set('pack.yaml', (files.get('pack.yaml') ?? '').replace(/^ {2}- \{ code: ru.*\n/m, ''));
  expect([...files.values()].join('').match(/\p{Script=Cyrillic}+/gu)).toBeNull();
  expect(proved(files)).toMatchObject({ told: [], isProved: true });
});

test('a problem looks as it is shown', () => {
  const { files } = planted('levels/hall.yaml', '- { to: choosing }', '- { to: ¶chosing }');
  const problem = readPack(files).problems.find(({ code }) => code === 'reference/unknown');
  if (!problem) throw new Error('Nothing was told');
  expect(snippet('error reference/unknown').trimEnd()).toBe(printProblem(problem, files.get(problem.file), 'levels/my-pack/'));
  // “a misspelt beat also leaves the beats behind it without a way in”
  expect(readPack(files).problems.map(({ code }) => code)).toContain('beat/unreachable');
});

/** Words of a list as the README writes them, up to the next full stop. */
const listed = (start: string) => {
  const from = readme.indexOf(start) + start.length;
  return readme
    .slice(from, readme.indexOf('.', from))
    .split(/,\s*(?:or |and )?|\s+(?:or|and) /)
    .map((word) => word.trim().replaceAll('`', ''));
};
const { cast, sets } = packSheet.entries;
const { institutions, chambers } = procedureSheet.entries;

test.each([
  ['kinds of sets', 'Sets: ', sets.item.entries.kind.options, ';'],
  ['models of institutions', '`model` is ', institutions.item.entries.model.options, '.'],
  ['layouts of chambers', '`layout` is ', chambers.item.entries.layout.options, ';'],
  ['how certain a claim is', '`certainty` is ', sourceSheet.entries.passages.item.entries.claims.item.entries.certainty.options, '.'],
] as const)('names all %s', (_, start, options, end) => {
  const said = listed(start).join(', ').split(end)[0] ?? '';
  expect(
    said
      .split(', ')
      .map((word) => word.split(' ')[0])
      .sort(),
  ).toEqual([...options].sort());
});

test('names all figures, looks, layers, kinds of beats, of questions, of actions’ conditions, of effects and of moves', () => {
  const figures = /^Figures: .*? Sets:/ms.exec(readme)?.[0] ?? '';
  for (const figure of cast.item.entries.figure.options) expect(figures).toMatch(new RegExp(`\\b${figure}\\b`));
  const looks = [...(/A set may have a `look`[^\n]*/.exec(readme)?.[0] ?? '').matchAll(/`([a-z-]+)`/g)].map((m) => m[1]);
  expect(looks.filter((look) => look !== 'look').sort()).toEqual([...sets.item.entries.look.wrapped.options].sort());
  const kinds = (at: string, pattern: RegExp) =>
    [...(readme.slice(readme.indexOf(at)).split(/\n#+ /)[0]?.matchAll(pattern) ?? [])].map((m) => m[1]);
  expect(kinds('### sources', /^- `([a-z]+)`:/gm)).toEqual([...sourceSheet.entries.layer.options]);
  expect(kinds('### levels', /^- `([a-z]+)`:/gm).sort()).toEqual(beat.options.map((one) => one.entries.kind.literal).sort());
  expect(
    kinds('### questions', /^\| ([a-z]+) \|/gm)
      .filter((kind) => kind !== 'kind')
      .sort(),
  ).toEqual(question.options.map((one) => one.entries.kind.literal).sort());
});

test('conditions, effects and moves are read as they are written there', () => {
  const whens = [
    ...snippet('when: { all:')
      .replaceAll('…', '{ paper: note }')
      .replace(/#.*/g, '')
      .matchAll(/when: (\{.*?\})(?=\s{2,}|\s*$|\s*\{)/gm),
  ];
  const shown = snippet('when: { all:')
    .replace(/#.*/g, '')
    .replaceAll('[ … ]', '[{ paper: note }]')
    .replace('{ not: … }', '{ not: { paper: note } }');
  const conditions = shown.match(/\{(?:[^{}]|\{[^{}]*\})*\}/g) ?? [];
  expect(whens.length).toBeGreaterThan(0);
  expect(conditions).toHaveLength(10);
  for (const one of conditions) expect(v.is(condition, parse(one)), one).toBe(true);
  const inline = (start: string) =>
    [...(readme.split('\n').find((one) => one.startsWith(start)) ?? '').matchAll(/`(\{[^`]*\})`/g)].map((m) => m[1] ?? '');
  expect(inline('Effects: ')).toHaveLength(6);
  for (const one of inline('Effects: ')) expect(v.is(effect, parse(one)), one).toBe(true);
  expect(inline('Moves are')).toHaveLength(3);
  for (const one of inline('Moves are')) expect(v.is(move, parse(one.replace('<stage>', 'draft'))), one).toBe(true);
});

/** `…` stands for words, and the rest for itself. */
const filled = (text: string) => parse(text.replace(/((?:^|\s)-? ?([a-zA-Z]+): )…/gm, '$1{ en: Words. }'));

test('snippets of files have the shape that is asked for', () => {
  const faults = (schema: v.GenericSchema, input: unknown) =>
    (v.safeParse(schema, input).issues ?? []).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  const pack = filled(snippet('id: my-pack   ').replaceAll('{ en: …, ru: … }', '{ en: Words. }').replaceAll('languages', 'languages'));
  expect(faults(packSheet, pack)).toEqual([]);
  expect(faults(guideSheet, parse(snippet('guide.schema.json').replaceAll('…', 'Words.')))).toEqual([]);
  expect(
    faults(
      sourceSheet.entries.passages.item.entries.claims.item,
      filled(snippet('certainty: conditional').replace('ru: …', 'ru: Слова.'))[0],
    ),
  ).toEqual([]);
  // It shows one of its outcomes.
  const [decision] = filled(snippet('kind: decision'));
  expect(faults(beat, { ...decision, outcomes: [...decision.outcomes, ...decision.outcomes] })).toEqual([]);
  expect(faults(levelSheet.entries.waysIn, parse(snippet('id: talked-about')).waysIn)).toEqual([]);
  const [hearing] = filled(snippet('id: customs-letter'));
  const exhibits = beat.options.find((one) => one.entries.kind.literal === 'hearing')?.entries as { exhibits: v.GenericSchema } | undefined;
  expect(faults(exhibits?.exhibits ?? v.never(), [hearing])).toEqual([]);
  expect(v.is(line, { who: 'narrator', says: { en: 'Words.' } })).toBe(true);
});

test.each([
  ...['A: b', 'Room # 5', '"So" it is', "'So' it is", '[so]', '{so}', '- so', '`so`', ...'@*&!|>%'].map((text) =>
    text.length > 1 ? text : `${text}so`,
  ),
  ...['12', 'true', 'false', 'null'],
])('%s stands as it is only within quotes, on a line and between braces', (text) => {
  expect((readYaml('a.yaml', `says: ${text}\n`).value as { says?: unknown } | undefined)?.says).not.toBe(text);
  const quoted = text.includes('"') ? `'${text}'` : `"${text}"`;
  expect(readYaml('a.yaml', `says: ${quoted}\nboth: { en: ${quoted} }\n`)).toMatchObject({
    value: { says: text, both: { en: text } },
    findings: [],
  });
});

test.each(['so, then', 'so [then]', 'so {then}'])('%s does between braces', (text) => {
  expect(readYaml('a.yaml', `says: ${text}\n`).value).toEqual({ says: text });
  expect((readYaml('a.yaml', `both: { en: ${text} }\n`).value as { both?: unknown } | undefined)?.both).not.toEqual({ en: text });
});

test('the schema of each folder is where the first line of a file says', () => {
  const named = [...snippet('yaml-language-server: $schema=../schema').matchAll(/\$schema=(\S+)/g)].map((m) => m[1] ?? '');
  expect(named).toHaveLength(2);
  for (const [i, one] of named.entries())
    expect(() => readFileSync(path.join(LEVELS, 'school-council', i === 0 ? '' : 'levels', one))).not.toThrow();
});

test('every problem that it explains is one of the proof’s, and all of those are explained', () => {
  const told = new Set([...readme.matchAll(/`(prove\/[a-z-]+)`/g)].map((m) => m[1]));
  expect([...told].sort()).toEqual(PROBLEM_CODES.filter((code) => code.startsWith('prove/')).sort());
});

test('the limits are those that are kept', () => {
  const limits = readme.slice(readme.indexOf('## Limits'));
  const MB = 1024 * 1024;
  expect(limits).toContain(
    `At most ${LIMITS.files} files, ${LIMITS.fileBytes / MB} MB each, ${LIMITS.allBytes / MB} MB together, and ${LIMITS.zipBytes / MB} MB as a zip`,
  );
  expect(limits).toContain(`${LIMITS.depth} deep; anchors used at most ${LIMITS.aliases} times in a file`);
  const kinds = (/A zip may hold (.*?) files and a LICENSE/.exec(limits)?.[1] ?? '').split(/, | and /);
  for (const kind of kinds) expect(isAllowedFile(`media/a.${kind}`), kind).toBe(true);
  for (const kind of ['svg', 'html', 'js', 'pdf', 'docx']) expect(isAllowedFile(`media/a.${kind}`), kind).toBe(false);
});

test('the folders and files of the tree are those that stand there', () => {
  const here = readdirSync(LEVELS);
  for (const [, folder = ''] of snippet('schema/   ').matchAll(/^ {2}([a-z-]+)\/ /gm)) expect(here).toContain(folder);
});

test('commands, pages and folders that the front page names are there', () => {
  const root = path.join(LEVELS, '..');
  const front = readFileSync(path.join(root, 'README.md'), 'utf8');
  const { scripts, engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const [, command = ''] of `${front}\n${readme}`.matchAll(/npm run ([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(command);
  for (const command of ['start', 'test']) expect(Object.keys(scripts)).toContain(command);
  expect(front).toContain(`Node ${engines.node.replace('>=', '')} or newer`);
  const named = [
    ...[...front.matchAll(/`([a-z]+\.html)`/g)].map((m) => m[1] ?? ''),
    ...[...front.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map((m) => m[1] ?? ''),
    ...[...(front.split('## Where things are')[1]?.split('```')[1] ?? '').matchAll(/(?:^|\s{3,})((?:src\/)?[a-z]+)\/?(?= {2,})/gm)].map(
      (m) => m[1] ?? '',
    ),
  ];
  expect(named.length).toBeGreaterThan(20);
  for (const one of named) expect(existsSync(path.join(root, one)), one).toBe(true);
});

test.each([
  ['agenda/actions', 6, 'at most six actions without a `when`'],
  ['hearsay/crowded', 3, 'at most three sentences abroad'],
  ['length/line', 140, 'lines over 140 characters'],
  ['length/line', 220, 'in at most 220 characters'],
  ['length/line', 280, '280 characters at the most'],
  ['length/page', 8, 'story pages over 8 lines'],
  ['length/card', 60, 'cards over 60 words'],
  ['cards/few', 3, 'Three views or more'],
] as const)('%s is told beyond %i: “%s”', (code, bound, says) => {
  expect(readme).toContain(says);
  const told = FAULTS.filter((fault) => fault.code === code).flatMap(({ file, from, to, place, told }) =>
    readPack(planted(file, from, to, place, told).files).problems.filter((problem) => problem.code === code),
  );
  expect(told.map(({ values }) => Number.parseInt(String(values.most ?? values.least), 10))).toContain(bound);
});

describe('what makes a level large', () => {
  const number = (pattern: RegExp) => Number(pattern.exec(readme)?.[1]?.replace(',', ''));
  const LEVEL = 'levels/off-the-list.yaml';
  const changed = (...changes: readonly (readonly [file: string, from: string, to: string])[]) => {
    const files = school();
    for (const [file, from, to] of changes) {
      const text = files.get(file) ?? '';
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      files.set(file, text.replace(from, to));
    }
    return proved(files);
  };
  const rest = (id: string) =>
    `      - id: ${id}\n        handle: shelf\n        days: 1\n        says: { en: Rest, ru: Отдохнуть }\n        hint: { en: A day goes., ru: День пройдёт. }\n        lines: []\n`;

  test('the school’s level has as many states as it says', () => {
    const { states, isProved } = changed();
    expect(isProved).toBe(true);
    expect(states).toBe(number(/The school's level has (\d+)/));
    expect(snippet('proved: ')).toContain(`proved: ${states} states in`);
    expect(snippet('proved: ')).toContain(`rules ${readPack(school()).pack?.shared.rulesFingerprint.slice(0, 12)}`);
  });

  test('two more actions, a third slot, and more that is asked for later make as many as it says', () => {
    expect(changed([LEVEL, '    actions:\n', `    actions:\n${rest('one')}${rest('two')}`]).states).toBe(
      number(/make (\d+) of the school's/),
    );
    const slot =
      '    hearsay:\n      - id: third\n        onDay: 2\n        patience: 2\n        oneOf: [room-back]\n        spread: [{ add: talk, by: 1 }]\n';
    expect(changed([LEVEL, ', room-back]', ']'], [LEVEL, '    hearsay:\n', slot]).states).toBe(number(/A third,[^.]* makes (\d+)/));
    const more =
      '        more:\n          - { when: { var: asked, atLeast: 1 }, weight: 1 }\n          - { when: { promise: ask-everybody }, weight: 1 }\n          - { when: { daysLeft: true, atLeast: 1 }, weight: 1 }\n';
    expect(changed([LEVEL, '        more:\n', more]).states).toBe(number(/199 become (\d+)/));
  });
});
