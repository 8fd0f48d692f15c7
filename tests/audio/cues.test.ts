import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Cues } from '../../src/audio/cues.ts';
import type { Cue, SoundName } from '../../src/audio/sounds.ts';

const VOTE: readonly Cue[] = [
  { name: 'roll-call', at: 0 },
  { name: 'hush', at: 1300 },
  { name: 'result', at: 2700 },
];

let heard: (readonly [SoundName, number])[];
let told: (readonly SoundName[])[];
let moves: boolean;
let isHidden: boolean;
let cues: Cues;
const from = Date.UTC(2026, 0, 1);
beforeEach(() => {
  vi.useFakeTimers({ now: from });
  [heard, told, moves, isHidden] = [[], [], false, false];
  cues = new Cues({
    begin: (name) => heard.push([name, Date.now() - from]),
    tell: (names) => told.push(names),
    stageMoves: () => moves,
    isResultHidden: () => isHidden,
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('without a stage that moves', () => {
  test('the sounds of a step come one after the other and are told together; what comes later is told when it comes', () => {
    cues.step([
      { name: 'stamp', at: 0 },
      { name: 'leaf', at: 180 },
    ]);
    vi.runAllTimers();
    expect(heard).toEqual([
      ['stamp', 0],
      ['leaf', 180],
    ]);
    expect(told).toEqual([['stamp', 'leaf']]);
    cues.step(VOTE);
    vi.runAllTimers();
    expect(told.slice(1)).toEqual([['roll-call'], ['hush'], ['result']]);
  });

  test('the next step leaves out what was still to come', () => {
    cues.step(VOTE);
    vi.advanceTimersByTime(1000);
    cues.step([{ name: 'page', at: 0 }]);
    vi.runAllTimers();
    expect(heard.map(([name]) => name)).toEqual(['roll-call', 'page']);
  });
});

describe('where the stage moves', () => {
  beforeEach(() => {
    moves = true;
  });

  test('a sound comes when the stage shows what it is of, each time it does', () => {
    cues.step([{ name: 'leaf', at: 0 }]);
    for (const wait of [460, 300]) {
      vi.advanceTimersByTime(wait);
      cues.moment('leaf');
    }
    vi.runAllTimers();
    expect(heard).toEqual([
      ['leaf', 460],
      ['leaf', 760],
    ]);
    expect(told).toEqual([['leaf']]);
  });

  test('fourteen leaves in two seconds are told once, and not each of them is heard', () => {
    cues.step([{ name: 'leaf', at: 0 }]);
    for (let i = 0; i < 14; i++) {
      cues.moment('leaf');
      vi.advanceTimersByTime(150);
    }
    expect(told).toEqual([['leaf']]);
    expect(heard.length).toBeGreaterThan(2);
    expect(heard.length).toBeLessThanOrEqual(8);
    cues.step([{ name: 'leaf', at: 0 }]);
    cues.moment('leaf');
    expect(told).toEqual([['leaf'], ['leaf']]);
  });

  test('what the stage doesn’t show comes by itself, and then not again', () => {
    cues.step([{ name: 'stamp', at: 0 }]);
    vi.advanceTimersByTime(1400);
    cues.moment('stamp-down');
    vi.runAllTimers();
    expect(heard).toEqual([['stamp', 1400]]);
  });

  test('what the stage never shows doesn’t wait for it', () => {
    cues.step([{ name: 'hearsay', at: 0 }]);
    expect(heard).toEqual([['hearsay', 0]]);
  });

  test('a result isn’t heard before the stage has it, however long the roll is called, nor twice', () => {
    cues.step(VOTE);
    vi.advanceTimersByTime(450);
    cues.moment('seats');
    vi.advanceTimersByTime(4600);
    expect(heard).toEqual([['roll-call', 450]]);
    cues.moment('tally');
    cues.moment('roll-call-over');
    vi.runAllTimers();
    expect(heard.slice(1)).toEqual([['result', 5050]]);
  });

  test('a result waits for the stage also where the seats are called so late that the call was heard by itself', () => {
    cues.step(VOTE);
    vi.advanceTimersByTime(1900);
    cues.moment('seats');
    vi.advanceTimersByTime(4000);
    expect(heard.map(([name]) => name)).not.toContain('result');
    cues.moment('tally');
    vi.runAllTimers();
    expect(heard.filter(([name]) => name === 'result')).toEqual([['result', 5900]]);
  });

  test('while the pictures of a vote are still being fetched nothing of it runs ahead', () => {
    isHidden = true;
    cues.step(VOTE);
    vi.advanceTimersByTime(5000);
    expect(heard).toEqual([]);
    cues.moment('seats');
    cues.moment('hush');
    isHidden = false;
    cues.moment('roll-call-over');
    vi.runAllTimers();
    expect(heard.map(([name]) => name)).toEqual(['roll-call', 'hush', 'result']);
  });

  test('a roll call that is cut short still has its result', () => {
    cues.step(VOTE);
    vi.advanceTimersByTime(200);
    cues.moment('roll-call-over');
    vi.runAllTimers();
    expect(heard).toEqual([['result', 200]]);
  });

  test('what is done by hand on the stage sounds at once and is told each time', () => {
    cues.moment('card');
    cues.moment('drop');
    cues.moment('card');
    expect(heard).toEqual([
      ['card', 0],
      ['card', 0],
    ]);
    expect(told).toEqual([['card'], ['card']]);
  });
});
