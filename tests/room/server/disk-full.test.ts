/** A class that can’t be put away, or not be removed, because the disk is full, isn’t lost: the teacher is told, it goes on with all that was said meanwhile, and is put away when there is room again. */
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

test.each([
  ['kept', 'put away at the second try, with all that was said in it'],
  ['removed', 'removed at the second try, and goes on until then'],
] as const)(
  'a class that is to be %s is %s',
  async (how, _what) => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const disk = await fileStore(mkdtempSync(path.join(tmpdir(), 'classes-')));
    let [isFull, isAsked] = [true, false];
    let find = () => {};
    const found = new Promise<void>((resolve) => {
      find = resolve;
    });
    const unlessFull = async (does: () => Promise<void>) => {
      if (!isFull) return does();
      isAsked = true;
      await found;
      throw new Error('ENOSPC: no space left on device');
    };
    const store: Store = {
      ...disk,
      rewrite: (head, log) => unlessFull(() => disk.rewrite(head, log)),
      remove: (room) => unlessFull(() => disk.remove(room)),
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
    const ended = teacher.end(how === 'kept');
    await soon(() => isAsked);
    const meanwhile = teacher.say({ kind: 'go', to: 'seat' });
    await new Promise((done) => setTimeout(done, 50));
    find();
    expect(await ended).toBe(false);
    expect(await meanwhile).toMatchObject({ kind: 'heard' });
    await soon(() => teacher.state().kind === 'on');
    expect(teacher.view()?.wall.opening).toBe('seat');
    isFull = false;
    expect(await teacher.end(how === 'kept')).toBe(true);
    const kept = await disk.open(made.room);
    expect(kept?.head.isSaved).toBe(how === 'kept' ? true : undefined);
    expect(kept?.log.length ?? 0).toBeGreaterThan(how === 'kept' ? 1 : -1);
    expect(kept === null).toBe(how === 'removed');
    teacher.close();
    await rooms?.close();
    await site.close();
  },
  30_000,
);
