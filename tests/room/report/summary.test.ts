/** The first sentence of a report says who was there, also where nobody had a device. */
import { describe, expect, test } from 'vitest';
import { roller } from '../../../src/core/roller.ts';
import { reportOf } from '../../../src/room/report/report.ts';
import { summaryOf } from '../../../src/room/report/summary.ts';
import type { Result } from '../../../src/room/results/result.ts';
import { reportWords } from '../../../src/text/words/class-report.ts';
import { begun, onward } from '../../builders/class-room.ts';
import { shippedPack } from '../../builders/shipped.ts';

const COUNCIL = shippedPack('school-council');
const ALONE = { token: 'a', name: 'Ada', levels: [] } as unknown as Result;

function said(hands: number, language: string, brought: readonly Result[] = []): string {
  const room = begun(COUNCIL, hands > 0 ? 0 : 6, { levels: ['off-the-list'], hands });
  const roll = roller('summary', 'walk');
  for (let n = 0; n < 60 && onward(room.host, roll); n++);
  return summaryOf(reportOf(COUNCIL, room.host.now().lesson, brought), reportWords(language));
}

describe.each([
  ['en', /^By raised hands, 25 seated: \d/, /Besides, 1\sresult was brought/, /^6\spupils, \d/],
  ['ru', /^Поднятием рук, на местах 25\sчеловек: \d/, /Кроме того, 1\sрезультат принёс/, /^6\sучеников, \d/],
])('in %s', (language, byHands, beside, withDevices) => {
  test('a class whose hands were counted is not nobody: of thirty as many as the chamber has seats', () => {
    expect(said(30, language)).toMatch(byHands);
  });

  test('who brought results of their own comes beside that class', () => {
    expect(said(30, language, [ALONE])).toMatch(byHands);
    expect(said(30, language, [ALONE])).toMatch(beside);
  });

  test('pupils with devices are counted', () => {
    expect(said(0, language)).toMatch(withDevices);
  });
});
