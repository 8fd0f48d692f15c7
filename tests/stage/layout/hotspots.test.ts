/** The stage is the whole game: whatever is open can be pointed at. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/content/read-pack.ts';
import { questionOf } from '../../../src/core/checkpoint.ts';
import { answerOf, type Composition, composeFor, touch } from '../../../src/core/compose.ts';
import { hearingOf } from '../../../src/core/court-file.ts';
import type { Intent } from '../../../src/core/intent.ts';
import { assemblePack, type Level, type PackFile } from '../../../src/core/level.ts';
import { openIntents } from '../../../src/core/open-intents.ts';
import type { Run } from '../../../src/core/run.ts';
import { beatOf, hearsayAbroad, passagesInHand } from '../../../src/core/shown.ts';
import { start } from '../../../src/core/start.ts';
import { step } from '../../../src/core/step.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import { centre, overlap, type Size } from '../../../src/stage/layout/geometry.ts';
import { dropAt, hotspotAt, hotspots, pointOf } from '../../../src/stage/layout/hotspots.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Tongue } from '../../../src/stage/layout/piece.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { aLevel, anEntry } from '../../builders/level.ts';
import { aPack } from '../../builders/pack.ts';
import { planBy } from '../../builders/plan.ts';
import { shippedPack } from '../../builders/shipped.ts';
import { randomWalk } from '../../builders/walk.ts';

const SIZES = [
  { w: 970, h: 768 },
  { w: 390, h: 330 },
  { w: 664, h: 768 },
  { w: 1500, h: 900 },
];
const tongue: Tongue = { say: (w) => wordsIn(w, 'en').text, word: (key) => wordsFor('en')[key] };
const size = SIZES[0] as (typeof SIZES)[number];

const kindAndTarget = ({ kind, target }: { kind: string; target: string }) => `${kind}:${target}`;

/** Kind and target of everything that can be sent from here, by looking at each sentence that is abroad, opening each passage and taking up each exhibit and finding. */
function reachable(level: Level, run: Run): Set<string> {
  const first = composeFor(level, run);
  const held = heldIds(level, run).map((id) => touch(level, run, first, { kind: 'hold', id }));
  const looks = hearsayAbroad(level, run).map((h) => touch(level, run, first, { kind: 'look-at', hearsay: h.slot.id }));
  const opened = looks.flatMap((c) => passagesInHand(level).map((p) => touch(level, run, c, { kind: 'open-passage', passage: p.id })));
  const seen = new Set<string>();
  for (const composition of [first, ...held, ...looks, ...opened]) {
    for (const spot of hotspots(level, run, composition, size, tongue, art)) {
      if ('intent' in spot.does) seen.add(kindAndTarget(spot.does.intent));
    }
  }
  return seen;
}

function heldIds(level: Level, run: Run): readonly string[] {
  const beat = beatOf(level, run);
  if (beat.kind !== 'hearing' || run.at.kind !== 'hearing') return [];
  return [...run.at.exhibits, ...hearingOf(level, beat).fields.map((f) => f.id)];
}

const levels: readonly (readonly [string, Level])[] = [
  ['of the builder', aLevel()] as const,
  ...[assemblePack(readPack(aPack()).pack as PackFile), shippedPack()].flatMap((pack) => pack.levels.map((l) => [l.id, l] as const)),
];

/** As it is at first, and with something else in hand. */
function compositionsOf(level: Level, run: Run): readonly Composition[] {
  const first = composeFor(level, run);
  const last = heldIds(level, run).filter(
    (id) => run.at.kind === 'hearing' && !run.at.decided && (run.at.exhibits.includes(id) || Object.keys(run.at.findings).length > 0),
  );
  return [first, ...last.slice(-2).map((id) => touch(level, run, first, { kind: 'hold', id }))];
}

function meetsEach(level: Level, run: Run, composition: Composition, stage: Size): void {
  const spots = hotspots(level, run, composition, stage, tongue, art);
  for (const spot of spots) {
    const { x, y, w, h } = spot.rect;
    expect(x >= 0 && y >= 0 && x + w <= stage.w + 0.01 && y + h <= stage.h + 0.01, `${run.beat} ${spot.id}`).toBe(true);
    if ('intent' in spot.does || 'touch' in spot.does) expect(hotspotAt(spots, pointOf(spot))?.id, run.beat).toBe(spot.id);
  }
}

describe('hotspots', () => {
  test.each(
    levels,
  )('in the level %s, by a road to its end: send only open intents, everything open has one, and each is met at its own middle', (_, level) => {
    for (const chance of ['a', 'b']) {
      for (const run of planBy(level, anEntry({ seed: chance }), chance).runs) {
        const open = new Set(openIntents(level, run).map(kindAndTarget));
        const sent = reachable(level, run);
        expect([...sent].filter((one) => !open.has(one))).toEqual([]);
        expect([...open].filter((one) => !one.startsWith('answer:') && !sent.has(one))).toEqual([]);
        for (const stage of SIZES) for (const composition of compositionsOf(level, run)) meetsEach(level, run, composition, stage);
      }
    }
  });

  test('send only open intents, and every open choice, action, hearsay, vote and way on has one', () => {
    const level = aLevel();
    fc.assert(
      fc.property(fc.string(), (chance) => {
        const { runs } = randomWalk(level, anEntry({ seed: chance }), chance, 60);
        for (const run of runs) {
          const open = new Set(openIntents(level, run).map(kindAndTarget));
          const sent = reachable(level, run);
          for (const one of sent) expect(open).toContain(one);
          for (const one of open) if (!one.startsWith('answer:')) expect(sent).toContain(one);
        }
      }),
      { numRuns: 25 },
    );
  });

  test.each(SIZES)('each is met at its own middle, inside a stage of $w x $h', (stage) => {
    const level = aLevel();
    for (const chance of ['a', 'b', 'c', 'd', 'e', 'f']) {
      for (const run of randomWalk(level, anEntry({ seed: chance }), chance, 60).runs) {
        meetsEach(level, run, composeFor(level, run), stage);
      }
    }
  });

  test('say what they are', () => {
    const level = aLevel();
    for (const run of randomWalk(level, anEntry(), 'said', 60).runs) {
      for (const spot of hotspots(level, run, composeFor(level, run), size, tongue, art)) expect(spot.says, spot.id).not.toBe('');
    }
  });
});

/** Answers the question on the table by pointing only. */
function answerByPointing(level: Level, run: Run, touches: readonly string[]): Intent | null {
  let composition = composeFor(level, run);
  for (const id of touches) {
    const spot = hotspots(level, run, composition, size, tongue, art).find((s) => s.id === id);
    if (!spot || !('touch' in spot.does)) throw new Error(`Nothing to touch at ${id}`);
    composition = touch(level, run, composition, spot.does.touch);
  }
  if (run.at.kind === 'checkpoint') expect(answerOf(questionOf(level, run.at.asked.question), composition)).not.toBeNull();
  const stamp = hotspots(level, run, composition, size, tongue, art).find((s) => s.id.startsWith('answer:'));
  return stamp && 'intent' in stamp.does ? stamp.does.intent : null;
}

function atQuestion(question: string): { level: Level; run: Run } {
  const draws = [{ tag: 'only', count: 1 }];
  const base = aLevel();
  const questions = base.shared.questions.filter((q) => q.id === question).map((q) => ({ ...q, tags: ['only'] }));
  const beats = base.beats.map((b) => (b.kind === 'checkpoint' ? { ...b, draws } : b));
  const level = aLevel({ start: 'final-check', beats }, { questions });
  return { level, run: start(level, anEntry()).run };
}

describe('every kind of question can be answered by pointing', () => {
  test.each([
    ['q-choice', ['pick:a']],
    ['q-multiple', ['pick:c', 'pick:a', 'pick:c', 'pick:b']],
    ['q-match', ['hold:a', 'place:a', 'hold:b', 'place:b', 'hold:c', 'place:c']],
    ['q-match', ['place:a', 'hold:a', 'place:c', 'place:b', 'hold:b', 'place:c', 'hold:c']],
    ['q-categorise', ['hold:a', 'bin:x', 'hold:b', 'bin:y']],
    [
      'q-number',
      [
        'value:+100',
        'value:+100',
        'value:+10',
        'value:+10',
        'value:+1',
        'value:+10',
        'value:-1',
        'value:-1',
        'value:-1',
        'value:-1',
        'value:-1',
      ],
    ],
    ['q-hottext', ['pick:A1']],
  ] as const)('%s: %j', (question, touches) => {
    const { level, run } = atQuestion(question);
    const intent = answerByPointing(level, run, touches);
    expect(intent).not.toBeNull();
    const result = intent && step(level, run, intent);
    expect(result?.kind === 'stepped' && result.run.at.kind === 'checkpoint' && result.run.at.asked.attempts[0]?.grade.right).toBe(true);
  });

  test('q-order, from whatever order is shown', () => {
    const { level, run } = atQuestion('q-order');
    const order = [...composeFor(level, run).picked];
    const touches: string[] = [];
    for (const [to, id] of ['a', 'b', 'c'].entries()) {
      for (let at = order.indexOf(id); at > to; at--) {
        touches.push(`shift:${id}:-1`);
        order.splice(at - 1, 2, id, order[at - 1] as string);
      }
    }
    const intent = answerByPointing(level, run, touches);
    expect(intent).toMatchObject({ answer: { order: ['a', 'b', 'c'] } });
  });

  test('the stamp does nothing before the answer is complete', () => {
    const { level, run } = atQuestion('q-match');
    const spots = hotspots(level, run, composeFor(level, run), size, tongue, art);
    expect(spots.some((s) => 'intent' in s.does)).toBe(false);
    expect(spots.map((s) => s.id)).toContain('not-yet');
  });

  test('the plate beside the stamp answers like the stamp, wherever it is met', () => {
    const { level, run } = atQuestion('q-choice');
    for (const stage of SIZES) {
      for (const [picked, meant] of [
        [['a'], 'answer:q-choice'],
        [[], 'not-yet'],
      ] as const) {
        const picture = pictureOf(level, run, { ...composeFor(level, run), picked }, { size: stage, tongue, art });
        const plate = picture.pieces.find((p) => p.id === 'answer:q-choice/label')?.rect;
        if (!plate) throw new Error('There is no plate');
        for (const [x, y] of [
          [0.02, 0.1],
          [0.5, 0.5],
          [0.98, 0.9],
        ] as const) {
          const at = { x: plate.x + plate.w * x, y: plate.y + plate.h * y };
          expect(hotspotAt(picture.hotspots, at)?.id, `${stage.w}`).toBe(meant);
        }
      }
    }
  });

  test('a right side is dragged onto its left side', () => {
    const { level, run } = atQuestion('q-match');
    const spots = hotspots(level, run, composeFor(level, run), size, tongue, art);
    const right = spots.find((s) => s.id === 'place:b');
    const left = spots.find((s) => s.id === 'hold:b');
    expect(right && left && dropAt(right, pointOf(left))).toEqual({ touch: { kind: 'place', id: 'b', at: 'b' } });
  });

  test('after a first answer the stamp stands where it stood, and what goes on lies beside it', () => {
    const { level, run } = atQuestion('q-choice');
    for (const stage of SIZES) {
      const stampOf = (at: Run, picked: string) =>
        hotspots(level, at, { ...composeFor(level, at), picked: [picked] }, stage, tongue, art).find((s) => s.id.startsWith('answer:'));
      const before = stampOf(run, 'b');
      const result = before && 'intent' in before.does ? step(level, run, before.does.intent) : null;
      if (result?.kind !== 'stepped') throw new Error('The wrong answer was not taken');
      expect(stampOf(result.run, 'c')?.rect).toEqual(before?.rect);
      expect(stampOf(result.run, 'b'), 'the same answer is not taken twice').toBeUndefined();
      const spots = hotspots(level, result.run, composeFor(level, result.run), stage, tongue, art);
      const goOn = spots.find((s) => s.id.startsWith('continue:'));
      expect(goOn && before && overlap(goOn.rect, before.rect)).toBe(false);
    }
  });
});

test('at a vote the bell has its words beside it, and both call the roll', () => {
  const level = aLevel();
  const atVote = ['a', 'b', 'c', 'd', 'e', 'f']
    .flatMap((chance) => randomWalk(level, anEntry({ seed: chance }), chance, 60).runs)
    .find((r) => openIntents(level, r).some((t) => t.kind === 'hold-vote'));
  if (!atVote) throw new Error('The walk came to no vote');
  for (const stage of SIZES) {
    const { pieces, hotspots: spots } = pictureOf(level, atVote, composeFor(level, atVote), { size: stage, tongue, art });
    const id = `hold-vote:${atVote.beat}`;
    expect(pieces.find((p) => p.id === `${id}/words`)?.lettering?.text).toBe(tongue.word('roll'));
    for (const name of [`${id}/bell`, id]) {
      const piece = pieces.find((p) => p.id === name);
      expect(piece && hotspotAt(spots, centre(piece.rect))?.id, name).toBe(id);
    }
  }
});
