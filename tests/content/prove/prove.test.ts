/** The proof certifies what holds, and shows what doesn't by a run that can be played. */
import { describe, expect, test } from 'vitest';
import { provePack } from '../../../src/content/prove/prove.ts';
import { readPack } from '../../../src/content/read-pack.ts';
import { assemblePack } from '../../../src/core/level.ts';
import { openIntents } from '../../../src/core/open-intents.ts';
import { record, replay } from '../../../src/core/replay.ts';
import { aPack, planted } from '../../builders/pack.ts';
import { FAULTS } from '../faults.ts';

const sound = readPack(aPack()).pack;
if (!sound) throw new Error('The tiny pack has a problem');

describe('the proof', () => {
  test('certifies a sound pack by its fingerprint, with the states of each level', () => {
    const { certificate, refuted } = provePack(sound);
    expect(refuted).toEqual([]);
    expect(certificate).toMatchObject({ pack: 'tiny-pack', fingerprint: sound.shared.fingerprint, isProved: true });
    expect(certificate.levels.map((l) => [l.level, l.isWhole])).toEqual([
      ['hall', true],
      ['court', true],
    ]);
    for (const level of certificate.levels) expect(level.states).toBeGreaterThan(10);
  });

  test('tells how far it is while it runs', () => {
    const told: [string, number][] = [];
    provePack(sound, { onProgress: (level, states) => told.push([level, states]) });
    expect(told.map(([level]) => level)).toEqual(['hall', 'court']);
  });

  test('says that a level is not proved when it has more states than it may, and refuses nothing else of it', () => {
    const { problems, pack, certificate } = readPack(aPack(), { prove: { limit: 10 } });
    expect(problems.map((p) => [p.code, p.severity])).toEqual([
      ['prove/too-large', 'warning'],
      ['prove/too-large', 'warning'],
    ]);
    expect(problems[0]?.found).toMatch(/^not proved: \d+ states seen, \d+ of them in \S+$/);
    expect(certificate?.isProved).toBe(false);
    expect(pack).not.toBeNull();
  });

  test('a level that goes round in a circle as it begins is told, its walkthrough too, and nothing is thrown', () => {
    const hall = (aPack().get('levels/hall.yaml') ?? '')
      .replace('calendar: { days: 5', 'calendar: { days: 0')
      .replace('start: opening', 'start: work')
      .replace(
        '        - { to: final-check }\n  - id: vote',
        '        - { when: { paper: note }, to: opening }\n        - { to: work }\n  - id: vote',
      )
      .replace('atLeast: 2 }] }', 'atLeast: 0 }] }')
      .replace(/\n {6}- \{ id: late.*/, '');
    const { problems } = readPack(aPack({ 'levels/hall.yaml': hall }), { play: true, prove: {} });
    expect(problems.map((p) => [p.code, p.path])).toContainEqual(['prove/unlawful', 'waysIn']);
    expect(problems.find((p) => p.code === 'walkthrough/elsewhere')?.found).toBe('a way that goes round in a circle');
  });

  test('gives up in time where one moment leads on in more ways than could ever be gone', () => {
    const slots = Array.from(
      { length: 40 },
      (_, i) =>
        `      - { id: slot-${i}, onDay: 0, patience: 0, oneOf: [is-law, who-knows, is-passed], spread: [{ add: written, by: 1 }] }`,
    );
    const { files } = planted('levels/hall.yaml', '    hearsay:\n', `    hearsay:\n¶${slots.join('\n')}\n`);
    const from = performance.now();
    const { problems } = readPack(files, { prove: { budget: 1_000 } });
    expect(problems.map((p) => p.code)).toEqual(['prove/too-large']);
    expect(performance.now() - from).toBeLessThan(15_000);
  });

  test('gives the same certificate, time aside, for the same rules in other words', () => {
    const other = readPack(planted('levels/hall.yaml', 'en: A room.', 'en: ¶A cold room.').files).pack;
    const timeless = (file: typeof sound) => ({ ...provePack(file).certificate, took: 0, fingerprint: '' });
    expect(other && timeless(other)).toEqual(timeless(sound));
  });

  test('every refutation that a state shows can be played to that very place', () => {
    let shown = 0;
    for (const fault of FAULTS.filter((f) => f.code.startsWith('prove/'))) {
      const { files } = planted(fault.file, fault.from, fault.to, fault.place, fault.told);
      const changed = readPack(files, { prove: {} });
      for (const { code, witness, path } of changed.problems) {
        if (!witness) {
          expect(code, fault.title).toMatch(/^prove\/(beat|ending|never-open|handover)$/);
          continue;
        }
        const level = changed.refuted && assemblePack(changed.refuted).levels.find((l) => l.id === witness.level);
        if (!level) throw new Error(`${fault.title}: no level ${witness.level}`);
        const { run, rejected } = replay(level, record(level, witness.entry, witness.intents));
        expect(rejected, fault.title).toBeNull();
        const beat = /^beats\[(\d+)\]/.exec(path)?.[1];
        if (beat !== undefined && code !== 'prove/handover')
          expect(run.beat, `${fault.title}: ${path}`).toBe(level.beats[Number(beat)]?.id);
        if (code === 'prove/dead-end') expect(openIntents(level, run), fault.title).toEqual([]);
        shown++;
      }
    }
    expect(shown).toBeGreaterThan(6);
  });
});
