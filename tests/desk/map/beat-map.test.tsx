/** What the map of a level says on each beat's card, to the eye and to the ear. */
import { afterEach, expect, test } from 'vitest';
import type { LevelRoads } from '../../../src/content/prove/roads.ts';
import { BeatMap } from '../../../src/desk/map/beat-map.tsx';
import { plainPage } from '../../builders/plain-page.ts';

let open: ReturnType<typeof plainPage> | null = null;
afterEach(() => {
  open?.close();
  open = null;
});

const story = (id: string, ...to: readonly string[]) => ({
  id,
  kind: 'story',
  title: { en: `The ${id}` },
  next: to.map((way) => ({ to: way })),
});
const LEVEL = {
  start: 'door',
  beats: [
    story('door', 'hall', 'end'),
    story('hall', 'hall'),
    story('attic', 'end'),
    { id: 'end', kind: 'ending', title: { en: 'The end' } },
  ],
};
const problem = (path: string, code: string, severity = 'error') => ({ path, code, severity }) as never;

function card(id: string, of: { problems?: readonly never[]; roads?: LevelRoads; level?: unknown }): string {
  const { problems = [], roads = null, level = LEVEL } = of;
  open?.close();
  open = plainPage(
    <BeatMap level={level} language="en" problems={problems} roads={roads} isSeeking={false} selected={null} onSelect={() => undefined} />,
  );
  return open.page.all('data-map-beat', id)[0]?.says ?? '';
}

const found = (beat: string, isReached: boolean, endings: readonly string[], met: number) => ({ beat, isReached, endings, met });
const ROADS: LevelRoads = {
  isWhole: true,
  beats: [found('door', true, ['end'], 10), found('hall', true, [], 4), found('attic', false, [], 0), found('end', true, ['end'], 6)],
  ways: [{ from: 'door', to: 'end', taken: 6 }],
  plays: 10,
};

test('what no road comes to, and what leads nowhere, is said on its card: while there are errors as well', () => {
  const problems = [problem('beats[1].id', 'beat/dead-end'), problem('beats[2].id', 'beat/unreachable')];
  expect(card('attic', { problems })).toContain('No road comes here');
  expect(card('hall', { problems })).toContain('No way on to an ending');
  expect(card('door', { problems })).not.toMatch(/✕|No /);
  expect(card('attic', { roads: ROADS })).toContain('No road comes here');
  expect(card('hall', { roads: ROADS })).toContain('No way on to an ending');
});

test('where the search was not whole, nothing is said to be out of reach', () => {
  expect(card('attic', { roads: { ...ROADS, isWhole: false } })).not.toContain('No road');
});

test('that something in a beat is wrong is said in words, a warning otherwise than an error', () => {
  expect(card('door', { problems: [problem('beats[0].title', 'any'), problem('beats[0].lines[1].says.en', 'any', 'warning')] })).toMatch(
    /1.error, 1.warning.*✕/,
  );
  expect(card('door', { problems: [problem('beats[0].lines[1].says.en', 'any', 'warning')] })).toMatch(/1.warning.*!/);
});

test('what comes next, which endings are left and how often chance came by are heard as well', () => {
  expect(card('door', { roads: ROADS })).toMatch(/100 %, met in 100 % of plays by chance.*leads to A.*next comes: The hall, The end/);
});

test('thirty endings have thirty signs', () => {
  const beats = Array.from({ length: 30 }, (_, n) => ({ id: `end-${n}`, kind: 'ending', title: { en: `End ${n}` } }));
  const level = { start: 'door', beats: [story('door', ...beats.map((b) => b.id)), ...beats] };
  expect(card('end-25', { level })).toMatch(/^Z /);
  expect(card('end-26', { level })).toMatch(/^AA /);
});
