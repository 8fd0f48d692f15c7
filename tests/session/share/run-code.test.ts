/** A run goes to a friend as a code or a file: it comes back as it was, or the game says why not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/content/read-pack.ts';
import { mix } from '../../../src/core/json.ts';
import type { Level, Pack } from '../../../src/core/level.ts';
import { assemblePack } from '../../../src/core/level.ts';
import { record, replay } from '../../../src/core/replay.ts';
import type { Entry, Handover, Recording } from '../../../src/core/run.ts';
import { checkLetters } from '../../../src/session/share/digits.ts';
import { codeOf, readCode } from '../../../src/session/share/run-code.ts';
import { openRun, RUN_FORMAT, runFile } from '../../../src/session/share/run-file.ts';
import { arbitraryLevel } from '../../builders/arbitrary-level.ts';
import { aLevel, anEntry } from '../../builders/level.ts';
import { aPack } from '../../builders/pack.ts';
import { planBy } from '../../builders/plan.ts';
import { shippedPack } from '../../builders/shipped.ts';
import { randomWalk } from '../../builders/walk.ts';

const RUNS = process.env.TEST_SIZE === 'full' ? 5000 : 200;

const packOf = (level: Level): Pack => ({ shared: level.shared, levels: [{ ...level, id: 'another' }, level] });
const bytes = (value: unknown) => JSON.stringify(value);

const handover: fc.Arbitrary<Handover | null> = fc.option(
  fc.record({
    papers: fc.uniqueArray(fc.constantFrom('permit', 'note')),
    flags: fc.dictionary(fc.constantFrom('written', 'elsewhere'), fc.integer()),
    promise: fc.constantFrom('heard', 'dated', null),
    spread: fc.array(fc.constantFrom('is-law', 'who-knows', 'of-another-level')),
    stamps: fc.array(
      fc.oneof(
        fc.record({ stage: fc.constantFrom('draft', 'passed'), institution: fc.constant('house') }),
        fc.tuple(fc.nat(450), fc.nat(450), fc.nat(450), fc.boolean()).map(([f, against, absent, carried]) => ({
          stage: 'floor',
          institution: 'house',
          tally: { for: f, against, abstain: 3, absent, members: f + against + 3 + absent, needed: 226, carried },
        })),
      ),
      { maxLength: 4 },
    ),
  }),
);

const entries: fc.Arbitrary<Entry> = fc.record({
  seed: fc.string(),
  handover,
  usedQuestions: fc.uniqueArray(fc.constantFrom('q-choice', 'q-order', 'of-another-pack')),
  votes: fc.constantFrom('rolled', 'recorded'),
});

describe('a code', () => {
  test('gives back the recording, and its run byte for byte', () => {
    fc.assert(
      fc.property(arbitraryLevel, entries, (level, entry) => {
        const { intents, run } = randomWalk(level, entry, entry.seed);
        const recording = record(level, entry, intents);
        const back = readCode(packOf(level), codeOf(packOf(level), recording));
        if (back.kind !== 'run') throw new Error(back.kind);
        expect(bytes(back.recording)).toBe(bytes(recording));
        expect(bytes(replay(level, back.recording).run)).toBe(bytes(run));
      }),
      { numRuns: RUNS },
    );
  });

  test('gives back a run that is broken off anywhere', () => {
    const level = aLevel();
    const { intents } = randomWalk(level, anEntry(), 'broken off');
    for (let n = 0; n <= intents.length; n++) {
      const recording = record(level, anEntry(), intents.slice(0, n));
      expect(readCode(packOf(level), codeOf(packOf(level), recording))).toMatchObject({ kind: 'run', recording });
    }
  });

  test('with any one character changed, left out or doubled is told as damaged', () => {
    const level = aLevel();
    const pack = packOf(level);
    const code = codeOf(pack, record(level, anEntry(), randomWalk(level, anEntry(), 'flip').intents));
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
        fc.pre(letter !== code.charAt(at) && letter.trim() !== '');
        const broken = [code.slice(0, at) + letter + code.slice(at + 1), code.slice(0, at) + letter + code.slice(at)];
        for (const text of broken) if (!text.includes(code)) expect([text, readCode(pack, text).kind]).toEqual([text, 'damaged']);
      }),
      { numRuns: RUNS * 10 },
    );
    for (let at = 0; at < code.length; at++) {
      const without = code.slice(0, at) + code.slice(at + 1);
      expect([at, readCode(pack, without).kind]).toEqual([at, 'damaged']);
    }
  });

  test('is found in the middle of a message, and where it was broken over lines', () => {
    const level = aLevel();
    const pack = packOf(level);
    const code = codeOf(pack, record(level, anEntry(), []));
    const broken = code.replace(/.{20}/g, (part) => `${part}\n`);
    for (const text of [` ${code}\n`, `Look: ${code}, what a day!`, broken]) expect(readCode(pack, text).kind).toBe('run');
  });

  test('anything else is nothing, and never a throw', () => {
    const pack = packOf(aLevel());
    for (const text of ['', ' ', 'TR', 'Hello there', 'T'.repeat(40), 'x'.repeat(100_000), '{}']) {
      expect([text.slice(0, 20), openRun(pack, text).kind]).toEqual([text.slice(0, 20), 'nothing']);
    }
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((s) => `TR1${s}`),
        ),
        (text) => {
          expect(openRun(pack, text).kind).not.toBe('run');
        },
      ),
      { numRuns: RUNS * 5 },
    );
  });

  test('of a newer program says so', () => {
    const level = aLevel();
    const pack = packOf(level);
    const file = JSON.stringify({ ...JSON.parse(runFile(record(level, anEntry(), []))), version: 2 });
    expect(openRun(pack, file)).toEqual({ kind: 'newer' });
    const body = 'TR2abcdefghijklmnop';
    expect(readCode(pack, body + checkLetters(mix(body)[0], 5))).toEqual({ kind: 'newer' });
  });

  test('of another pack names it', () => {
    const level = aLevel();
    const other = packOf(aLevel({}, { pack: 'other-pack' }));
    const recording = record(level, anEntry(), []);
    expect(readCode(other, codeOf(packOf(level), recording))).toEqual({ kind: 'other-pack', pack: 'test-pack' });
    expect(openRun(other, runFile(recording))).toEqual({ kind: 'other-pack', pack: 'test-pack' });
  });

  test('of a full State Duma run is short enough for one message, and holds none of the words', () => {
    const pack = shippedPack();
    const level = pack.levels.find((l) => l.id === 'state-duma') as Level;
    for (let n = 0; n < 20; n++) {
      const entry = anEntry({ seed: `length-${n}` });
      const recording = record(level, entry, planBy(level, entry, `length-${n}`).intents);
      const code = codeOf(pack, recording);
      expect(code.length).toBeLessThanOrEqual(140);
      expect(code).toMatch(/^[0-9A-Za-z]+$/);
      expect(readCode(pack, code)).toMatchObject({ kind: 'run', recording });
    }
  });
});

describe('a file', () => {
  test('gives back the recording, and its run byte for byte', () => {
    fc.assert(
      fc.property(arbitraryLevel, entries, (level, entry) => {
        const { intents, run } = randomWalk(level, entry, entry.seed);
        const recording = record(level, entry, intents);
        const back = openRun(packOf(level), runFile(recording));
        if (back.kind !== 'run') throw new Error(back.kind);
        expect(back.recording).toEqual(recording);
        expect(bytes(replay(level, back.recording).run)).toBe(bytes(run));
      }),
      { numRuns: RUNS / 2 },
    );
  });

  test('that was changed, or broke off, is damaged; one that was made up to fit is not played either', () => {
    const level = aLevel();
    const pack = packOf(level);
    const recording = record(level, anEntry(), randomWalk(level, anEntry(), 'file').intents);
    const text = runFile(recording);
    expect(openRun(pack, text.replace('seed-1', 'seed-2'))).toEqual({ kind: 'damaged' });
    expect(openRun(pack, text.slice(0, -20))).toEqual({ kind: 'damaged' });
    const madeUp = (changes: object): string => runFile({ ...recording, ...changes } as Recording);
    const hand = { papers: ['of-nobody'], flags: {}, promise: null, spread: [], stamps: [] };
    expect(openRun(pack, madeUp({ entry: anEntry({ handover: hand }) }))).toEqual({ kind: 'damaged' });
    expect(openRun(pack, madeUp({ entry: { seed: 1 } }))).toEqual({ kind: 'damaged' });
    expect(openRun(pack, madeUp({ intents: [{ kind: 'continue', target: 'nowhere' }] }))).toEqual({ kind: 'other-rules' });
    expect(openRun(pack, madeUp({ intents: [7] }))).toEqual({ kind: 'damaged' });
    expect(openRun(pack, JSON.stringify({ format: RUN_FORMAT, version: 1 }))).toEqual({ kind: 'damaged' });
    expect(openRun(pack, JSON.stringify({ format: 'third-reading-profile' }))).toEqual({ kind: 'nothing' });
  });
});

describe('the rules fingerprint', () => {
  const packFrom = (files: ReadonlyMap<string, string>): Pack => {
    const { pack, problems } = readPack(files);
    if (!pack) throw new Error(bytes(problems));
    return assemblePack(pack);
  };
  const files = aPack();
  const here = packFrom(files);
  const level = here.levels[0] as Level;
  const hall = files.get('levels/hall.yaml') ?? '';
  const recording = record(level, anEntry(), randomWalk(level, anEntry(), 'rules').intents);

  test('a mended wording leaves a run as it was', () => {
    const title = /^title: \{ en: ([^,}]+)/m.exec(hall)?.[1] ?? '';
    expect(title).not.toBe('');
    const mended = packFrom(aPack({ 'levels/hall.yaml': hall.replace(title, `${title} indeed`) }));
    expect(mended.shared.fingerprint).not.toBe(here.shared.fingerprint);
    for (const text of [codeOf(here, recording), runFile(recording)]) {
      const back = openRun(mended, text);
      if (back.kind !== 'run') throw new Error(back.kind);
      expect(bytes(replay(back.level, back.recording).run)).toBe(bytes(replay(level, recording).run));
    }
  });

  test('a changed rule is refused, and never guessed at', () => {
    const changed = packFrom(aPack({ 'levels/hall.yaml': hall.replace(/days: (\d+)/, (_all, n: string) => `days: ${Number(n) + 1}`) }));
    expect(changed.shared.rulesFingerprint).not.toBe(here.shared.rulesFingerprint);
    expect(openRun(changed, codeOf(here, recording))).toEqual({ kind: 'other-rules' });
    expect(openRun(changed, runFile(recording))).toEqual({ kind: 'other-rules' });
    expect(() => codeOf(changed, recording)).toThrow('other rules');
  });
});
