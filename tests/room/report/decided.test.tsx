/** The report lists every decision about the bill: where, what, by whom; and its files hold the same. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Intent } from '../../../src/core/intent.ts';
import { roller } from '../../../src/core/roller.ts';
import { DecidedSection } from '../../../src/room/report/decided-section.tsx';
import { namingOf } from '../../../src/room/report/naming.ts';
import { reportOf } from '../../../src/room/report/report.ts';
import { ReportContext } from '../../../src/room/report/report-context.ts';
import { tablesOf } from '../../../src/room/report/tables.ts';
import type { Plan } from '../../../src/room/rules/lesson.ts';
import { pollOptions } from '../../../src/room/rules/poll-view.ts';
import { reportWords } from '../../../src/text/words/class-report.ts';
import { anyAnswer, begun, onward, type TestClass } from '../../builders/class-room.ts';
import { plainPage } from '../../builders/plain-page.ts';
import { shippedPack } from '../../builders/shipped.ts';

const BILL = shippedPack();
type Taken = { readonly level: string; readonly intent: Intent; readonly by: string };

/** Plays on while it is told what was done about the bill, by another hand than the report's. */
function played(plan: Partial<Plan>, asks: (room: TestClass, n: number) => boolean, steps = 400) {
  const room = begun(BILL, 5, { levels: ['state-duma', 'federation-council'], ...plan });
  const roll = roller('decided', 'walk');
  const taken: Taken[] = [];
  for (let n = 0; n < steps; n++) {
    const { lesson } = room.host.now();
    const options = lesson.run ? pollOptions(BILL, lesson.run, (w) => w.en ?? '') : [];
    if (!lesson.table && options.length > 1 && lesson.run?.at.kind !== 'checkpoint' && asks(room, n)) {
      room.host.teacherSays({ kind: 'open-poll' });
      const on = room.host.now().lesson.table?.id ?? '';
      for (const pupil of room.pupils) room.host.pupilSays(pupil, { kind: 'pick', on, intent: options[0]?.intent as Intent, turn: 1 });
      room.host.teacherSays({ kind: 'close-poll' });
      taken.push({ level: lesson.run?.level ?? '', intent: options[0]?.intent as Intent, by: 'poll' });
      continue;
    }
    for (const pupil of room.pupils) {
      const { table } = room.host.pupilView(pupil, 'en');
      if (table.kind === 'asking') room.host.pupilSays(pupil, { kind: 'answer', on: table.id, answer: anyAnswer(table.question, roll) });
      if (table.kind === 'ballot') room.host.pupilSays(pupil, { kind: 'vote', on: table.id, vote: 'F', turn: 1 });
    }
    if (!onward(room.host, roll)) break;
    const last = room.log.at(-1)?.says;
    if (last?.kind === 'close-ballot')
      taken.push({ level: lesson.run?.level ?? '', intent: { kind: 'record-vote' } as Intent, by: 'vote' });
    if (last?.kind === 'decide' && last.intent.kind !== 'continue' && last.intent.kind !== 'await')
      taken.push({ level: lesson.run?.level ?? '', intent: last.intent, by: 'teacher' });
  }
  return { room, taken, report: reportOf(BILL, room.host.now().lesson) };
}

/** Of what was decided as much as an onlooker could note. */
const noted = ({
  level,
  intent,
  by,
}: {
  readonly level: { readonly id: string };
  readonly intent: Intent;
  readonly by: string;
}): Taken => ({
  level: level.id,
  intent: intent.kind === 'record-vote' ? ({ kind: 'record-vote' } as Intent) : intent,
  by: by === 'class' || by === 'blocs' ? 'poll' : by,
});

describe('what was decided', () => {
  test('is every choice and every vote through two levels, in order, by whoever made it', () => {
    const { taken, report } = played({}, (_, n) => n % 3 > 0);
    expect(report.decided.map(noted)).toEqual(taken);
    expect(new Set(report.decided.map((d) => d.by))).toEqual(new Set(['class', 'teacher', 'vote']));
    expect(new Set(report.decided.map((d) => d.level.id))).toEqual(new Set(['state-duma', 'federation-council']));
    for (const { chosen, counted, by } of report.decided) {
      expect(chosen).toEqual(by === 'class' ? { weight: 5, of: 5, isTied: false } : null);
      expect(counted !== null).toBe(by === 'vote');
    }
  });

  test('by one of each bloc is told as that, with the seats behind it', () => {
    const { report } = played({ deciders: 'leaders' }, () => true, 20);
    const [first] = report.decided;
    expect(first?.by).toBe('blocs');
    expect(first?.chosen?.weight).toBe(450);
  });

  test('by hands is the room’s, not the teacher’s', () => {
    const { report } = played({ hands: 20 }, () => false, 20);
    expect(new Set(report.decided.map((d) => d.by))).toEqual(new Set(['room', 'vote']));
  });

  test('where as many wanted another is told with that', () => {
    const room = begun(BILL, 4, { levels: ['state-duma'] });
    for (let n = 0; n < 20 && pollOptions(BILL, room.host.now().lesson.run as never, (w) => w.en ?? '').length < 2; n++)
      onward(room.host, roller('tied', 'walk'));
    const options = pollOptions(BILL, room.host.now().lesson.run as never, (w) => w.en ?? '');
    room.host.teacherSays({ kind: 'open-poll' });
    const on = room.host.now().lesson.table?.id ?? '';
    for (const [i, pupil] of room.pupils.entries())
      room.host.pupilSays(pupil, { kind: 'pick', on, intent: options[i % 2]?.intent as Intent, turn: 1 });
    room.host.teacherSays({ kind: 'close-poll', intent: options[1]?.intent as Intent });
    const [decided] = reportOf(BILL, room.host.now().lesson).decided;
    expect(decided).toMatchObject({ intent: options[1]?.intent, chosen: { weight: 2, of: 4, isTied: true } });
  });

  test('that a rule turned down is told with that, and what stands then follows it', () => {
    const { report } = played({}, () => false);
    const refused = report.decided.filter((d) => d.isRefused);
    expect(refused.length).toBeGreaterThan(0);
    for (const one of refused) {
      const next = report.decided[report.decided.indexOf(one) + 1];
      expect(next?.run.beat).toBe(one.run.beat);
    }
    const words = reportWords('en');
    const { decided } = tablesOf(report, words, namingOf(report.evidence, true, words), 'en');
    expect(decided.rows.filter((row) => row.at(-1) === words.decided.refused).length).toBe(refused.length);
  });

  test('that was taken back is not in it', () => {
    const { room, report } = played({}, () => true, 12);
    const before = report.decided.length;
    expect(before).toBeGreaterThan(0);
    while (reportOf(BILL, room.host.now().lesson).decided.length === before) room.host.teacherSays({ kind: 'undo' });
    expect(reportOf(BILL, room.host.now().lesson).decided.length).toBe(before - 1);
  });

  test.each(['en', 'ru'])('stands in the file and on the page, each with words of its own (%s)', (language) => {
    const { report } = played({}, (_, n) => n % 3 > 0);
    const words = reportWords(language);
    const naming = namingOf(report.evidence, true, words);
    const { decided } = tablesOf(report, words, naming, language);
    expect(decided.rows.length).toBe(report.decided.length);
    const say = (w: Readonly<Record<string, string>>) => w[language] ?? '';
    const { page, close } = plainPage(
      <ReportContext.Provider value={{ report, words, naming, say, language }}>
        <DecidedSection />
      </ReportContext.Provider>,
    );
    onTestFinished(close);
    for (const [i, row] of decided.rows.entries()) {
      expect(row[2], `row ${i}`).toMatch(/\p{L}{2}/u);
      expect(page.says).toContain(String(row[2]));
      expect(row[3]).toBe(words.decided.who[report.decided[i]?.by ?? 'class']);
    }
  });
});
