/** Several processes that share their classes through Redis: one dies, and its classes go on where it was. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPack } from '../../../src/content/read-pack.ts';
import { type LivePupilLink, openPupilLink, openTeacherLink } from '../../../src/room/clients/live-link.ts';
import { newSecret } from '../../../src/room/server/credentials.ts';
import { redisStore } from '../../../src/room/server/redis-store.ts';
import { type Head, LostClass } from '../../../src/room/server/store.ts';
import { packFolders, readPackFolder } from '../../../src/tools/pack-folder.ts';
import { aClass } from '../../builders/class-room.ts';
import { classProcess, madeClass, resumedClass, type ServerProcess } from '../../builders/class-server.ts';
import { logTo } from '../../builders/lesson-log.ts';
import { aStorage, until } from '../../builders/live-pages.ts';
import { aRedis, balancer, hasRedis } from '../../builders/redis.ts';
import { shippedPack } from '../../builders/shipped.ts';

describe.skipIf(!hasRedis)('processes that share their classes', () => {
  let redis: Awaited<ReturnType<typeof aRedis>>;
  let servers: ServerProcess[];
  let front: Awaited<ReturnType<typeof balancer>>;
  beforeAll(async () => {
    redis = await aRedis();
    servers = await Promise.all([1, 2].map(() => classProcess({ REDIS_URL: redis.url })));
    front = await balancer(servers.map((s) => s.port));
  });
  afterAll(async () => {
    await front?.close();
    await Promise.all((servers ?? []).map((s) => s.end()));
    await redis?.close();
  });

  test('let everybody into any class, whichever process they come to', async () => {
    for (let n = 0; n < 4; n++) {
      const made = await madeClass(front.site);
      const teacher = openTeacherLink({ site: front.site, room: made.room, language: 'en', capability: made.teacher });
      const pupils = Array.from({ length: 6 }, (_, i) =>
        openPupilLink({ site: front.site, room: made.room, language: 'en', name: `Pupil ${i}`, storage: aStorage() }),
      );
      await Promise.all(pupils.map((p) => until(p, () => p.view() !== null)));
      await until(teacher, () => teacher.view()?.pupils.length === 6 && teacher.view()?.presence.away.length === 0);
      for (const link of [...pupils, teacher]) link.close();
    }
  });

  test('lose nothing that was acknowledged when one of them is killed: its classes are opened by who comes back', async () => {
    const classes = await Promise.all(Array.from({ length: 4 }, () => resumedClass(front.site, logTo('open-ballot'))));
    const lessons = await Promise.all(
      classes.map(async (made) => {
        const teacher = openTeacherLink({ site: front.site, room: made.room, language: 'en', capability: made.teacher });
        const pupils = Array.from({ length: 5 }, (_, i) =>
          openPupilLink({ site: front.site, room: made.room, language: 'en', name: `Pupil ${i}`, storage: aStorage() }),
        );
        await Promise.all(pupils.map((p) => until(p, () => p.view() !== null)));
        await teacher.say({ kind: 'open-ballot' });
        await Promise.all(pupils.map((p) => until(p, () => p.view()?.table.kind === 'ballot')));
        const vote = (p: LivePupilLink, turn: number) =>
          p.say({ kind: 'vote', on: (p.view()?.table as { id: string }).id, vote: 'F', turn });
        return { teacher, pupils, vote };
      }),
    );
    for (const [round, victim] of servers.entries()) {
      const before = await Promise.all(lessons.flatMap(({ pupils, vote }) => pupils.slice(0, 3).map((p) => vote(p, round * 2 + 1))));
      expect(before.every((reply) => reply.kind === 'heard')).toBe(true);
      await victim.stop('SIGKILL');
      // Said into a class that may be gone: heard once it is open elsewhere.
      await Promise.all(lessons.flatMap(({ pupils, vote }) => pupils.map((p) => vote(p, round * 2 + 2))));
      await Promise.all(
        lessons.flatMap(({ pupils, teacher }) => [...pupils, teacher].map((l) => until(l as LivePupilLink, () => l.state().kind === 'on'))),
      );
      await victim.start();
    }
    for (const { teacher, pupils } of lessons) {
      const log = await teacher.takeLog();
      const votes = log.flatMap((e) => (e.from === 'pupil' && e.says.kind === 'vote' ? [`${e.pupil} ${e.says.turn}`] : []));
      expect(new Set(votes).size).toBe(votes.length);
      for (const [turn, count] of [3, 5, 3, 5].entries()) expect(votes.filter((v) => v.endsWith(` ${turn + 1}`)).length).toBe(count);
      for (const link of [...pupils, teacher]) link.close();
    }
  });

  test('never write one log both: who took a class over last has it', async () => {
    const store = redisStore(redis.url);
    const [folder] = packFolders().filter((f) => f.endsWith('school-council'));
    const { pack } = readPack(readPackFolder(folder ?? ''));
    if (!pack) throw new Error('The school council can’t be read');
    const { log } = aClass(shippedPack('school-council'), 4);
    const head: Head = { format: 1, room: 'ACDEF2', secret: newSecret(), pack: pack.shared.fingerprint, made: 1, isSaved: false };
    await store.make(head, pack, log.slice(0, 2));
    const [first, second] = [await store.open(head.room), await store.open(head.room)];
    const [, , third, fourth] = log;
    if (!first || !second || !third || !fourth) throw new Error('It is not there');
    first.writer.append(third);
    await expect(first.writer.flushed()).rejects.toThrow(LostClass);
    second.writer.append(third);
    second.writer.append(fourth);
    await second.writer.flushed();
    expect((await store.open(head.room))?.log).toEqual(log.slice(0, 4));
    await store.remove(head.room);
    expect(await store.open(head.room)).toBe(null);
    await store.close();
  });
});
