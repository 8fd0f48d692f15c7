/** What a pupil's device receives is the same, byte for byte, whatever the key is and however the others vote and answer. */
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprints, type Unsigned } from '../../../src/content/fingerprint.ts';
import { readPack } from '../../../src/content/read-pack.ts';
import type { PackFile } from '../../../src/core/level.ts';
import { roller } from '../../../src/core/roller.ts';
import { openTeacherLink } from '../../../src/room/clients/live-link.ts';
import { type Patch, patched } from '../../../src/room/patch.ts';
import type { Table } from '../../../src/room/rules/pupil-view.ts';
import { readPackFolder } from '../../../src/tools/pack-folder.ts';
import { anyAnswer, otherKey } from '../../builders/class-room.ts';
import { classProcess, resumedClass, type ServerProcess } from '../../builders/class-server.ts';
import { logTo } from '../../builders/lesson-log.ts';
import { until } from '../../builders/live-pages.ts';
import { type RawPage, rawPage, soon } from '../../builders/raw-page.ts';
import { LEVELS, shippedPack } from '../../builders/shipped.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await classProcess();
});
afterAll(() => server.end());

const { pack } = readPack(readPackFolder(path.join(LEVELS, 'school-council')), { play: true });
if (!pack) throw new Error('The school council can’t be read');
const FILE: PackFile = pack;

/** The pack with another key, as a file that names itself rightly. */
function turned(): PackFile {
  const whole = otherKey(shippedPack('school-council')).shared.questions;
  const questions = FILE.shared.questions.map((q, i) => (q.kind === 'hottext' ? q : (whole[i] ?? q)));
  const { rulesFingerprint: _rules, fingerprint: _whole, ...unsigned } = { ...FILE.shared, questions };
  return {
    ...FILE,
    shared: { ...unsigned, ...fingerprints(unsigned as unknown as Unsigned, FILE.levels, FILE.guide) } as PackFile['shared'],
  };
}

const table = (page: RawPage): Table => {
  let view: unknown;
  for (const { type, message } of page.messages) {
    const patch = (type === 'view' ? message : (message as { view?: Patch }).view) as Patch | undefined;
    if (patch) view = patched(view, patch);
  }
  return (view as { table: Table }).table;
};

/** @param others how the other pupil acts: what chance says */
async function listened(file: PackFile, step: 'ask' | 'open-ballot', others: string): Promise<{ before: string; after: string }> {
  const made = await resumedClass(server.site, logTo(step), file);
  const teacher = openTeacherLink({ site: server.site, room: made.room, language: 'en', capability: made.teacher });
  const [ada, ben] = [
    await rawPage(server.site, { room: made.room, name: 'Ada' }),
    await rawPage(server.site, { room: made.room, name: 'Ben' }),
  ];
  await until(teacher, () => teacher.view()?.pupils.length === 2);
  await teacher.say({ kind: step });
  const kind = step === 'ask' ? 'asking' : 'ballot';
  await soon(() => table(ada).kind === kind && table(ben).kind === kind);
  const [mine, roll] = [roller('mine', 'walk'), roller(others, 'walk')];
  const say = async (page: RawPage, id: string, says: (on: Table) => object) => {
    page.send('say', { id, says: says(table(page)) });
    await soon(() => page.messages.some((m) => m.type === 'heard' && (m.message as { id: string }).id === id));
  };
  const word = (own: () => number, turn: number) => (on: Table) =>
    on.kind === 'asking'
      ? { kind: 'answer', on: on.id, answer: anyAnswer(on.question, own) }
      : { kind: 'vote', on: (on as { id: string }).id, vote: 'FAB'[Math.floor(own() * 3)], turn };
  await say(ben, 'b1', word(roll, 1));
  await say(ada, 'a1', word(mine, 1));
  await say(ada, 'a2', word(mine, 2));
  await say(ben, 'b2', word(roll, 2));
  // Longer than what others do is gathered.
  await new Promise((done) => setTimeout(done, 400));
  const heard = ada.frames.length;
  await teacher.say({ kind: step === 'ask' ? 'close-question' : 'close-ballot' });
  await soon(() => table(ada).kind !== kind);
  const code = ada.given.pupil?.code ?? '';
  const bytes = (frames: readonly Buffer[]) => Buffer.concat(frames).toString('latin1').replaceAll(code, '??????');
  for (const page of [ada, ben, teacher]) page.close();
  return { before: bytes(ada.frames.slice(0, heard)), after: bytes(ada.frames.slice(heard)) };
}

test('before an answer is revealed the bytes are the same under another key', async () => {
  const other = turned();
  expect(other.shared.fingerprint).not.toBe(FILE.shared.fingerprint);
  const [one, two] = [await listened(FILE, 'ask', 'x'), await listened(other, 'ask', 'x')];
  expect(one.before.length).toBeGreaterThan(200);
  expect(two.before).toBe(one.before);
  // Which the reveal tells, so that there was something to tell.
  expect(two.after).not.toBe(one.after);
});

test('before a vote is counted the bytes are the same however another votes', async () => {
  const [one, ...rest] = [
    await listened(FILE, 'open-ballot', 'x'),
    await listened(FILE, 'open-ballot', 'y'),
    await listened(FILE, 'open-ballot', 'z'),
  ];
  for (const other of rest) expect(other.before).toBe(one?.before);
  expect(new Set([one, ...rest].map((o) => o?.after)).size).toBeGreaterThan(1);
});
