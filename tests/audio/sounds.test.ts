import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOMENTS, SOUND_NAMES, type SoundName, soundsFor, takeOf } from '../../src/audio/sounds.ts';
import type { GameEvent } from '../../src/core/event.ts';
import type { Level } from '../../src/core/level.ts';
import { Session } from '../../src/session/session.ts';
import { captions } from '../../src/text/words/captions.ts';
import { arbitraryLevel } from '../builders/arbitrary-level.ts';
import { aLevel, anEntry } from '../builders/level.ts';
import { shippedPack } from '../builders/shipped.ts';
import { randomWalk } from '../builders/walk.ts';

const tally = { for: 300, against: 100, abstain: 20, absent: 30, members: 450, needed: 226, carried: true };
const vote = (carried: boolean): GameEvent => ({ kind: 'vote-held', beat: 'vote', tally: { ...tally, carried } });
const stage = (name: string): GameEvent => ({ kind: 'stage-entered', stage: name });
const end = (ending: string): GameEvent => ({ kind: 'ending-reached', ending });
const decided = (outcome: string): GameEvent => ({ kind: 'decided', beat: 'desk', outcome });
const judgment = (is: 'grant' | 'refuse', asDrafted: boolean): GameEvent => ({ kind: 'judgment', beat: 'court', decided: is, asDrafted });

const cuesOf = (events: readonly GameEvent[], around: { level?: Level; place?: string; floor?: 'wood' | 'stone' | 'carpet' } = {}) =>
  soundsFor({ level: around.level ?? aLevel(), events, place: around.place ?? null, floor: around.floor ?? null });
const namesOf = (...given: Parameters<typeof cuesOf>): readonly SoundName[] => cuesOf(...given).map(({ name }) => name);

/** The sounds of every step of some runs. */
function heardIn(level: Level, seeds: number): readonly (readonly SoundName[])[] {
  return Array.from({ length: seeds }, (_, n) => {
    const entry = anEntry({ seed: `heard-${n}` });
    const { intents } = randomWalk(level, entry, `heard-${n}`);
    const session = Session.begin(level, entry);
    const heard: (readonly SoundName[])[] = [];
    const placeNow = () => {
      const set = level.beats.find((b) => b.id === session.run.beat)?.set;
      return level.shared.sets.find((s) => s.id === set)?.kind ?? 'office';
    };
    session.subscribe(({ events }) => heard.push(namesOf(events, { level, place: placeNow() })));
    for (const intent of intents) session.dispatch(intent);
    return heard;
  }).flat();
}

describe('sound', () => {
  test('there are at least 20 effects, each with a caption of its own in each language', () => {
    expect(SOUND_NAMES.length).toBeGreaterThanOrEqual(20);
    for (const words of [captions.en, captions.ru]) {
      expect(SOUND_NAMES.filter((name) => words[name].length <= 3)).toEqual([]);
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
    }
  });

  test('every effect is set off by something that happens', () => {
    const levels = ['delisting-bill', 'school-council'].flatMap((id) => shippedPack(id).levels);
    const heard = new Set([
      ...levels.flatMap((level) => heardIn(level, 6)).flat(),
      ...[MOMENTS.card, MOMENTS.map].flatMap((name) => name ?? []),
    ]);
    for (const floor of ['wood', 'stone', 'carpet'] as const) heard.add(namesOf([], { floor })[0] ?? 'page');
    // Met on few roads: a paper that comes out of the folder, a question asked in a school.
    for (const name of namesOf([{ kind: 'paper-withdrawn', paper: 'note' }])) heard.add(name);
    for (const name of namesOf([{ kind: 'question-asked', question: 'q', number: 1, of: 3 }], { place: 'school' })) heard.add(name);
    expect(SOUND_NAMES.filter((name) => !heard.has(name))).toEqual([]);
  });

  test('a step is heard in two sounds at most, one after the other; only a vote takes three', () => {
    fc.assert(
      fc.property(arbitraryLevel, (level) => {
        for (const names of heardIn(level, 1)) {
          expect(names.length).toBeLessThanOrEqual(names.includes('roll-call') ? 3 : 2);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
      { numRuns: 60 },
    );
    const cues = cuesOf([stage('floor'), { kind: 'days-spent', days: 1, left: 3 }, { kind: 'paper-added', paper: 'note' }]);
    expect(cues).toEqual([
      { name: 'stamp', at: 0 },
      { name: 'paper-in', at: 180 },
    ]);
  });

  test('a vote, a decision, a judgment and an ending sound the same whatever they come to', () => {
    expect(cuesOf([vote(true), stage('adopted')])).toEqual(
      cuesOf([vote(false), stage('rejected'), { kind: 'paper-withdrawn', paper: 'x' }]),
    );
    expect(cuesOf([decided('signed'), stage('signed')])).toEqual(cuesOf([decided('returned'), { kind: 'paper-added', paper: 'letter' }]));
    expect(cuesOf([judgment('grant', true)])).toEqual(cuesOf([judgment('refuse', false), stage('refused')]));
    expect(namesOf([stage('adopted'), end('adopted')])).toEqual(['ending']);
    expect(namesOf([stage('lapsed'), end('lapsed')])).toEqual(['ending']);
  });

  test('time that goes is heard as a leaf or as a clock, as the level counts it, never as both', () => {
    const spent: GameEvent = { kind: 'days-spent', days: 2, left: 0 };
    const ranOut: GameEvent = { kind: 'days-ran-out', beat: 'talks' };
    const level = aLevel();
    for (const [unit, name] of [['days', 'leaf'] as const, ['hours', 'tick'] as const]) {
      const heard = namesOf([spent, ranOut], { level: { ...level, calendar: { ...level.calendar, unit } } });
      expect(heard).toEqual([name]);
    }
  });

  test('an answer sounds the same whether it was right or wrong', () => {
    const answered = (grade: string) => ({ kind: 'question-answered', question: 'q', grade, attempt: 1 }) as unknown as GameEvent;
    const opened: GameEvent = { kind: 'passage-opened', passage: 'p1', claim: 'A1' };
    const points: GameEvent = { kind: 'points', ledger: 'understanding', item: 'q', points: 2 };
    expect(cuesOf([answered('right'), points])).toEqual(cuesOf([answered('wrong'), opened]));
  });

  test('the same step is always heard in the same take, and the next in another', () => {
    expect([0, 1, 2, 3, 4].map((step) => takeOf(3, step))).toEqual([0, 1, 2, 0, 1]);
    expect(takeOf(1, 7)).toBe(0);
  });
});
