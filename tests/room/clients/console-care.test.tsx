/** The console asks before something is lost, goes on after a pause with its first button, and shows everybody. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { roller } from '../../../src/core/roller.ts';
import { BackCard } from '../../../src/room/clients/console/back-card.tsx';
import { EndCard } from '../../../src/room/clients/console/end-card.tsx';
import { NextStep } from '../../../src/room/clients/console/next-step.tsx';
import { People } from '../../../src/room/clients/console/people.tsx';
import { groupsOf } from '../../../src/room/clients/console/people-groups.ts';
import { aClass, begun, onward, type TestClass } from '../../builders/class-room.ts';
import { consolePage } from '../../builders/console-page.tsx';
import { shippedPack } from '../../builders/shipped.ts';

const BILL = shippedPack();
const CHAMBERS = BILL.shared.chambers;

function page(what: Parameters<typeof consolePage>[0], room: TestClass, language = 'en') {
  const drawn = consolePage(what, { room, language });
  onTestFinished(drawn.close);
  return { ...drawn, control: (id: string) => drawn.page.all('data-class', id)[0] };
}

function atBallot(ballot: 'open' | 'secret' = 'open', hands = 0): TestClass {
  const room = begun(BILL, hands > 0 ? 0 : 6, { levels: ['state-duma'], ballot, hands });
  const roll = roller('care', 'walk');
  for (let n = 0; n < 300; n++) {
    const { table, run } = room.host.now().lesson;
    if (table?.kind === 'asking') room.host.teacherSays({ kind: 'clear-table' });
    if (hands > 0 ? run?.at.kind === 'vote' && run.at.tally === null : table?.kind === 'ballot') return room;
    if (!onward(room.host, roll)) break;
  }
  throw new Error('This road has no vote');
}

function voted(room: TestClass, how: number): TestClass {
  const on = room.host.now().lesson.table?.id ?? '';
  for (const pupil of room.pupils.slice(0, how)) room.host.pupilSays(pupil, { kind: 'vote', on, vote: 'F', turn: 1 });
  return room;
}

describe('an undo', () => {
  test('by which votes would be lost is asked for once more, and says how many', async () => {
    const { control, said } = page(<BackCard />, voted(atBallot(), 3));
    await control('undo')?.press();
    expect(said).toEqual([]);
    expect(control('undo')?.says).toMatch(/^Yes, undo it: 3\sanswers are lost$/);
    await control('undo')?.press();
    expect(said).toEqual([{ kind: 'undo' }]);
  });

  test('can be thought better of', async () => {
    const { control, said } = page(<BackCard />, voted(atBallot(), 3));
    await control('undo')?.press();
    await control('keep-undo')?.press();
    expect(control('undo')?.says).toBe('Undo: Open the vote');
    expect(said).toEqual([]);
  });

  test('by which nothing is lost is done at once: before anybody voted, and after the count, whose votes come back', async () => {
    const before = page(<BackCard />, atBallot());
    await before.control('undo')?.press();
    expect(before.said).toEqual([{ kind: 'undo' }]);
    const room = voted(atBallot(), 6);
    room.host.teacherSays({ kind: 'close-ballot' });
    const after = page(<BackCard />, room);
    await after.control('undo')?.press();
    expect(after.said).toEqual([{ kind: 'undo' }]);
    expect(room.host.wallView().table).toMatchObject({ kind: 'ballot', voted: 6 });
  });

  test('of counted hands is asked for', async () => {
    const room = atBallot('open', 20);
    room.host.teacherSays({ kind: 'count-hands', hands: {} });
    const { control, said } = page(<BackCard />, room);
    await control('undo')?.press();
    expect(said).toEqual([]);
    expect(control('undo')?.says).toBe('Yes, undo it: the count is lost');
  });
});

describe('the end', () => {
  const card = <EndCard onSave={() => undefined} onRemove={() => undefined} onBack={() => undefined} />;

  test('of a lesson whose bill is on its way is asked for once more', async () => {
    const { control, said } = page(card, begun(BILL, 3, { levels: ['state-duma'] }));
    await control('finish')?.press();
    expect(said).toEqual([]);
    await control('finish')?.press();
    expect(said).toEqual([{ kind: 'finish' }]);
  });

  test('of everything is asked for once more', async () => {
    const gone: string[] = [];
    const { control } = page(
      <EndCard onSave={() => undefined} onRemove={() => void gone.push('all')} onBack={() => undefined} />,
      begun(BILL, 3),
    );
    await control('delete')?.press();
    expect(gone).toEqual([]);
    await control('keep-delete')?.press();
    await control('delete')?.press();
    expect(gone).toEqual([]);
    await control('delete')?.press();
    expect(gone).toEqual(['all']);
  });

  test.each([
    ['secret', 1],
    ['open', 0],
  ] as const)('beside the file stands what is not in it while a vote is %s', (ballot, times) => {
    const room = voted(atBallot(ballot), 6);
    expect(page(card, room).page.all('data-class', 'secret-open').length).toBe(times);
    room.host.teacherSays({ kind: 'close-ballot' });
    expect(page(card, room).page.all('data-class', 'secret-open')).toEqual([]);
    room.host.teacherSays({ kind: 'reopen-ballot', reason: 'Two were late' });
    expect(page(card, room).page.all('data-class', 'secret-open').length).toBe(times);
  });
});

test.each([
  ['en', 'Go on after the pause'],
  ['ru', 'Продолжить после паузы'],
])('the first button of a lesson that is paused goes on with it, and nothing else is offered beside it (%s)', async (language, says) => {
  for (const room of [atBallot(), atBallot('open', 20)]) {
    room.host.teacherSays({ kind: 'pause' });
    const { control, said, page: drawn } = page(<NextStep />, room, language);
    expect(control('next')?.says).toContain(says);
    expect(drawn.says).not.toMatch(/Close the vote|Закрыть голосование/);
    await control('next')?.press();
    expect(said).toEqual([{ kind: 'resume' }]);
    expect(room.host.wallView().clock.pausedAt).toBeNull();
  }
});

describe('the class', () => {
  const view = (room: TestClass) => room.host.teacherView().pupils;

  test('of more than a screenful is there to the last, each bloc together under its name', () => {
    const room = begun(BILL, 64, { levels: ['state-duma'] });
    const { page: drawn } = page(<People />, room);
    expect(drawn.all('data-class', 'pupil').length).toBe(64);
    const groups = groupsOf(CHAMBERS, view(room));
    expect(groups.map((g) => g.bloc?.id)).toEqual(CHAMBERS[0]?.blocs.map((b) => b.id));
    for (const { bloc, pupils } of groups) for (const p of pupils) expect(p.blocs[CHAMBERS[0]?.id ?? '']).toBe(bloc?.id);
    for (const { bloc } of groups) expect(drawn.says).toContain(bloc?.name.en);
  });

  test('has nobody twice and leaves nobody out, seated or not, taken out or not', () => {
    const room = begun(BILL, 12, { levels: ['state-duma'] });
    room.host.teacherSays({ kind: 'remove', pupil: 'pupil-3' });
    const groups = groupsOf(CHAMBERS, view(room));
    expect(groups.flatMap((g) => g.pupils.map((p) => p.id)).sort()).toEqual([...room.pupils].sort());
    expect(groups.at(-1)).toMatchObject({ bloc: null, pupils: [{ id: 'pupil-3' }] });
    expect(groupsOf(CHAMBERS, [])).toEqual([]);
  });

  test('says of whoever has no connection only that, until they had done it', () => {
    const drawn = consolePage(<People />, { room: voted(atBallot(), 1), away: ['pupil-1', 'pupil-2'] });
    onTestFinished(drawn.close);
    const says = (no: number) => drawn.page.all('data-class', 'pupil').find((b) => b.says.startsWith(`Pupil No ${no}`))?.says;
    expect([1, 2, 3].map(says)).toEqual(['Pupil No 1not connected, done', 'Pupil No 2not connected', 'Pupil No 3not yet']);
  });

  test('that has no seats yet is one list', () => {
    const groups = groupsOf(CHAMBERS, view(aClass(BILL, 5)));
    expect(groups.map((g) => [g.bloc, g.pupils.length])).toEqual([[null, 5]]);
  });
});
