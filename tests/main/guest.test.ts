/** The game as a guest in the desk's page. */
import { afterEach, expect, test, vi } from 'vitest';
import { listenToHost, type ToGuest } from '../../src/main/guest.ts';

const ORIGIN = 'https://school.test';

/** A page in a frame: what it told its host, and a way to say something to it. */
function aFrame() {
  const told: unknown[] = [];
  const parent = { postMessage: (message: unknown) => told.push(message) };
  const listeners: ((event: unknown) => void)[] = [];
  vi.stubGlobal('window', { parent });
  vi.stubGlobal('location', new URL(ORIGIN));
  vi.stubGlobal('addEventListener', (_name: string, listener: (event: unknown) => void) => listeners.push(listener));
  const say = (data: unknown, from: { source?: unknown; origin?: string } = {}) => {
    for (const listener of listeners) listener({ source: parent, origin: ORIGIN, data, ...from });
  };
  return { told, say };
}

const play = (level: string) => ({ kind: 'play', place: { level } });

afterEach(() => vi.unstubAllGlobals());

test('what is asked while the one before is on its way takes its place', () => {
  const { told, say } = aFrame();
  const heard: (() => ToGuest)[] = [];
  listenToHost((asked) => heard.push(asked));
  expect(told).toEqual([{ kind: 'ready' }]);
  say(play('one'));
  say(play('two'));
  expect(heard.map((asked) => asked().place.level)).toEqual(['two', 'two']);
});

test('nobody else is heard', () => {
  const { say } = aFrame();
  const onPlay = vi.fn();
  listenToHost(onPlay);
  say(play('one'), { origin: 'https://elsewhere.test' });
  say(play('one'), { source: {} });
  say({ kind: 'left' });
  say(null);
  expect(onPlay).not.toHaveBeenCalled();
});
