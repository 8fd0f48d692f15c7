/** Limits go by the clock of whoever keeps the class, however wrong a pupil's own is. */
import { afterEach, expect, test, vi } from 'vitest';
import { hostNow } from '../../../src/room/clients/host-clock.ts';
import { openPupilLink } from '../../../src/room/clients/live-link.ts';
import { classProcess, madeClass } from '../../builders/class-server.ts';
import { aStorage } from '../../builders/live-pages.ts';
import { soon } from '../../builders/raw-page.ts';

afterEach(() => vi.restoreAllMocks());

test.each([-600_000, 0, 3_600_000])('a device whose clock is %i ms off knows the class’s', async (off) => {
  const server = await classProcess({});
  const { room } = await madeClass(server.site);
  const real = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => real() + off);
  const link = openPupilLink({ site: server.site, room, language: 'en', name: 'Ada', storage: aStorage() });
  await soon(() => link.state().kind === 'on');
  expect(Math.abs(hostNow() - real())).toBeLessThan(3_000);
  link.close();
  await server.end();
});
