/** The time of day in a room moves with the days that are spent, and only forward. */
import { expect, test } from 'vitest';
import { daylightOf, type Hue, lightAt } from '../../../src/stage/layout/daylight.ts';

const calendar = (days: number) => ({ calendar: { days, unit: 'days' as const } });
/** How cool the near light is: blue beside red; and how dark the far one. */
const shade = ([r, g, b]: Hue) => (r + g + b) / 3;
const ORDER = ['morning', 'noon', 'afternoon', 'late', 'evening'];

test.each([1, 2, 5, 14, 21, 60, 365])('goes from morning to evening over a calendar of %d, and never back', (days) => {
  const seen = Array.from({ length: days + 1 }, (_, spent) => daylightOf(calendar(days), { daysLeft: days - spent }));
  const phases = seen.map(({ phase }) => ORDER.indexOf(phase));
  expect(seen[0]?.phase).toBe('morning');
  expect(seen.at(-1)?.phase).toBe('evening');
  expect(phases).toEqual([...phases].sort((a, b) => a - b));
  expect(seen.map((s) => s.spent)).toEqual([...seen.map((s) => s.spent)].sort((a, b) => a - b));
});

test('is the same for the same share of any calendar, and for equal runs', () => {
  const { spent: _, ...half } = daylightOf(calendar(10), { daysLeft: 5 });
  expect(daylightOf(calendar(48), { daysLeft: 24 })).toMatchObject(half);
  expect(daylightOf(calendar(10), { daysLeft: 5 })).toEqual(daylightOf(calendar(10), { daysLeft: 5 }));
});

test('changes nothing where nothing is counted', () => {
  const { near, far, lamp } = daylightOf(calendar(0), { daysLeft: 0 });
  expect([near, far, lamp]).toEqual([
    [255, 255, 255],
    [255, 255, 255],
    [255, 255, 255],
  ]);
});

test('the same room is told apart at its beginning and its end', () => {
  const [first, last] = [lightAt(0), lightAt(1)];
  expect(shade(first.near) - shade(last.near)).toBeGreaterThan(60);
  expect(last.lamp[0] - last.near[0]).toBeGreaterThan(80);
});

test('what is written on a wall keeps its contrast in any light: ink on paper at least 4.5, pale letters on the floor too', () => {
  for (let spent = 0; spent <= 24; spent++) {
    const { near, far, lamp } = lightAt(spent / 24);
    for (const light of [near, far, lamp]) {
      expect(contrast(lit([35, 26, 20], light), lit([243, 230, 201], light))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(lit([246, 235, 210], light), lit([58, 48, 40], light))).toBeGreaterThanOrEqual(4.5);
    }
  }
});

function lit(colour: Hue, light: Hue): Hue {
  return [0, 1, 2].map((i) => ((colour[i] ?? 0) * (light[i] ?? 0)) / 255) as unknown as Hue;
}

/** @see WCAG 2.2, contrast ratio */
function contrast(a: Hue, b: Hue): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(colour: Hue): number {
  const [r, g, b] = colour.map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
