/** In court, too, a class that is asked what to do has something to choose from, and each choice can be carried out. */
import { describe, expect, test } from 'vitest';
import { openIntents } from '../../../src/core/open-intents.ts';
import { hearsayAbroad } from '../../../src/core/shown.ts';
import { step } from '../../../src/core/step.ts';
import { type Wording, wordsIn } from '../../../src/core/wording.ts';
import { pollOptions } from '../../../src/room/rules/poll-view.ts';
import { anEntry } from '../../builders/level.ts';
import { planBy } from '../../builders/plan.ts';
import { shippedPack } from '../../builders/shipped.ts';

const PACK = shippedPack();
const CHOSEN = new Set(['choose', 'act', 'leave', 'hand-over', 'say-silent', 'let-pass', 'weigh', 'find', 'draft']);
const say = (wording: Wording) => wordsIn(wording, 'ru').text;

describe.each(PACK.levels)('in $id', (level) => {
  test('whenever something can be chosen there are choices, in words, and all of them are open', () => {
    for (let n = 0; n < 4; n++) {
      const seed = `court-poll-${n}`;
      for (const run of planBy(level, anEntry({ seed }), seed).runs) {
        const isOpen = openIntents(level, run).some(({ kind }) => CHOSEN.has(kind));
        const options = pollOptions(PACK, run, say);
        expect(options.length + hearsayAbroad(level, run).length > 0, run.beat).toBe(isOpen);
        for (const { says, intent } of options) {
          expect(says).not.toBe('');
          expect(step(level, run, intent).kind, JSON.stringify(intent)).not.toBe('rejection');
        }
      }
    }
  });
});

test('one exhibit after another is weighed, then the findings follow, then an order', () => {
  const court = PACK.levels.find(({ id }) => id === 'court');
  if (!court) throw new Error('There is no court');
  const kinds: string[] = [];
  for (const run of planBy(court, anEntry({ seed: 'court-order' }), 'court-order').runs) {
    if (run.at.kind !== 'hearing') continue;
    const options = pollOptions(PACK, run, say);
    // About one thing at a time.
    expect(new Set(options.map(({ intent }) => intent.kind)).size).toBeLessThanOrEqual(1);
    if (options[0] && options[0].intent.kind !== 'draft') expect(new Set(options.map(({ intent }) => intent.target)).size).toBe(1);
    kinds.push(...options.slice(0, 1).map(({ intent }) => intent.kind));
  }
  expect([...new Set(kinds)]).toContain('weigh');
  expect(kinds).toContain('draft');
});
