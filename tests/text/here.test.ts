/** What can be done here: on every beat that can be reached each open thing has its sentence, in both languages, and nothing closed is told. */
import { describe, expect, test } from 'vitest';
import type { IntentKind } from '../../src/core/intent.ts';
import { openIntents } from '../../src/core/open-intents.ts';
import { openThings, waysOf } from '../../src/text/here.ts';
import { anEntry } from '../builders/level.ts';
import { shippedPack } from '../builders/shipped.ts';
import { randomWalk } from '../builders/walk.ts';

const WALKS = process.env.TEST_SIZE === 'full' ? 2000 : 500;
const met = new Set<IntentKind>();

describe.each(['delisting-bill', 'school-council'])('in %s', (id) => {
  const pack = shippedPack(id);

  test.each(pack.levels.map((level) => [level.id, level] as const))('%s tells each open thing in a sentence', (_id, level) => {
    const beats = new Set<string>();
    for (let n = 0; n < WALKS; n++) {
      for (const run of randomWalk(level, anEntry({ seed: `here-${n}` }), `here-${n}`, 2000).runs) {
        beats.add(run.beat);
        const open = openIntents(level, run);
        for (const language of ['en', 'ru']) {
          const things = openThings(open, run, level, language);
          expect(things.map((thing) => thing.template)).toEqual(open);
          for (const { says, cost, needs, template } of things) {
            const all = [says, cost, needs].filter((text) => text !== null).join(' ');
            if (/undefined|\[object|NaN|\.\.| {2}/.test(all) || !/[.!?…][”»"')\]]*$/.test(says))
              expect(all, `${run.beat} ${template.kind}`).toBe('a sentence');
            if (/[а-яё]/i.test(all) !== (language === 'ru')) expect(all, `${run.beat} ${template.kind}`).toBe(language);
            met.add(template.kind);
          }
          expect(waysOf(open, language).length).toBeLessThanOrEqual(open.length);
        }
      }
    }
    const unmet = level.beats.filter((beat) => !beats.has(beat.id)).map((beat) => beat.id);
    expect(unmet).toEqual([]);
  });

  test('what is closed is not given away: an action that isn’t open yet stands in no sentence', () => {
    for (const level of pack.levels) {
      for (const run of randomWalk(level, anEntry({ seed: 'closed' }), 'closed', 400).runs) {
        const beat = level.beats.find((b) => b.id === run.beat);
        if (beat?.kind !== 'agenda') continue;
        const open = openIntents(level, run);
        const told = openThings(open, run, level, 'en').map((thing) => thing.says);
        const closed = beat.actions.filter((action) => !open.some((t) => t.kind === 'act' && t.target === action.id));
        for (const action of closed) expect(told.some((says) => says.includes(action.hint.en ?? '?'))).toBe(false);
      }
    }
  });
});

test('the walks meet every kind of thing that can be open, save votes cast in a room', () => {
  const kinds: readonly IntentKind[] = [
    'continue',
    'choose',
    'act',
    'leave',
    'hand-over',
    'say-silent',
    'let-pass',
    'hold-vote',
    'await',
    'weigh',
    'find',
    'draft',
    'answer',
  ];
  expect(kinds.filter((kind) => !met.has(kind))).toEqual([]);
});
