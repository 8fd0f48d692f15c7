/** What couldn't be fetched once isn't silent for ever, and isn't asked for in a loop. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Asked = { readonly src: readonly string[]; readonly onloaderror: () => void };
const { asked, FakeHowl } = vi.hoisted(() => {
  const asked: Asked[] = [];
  class FakeHowl {
    constructor(options: Asked) {
      asked.push(options);
    }
    play = () => 1;
    fade = () => this;
    volume = () => 0;
    unload = () => null;
  }
  return { asked, FakeHowl };
});
vi.mock('howler', () => ({ Howl: FakeHowl, Howler: {} }));

const { EffectPlayer } = await import('../../src/audio/effect-player.ts');
const { RoomTone } = await import('../../src/audio/room-tone.ts');
const { StemPlayer } = await import('../../src/audio/stem-player.ts');
const { STEMS } = await import('../../src/audio/score.ts');

/** With only the first stem, this loud. */
const scoreOf = (share: number) => Object.fromEntries(STEMS.map((stem, i) => [stem, i === 0 ? share : 0])) as never;

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

test('a stem that failed is asked for again when the score changes', () => {
  const player = new StemPlayer(() => true);
  player.sound(scoreOf(1));
  vi.runAllTimers();
  expect(asked.length).toBe(1);
  asked[0]?.onloaderror();
  player.sound(scoreOf(1));
  vi.runAllTimers();
  expect(asked.length).toBe(1);
  player.sound(scoreOf(0.5));
  vi.runAllTimers();
  expect(asked.length).toBe(2);
});

test('a room tone that failed is asked for again after a pause, not at every press', () => {
  const tone = new RoomTone();
  tone.enter('office');
  asked[0]?.onloaderror();
  for (let i = 0; i < 5; i++) tone.enter('office');
  expect(asked.length).toBe(1);
  tone.enter('court');
  expect(asked.length).toBe(2);
  vi.advanceTimersByTime(20_000);
  tone.enter('office');
  tone.enter('office');
  expect(asked.length).toBe(3);
});

test('effects that failed are asked for again by the next one', () => {
  const player = new EffectPlayer();
  player.play('page', 0);
  player.play('stamp', 0);
  expect(asked.length).toBe(1);
  asked[0]?.onloaderror();
  player.play('pen', 0);
  expect(asked.length).toBe(2);
});
