/** Before a level is left it is asked once more, where something is left. */
import { expect, test } from 'vitest';
import { isLeavingAsked, isOnlyOpened, leavingSays } from '../../src/panels/shell/where.ts';
import { Session } from '../../src/session/session.ts';
import { sheetWords } from '../../src/text/words/sheets.ts';
import { aLevel } from '../builders/level.ts';
import { planTo } from '../builders/plan.ts';

const level = aLevel();
const session = Session.begin(level, { seed: 's', handover: null, usedQuestions: [], votes: 'rolled' });
const plan = planTo(level, session.run.entry, 'end-passed');

test('before anything was done nothing is asked', () => {
  const opened = { session: Session.begin(level, session.run.entry), isLook: false, whatIf: null };
  expect(isOnlyOpened(opened, level.id)).toBe(true);
  expect(isOnlyOpened(opened, 'another')).toBe(false);
  expect(isOnlyOpened({ ...opened, whatIf: 'own' }, level.id)).toBe(false);
  expect(isOnlyOpened(null, level.id)).toBe(false);
  expect(isLeavingAsked({ session: Session.begin(level, session.run.entry), isLook: false })).toBe(false);
});

test('a run that goes on is left only when it was asked, a look at once', () => {
  const [first] = plan?.intents ?? [];
  if (first) session.dispatch(first);
  expect(isLeavingAsked({ session, isLook: false })).toBe(true);
  expect(isOnlyOpened({ session, isLook: false, whatIf: null }, level.id)).toBe(false);
  expect(isLeavingAsked({ session, isLook: true })).toBe(false);
});

test('at an ending nothing is asked', () => {
  for (const intent of plan?.intents.slice(1) ?? []) session.dispatch(intent);
  expect(session.run.at.kind).toBe('ending');
  expect(isLeavingAsked({ session, isLook: false })).toBe(false);
});

test.each(['en', 'ru'] as const)('whoever leaves is told why their place is not kept, each reason in its own words (%s)', (language) => {
  const { sure } = sheetWords[language];
  const reasons = (['kept', 'not-kept', 'read-only', 'newer'] as const).map((kept) => leavingSays(kept, sure));
  expect(new Set(reasons).size).toBe(reasons.length);
  expect(leavingSays('read-only', sure)).toMatch(/another tab|другой вкладке/);
  expect(leavingSays('newer', sure)).toMatch(/newer version|более новой версией/);
});
