/** Results without a server: what is packed comes out as it was, slips are found where they are, the later one stands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newCampaign, withRun } from '../../../src/core/campaign.ts';
import type { Intent } from '../../../src/core/intent.ts';
import type { Level, Pack } from '../../../src/core/level.ts';
import type { Answer, Question } from '../../../src/core/question.ts';
import { record } from '../../../src/core/replay.ts';
import { roller, shuffle } from '../../../src/core/roller.ts';
import { start } from '../../../src/core/start.ts';
import { step } from '../../../src/core/step.ts';
import { evidenceOf } from '../../../src/room/report/evidence.ts';
import { bytesOf, fromBase45, numberOf, toBase45 } from '../../../src/room/results/base45.ts';
import { take, takeText } from '../../../src/room/results/collection.ts';
import { resultOf } from '../../../src/room/results/of-campaign.ts';
import { packResult, unpackResult } from '../../../src/room/results/pack-result.ts';
import { qrText, readQrText } from '../../../src/room/results/qr-text.ts';
import { type OwnLevel, type Result, TOKENS } from '../../../src/room/results/result.ts';
import { grouped, readTyped, typedCode } from '../../../src/room/results/typed-code.ts';
import { onward, wholeAnswer } from '../../builders/alone.ts';
import { shippedPack } from '../../builders/shipped.ts';

const BILL = shippedPack();
const COUNCIL = shippedPack('school-council');
const NOW = Date.UTC(2026, 10, 26, 9);
const MINUTE = NOW / 60_000;
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function answerTo(pack: Pack, question: Question, chance: string): Answer {
  return wholeAnswer(question, pack.shared.sources, roller(chance, question.id));
}

function levelOf(pack: Pack, level: Level, chance: string, count: number): OwnLevel {
  const tags = level.beats.flatMap((b) => (b.kind === 'checkpoint' ? b.draws.map((d) => d.tag) : []));
  const bank = pack.shared.questions.filter((q) => q.tags.some((t) => tags.includes(t)));
  const asked = shuffle(roller(chance, 'bank'), bank).slice(0, count);
  const endings = level.beats.filter((b) => b.kind === 'ending').map((b) => b.id);
  const roll = roller(chance, 'ending');
  return {
    level: level.id,
    ending: endings[Math.floor(roll() * (endings.length + 1))] ?? null,
    asked: asked.map((question) => ({
      question: question.id,
      answers:
        roll() < 0.3 ? [answerTo(pack, question, chance), answerTo(pack, question, `${chance}2`)] : [answerTo(pack, question, chance)],
    })),
  };
}

const NAMES = fc.oneof(
  fc.constantFrom('', 'Ада', "O'Neil", 'Жанна-Мария Ёж', 'Zoë 李', '=1+1'),
  fc.string({ maxLength: 24, unit: 'grapheme' }),
);
const resultsOf = (pack: Pack) =>
  fc
    .record({ name: NAMES, token: fc.nat(TOKENS - 1), later: fc.nat(1_000_000), chance: fc.string(), count: fc.nat(30), levels: fc.nat(7) })
    .map(
      ({ name, token, later, chance, count, levels }): Result => ({
        pack: pack.shared.pack,
        name,
        token,
        minute: Date.UTC(2025, 0) / 60_000 + later,
        levels: pack.levels.slice(0, levels).map((level, i) => levelOf(pack, level, `${chance}${i}`, count)),
      }),
    );
const runs = { numRuns: process.env.TEST_SIZE === 'full' ? 2_000 : 100 };

describe.each([
  ['the shipped pack', BILL],
  ['a small pack', COUNCIL],
])('results of %s', (_, pack) => {
  test('packed and unpacked are what they were, in QR and in files', () => {
    fc.assert(
      fc.property(resultsOf(pack), (result) => {
        expect(unpackResult(pack, packResult(pack, result), 0)).toEqual({ kind: 'result', result: result });
        const text = qrText(pack, result);
        expect(readQrText(pack, text)).toEqual({ kind: 'result', result: result });
        // Only letters that a QR code stores densely.
        expect(text).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
      }),
      runs,
    );
  });

  test('typed are what they were, but for the time, in any case and with other look-alikes', () => {
    fc.assert(
      fc.property(resultsOf(pack), fc.constantFrom('-', ' ', '', ' - '), (result, between) => {
        const code = typedCode(pack, result);
        const sloppy = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', between);
        for (const typed of [code, sloppy, code.replaceAll('A', 'А').replaceAll('H', 'Н')])
          expect(readTyped(pack, typed, NOW)).toEqual({ kind: 'result', result: { ...result, minute: MINUTE } });
        expect(grouped(sloppy)).toBe(code);
      }),
      runs,
    );
  });

  test('typed with one wrong letter are never taken, and the group is named', () => {
    fc.assert(
      fc.property(resultsOf(pack), fc.nat(), fc.integer({ min: 1, max: 31 }), (result, place, by) => {
        const letters = [...typedCode(pack, result).replaceAll('-', '')];
        const at = place % letters.length;
        letters[at] = LETTERS.charAt((LETTERS.indexOf(letters[at] ?? '') + by) % 32);
        expect(readTyped(pack, letters.join(''), NOW)).toEqual({ kind: 'slip', group: Math.floor(at / 5) + 1 });
      }),
      runs,
    );
  });

  test('typed with two letters or two groups in each other’s place are never taken', () => {
    fc.assert(
      fc.property(resultsOf(pack), fc.nat(), fc.nat(), (result, a, b) => {
        const code = typedCode(pack, result);
        const groups = code.split('-').slice(0, 31);
        const group = [...(groups[a % groups.length] ?? '')];
        const [i, j] = [b % 5, (b + 1) % 5];
        [group[i], group[j]] = [group[j] ?? '', group[i] ?? ''];
        const slipped = groups.with(a % groups.length, group.join(''));
        if (!code.startsWith(slipped.join('-'))) expect(readTyped(pack, slipped.join('-'), NOW).kind).toBe('slip');
        const [x, y] = [a % groups.length, b % groups.length];
        const mixed = groups.with(x, groups[y] ?? '').with(y, groups[x] ?? '');
        if (!code.startsWith(mixed.join('-'))) expect(readTyped(pack, mixed.join('-'), NOW).kind).toBe('slip');
      }),
      runs,
    );
  });

  test('typed are unfinished until their last letter', () => {
    fc.assert(
      fc.property(resultsOf(pack), fc.nat(), (result, n) => {
        const code = typedCode(pack, result);
        const part = code.slice(0, n % code.length);
        expect(readTyped(pack, part, NOW).kind).toBe('unfinished');
      }),
      runs,
    );
  });

  test('with one byte of theirs changed are refused', () => {
    fc.assert(
      fc.property(resultsOf(pack), fc.nat(), fc.integer({ min: 1, max: 255 }), (result, place, by) => {
        const bytes = fromBase45(qrText(pack, result).slice(4)) ?? new Uint8Array();
        const at = place % bytes.length;
        bytes[at] = ((bytes[at] ?? 0) + by) % 256;
        expect(readQrText(pack, `TRR:${toBase45(bytes)}`).kind).toBe('damaged');
      }),
      runs,
    );
  });
});

test('whatever is read, nothing breaks and nothing is guessed', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.array(fc.nat(255), { maxLength: 80 }), (text, bytes) => {
      for (const told of [text, `TRR:${text}`, `TRR:${toBase45(Uint8Array.from(bytes))}`, grouped(text)])
        expect(takeText(BILL, [], told, NOW).results).toEqual([]);
      expect(['result', 'damaged', 'newer', 'other-pack', 'other-version', 'not-this']).toContain(
        unpackResult(BILL, numberOf(Uint8Array.from(bytes)), 0).kind,
      );
    }),
    { numRuns: 300 },
  );
});

test('bytes are themselves again after base45, as its standard has them', () => {
  expect(toBase45(new TextEncoder().encode('Hello!!'))).toBe('%69 VD92EX0');
  expect(toBase45(new TextEncoder().encode('ietf!'))).toBe('QED8WEX0');
  expect(fromBase45('GGW')).toBeNull();
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void expect(fromBase45(toBase45(bytes))).toEqual(bytes)));
  fc.assert(fc.property(fc.bigInt({ min: 1n, max: 2n ** 300n }), (n) => void expect(numberOf(bytesOf(n))).toBe(n)));
});

test('thirty answers with a name take at most 100 bytes; a level of eight is typed in at most twelve groups', () => {
  let [most, groups] = [0, 0];
  for (let n = 0; n < 200; n++) {
    const levels = BILL.levels.slice(0, 4).map((level, i) => levelOf(BILL, level, `size-${n}-${i}`, i === 0 ? 9 : 7));
    const result: Result = { pack: BILL.shared.pack, name: 'Александра Куз', token: 12_345, minute: MINUTE, levels };
    expect(levels.reduce((sum, l) => sum + l.asked.length, 0)).toBe(30);
    most = Math.max(most, (fromBase45(qrText(BILL, result).slice(4)) ?? []).length);
    const level = levelOf(BILL, BILL.levels[1] as Level, `size-${n}`, 8);
    groups = Math.max(groups, typedCode(BILL, { ...result, name: 'Саша К', levels: [level] }).split('-').length);
  }
  console.info(`30 answers: ${most} bytes; a level: ${groups} groups`);
  expect(most).toBeLessThanOrEqual(100);
  expect(groups).toBeLessThanOrEqual(12);
});

describe('a collection', () => {
  const [first, second] = BILL.levels as readonly [Level, Level];
  const one: Result = { pack: BILL.shared.pack, name: 'Ада', token: 7, minute: MINUTE, levels: [levelOf(BILL, first, 'a', 5)] };

  test('takes each pupil once, the later result in place of the earlier, and says so', () => {
    const later = { ...one, minute: MINUTE + 5, levels: [levelOf(BILL, first, 'b', 6)] };
    const added = take([], one);
    expect(added.arrival).toMatchObject({ kind: 'added', namesake: false });
    expect(take(added.results, one).arrival.kind).toBe('known');
    const replaced = take(added.results, later);
    expect(replaced.arrival.kind).toBe('replaced');
    expect(replaced.results).toEqual([later]);
    expect(take(replaced.results, one)).toMatchObject({ arrival: { kind: 'older' }, results: [later] });
  });

  test('keeps what was brought of another level, and says of a namesake that there are two', () => {
    const more = { ...one, minute: MINUTE + 5, levels: [levelOf(BILL, second, 'b', 6)] };
    const [both] = take([one], more).results;
    expect(both?.levels.map((l) => l.level)).toEqual([first.id, second.id]);
    expect(take([one], { ...one, token: 8 })).toMatchObject({ arrival: { kind: 'added', namesake: true } });
  });

  test('refuses another pack and another version by name, from QR and typed', () => {
    const changed: Pack = { ...BILL, shared: { ...BILL.shared, rulesFingerprint: 'other' } };
    expect(takeText(COUNCIL, [], qrText(BILL, one), NOW).arrival).toEqual({ kind: 'other-pack', pack: BILL.shared.pack });
    expect(takeText(changed, [], qrText(BILL, one), NOW).arrival.kind).toBe('other-version');
    expect(takeText(changed, [], typedCode(BILL, one), NOW).arrival.kind).toBe('not-this');
    expect(takeText(BILL, [], typedCode(BILL, one), NOW).arrival.kind).toBe('added');
    expect(takeText(BILL, [], 'a shopping list', NOW).arrival.kind).toBe('nothing');
  });

  test('goes into the report as answers of its own', () => {
    const { people, replies } = evidenceOf(BILL, null, [one]);
    expect(people).toMatchObject([{ name: 'Ада', number: 1, isBrought: true }]);
    expect(replies.length).toBe(one.levels[0]?.asked.reduce((n, a) => n + a.answers.length, 0));
  });
});

test('of a run that was played are its answers, in its order, and its ending', () => {
  const level = COUNCIL.levels[0] as Level;
  const entry = { seed: 'played', handover: null, usedQuestions: [], votes: 'rolled' as const };
  let { run } = start(level, entry);
  const roll = roller('played', 'walk');
  const intents: Intent[] = [];
  const answered: string[] = [];
  for (let n = 0; n < 300; n++) {
    const intent = onward(level, run, roll);
    if (!intent) break;
    const stepped = step(level, run, intent);
    if (stepped.kind === 'rejection') continue;
    run = stepped.run;
    intents.push(intent);
    if (intent.kind === 'answer') answered.push(intent.target);
  }
  const campaign = withRun(newCampaign('school-council'), level, run, record(level, entry, intents));
  const result = resultOf(COUNCIL, campaign, { name: 'Ада', player: 'player', now: NOW });
  expect(answered.length).toBeGreaterThan(0);
  expect(result.levels[0]?.asked.map((a) => a.question)).toEqual([...new Set(answered)]);
  expect(result.levels[0]?.ending).toBe(run.beat);
  expect(readQrText(COUNCIL, qrText(COUNCIL, result))).toEqual({ kind: 'result', result });
});
