/** A class that can’t be put away, because the disk is full, isn’t lost: it goes on, and is put away when there is room again. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readPack } from '../../../src/content/read-pack.ts';
import { openTeacherLink } from '../../../src/room/clients/live-link.ts';
import { classServer } from '../../../src/room/server/class-server.ts';
import { fileStore } from '../../../src/room/server/file-store.ts';
import type { Store } from '../../../src/room/server/store.ts';
import { serve } from '../../../src/tools/serve.ts';
import { madeClass } from '../../builders/class-server.ts';
import { soon } from '../../builders/raw-page.ts';
import { LEVELS, packFiles } from '../../builders/shipped.ts';

const FILE = readPack(packFiles(path.join(LEVELS, 'school-council')), { play: true }).pack;

afterAll(() => vi.restoreAllMocks());

test('a class is put away at the second try, with all that was said in it', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const disk = await fileStore(mkdtempSync(path.join(tmpdir(), 'classes-')));
  let isFull = true;
  const store: Store = {
    ...disk,
    async rewrite(head, log) {
      if (isFull) throw new Error('ENOSPC: no space left on device');
      await disk.rewrite(head, log);
    },
  };
  let rooms: Awaited<ReturnType<typeof classServer>> | undefined;
  const site = await serve('dist', 0, '/', '127.0.0.1', async (server) => {
    rooms = await classServer({ server, store, shippedPack: async () => FILE, addresses: () => [] });
    return rooms.requests;
  });
  const address = `http://127.0.0.1:${site.port}/`;
  const made = await madeClass(address, {}, 'school-council');
  const teacher = openTeacherLink({ site: address, room: made.room, language: 'en', capability: made.teacher });
  await soon(() => teacher.state().kind === 'on');
  expect(await teacher.say({ kind: 'go', to: 'seat' })).toMatchObject({ kind: 'heard' });
  const ended = teacher.end(true);
  await soon(() => teacher.state().kind === 'away');
  await soon(() => teacher.state().kind === 'on');
  expect(teacher.view()?.wall.opening).toBe('seat');
  isFull = false;
  // Asked for when it came back and the disk was still full, it is asked for once more.
  await Promise.race([ended, teacher.end(true)]);
  expect((await disk.open(made.room))?.head.isSaved).toBe(true);
  expect((await disk.open(made.room))?.log.length).toBeGreaterThan(1);
  teacher.close();
  await rooms?.close();
  await site.close();
}, 30_000);
