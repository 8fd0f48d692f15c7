/** What is kept of a class: whole lines or none, in batches, and nothing half of a crash. */
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/content/read-pack.ts';
import { CODE_LETTERS, tidyCode } from '../../../src/room/codes.ts';
import { faultInLog, parseLog } from '../../../src/room/messages.ts';
import { networkAddresses } from '../../../src/room/server/addresses.ts';
import { batches } from '../../../src/room/server/batch.ts';
import { buckets } from '../../../src/room/server/bucket.ts';
import { capability, newRoomCode, newSecret, pupilFor, pupilOf, reentryCode, tokenFor } from '../../../src/room/server/credentials.ts';
import { fileStore } from '../../../src/room/server/file-store.ts';
import type { Head } from '../../../src/room/server/store.ts';
import { readPackFolder } from '../../../src/tools/pack-folder.ts';
import { aClass } from '../../builders/class-room.ts';
import { LEVELS, shippedPack } from '../../builders/shipped.ts';

const PACK = shippedPack('school-council');
const { pack: FILE } = readPack(readPackFolder(path.join(LEVELS, 'school-council')));
if (!FILE) throw new Error('The school council can not be read');

const aHead = (changes: Partial<Head> = {}): Head => ({
  format: 1,
  room: 'ABC234'.replace('B', 'D'),
  secret: newSecret(),
  pack: FILE.shared.fingerprint,
  made: 1,
  isSaved: false,
  ...changes,
});
const aFolder = () => mkdtempSync(path.join(tmpdir(), 'kept-'));

describe('a class that is kept', () => {
  test('is read as it was written, and goes on where it was', async () => {
    const folder = aFolder();
    const { log } = aClass(PACK, 5);
    const head = aHead();
    const store = await fileStore(folder);
    await store.make(head, FILE, log.slice(0, 3));
    const first = await store.open(head.room);
    for (const entry of log.slice(3)) first?.writer.append(entry);
    await first?.writer.flushed();
    await first?.writer.close();
    const again = await (await fileStore(folder)).open(head.room);
    expect(again?.log).toEqual(log);
    expect(again?.head).toEqual(head);
    expect(again?.pack).toEqual(FILE);
  });

  test('has, of what a crash cut short, every line that was whole, and writes behind those', async () => {
    const { log } = aClass(PACK, 6);
    const head = aHead();
    const folder = aFolder();
    const store = await fileStore(folder);
    await store.make(head, FILE, log);
    const file = path.join(folder, `${head.room}.jsonl`);
    const whole = statSync(file).size;
    const [next] = aClass(PACK, 7).log.slice(-1);
    if (!next) throw new Error('There is no next entry');
    const line = `${JSON.stringify(next)}\n`;
    for (let cut = 1; cut < line.length; cut += 7) {
      appendFileSync(file, line.slice(0, cut));
      const kept = await store.open(head.room);
      expect(kept?.log).toEqual(log);
      expect(statSync(file).size).toBe(whole);
      await kept?.writer.close();
    }
    const kept = await store.open(head.room);
    kept?.writer.append(next);
    await kept?.writer.flushed();
    expect((await store.open(head.room))?.log).toEqual([...log, next]);
  });

  test('leaves nothing behind when it is removed, its pack included', async () => {
    const folder = aFolder();
    const store = await fileStore(folder);
    const head = aHead();
    await store.make(head, FILE, []);
    expect(await store.own()).toEqual([head.room]);
    await store.remove(head.room);
    expect(await store.own()).toEqual([]);
    expect(await store.has(head.room)).toBe(false);
    expect(readdirSync(folder)).toEqual(['packs']);
    expect(readdirSync(path.join(folder, 'packs'))).toEqual([]);
  });

  test('can be read by this user only', async () => {
    const folder = path.join(aFolder(), 'inner');
    const store = await fileStore(folder);
    const head = aHead();
    await store.make(head, FILE, []);
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(path.join(folder, `${head.room}.jsonl`)).mode & 0o077).toBe(0);
    expect(readFileSync(path.join(folder, `${head.room}.jsonl`), 'utf8')).toContain(head.secret);
  });
});

describe('a batch', () => {
  test('gathers what comes while one is written: a thousand at once cost two writes', async () => {
    const sizes: number[] = [];
    const { add, flushed } = batches<number>(async (items) => {
      sizes.push(items.length);
      await new Promise((done) => setTimeout(done, 5));
    });
    const all = Array.from({ length: 1_000 }, async (_, i) => {
      if (i > 0) await null;
      add(i);
      await flushed();
    });
    await Promise.all(all);
    expect(sizes.reduce((a, b) => a + b)).toBe(1_000);
    expect(sizes.length).toBeLessThanOrEqual(3);
  });

  test('that fails fails for all who wait for it, and nothing is written after it', async () => {
    const written: number[] = [];
    const { add, flushed } = batches<number>(async (items) => {
      if (items.includes(2)) throw new Error('The disk is full');
      written.push(...items);
    });
    add(1);
    await flushed();
    add(2);
    await expect(flushed()).rejects.toThrow();
    add(3);
    await expect(flushed()).rejects.toThrow();
    expect(written).toEqual([1]);
  });
});

describe('a credential', () => {
  test('opens its own door and no other', () => {
    const [secret, other] = [newSecret(), newSecret()];
    const pupil = pupilFor(secret, 'a'.repeat(32));
    expect(pupilFor(secret, 'a'.repeat(32))).toBe(pupil);
    expect(pupilFor(secret, 'b'.repeat(32))).not.toBe(pupil);
    const token = tokenFor(secret, pupil);
    expect(pupilOf(secret, token)).toBe(pupil);
    expect(pupilOf(other, token)).toBe(null);
    expect(pupilOf(secret, `px.${token.split('.')[1]}`)).toBe(null);
    expect(pupilOf(secret, '')).toBe(null);
    expect(capability(secret, 'teacher')).not.toBe(capability(secret, 'wall'));
    expect(Buffer.from(capability(secret, 'teacher'), 'base64url').length).toBe(16);
  });

  test('of a room is six letters that nobody takes for others, and never a word', () => {
    const codes = Array.from({ length: 3_000 }, newRoomCode);
    expect(new Set(CODE_LETTERS).size).toBe(28);
    for (const code of codes) {
      expect(tidyCode(code)).toBe(code);
      expect(code).not.toMatch(/[A-Z]{4}/);
    }
    expect(new Set(codes).size).toBeGreaterThan(2_990);
  });

  test('is read as it was meant, in either alphabet and with what people put between', () => {
    expect(tidyCode('ac7 9kx')).toBe('AC79KX');
    expect(tidyCode('АС7-9КХ')).toBe('AC79KX');
    expect(tidyCode('S0B1IZ')).toBe('5Q8LL2');
    for (const wrong of ['', 'AC79K', 'AC79KXX', 'AC79K!', '__proto__']) expect(tidyCode(wrong)).toBe(null);
    expect(tidyCode(reentryCode('s', 'p', 0))).toBe(reentryCode('s', 'p', 0));
    expect(reentryCode('s', 'p', 1)).not.toBe(reentryCode('s', 'p', 0));
  });
});

test('a school behind one address has its tries at once, and then as many as come back', () => {
  let at = 0;
  const tries = buckets({ burst: 40, perSecond: 2 }, () => at);
  const spend = () => {
    const had = tries.has('school');
    if (had) tries.spend('school');
    return had;
  };
  expect(Array.from({ length: 100 }, spend).filter(Boolean).length).toBe(40);
  expect(tries.has('home')).toBe(true);
  at += 3_000;
  expect(Array.from({ length: 100 }, spend).filter(Boolean).length).toBe(6);
});

test('addresses that phones can reach stand before those of virtual adapters', () => {
  const at = (address: string) => [{ address, family: 'IPv4' as const, internal: false, netmask: '', mac: '', cidr: null }];
  expect(networkAddresses({ docker0: at('172.17.0.1'), eth0: at('8.8.8.8'), wlan0: at('192.168.1.5'), lo: [] })).toEqual([
    '192.168.1.5',
    '8.8.8.8',
    '172.17.0.1',
  ]);
});

describe('a log from outside', () => {
  test('has the shape that every lesson really writes', () => {
    expect(parseLog(JSON.parse(JSON.stringify(aClass(PACK, 30).log)))).toEqual(aClass(PACK, 30).log);
  });

  test('is refused when anything in it is larger or other than it can be', () => {
    const { log } = aClass(PACK, 2);
    const [begin, join] = log;
    const wrong: readonly unknown[] = [
      null,
      {},
      [join],
      [begin, begin],
      [{ ...begin, more: 1 }],
      [begin, { ...join, at: 1.5 }],
      [begin, { ...join, says: { kind: 'join', pupil: '../x', name: 'A', code: 'x' } }],
      [begin, { ...join, says: { kind: 'join', pupil: 'p', name: 'A'.repeat(200), code: 'x' } }],
      [begin, { n: 2, at: 1, from: 'pupil', pupil: 'p', says: { kind: 'vote', on: 'x', vote: 'X', turn: 1 } }],
      [begin, { n: 2, at: 1, from: 'pupil', pupil: 'p', says: { kind: 'finish' } }],
    ];
    for (const one of wrong) expect(parseLog(one), JSON.stringify(one)?.slice(0, 200)).toBe(null);
  });

  test('is told where it goes wrong first', () => {
    const { log } = aClass(PACK, 2);
    const [begin, join] = log;
    expect(faultInLog(log)).toBeNull();
    expect(faultInLog([begin, { ...join, at: 1.5 }])).toBe('log[1].at');
    expect(faultInLog([begin, join, { ...join, n: 9, says: { kind: 'shout' } }])).toBe('log[2].says.kind');
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => parseLog(value)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
