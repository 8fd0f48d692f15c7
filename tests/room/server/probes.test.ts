/** What a live class must survive, over real sockets and against a server in a process of its own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/question.ts';
import { lookIn } from '../../../src/room/clients/live-class.ts';
import {
  type LivePupilLink,
  type LiveTeacherLink,
  openPupilLink,
  openTeacherLink,
  openWallLink,
  wasHere,
} from '../../../src/room/clients/live-link.ts';
import type { Made } from '../../../src/room/wire.ts';
import { anyAnswer } from '../../builders/class-room.ts';
import { classProcess, madeClass, resumedClass, type ServerProcess } from '../../builders/class-server.ts';
import { type FlakyNet, flakyNet } from '../../builders/flaky-net.ts';
import { logTo } from '../../builders/lesson-log.ts';
import { aStorage, until } from '../../builders/live-pages.ts';
import { rawPage, soon } from '../../builders/raw-page.ts';

let server: ServerProcess;
let net: FlakyNet;
const open: { close(): void }[] = [];

beforeAll(async () => {
  server = await classProcess();
  net = await flakyNet(server.port);
});
afterAll(async () => {
  for (const link of open) link.close();
  await net.close();
  await server.end();
});

const keep = <L extends { close(): void }>(link: L): L => {
  open.push(link);
  return link;
};
const teacherOf = ({ room, teacher }: Made): LiveTeacherLink =>
  keep(openTeacherLink({ site: server.site, room, language: 'en', capability: teacher }));
const pupilOf = (
  { room }: Made,
  name: string,
  storage = aStorage(),
  more: { code?: string; site?: string; language?: string } = {},
): LivePupilLink => keep(openPupilLink({ site: net.site, room, language: 'en', name, storage, ...more }));
const seen = async <L extends { view(): unknown; subscribe(listener: () => void): () => void }>(link: L): Promise<L> => {
  await until(link, () => link.view() !== null);
  return link;
};
/** A class that stands before a question, with pupils who have come in. */
async function asked(names: readonly string[]): Promise<{ made: Made; teacher: LiveTeacherLink; pupils: LivePupilLink[] }> {
  const made = await resumedClass(server.site, logTo('ask'));
  const teacher = await seen(teacherOf(made));
  const pupils = await Promise.all(names.map((name) => seen(pupilOf(made, name))));
  expect((await teacher.say({ kind: 'ask' })).kind).toBe('heard');
  await Promise.all(pupils.map((p) => until(p, () => p.view()?.table.kind === 'asking')));
  return { made, teacher, pupils };
}
const one = (link: LivePupilLink, index = 0): { on: string; answer: Answer } => {
  const table = link.view()?.table;
  if (table?.kind !== 'asking') throw new Error('Nothing is asked');
  const rolls = [0.01 + index * 0.49, 0.3, 0.6];
  return { on: table.id, answer: anyAnswer(table.question, () => rolls[0] ?? 0) };
};

describe('a live class', () => {
  test('counts an answer whose pupil dropped out after it', async () => {
    const { teacher, pupils } = await asked(['Ada', 'Ben']);
    const [ada] = pupils;
    if (!ada) throw new Error('Nobody is here');
    const { on, answer } = one(ada);
    expect(await ada.say({ kind: 'answer', on, answer })).toEqual({ kind: 'heard', stands: answer });
    net.cutAll();
    await until(ada, () => ada.state().kind === 'away');
    await until(ada, () => ada.state().kind === 'on');
    expect(ada.view()?.table).toMatchObject({ kind: 'asking', own: answer });
    await until(teacher, () => (teacher.view()?.wall.table as { answered?: number }).answered === 1);
    expect((await teacher.say({ kind: 'close-question' })).kind).toBe('heard');
    await until(ada, () => ada.view()?.table.kind === 'revealed');
    expect(ada.view()?.table).toMatchObject({ own: { answer } });
  });

  test('takes no second answer from a pupil who came back', async () => {
    const { pupils } = await asked(['Ada']);
    const [ada] = pupils;
    if (!ada) throw new Error('Nobody is here');
    const { on, answer } = one(ada, 0);
    const other = one(ada, 1).answer;
    expect(other).not.toEqual(answer);
    await ada.say({ kind: 'answer', on, answer });
    net.cutAll();
    expect(await ada.say({ kind: 'answer', on, answer: other })).toEqual({ kind: 'refused', code: 'answer/given', stands: answer });
  });

  test('never takes a late tap for the answer to what lies there now', async () => {
    const { teacher, pupils } = await asked(['Ada']);
    const [ada] = pupils;
    if (!ada) throw new Error('Nobody is here');
    const late = one(ada);
    await teacher.say({ kind: 'clear-table' });
    await teacher.say({ kind: 'ask' });
    expect(await ada.say({ kind: 'answer', ...late })).toMatchObject({ kind: 'refused', code: 'table/other' });
    await until(ada, () => ada.view()?.table.kind === 'asking' && one(ada).on !== late.on);
    expect((await ada.say({ kind: 'answer', ...one(ada) })).kind).toBe('heard');
  });

  test('hears no word of the teacher’s from a pupil or a wall', async () => {
    const { made, teacher } = await asked(['Ada']);
    const before = JSON.stringify((await teacher.takeLog()).map((e) => e.says));
    const { room, wall } = made;
    const pupil = await rawPage(server.site, { room, name: 'Eve' });
    const onWall = await rawPage(server.site, { room, as: 'wall', capability: wall });
    for (const page of [pupil, onWall]) {
      page.send('say', { id: 'x1', says: { kind: 'close-question' } });
      page.send('say', { id: 'x2', says: { kind: 'remove', pupil: 'p' } });
      page.send('say', { id: 'x3', from: 'teacher', says: { kind: 'finish' } });
      page.send('end', { id: 'x4', isSaved: false });
      page.send('take-log', { id: 'x5' });
      await soon(() => page.messages.filter((m) => m.type === 'heard').length === 5);
      expect(page.messages.some((m) => m.type === 'take-log' || m.type === 'end')).toBe(false);
      page.close();
    }
    expect(JSON.stringify((await teacher.takeLog()).map((e) => e.says).filter((says) => says.kind !== 'join' || says.name !== 'Eve'))).toBe(
      before,
    );
  });

  test('shows who comes late at once what everybody sees', async () => {
    const { made } = await asked(['Ada']);
    const late = await rawPage(server.site, { room: made.room, name: 'Late' });
    await soon(() => late.messages.length > 0);
    expect(late.messages[0]).toMatchObject({ type: 'view', message: { is: { table: { kind: 'asking' }, me: { name: 'Late' } } } });
    late.close();
  });

  test('lets nobody in by a name that is somebody’s, nor by one that looks like it', async () => {
    const { made } = await asked(['Anna']);
    for (const name of ['Anna', 'ANNA ', 'Аnnа']) {
      const link = pupilOf(made, name);
      await until(link, () => link.state().kind === 'refused');
      expect(link.state()).toEqual({ kind: 'refused', code: 'name/taken' });
    }
  });
});

describe('a pupil', () => {
  test('is the same after a reload, and what was said before it is heard once', async () => {
    const made = await resumedClass(server.site, logTo('open-ballot'));
    const teacher = await seen(teacherOf(made));
    const storage = aStorage();
    expect(wasHere(storage, made.room)).toBe(false);
    const before = await seen(pupilOf(made, 'Ada', storage));
    await teacher.say({ kind: 'open-ballot' });
    await until(before, () => before.view()?.table.kind === 'ballot');
    const { table } = before.view() ?? {};
    if (table?.kind !== 'ballot') throw new Error('No vote is open');
    net.cutAll();
    // Said into a network that is away, and then the page is reloaded.
    before.say({ kind: 'vote', on: table.id, vote: 'A', turn: 1 });
    before.close();
    expect(wasHere(storage, made.room)).toBe(true);
    const after = await seen(pupilOf(made, '', storage));
    await until(after, () => after.view()?.table.kind === 'ballot' && (after.view()?.table as { own: unknown }).own === 'A');
    expect(after.pupil()?.id).toBe(before.pupil()?.id);
    expect(teacher.view()?.pupils.length).toBe(1);
  });

  test('comes back on another device with the short code, and by no other', async () => {
    const { made, pupils } = await asked(['Ada']);
    const code = pupils[0]?.view()?.me.code ?? '';
    const other = await seen(pupilOf(made, '', aStorage(), { code: code.toLowerCase() }));
    expect(other.view()?.me.name).toBe('Ada');
    const wrong = pupilOf(made, '', aStorage(), { code: code === 'AAAAAA' ? 'CCCCCC' : 'AAAAAA' });
    await until(wrong, () => wrong.state().kind === 'refused');
    expect(wrong.state()).toEqual({ kind: 'refused', code: 'pupil/wrong-code' });
  });

  test('that asks twice to come in, because the answer was lost, has come in once', async () => {
    const made = await madeClass(server.site);
    const nonce = 'a'.repeat(32);
    const pages = [await rawPage(server.site, { room: made.room, nonce }), await rawPage(server.site, { room: made.room, nonce })];
    expect(pages[0]?.given.pupil).toEqual(pages[1]?.given.pupil);
    const teacher = await seen(teacherOf(made));
    expect(teacher.view()?.pupils.length).toBe(1);
    for (const page of pages) page.close();
  });

  test('reads in a language of their own, and changes it', async () => {
    const { pupils, made } = await asked(['Ada']);
    const [ada] = pupils;
    const russian = await seen(pupilOf(made, 'Рая', aStorage(), { language: 'ru' }));
    const asks = () => (ada?.view()?.table.kind === 'asking' ? (ada.view()?.table as { question: { asks: string } }).question.asks : '');
    expect(JSON.stringify(russian.view()?.table)).toMatch(/[а-яё]{4}/i);
    expect(asks()).not.toMatch(/[а-яё]{4}/i);
    // Also when it is changed while the page is still coming in.
    const early = pupilOf(made, 'Early');
    early.setLanguage('ru');
    await until(early, () => /[а-яё]{4}/i.test(JSON.stringify(early.view()?.table ?? '')));
    ada?.setLanguage('ru');
    if (ada) await until(ada, () => /[а-яё]{4}/i.test(asks()));
  });
});

describe('a teacher', () => {
  test('sees who is away, and how one comes in', async () => {
    const { teacher, pupils, made } = await asked(['Ada', 'Ben']);
    expect(teacher.view()?.presence.room).toBe(made.room);
    for (const address of teacher.view()?.presence.addresses ?? []) expect(address).toMatch(/^http:\/\/.*\/join\.html\?c=[A-Z0-9]{6}$/);
    const ada = pupils[0]?.pupil()?.id ?? '';
    pupils[0]?.close();
    await until(teacher, () => teacher.view()?.presence.away.includes(ada) === true);
    expect(teacher.view()?.presence.away).toEqual([ada]);
  });

  test('and the wall stay out without their own capability', async () => {
    const made = await madeClass(server.site);
    for (const capability of [made.wall, `${made.teacher.slice(0, -1)}${made.teacher.endsWith('A') ? 'B' : 'A'}`, 'x']) {
      const link = keep(openTeacherLink({ site: server.site, room: made.room, language: 'en', capability }));
      await until(link, () => link.state().kind === 'refused');
      expect(link.state()).toEqual({ kind: 'refused', code: 'teacher/not-allowed' });
    }
    const wall = await seen(keep(openWallLink({ site: server.site, room: made.room, language: 'en', capability: made.wall })));
    expect(wall.view()).not.toHaveProperty('steps');
  });

  test('ends the class: nothing of it stays, unless it is to be kept', async () => {
    const gone = await asked(['Ada']);
    await gone.teacher.end(false);
    await until(gone.pupils[0] as LivePupilLink, () => gone.pupils[0]?.state().kind === 'refused');
    expect(await lookIn(server.site, gone.made.room)).toEqual({ refused: 'room/unknown' });
    const kept = await asked(['Ada']);
    await kept.teacher.end(true);
    await until(kept.pupils[0] as LivePupilLink, () => kept.pupils[0]?.state().kind === 'refused');
    expect(await lookIn(server.site, kept.made.room)).toMatchObject({ title: 'Lesson 7b' });
    const again = await seen(teacherOf(kept.made));
    expect(again.view()?.pupils.map((p) => p.name)).toEqual(['Ada']);
  });

  test('goes on with the file of another day, and pupils come in with their old codes', async () => {
    const { teacher, pupils } = await asked(['Ada']);
    const log = await teacher.takeLog();
    const made = await resumedClass(server.site, log);
    const ada = await seen(pupilOf(made, '', aStorage(), { code: pupils[0]?.view()?.me.code ?? '' }));
    expect(ada.view()?.me.name).toBe('Ada');
    expect(ada.view()?.table.kind).toBe('asking');
  });
});

test('a server that is killed comes back with its classes, and everybody in them by themselves', async () => {
  const { teacher, pupils } = await asked(['Ada', 'Ben', 'Cy']);
  const answers = await Promise.all(pupils.map((p) => p.say({ kind: 'answer', ...one(p) })));
  expect(answers.every((reply) => reply.kind === 'heard')).toBe(true);
  const log = await teacher.takeLog();
  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    const away = Promise.all([...pupils, teacher].map((link) => until(link as LivePupilLink, () => link.state().kind === 'away')));
    await server.stop(signal);
    await away;
    await server.start();
    await Promise.all([...pupils, teacher].map((link) => until(link as LivePupilLink, () => link.state().kind === 'on')));
    expect(await teacher.takeLog()).toEqual(log);
    for (const p of pupils) expect(p.view()?.table).toMatchObject({ kind: 'asking', own: one(p).answer });
  }
});
