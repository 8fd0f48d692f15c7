/** What an author can do in a form, and what stands in the file afterwards. */
import { afterEach, describe, expect, test } from 'vitest';
import { formPage } from '../../builders/form-page.tsx';

let open: ReturnType<typeof formPage> | null = null;
const form = (of: Parameters<typeof formPage>[0]) => {
  open?.close();
  open = formPage(of);
  return open;
};
afterEach(() => {
  open?.close();
  open = null;
});

const says = (text: string) => ({ en: text, ru: text });
const claim = (id: string) => ({ id, says: says(id), certainty: 'done' });

describe('a question', () => {
  const file = 'questions/one.yaml';
  const written = (of: ReturnType<typeof formPage>) =>
    (of.draft.value(file) as { questions: readonly Record<string, unknown>[] }).questions;

  test('gets a tag that others have already, and they keep theirs', async () => {
    const questions = [
      { id: 'first', kind: 'choice', tags: ['vote'] },
      { id: 'second', kind: 'choice', tags: ['tag-1'] },
    ];
    const here = form({ files: { [file]: { questions } }, file, path: ['questions', 1] });
    await here.type('questions/1/tags/0', 'vote');
    expect(written(here).map((q) => q.tags)).toEqual([['vote'], ['vote']]);
    await here.type('questions/1/tags/0', 'reading');
    expect(written(here).map((q) => q.tags)).toEqual([['vote'], ['reading']]);
  });

  test('that is new is asked as the others of its sheet are, about a sentence that none of them is about', async () => {
    const files = {
      'sources/one.yaml': { id: 'one', passages: [{ id: 'A1', title: says('A1'), claims: [claim('A1.1'), claim('A1.2')] }] },
      [file]: { questions: [{ id: 'b', kind: 'choice', tags: ['own'], ledger: 'sources', claim: 'A1.1' }] },
    };
    const here = form({ files, file });
    await here.at('data-add', 'questions').press();
    const [right, wrong] = written(here)[1]?.picks as readonly Record<string, unknown>[];
    expect(written(here)[1]).toMatchObject({
      tags: ['own'],
      ledger: 'sources',
      claim: 'A1.2',
      deciding: says('A1.2'),
      right: says('A1.2'),
      asks: says(''),
    });
    expect([right?.right, wrong?.right, wrong?.feedback]).toEqual([true, undefined, says('')]);
    expect(right?.id).not.toBe(wrong?.id);
  });

  test('that is new has a tag by which others are drawn', async () => {
    const files = {
      'questions/a.yaml': { questions: [{ id: 'a', kind: 'choice', tags: ['first'] }] },
      [file]: { questions: [{ id: 'b', kind: 'choice', tags: ['own'] }] },
    };
    const here = form({ files, file });
    await here.at('data-add', 'questions').press();
    expect(written(here)[1]).toMatchObject({ tags: ['own'] });
  });

  test('whose answers are written is told in plain words which of them is right, and what it is called before it is asked', async () => {
    const picks = [{ id: 'a', says: says('x') }];
    const questions = [{ id: 'the-first', kind: 'choice', tags: ['t'], asks: says(''), right: says(''), picks }];
    const here = form({ files: { [file]: { questions } }, file, path: ['questions', 0] });
    await here.unfold();
    await here.at('aria-label', 'Add: This is the right answer').press();
    expect(written(here)[0]).toMatchObject({ picks: [{ id: 'a', right: true }] });
    expect(here.at('data-field', 'questions/0/right').says).toMatch(/^After a right answer/);
    expect(here.page.all('class', 'form-title')[0]?.says).toBe('the-first');
  });

  test('sorts its items into bins that are picked by what is written on them', async () => {
    const bins = [
      { id: 'yes', says: says('It says so') },
      { id: 'no', says: says('It doesn’t') },
    ];
    const questions = [{ id: 'q', kind: 'categorise', tags: ['t'], bins, items: [{ id: 'i', says: says('x'), bin: '' }] }];
    const here = form({ files: { [file]: { questions } }, file, path: ['questions', 0] });
    await here.unfold();
    expect(here.offered('questions/0/items/0/bin')).toEqual(['', 'yes', 'no']);
    expect(here.at('data-path', 'questions/0/items/0/bin').says).toContain('It says so');
    await here.pick('questions/0/items/0/bin', 'no');
    expect(written(here)[0]).toMatchObject({ items: [{ bin: 'no' }] });
  });

  test('in a passage says something to each wrong sentence of that passage, however many the sources have', async () => {
    const passage = (id: string, count: number) => ({
      id,
      title: says(id),
      claims: Array.from({ length: count }, (_, n) => claim(`${id}.${n}`)),
    });
    const files = {
      'sources/one.yaml': { id: 'one', passages: [passage('A1', 20), passage('A2', 14)] },
      [file]: { questions: [{ id: 'q', kind: 'hottext', tags: ['t'], passage: 'A2', feedback: {} }] },
    };
    const here = form({ files, file, path: ['questions', 0] });
    const offered = () => here.page.all('aria-label').filter((e) => /^Add: A\d\.\d+$/.test(e.marks.get('aria-label') ?? ''));
    expect(offered()).toHaveLength(12);
    const more = here.page.all('class', 'link-button').find((e) => e.says === 'Show 2 more');
    await more?.press();
    expect(offered()).toHaveLength(14);
    await here.at('aria-label', 'Add: A2.13').press();
    expect(written(here)[0]).toMatchObject({ feedback: { 'A2.13': says('') } });
  });
});

describe('a level', () => {
  const file = 'levels/two.yaml';
  const hearsay = (id: string) => ({ id, owner: says('x'), by: 'corridor', says: says(id), verdict: 'contradicts', claims: [] });
  const slot = (id: string, more: object) => ({ id, onDay: 0, patience: 1, oneOf: ['own'], spread: [], ...more });
  const level = {
    id: 'two',
    waysIn: [{ id: 'default', papers: [], spread: ['earlier'] }],
    hearsay: [hearsay('own')],
    beats: [
      {
        id: 'week',
        kind: 'agenda',
        hearsay: [slot('new', {}), slot('back', { returns: { well: says('a'), badly: says('b'), left: says('c') } })],
      },
    ],
  };
  const files = { 'levels/one.yaml': { id: 'one', hearsay: [hearsay('earlier'), hearsay('another')] }, [file]: level };

  test('takes up what was abroad in another one, where that is what is meant', async () => {
    const here = form({ files, file });
    await here.unfold();
    expect(here.offered('waysIn/0/spread/0')).toEqual(['earlier', 'another']);
    const week = form({ files, file, path: ['beats', 0] });
    await week.unfold();
    expect(week.offered('beats/0/hearsay/0/oneOf/0')).toEqual(['own']);
    expect(week.offered('beats/0/hearsay/1/oneOf/0')).toContain('another');
  });

  test('calls what has no words of its own by what it brings or where it leads, and says no id where there are words', async () => {
    const beats = [
      { ...level.beats[0], title: says('A week') },
      {
        id: 'next',
        kind: 'story',
        title: says('What then'),
        lines: [],
        next: [{ when: { hearsay: 'new', status: 'spread' }, to: 'week' }],
      },
    ];
    const here = form({ files: { ...files, [file]: { ...level, beats } }, file, path: ['beats', 0] });
    expect(here.at('data-field', 'beats/0/hearsay').says).toMatch(/own[\s\S]*own/);
    const next = form({ files: { ...files, [file]: { ...level, beats } }, file, path: ['beats', 1] });
    expect(next.at('data-field', 'beats/1/next').says).toContain('→ A week');
    await next.unfold();
    expect(next.at('data-path', 'beats/1/next/0/to').says).not.toContain('(week)');
    expect(next.at('data-path', 'beats/1/next/0/when/hearsay').says).toContain('own');
  });

  test('asks in a condition for a number from and to', async () => {
    const when = { var: 'n', atLeast: 2 };
    const beat = { id: 'b', kind: 'story', lines: [], next: [{ when, to: 'b' }] };
    const here = form({
      files: { [file]: { ...level, variables: [{ id: 'n', min: 0, max: 9, start: 0 }], beats: [beat] } },
      file,
      path: ['beats', 0],
    });
    const written = () => here.draft.value(file) as { beats: readonly { next: readonly { when: unknown }[] }[] };
    await here.unfold();
    await here.at('aria-label', 'Add: at most').press();
    expect(written().beats[0]?.next[0]?.when).toEqual({ ...when, atMost: 2 });
    await here.at('aria-label', 'Take out at least').press();
    expect(written().beats[0]?.next[0]?.when).toEqual({ var: 'n', atMost: 2 });
  });

  test('keeps a number that is being written, and has the old one again where none was', async () => {
    const here = form({ files: { [file]: { ...level, minutes: [5, 10], calendar: { days: 7, unit: 'days' } } }, file });
    const days = here.at('data-path', 'calendar/days') as unknown as { value: unknown; press: (type: string) => Promise<void> };
    await here.type('calendar/days', '');
    // Something else is drawn anew meanwhile.
    here.draft.change({ label: 'x', changes: [{ file: 'other.yaml', text: 'a: 1' }] });
    await here.type('calendar/days', '');
    expect(days.value).toBe('');
    expect(here.draft.value(file)).toMatchObject({ calendar: { days: 7 } });
    await days.press('blur');
    expect(String(days.value)).toBe('7');
    await here.type('calendar/days', '12');
    expect(here.draft.value(file)).toMatchObject({ calendar: { days: 12 } });
  });
});

test('a language that has no code yet, or one that is there already, adds no column', () => {
  const languages = [
    { code: 'en', name: 'English', direction: 'ltr' },
    { code: '', name: '', direction: 'ltr' },
    { code: 'en', name: 'Another', direction: 'ltr' },
  ];
  const here = form({ files: { 'pack.yaml': { languages, title: says('T') } }, file: 'pack.yaml' });
  expect(here.page.all('data-path', 'title/en')).toHaveLength(1);
  expect(here.page.all('data-path', 'title/')).toHaveLength(0);
});

test('what is wrong in a text of one language, or deep in a condition, is said beside it', async () => {
  const file = 'levels/one.yaml';
  const beat = {
    id: 'b',
    kind: 'story',
    title: says('T'),
    lines: [{ who: 'narrator', says: says('A'), when: { all: [{ paper: 'gone' }] } }],
    next: [],
  };
  const problem = (path: string, found: string) => ({ path, found, mend: 'Mend it.', file, severity: 'error' }) as never;
  const problems = [problem('beats[0].title.ru', 'a straight quote'), problem('beats[0].lines[0].when.all[0].paper', 'no such paper')];
  const here = form({ files: { [file]: { id: 'one', beats: [beat] } }, file, path: ['beats', 0], problems });
  await here.unfold();
  expect(here.at('data-field', 'beats/0/title').says).toContain('a straight quote: Mend it.');
  expect(here.at('data-field', 'beats/0/lines/0/when').says).toContain('no such paper: Mend it.');
});

test('what a form can’t change alone is said to be so, and stands there as it was', async () => {
  const file = 'levels/one.yaml';
  const text =
    'id: one\nbeats:\n  - id: a\n    kind: story\n    title: &t { en: Both, ru: Оба }\n  - id: b\n    kind: story\n    title: *t\n';
  const here = form({ files: {}, texts: { [file]: text }, file, path: ['beats', 1] });
  await here.type('beats/1/title/en', 'Mine');
  expect(here.draft.files.get(file)).toBe(text);
  expect(here.at('data-field', 'beats/1/title').says).toContain('can’t change this alone');
  expect((here.at('data-path', 'beats/1/title/en') as unknown as { value: string }).value).toBe('Both');
  await here.type('beats/1/id', 'c');
  await here.at('data-path', 'beats/1/id').press('change');
  expect(here.draft.value(file)).toMatchObject({ beats: [{ id: 'a' }, { id: 'c', title: { en: 'Both' } }] });
  expect(here.page.says).not.toContain('can’t change this alone');
});
