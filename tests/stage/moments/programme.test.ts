/** Key moments: each set off by its event, short, one after another, and ending in the picture as it is drawn. */
import { describe, expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import type { GameEvent } from '../../../src/core/event.ts';
import type { Level } from '../../../src/core/level.ts';
import type { Run } from '../../../src/core/run.ts';
import { step } from '../../../src/core/step.ts';
import { art } from '../../../src/stage/baked.ts';
import type { Size } from '../../../src/stage/layout/geometry.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Picture } from '../../../src/stage/layout/piece.ts';
import { LONGEST, LONGEST_ROLL_CALL, type Moment, type MomentName, type Pose } from '../../../src/stage/moments/moment.ts';
import { momentsOf } from '../../../src/stage/moments/programme.ts';
import { stage } from '../../../src/stage/moments/staging.ts';
import { aLevel, anEntry } from '../../builders/level.ts';
import { planBy } from '../../builders/plan.ts';
import { shippedPack } from '../../builders/shipped.ts';

const SIZES: readonly Size[] = [
  { w: 900, h: 640 },
  { w: 390, h: 330 },
];
const tongue = { say: () => 'words', word: (key: string) => key } as const;
type Played = {
  readonly level: Level;
  readonly size: Size;
  readonly events: readonly GameEvent[];
  readonly moments: readonly Moment[];
  readonly after: Picture;
  readonly ids: ReadonlySet<string>;
};

/** The moments of every step of some roads through a level, on a large stage and in a hand. */
function playedOn(level: Level, roads: number): readonly Played[] {
  const draw = (run: Run, size: Size) => pictureOf(level, run, composeFor(level, run), { size, tongue, art });
  return Array.from({ length: roads }, (_, n) => planBy(level, anEntry({ seed: `road-${n}` }), `road-${n}`)).flatMap((plan) =>
    plan.intents.flatMap((intent, i): readonly Played[] => {
      const run = plan.runs[i] as Run;
      const result = step(level, run, intent);
      if (result.kind === 'rejection') return [];
      return SIZES.map((size) => {
        const after = draw(result.run, size);
        const props = { art, has: (frame: string) => frame in art.frames, size };
        const moments = momentsOf({ events: result.events, level, run: result.run, before: draw(run, size), after, props });
        return { level, size, events: result.events, moments, after, ids: new Set(after.pieces.map((p) => p.id)) };
      });
    }),
  );
}

const levels = [...shippedPack().levels, aLevel()];
const played = levels.flatMap((level) => playedOn(level, level.id === aLevel().id ? 4 : 3));
const allMoments = played.flatMap((p) => p.moments);
const isStill = ({ x = 0, y = 0, turn = 0, size = 1, alpha = 1, lines = 1 }: Pose) =>
  [x, y, turn].every((n) => Math.abs(n) < 0.01) && Math.abs(size - 1) < 0.01 && alpha > 0.99 && lines === 1;

describe('key moments', () => {
  test.each<readonly [GameEvent['kind'], MomentName]>([
    ['vote-held', 'roll-call'],
    ['decided', 'stamp'],
    ['stage-entered', 'stamp'],
    ['paper-added', 'papers'],
    ['paper-withdrawn', 'papers'],
    ['days-spent', 'days'],
    ['judgment', 'ruling'],
  ])('%s is staged as %s, wherever it happens and the thing is in the picture', (kind, name) => {
    const own = played.filter((p) => p.events.some((e) => e.kind === kind) && (kind === 'days-spent' || p.ids.has('folder')));
    expect(own.length).toBeGreaterThan(0);
    const without = own.filter((p) => !p.moments.some((m) => m.name === name));
    // On the map and in the archive of a first pack nothing carries the folder's stamps.
    expect(without.filter((p) => kind !== 'stage-entered' || [...p.ids].some((id) => id.startsWith('stamp:'))).length).toBe(0);
  });

  test('an exhibit that comes onto a pan, and a law that is published, have moments of their own', () => {
    const names = new Set(allMoments.map((m) => m.name));
    expect(names).toContain('weighing');
    expect(names).toContain('publication');
  });

  test('each is over in less than four seconds, a roll call in less than six', () => {
    for (const { name, lasts } of allMoments) expect(lasts).toBeLessThan(name === 'roll-call' ? LONGEST_ROLL_CALL : LONGEST);
  });

  test('each ends in the still picture: nothing is away from its place, and nothing is left of what it brought', () => {
    for (const { ids, moments, after } of played) {
      const pieces = new Map(after.pieces.map((p) => [p.id, p]));
      for (const moment of moments) {
        for (const [id, pose] of Object.entries(moment.at(moment.lasts))) {
          const piece = pieces.get(id);
          if (!piece) continue;
          expect({ name: moment.name, id, pose, still: isStill(pose) }).toMatchObject({ still: true });
          expect(pose.words ?? piece.lettering?.text).toBe(piece.lettering?.text);
          expect(pose.frame ?? piece.frame).toBe(piece.frame);
        }
        for (const { piece } of moment.extras) expect(ids.has(piece.id)).toBe(false);
      }
    }
  });

  test('nothing tells the end of a roll call before its hush is over', () => {
    const calls = played.filter((p) => p.moments.some((m) => m.name === 'roll-call'));
    expect(calls.length).toBeGreaterThan(0);
    for (const { moments, ids } of calls) {
      const call = moments.find((m) => m.name === 'roll-call') as Moment;
      const hush = stage(moments, call.lasts - 500, 0).poses;
      expect(hush.count?.alpha).toBe(0);
      expect(hush['count/words']?.alpha).toBe(0);
      // A stamp that follows from the result waits for its turn as well.
      for (const moment of moments) {
        const hidden = Object.entries(moment.at(0)).filter(([id, pose]) => ids.has(id) && pose.alpha === 0);
        for (const [id] of hidden) expect(hush[id]?.alpha).toBe(0);
      }
    }
  });

  test('days are torn off a calendar; hours are a clock whose hands move, and nothing is torn', () => {
    for (const unit of ['days', 'hours'] as const) {
      const own = played.filter((p) => p.level.calendar.unit === unit && p.moments.some((m) => m.name === 'days'));
      expect(own.length).toBeGreaterThan(0);
      for (const { moments, events, after } of own) {
        const moment = moments.find((m) => m.name === 'days') as Moment;
        const spent = events.reduce((sum, e) => sum + (e.kind === 'days-spent' ? e.days : 0), 0);
        expect(moment.cues.map(({ sound }) => sound)).toEqual(Array(spent).fill(unit === 'days' ? 'leaf' : 'tick'));
        const torn = [...moment.extras.map(({ piece }) => piece.id), ...after.pieces.map((p) => p.id)].filter((id) => id.includes('leaf'));
        if (unit === 'days') expect(torn).not.toEqual([]);
        else expect([torn, moment.extras.filter(({ piece }) => piece.id.includes('calendar'))]).toEqual([[], []]);
        expect(Object.keys(moment.at(moment.lasts / 2))).not.toEqual([]);
      }
    }
  });

  test('of several in one step one plays at a time, in the order of what happened', () => {
    const several = played.filter((p) => p.moments.length > 1);
    expect(several.length).toBeGreaterThan(0);
    for (const { moments } of several) {
      const whole = moments.reduce((sum, m) => sum + m.lasts, 0);
      const seen: MomentName[] = [];
      for (let ms = 0; ms < whole; ms += 50) {
        const { now } = stage(moments, ms, ms - 50);
        if (now && now !== moments[seen.length - 1]) seen.push(now.name);
      }
      expect(seen).toEqual(moments.map((m) => m.name));
    }
  });

  test('tells once of each that ends, also where a frame came late', () => {
    const moments = several().moments;
    const whole = moments.reduce((sum, m) => sum + m.lasts, 0);
    expect(stage(moments, whole + 10, -1).over).toEqual(moments);
    expect(stage(moments, whole + 20, whole + 10).over).toEqual([]);
    expect(stage(moments, whole + 20, whole + 10).left).toEqual([]);
  });
});

function several(): Played {
  const found = played.find((p) => p.moments.length > 1);
  if (!found) throw new Error('No step sets off two moments');
  return found;
}
