/** What a pupil's device is told at the reveal and at the end: what it may keep, and no sooner. */
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/core/question.ts';
import { roller } from '../../../src/core/roller.ts';
import { anyAnswer, begun, onward, type TestClass } from '../../builders/class-room.ts';
import { shippedPack } from '../../builders/shipped.ts';

const BILL = shippedPack();

/** As far as the first question that lies before the class. */
function asked(): TestClass {
  const room = begun(BILL, 3, { levels: ['newsroom'] });
  const roll = roller('to-the-question', 'walk');
  for (let n = 0; n < 60 && room.host.now().lesson.table?.kind !== 'asking'; n++) {
    const { table } = room.host.pupilView('pupil-1', 'en');
    const [option] = table.kind === 'poll' ? table.options : [];
    if (table.kind === 'poll' && option)
      for (const pupil of room.pupils) room.host.pupilSays(pupil, { kind: 'pick', on: table.id, intent: option.intent, turn: 1 });
    onward(room.host, roll);
  }
  return room;
}

/** Answers as they are shown, one that is right and one that isn't, found by trying them on other pupils' lessons. */
function answersTo(room: TestClass): { readonly right: Answer; readonly wrong: Answer } {
  const { table } = room.host.pupilView('pupil-1', 'en');
  if (table.kind !== 'asking') throw new Error('No question lies before the class');
  const found: { right?: Answer; wrong?: Answer } = {};
  for (let n = 0; n < 400 && !(found.right && found.wrong); n++) {
    const again = asked();
    const answer = anyAnswer(table.question, roller(`try-${n}`, 'answer'));
    again.host.pupilSays('pupil-1', { kind: 'answer', on: table.id, answer });
    again.host.teacherSays({ kind: 'close-question' });
    const told = again.host.pupilView('pupil-1', 'en').table;
    if (told.kind === 'revealed') found[told.own?.isRight ? 'right' : 'wrong'] ??= answer;
  }
  if (!found.right || !found.wrong) throw new Error('No right and wrong answer were met');
  return { right: found.right, wrong: found.wrong };
}

test('the reveal says by which ids the device may keep the question, and whether the first answer was right', () => {
  const { right, wrong } = answersTo(asked());
  const room = asked();
  const say = (pupil: string, answer: Answer) => {
    const { table } = room.host.now().lesson;
    expect(room.host.pupilSays(pupil, { kind: 'answer', on: table?.kind === 'asking' ? table.id : '', answer }).kind).toBe('heard');
  };
  const id = room.host.now().lesson.table?.kind === 'asking' ? room.host.now().lesson.table : null;
  expect(JSON.stringify(room.host.pupilView('pupil-1', 'en'))).not.toContain(id?.kind === 'asking' ? id.question : '?');
  say('pupil-1', wrong);
  say('pupil-2', right);
  room.host.teacherSays({ kind: 'ask-again' });
  say('pupil-1', right);
  say('pupil-2', right);
  room.host.teacherSays({ kind: 'close-question' });
  const told = (pupil: string) => {
    const { table } = room.host.pupilView(pupil, 'en');
    if (table.kind !== 'revealed') throw new Error('Nothing was revealed');
    return table;
  };
  expect(told('pupil-1').card).toEqual({ pack: BILL.shared.pack, question: id?.kind === 'asking' ? id.question : '' });
  expect(told('pupil-1').own).toMatchObject({ isRight: true, atOnce: false });
  expect(told('pupil-2').own).toMatchObject({ isRight: true, atOnce: true });
  expect(told('pupil-3').own).toBeNull();
});

test('the end of the lesson is told apart from the end of the bill', () => {
  const room = begun(BILL, 1);
  expect(room.host.pupilView('pupil-1', 'en').scene.isOver).toBe(false);
  room.host.teacherSays({ kind: 'finish' });
  expect(room.host.pupilView('pupil-1', 'en').scene.isOver).toBe(true);
});
