import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/core/event.ts';
import { holds } from '../../src/core/holds.ts';
import type { Intent } from '../../src/core/intent.ts';
import type { LevelRules } from '../../src/core/level.ts';
import { openIntents } from '../../src/core/open-intents.ts';
import type { Run } from '../../src/core/run.ts';
import { score } from '../../src/core/score.ts';
import { echoLines, hearsayAbroad } from '../../src/core/shown.ts';
import { start } from '../../src/core/start.ts';
import { step } from '../../src/core/step.ts';
import { aLevel, anEntry } from '../builders/level.ts';

const only = (sentence: string, changes: Partial<LevelRules> = {}) => {
  const level = aLevel({ start: 'work', ...changes });
  const beats = level.beats.map((b) =>
    b.kind === 'agenda' ? { ...b, hearsay: b.hearsay.slice(0, 1).map((h) => ({ ...h, oneOf: [sentence] })) } : b,
  );
  return { ...level, beats };
};

function play(level: ReturnType<typeof only>, ...intents: Intent[]): { run: Run; events: GameEvent[] } {
  let { run } = start(level, anEntry());
  const events: GameEvent[] = [];
  for (const intent of intents) {
    const result = step(level, run, intent);
    if (result.kind === 'rejection') throw new Error(result.code);
    run = result.run;
    events.push(...result.events);
  }
  return { run, events };
}

const act = (target: string): Intent => ({ kind: 'act', target });

describe('agenda', () => {
  test('an action costs its days, is done once, and opens another', () => {
    const level = only('is-bill');
    const { run } = play(level, act('write'));
    expect(run.daysLeft).toBe(3);
    expect(run.papers).toEqual(['note']);
    const open = openIntents(level, run)
      .filter((t) => t.kind === 'act')
      .map((t) => t.target);
    expect(open).toEqual(['talk', 'rest', 'rewrite']);
  });

  test('an action that takes more days than are left is not open', () => {
    const level = only('is-bill', { calendar: { days: 1, unit: 'days' } });
    expect(openIntents(level, start(level, anEntry()).run).some((t) => t.target === 'write')).toBe(false);
  });

  test('running out of days is an outcome: the story goes on, and says so', () => {
    const level = only('is-bill', { calendar: { days: 2, unit: 'days' } });
    const { run, events } = play(level, act('write'));
    expect(events.some((e) => e.kind === 'days-ran-out')).toBe(true);
    expect(run.beat).toBe('final-check');
    expect(echoLines(level, run).map((l) => l.says.en)).toContain('The days are gone.');
  });

  test('leaving early is allowed and costs nothing', () => {
    const { run } = play(only('is-bill'), { kind: 'leave', target: 'work' });
    expect([run.beat, run.daysLeft, run.stage]).toEqual(['vote', 5, 'floor']);
  });
});

describe('hearsay', () => {
  const rumour = (level: ReturnType<typeof only>, ...intents: Intent[]) => {
    const { run } = play(level, ...intents);
    return {
      status: run.at.kind === 'agenda' ? run.at.slots.rumour?.status : undefined,
      right: run.support.right,
      days: run.daysLeft,
      sources: score(level, run).sources.earned,
    };
  };
  const hand = (claim: string): Intent => ({ kind: 'hand-over', target: 'rumour', claim });
  const silent: Intent = { kind: 'say-silent', target: 'rumour' };
  const pass: Intent = { kind: 'let-pass', target: 'rumour' };
  const well = { status: 'answered', right: 4, days: 5, sources: 2 };
  const badly = { status: 'spread', right: 3, days: 4, sources: 1 };

  test.each([
    ['a misreading, the sentence that decides it', 'is-law', hand('A2'), well],
    ['a misreading, another sentence', 'is-law', hand('A1'), badly],
    ['a misreading, "the article doesn’t say"', 'is-law', silent, badly],
    ['a misreading, let pass', 'is-law', pass, badly],
    ['a true sentence, the sentence that says it', 'is-bill', hand('A1'), well],
    ['a true sentence, denied', 'is-bill', silent, badly],
    ['a true sentence, let pass', 'is-bill', pass, { ...well, status: 'died-down' }],
    ['what the article doesn’t say, said so', 'who-knows', silent, well],
    ['what the article doesn’t say, answered with a sentence', 'who-knows', hand('A1'), badly],
    ['what the article doesn’t say, let pass', 'who-knows', pass, badly],
  ] as const)('%s', (_title, sentence, intent, expected) => {
    expect(rumour(only(sentence), intent)).toEqual(expected);
  });

  test('left alone, a misreading spreads when its patience is over, costs a day, and is told', () => {
    const level = only('is-law');
    const { run, events } = play(level, act('talk'), act('rewrite'), act('write'));
    expect(events.filter((e) => e.kind === 'hearsay-spread')).toHaveLength(1);
    expect([run.support.right, run.daysLeft]).toEqual([3, 1]);
    expect(echoLines(level, run).map((l) => l.says.en)).toContain('l');
  });

  test('left alone, a true sentence dies down and does no harm', () => {
    const { run, events } = play(only('is-bill'), act('write'));
    expect(events.some((e) => e.kind === 'hearsay-died-down')).toBe(true);
    expect([run.support.right, run.daysLeft]).toEqual([4, 3]);
  });

  test('what is abroad when the agenda ends spreads, and later conditions can read it', () => {
    const { run } = play(only('is-law'), { kind: 'leave', target: 'work' });
    expect(holds({ hearsay: 'rumour', status: 'spread' }, run)).toBe(true);
    expect(run.daysLeft).toBe(4);
  });

  test('only the sentences of the article can be handed over', () => {
    const level = only('is-law');
    const { run } = start(level, anEntry());
    expect(step(level, run, hand('R1'))).toMatchObject({ kind: 'rejection', code: 'claim/not-in-hand' });
    expect(hearsayAbroad(level, run)).toHaveLength(1);
  });
});
