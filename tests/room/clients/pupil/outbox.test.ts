/** What a pupil said and nobody acknowledged: kept, said again, never said for somebody else. */
import { describe, expect, test } from 'vitest';
import type { PupilLink } from '../../../../src/room/clients/link.ts';
import { keepNothing } from '../../../../src/room/clients/pupil/keep.ts';
import { Outbox } from '../../../../src/room/clients/pupil/outbox.ts';
import type { PupilSays, Reply } from '../../../../src/room/rules/message.ts';

type Open = { readonly says: PupilSays; answer(reply: Reply): Promise<void> };

function aLink(): { readonly link: PupilLink; readonly open: Open[] } {
  const open: Open[] = [];
  const say = (says: PupilSays) =>
    new Promise<Reply>((resolve) => {
      open.push({
        says,
        answer: async (reply) => {
          resolve(reply);
          await Promise.resolve();
          await Promise.resolve();
        },
      });
    });
  const link: PupilLink = {
    view: () => null,
    state: () => ({ kind: 'away' }),
    subscribe: () => () => undefined,
    say,
    close: () => undefined,
    setLanguage: () => undefined,
  };
  return { link, open };
}

const vote = (turn: number, as: 'F' | 'A' = 'F'): PupilSays => ({ kind: 'vote', on: 'vote-7', vote: as, turn });

describe('the outbox', () => {
  test('keeps a word until it is acknowledged, over a reload, and says it again then', async () => {
    const keep = keepNothing();
    const before = aLink();
    const first = new Outbox(before.link, keep, () => undefined);
    first.belongsTo('ANNA');
    first.say(vote(1));
    const after = aLink();
    const again = new Outbox(after.link, keep, () => undefined);
    again.belongsTo('ANNA');
    expect(after.open.map((o) => o.says)).toEqual([vote(1)]);
    expect(again.waiting('vote-7')).toEqual(vote(1));
    await after.open[0]?.answer({ kind: 'heard' });
    expect(again.isEmpty).toBe(true);
    expect(keep.read()).toBeNull();
  });

  test('never says for one pupil what another had said on this device', () => {
    const keep = keepNothing();
    const first = new Outbox(aLink().link, keep, () => undefined);
    first.belongsTo('ANNA');
    first.say(vote(1));
    const { link, open } = aLink();
    const other = new Outbox(link, keep, () => undefined);
    other.belongsTo('BORIS');
    expect(open).toEqual([]);
    expect(keep.read()).toBeNull();
  });

  test('an answer to the earlier word does not clear the later one', async () => {
    const { link, open } = aLink();
    const outbox = new Outbox(link, keepNothing(), () => undefined);
    outbox.belongsTo('ANNA');
    outbox.say(vote(1));
    outbox.say(vote(2, 'A'));
    await open[0]?.answer({ kind: 'heard' });
    expect(outbox.waiting('vote-7')).toEqual(vote(2, 'A'));
    await open[1]?.answer({ kind: 'heard' });
    expect(outbox.waiting('vote-7')).toBeNull();
  });

  test('tells why a word was refused, until another is said about the same', async () => {
    const { link, open } = aLink();
    const outbox = new Outbox(link, keepNothing(), () => undefined);
    outbox.belongsTo('ANNA');
    outbox.say(vote(1));
    await open[0]?.answer({ kind: 'refused', code: 'time/over' });
    expect(outbox.refused('vote-7')).toBe('time/over');
    outbox.say(vote(2));
    expect(outbox.refused('vote-7')).toBeNull();
  });

  test('reads whatever lies in its place without a fault', () => {
    for (const text of ['', 'null', '[]', '{"owner":"ANNA"}', '{"owner":"ANNA","waiting":{}}', '{broken']) {
      const keep = keepNothing();
      keep.write(text);
      const outbox = new Outbox(aLink().link, keep, () => undefined);
      expect(() => outbox.belongsTo('ANNA')).not.toThrow();
      expect(outbox.isEmpty).toBe(true);
    }
  });
});
