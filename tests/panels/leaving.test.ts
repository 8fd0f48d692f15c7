/** Before a level is left it is asked once more, where something is left. */
import { expect, test } from 'vitest';
import { isLeavingAsked } from '../../src/panels/shell/where.ts';
import { Session } from '../../src/session/session.ts';
import { aLevel } from '../builders/level.ts';
import { planTo } from '../builders/plan.ts';

const level = aLevel();
const session = Session.begin(level, { seed: 's', handover: null, usedQuestions: [], votes: 'rolled' });

test('a run that goes on is left only when it was asked, a look at once', () => {
  expect(isLeavingAsked({ session, isLook: false })).toBe(true);
  expect(isLeavingAsked({ session, isLook: true })).toBe(false);
});

test('at an ending nothing is asked', () => {
  const plan = planTo(level, session.run.entry, 'end-passed');
  for (const intent of plan?.intents ?? []) session.dispatch(intent);
  expect(session.run.at.kind).toBe('ending');
  expect(isLeavingAsked({ session, isLook: false })).toBe(false);
});
