/** The console repeats what the class has before its eyes, in the same letters, and keeps the key to itself until it is told. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Pack } from '../../../src/core/level.ts';
import { roller } from '../../../src/core/roller.ts';
import { refusals } from '../../../src/core/shown.ts';
import { rightAnswer } from '../../../src/core/templates.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { Decide } from '../../../src/room/clients/console/decide.tsx';
import { NowCard } from '../../../src/room/clients/console/now-card.tsx';
import { RoadCard } from '../../../src/room/clients/console/road-card.tsx';
import { answerShown } from '../../../src/room/rules/blind.ts';
import { pollOptions } from '../../../src/room/rules/poll-view.ts';
import { decidable } from '../../../src/room/rules/steps.ts';
import { begun, onward, otherKey, type TestClass } from '../../builders/class-room.ts';
import { consolePage } from '../../builders/console-page.tsx';
import { firstAnswer, overrideRoad } from '../../builders/override-road.ts';
import { shippedPack } from '../../builders/shipped.ts';

const BILL = shippedPack();

/** A class that has come so far. */
function at(isThere: (room: TestClass) => boolean, plan = {}): TestClass {
  const room = begun(BILL, plan && 'hands' in plan ? 0 : 4, { levels: ['state-duma'], ...plan });
  const roll = roller('on-wall', 'walk');
  for (let n = 0; n < 300; n++) {
    if (isThere(room)) return room;
    if (!onward(room.host, roll)) break;
  }
  throw new Error('This road never comes there');
}

function levelOf(id: string) {
  const level = BILL.levels.find((l) => l.id === id);
  if (!level) throw new Error(`No level ${id}`);
  return level;
}

const isChoice = ({ host }: TestClass) => {
  const { run, table } = host.now().lesson;
  return !table && run?.at.kind !== 'checkpoint' && run !== null && pollOptions(BILL, run, (w) => wordsIn(w, 'en').text).length > 1;
};
const isAsked = ({ host }: TestClass) => host.now().lesson.table?.kind === 'asking';

function draw(room: TestClass, language = 'en', pack: Pack = BILL) {
  const drawn = consolePage(<NowCard mode="network" />, { room, language, pack });
  onTestFinished(drawn.close);
  return drawn.page;
}

function answerFirst({ host, pupils: [first = ''] }: TestClass): void {
  const { table } = host.pupilView(first, 'en');
  if (table.kind === 'asking') host.pupilSays(first, { kind: 'answer', on: table.id, answer: firstAnswer(table.question) });
}

function questionOf(room: TestClass) {
  const { table } = room.host.now().lesson;
  const question = BILL.shared.questions.find((q) => table?.kind === 'asking' && q.id === table.question);
  if (!question) throw new Error('No question lies there');
  return question;
}

describe('the console', () => {
  test.each(['en', 'ru'])('has the choices of a decision in the letters of the wall (%s)', (language) => {
    const room = at(isChoice);
    const { run } = room.host.now().lesson;
    const options = run ? pollOptions(BILL, run, (w) => wordsIn(w, language).text) : [];
    const [list] = draw(room, language).all('data-class', 'choices');
    expect(list?.childNodes.length).toBe(options.length);
    for (const [i, { says }] of options.entries()) expect(list?.childNodes[i]?.says).toContain(`${'ABCDEFG'[i]} ${says}`);
  });

  test('by hands has the letter on the button that decides, and the list only once', () => {
    const room = at(isChoice, { hands: 20 });
    const { run } = room.host.now().lesson;
    const options = run ? pollOptions(BILL, run, (w) => wordsIn(w, 'en').text) : [];
    expect(draw(room).all('data-class', 'choices')).toEqual([]);
    const { page, close } = consolePage(<Decide isOpen />, { room });
    onTestFinished(close);
    for (const [i, { says }] of options.entries()) expect(page.says).toContain(`${'ABCDEFG'[i]} ${says}`);
  });

  test('marks on its list what a rule has refused, and nothing else', () => {
    const room = at(({ host }) => {
      const { run } = host.now().lesson;
      return run !== null && refusals(levelOf(run.level), run).size > 0;
    });
    const { run } = room.host.now().lesson;
    const refused = run ? [...refusals(levelOf(run.level), run).keys()] : [];
    const { page, close } = consolePage(<Decide isOpen={false} />, { room });
    onTestFinished(close);
    for (const { kind, target } of decidable(BILL, room.host.now().lesson)) {
      const [button] = page.all('data-class', `decide-${kind}:${target}`);
      expect(button?.says.includes('Refused by a rule'), target).toBe(refused.includes(target));
    }
  });

  test('says by how many the class decided what it decided', () => {
    const room = at(isChoice);
    const { run } = room.host.now().lesson;
    const [first] = run ? pollOptions(BILL, run, (w) => wordsIn(w, 'en').text) : [];
    if (!first) throw new Error('Nothing can be chosen');
    room.host.teacherSays({ kind: 'open-poll' });
    const on = room.host.now().lesson.table?.id ?? '';
    for (const pupil of room.pupils.slice(1)) room.host.pupilSays(pupil, { kind: 'pick', on, intent: first.intent, turn: 1 });
    expect(draw(room).all('data-class', 'decided')).toEqual([]);
    room.host.teacherSays({ kind: 'close-poll' });
    expect(draw(room).all('data-class', 'decided')[0]?.says).toContain(`3 ${first.says}`);
  });

  test('has the question that is asked, and nothing on it tells the key', () => {
    const room = at(isAsked);
    const page = draw(room);
    const { table } = room.host.pupilView('pupil-1', 'en');
    if (table.kind !== 'asking') throw new Error('Nothing is asked');
    expect(page.says).toContain(table.question.asks);
    for (const { id, says } of table.question.options) expect(page.says).toContain(`${id.toUpperCase()} ${says}`);
    expect(page.all('data-right')).toEqual([]);
    expect(draw(room, 'en', otherKey(BILL)).says).toBe(page.says);
  });

  test('opens the key where the teacher asks for it', async () => {
    const room = at((r) => isAsked(r) && questionOf(r).kind === 'choice');
    const page = draw(room);
    await page.all('data-class', 'open-key')[0]?.press();
    const question = questionOf(room);
    const right = answerShown(BILL.shared, question, 'class', rightAnswer(question));
    const marked = page.all('data-right');
    expect(marked.map((li) => li.says.slice(0, 1).toLowerCase())).toEqual(right?.kind === 'choice' ? [right.pick] : []);
    await page.all('data-class', 'open-key')[0]?.press();
    expect(page.all('data-right')).toEqual([]);
  });

  test('says how the class answered once the question is closed', () => {
    const room = at((r) => isAsked(r) && questionOf(r).kind === 'choice');
    const question = questionOf(room);
    const right = answerShown(BILL.shared, question, 'class', rightAnswer(question));
    const { table } = room.host.pupilView('pupil-1', 'en');
    if (right?.kind !== 'choice' || table.kind !== 'asking') throw new Error('No such question lies there');
    const wrong = table.question.options.find((o) => o.id !== right.pick)?.id ?? '';
    for (const [i, pupil] of room.pupils.entries())
      room.host.pupilSays(pupil, { kind: 'answer', on: table.id, answer: { kind: 'choice', pick: i < 3 ? right.pick : wrong } });
    room.host.teacherSays({ kind: 'close-question' });
    const page = draw(room);
    expect(page.says).toContain('3 of 4 answered rightly');
    const [row] = page.all('data-right');
    expect(row?.says).toMatch(/Right 3$/);
    expect(page.all('data-class', 'open-key')).toEqual([]);
  });

  test('keeps the question that comes next folded until it is asked', () => {
    const room = at(({ host }) => host.now().lesson.run?.at.kind === 'checkpoint' && host.now().lesson.table === null);
    const [folded] = draw(room).all('data-class', 'comes');
    expect(folded?.localName).toBe('details');
    expect(folded?.marks.has('open')).toBe(false);
  });

  test('draws the house that votes, seat by seat', () => {
    const road = overrideRoad(['F', 'F', 'F']);
    const room = begun(BILL, 3, road.plan);
    const seats: number[] = [];
    // The road's own beginning is behind a class that has begun.
    for (const says of road.says.slice(3)) {
      room.host.teacherSays(says);
      const { table } = room.host.now().lesson;
      if (table?.kind === 'asking') answerFirst(room);
      if (table?.kind !== 'ballot') continue;
      const { page, close } = consolePage(<RoadCard />, { room });
      seats.push(page.all('class', 'wall-room-seat').length);
      close();
      for (const id of room.pupils) room.host.pupilSays(id, { kind: 'vote', on: table.id, vote: 'F', turn: 1 });
    }
    expect(seats).toEqual([450, 450, 450, 100, 450, 100]);
  });

  test('has the words of the vote', () => {
    const room = at(({ host }) => host.now().lesson.table?.kind === 'ballot');
    const { table } = room.host.pupilView('pupil-1', 'ru');
    expect(table.kind === 'ballot' && draw(room, 'ru').says.includes(table.asks)).toBe(true);
  });
});
