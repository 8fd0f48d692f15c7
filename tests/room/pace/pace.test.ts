/** Own devices at the wall's pace: wall and devices agree on words without a network, and a run waits where it should and nowhere else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/core/level.ts';
import { roller } from '../../../src/core/roller.ts';
import { start } from '../../../src/core/start.ts';
import { step } from '../../../src/core/step.ts';
import { gateBefore, gatesOf } from '../../../src/room/pace/gates.ts';
import { lessonsCode } from '../../../src/room/pace/lessons-code.ts';
import { openGates } from '../../../src/room/pace/opened.ts';
import { isPaceWord, newPaceCode, paceWord, paceWords, tidyCode } from '../../../src/room/pace/pace-words.ts';
import { paceDictionary } from '../../../src/text/words/class-pace.ts';
import { onward } from '../../builders/alone.ts';
import { shippedPack } from '../../builders/shipped.ts';

const PACKS = [shippedPack(), shippedPack('school-council')];
const LEVELS = PACKS.flatMap((p) => p.levels);
const codes = fc.integer({ min: 0, max: 1e9 }).map((n) => newPaceCode(roller(String(n), 'code')));

describe('the words', () => {
  test('are as many in each language, each once, short, and of letters alone', () => {
    const { en, ru } = paceDictionary;
    expect(en.words.length).toBe(ru.words.length);
    for (const words of [en.words, ru.words]) {
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).toMatch(/^\p{Ll}{3,9}$/u);
    }
  });

  test('of one level are all different, and are the same on the wall and on a device that has that level alone', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (const pack of PACKS)
          for (const { level: id, gates } of paceWords(pack, code)) {
            const level = pack.levels.find((l) => l.id === id) as Level;
            const alone = { id: level.id, beats: level.beats, title: level.title };
            expect(new Set(gates.map((g) => g.word.en)).size).toBe(gates.length);
            for (const { id: gate, word } of gates) expect(paceWord(alone, ` ${code.toLowerCase()} `, gate)).toEqual(word);
          }
      }),
      { numRuns: 30 },
    );
  });

  test('are others for another lesson', () => {
    const all = Array.from({ length: 200 }, (_, n) =>
      JSON.stringify(paceWords(PACKS[0] as (typeof PACKS)[0], newPaceCode(roller(String(n), 'code')))),
    );
    expect(new Set(all).size).toBe(200);
  });

  test('open in either language, however they are typed, and no other word does', () => {
    const level = LEVELS[0] as Level;
    const word = paceWord(level, 'K7QM', 'start');
    for (const typed of [word.en, word.ru, ` ${word.ru?.toUpperCase()}! `, word.ru?.replaceAll('ё', 'е')])
      expect(isPaceWord(word, typed ?? '')).toBe(true);
    for (const other of ['', ' ', 'xyz', ...paceDictionary.en.words.filter((w) => w !== word.en)])
      expect(isPaceWord(word, other)).toBe(false);
  });

  test('codes have no letter that is taken for another', () => {
    fc.assert(fc.property(codes, (code) => void expect(code).toMatch(/^[BCDFGHJKMNPQRSTVWXZ2-9]{4}$/)));
    expect(tidyCode(' k7-qm ')).toBe('K7QM');
  });
});

describe('a run', () => {
  test.each(
    LEVELS.map((l) => [l.id, l] as const),
  )('of %s waits as it begins, once before each vote and each checkpoint, and nowhere else', (_, level) => {
    const met: string[] = [];
    for (let n = 0; n < 6; n++) {
      const opened = new Set<string>();
      let { run } = start(level, { seed: `pace-${n}`, handover: null, usedQuestions: [], votes: 'rolled' });
      const roll = roller(`pace-${n}`, level.id);
      for (let k = 0; k < 600; k++) {
        const gate = gateBefore(level, run, opened);
        if (gate) {
          expect(opened.has(gate.id)).toBe(false);
          if (gate.id !== 'start') expect(run.beat).toBe(gate.id);
          opened.add(gate.id);
          met.push(gate.id);
          expect(gateBefore(level, run, opened)?.id).not.toBe(gate.id);
        }
        const { kind } = run.at;
        if (kind === 'vote' || kind === 'checkpoint') expect(opened.has(run.beat)).toBe(true);
        if (kind === 'ending') {
          expect(gateBefore(level, run, new Set())).toBeNull();
          break;
        }
        const intent = onward(level, run, roll);
        if (!intent) break;
        const stepped = step(level, run, intent);
        if (stepped.kind === 'rejection') continue;
        run = stepped.run;
      }
    }
    expect(met).toContain('start');
    const known = gatesOf(level).map((g) => g.id);
    expect(met.filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(met).size).toBeGreaterThan(1);
  });

  test('that is loaded again asks for no word twice; played anew it asks again', () => {
    const kept = new Map<string, string>();
    const store = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
    openGates('K7QM', 'run-1', store).open('start');
    expect([...openGates('K7QM', 'run-1', store).gates()]).toEqual(['start']);
    expect(openGates('K7QM', 'run-2', store).gates().size).toBe(0);
    expect(openGates('B2BB', 'run-1', store).gates().size).toBe(0);
    openGates('K7QM', 'run-1', store).goAlone();
    expect(openGates('K7QM', 'run-1', store).isAlone()).toBe(true);
  });

  test('on a device that keeps nothing waits all the same', () => {
    const broken = {
      getItem: () => '{"not": "a list"}',
      setItem: () => {
        throw new Error('full');
      },
    };
    const gates = openGates('K7QM', 'run', broken);
    gates.open('start');
    expect(gates.gates().has('start')).toBe(true);
    expect(openGates('K7QM', 'run', null).gates().size).toBe(0);
  });
});

test('a lesson’s code is the same after a reload of the teacher’s page, and another for another pack or where nothing is kept', () => {
  const kept = new Map<string, string>();
  const store = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
  const roll = roller('lessons', 'code');
  const first = lessonsCode('school-council', store, roll);
  expect(lessonsCode('school-council', store, roll)).toBe(first);
  expect(lessonsCode('delisting-bill', store, roll)).not.toBe(first);
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(tidyCode(lessonsCode('school-council', full, roll))).not.toBe('');
  expect(lessonsCode('school-council', null, roll)).not.toBe(first);
});
