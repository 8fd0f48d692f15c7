/** A press ends what is played, also while its pictures are still being fetched; in the page only a whole click does. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Curtain } from '../../../src/session/curtain.ts';
import type { Change } from '../../../src/session/session.ts';
import { Acts } from '../../../src/stage/moments/acts.ts';

const vote = { events: [{ kind: 'vote-held' }] } as unknown as Change;
let page: EventTarget;
let curtain: Curtain;
let theatre: { isPlaying: boolean; end(): void; play(...given: readonly unknown[]): void; game: { canvas: object } };
let acts: Acts;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', new EventTarget());
  curtain = new Curtain();
  theatre = {
    isPlaying: false,
    end: () => {
      theatre.isPlaying = false;
    },
    play: () => {
      theatre.isPlaying = true;
    },
    game: { canvas: {} },
  };
  acts = new Acts(theatre as never, { onSound: () => undefined, onCut: () => undefined });
});
afterEach(() => {
  acts.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const key = () => Object.assign(new Event('keydown'), { key: 'x', repeat: false });

describe('while the pictures of a vote are being fetched', () => {
  test.each([
    ['a click in the page', () => page.dispatchEvent(new Event('click'))],
    ['a key', () => page.dispatchEvent(key())],
    ['a press on the stage', () => acts.endsAtPress()],
  ])('%s lets the page tell the result, and nothing is played later', (_, press) => {
    const isDue = acts.prepare(vote, curtain);
    vi.advanceTimersByTime(900);
    expect(curtain.isDown).toBe(true);
    press();
    expect(curtain.isDown).toBe(false);
    expect(isDue()).toBe(false);
  });

  test('the press that held the vote, or the second of a double click, doesn’t', () => {
    const isDue = acts.prepare(vote, curtain);
    expect(acts.endsAtPress()).toBe(true);
    vi.advanceTimersByTime(200);
    page.dispatchEvent(key());
    expect(curtain.isDown).toBe(true);
    expect(isDue()).toBe(true);
  });
});

describe('while it is played', () => {
  beforeEach(() => {
    acts.prepare(vote, curtain);
    acts.play([{ name: 'roll-call' } as never], false);
    vi.advanceTimersByTime(900);
  });

  test('a press in the page ends it with its click, not before', () => {
    page.dispatchEvent(new Event('pointerdown'));
    expect(curtain.isDown).toBe(true);
    page.dispatchEvent(new Event('click'));
    expect(curtain.isDown).toBe(false);
    expect(theatre.isPlaying).toBe(false);
  });

  test('the click that follows a press on the stage ends nothing that the press began', () => {
    page.dispatchEvent(Object.defineProperty(new Event('click'), 'target', { value: theatre.game.canvas }));
    expect(theatre.isPlaying).toBe(true);
  });

  test('a press is used up', () => {
    expect(acts.endsAtPress()).toBe(true);
    expect(acts.endsAtPress()).toBe(false);
  });
});

describe('a ruling and a decision', () => {
  test.each([
    ['judgment', 'ruling'],
    ['decided', 'stamp'],
  ])('%s is told by the page when its %s has been shown, whatever is shown before it', (kind, name) => {
    let over: ((moment: { readonly name: string }) => void) | null = null;
    theatre.play = (...given: readonly unknown[]) => {
      theatre.isPlaying = true;
      over = (given[1] as { readonly onOver: typeof over }).onOver;
    };
    acts.prepare({ events: [{ kind: 'days-spent' }, { kind }] } as unknown as Change, curtain);
    expect(curtain.isDown).toBe(true);
    acts.play([{ name: 'days' } as never, { name } as never], false);
    const told = (moment: string) => over?.({ name: moment });
    told('days');
    expect(curtain.isDown).toBe(true);
    told(name);
    expect(curtain.isDown).toBe(false);
  });

  test('where the stage has no picture of it, the page tells it at once', () => {
    acts.prepare({ events: [{ kind: 'judgment' }] } as unknown as Change, curtain);
    acts.play([{ name: 'hours' } as never], false);
    expect(curtain.isDown).toBe(false);
  });
});
