/** Limits by address: neither a clock that is set back nor a network of many addresses gets round them, or into them. */
import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { buckets } from '../../../src/room/server/bucket.ts';
import { guard } from '../../../src/room/server/guard.ts';

const from = (remoteAddress: string) =>
  guard({ isProxied: false, origins: [] }).addressOf({ headers: {}, socket: { remoteAddress } } as unknown as IncomingMessage);

test('a clock that is set back shuts no school out', () => {
  let at = 86_400_000;
  const tries = buckets({ burst: 40, perSecond: 1 }, () => at);
  tries.spend('school');
  at = 0;
  expect(tries.has('school')).toBe(true);
  tries.spend('school');
  expect(tries.has('school')).toBe(true);
});

test('addresses that one line hands out to itself count as one', () => {
  expect(from('2001:db8:1:2:aaaa::1')).toBe(from('2001:db8:1:2:bbbb:0:0:7'));
  expect(from('2001:db8:1:2::1')).not.toBe(from('2001:db8:1:3::1'));
  expect(from('2001:db8::1')).toBe(from('2001:db8:0:0:1::'));
  expect(from('::ffff:10.0.0.1')).not.toBe(from('::ffff:10.0.0.2'));
  expect(from('10.0.0.1')).not.toBe(from('10.0.0.2'));
  expect(from('::ffff:10.0.0.1')).toBe(from('10.0.0.1'));
});
