/** One lesson as a bad network and impatient people make it: drops, doubles, old words that come late, reloads. */
import { below, type Roller, roller } from '../../src/core/roller.ts';
import { type LivePupilLink, type LiveTeacherLink, openPupilLink, openTeacherLink } from '../../src/room/clients/live-link.ts';
import type { Entry, PupilSays, Reply } from '../../src/room/rules/message.ts';
import { anyAnswer } from './class-room.ts';
import { resumedClass, type ServerProcess } from './class-server.ts';
import { flakyNet } from './flaky-net.ts';
import { logTo } from './lesson-log.ts';
import { aStorage, until } from './live-pages.ts';

/** Of people who wait for what happens around them. */
const MOST_ACTS = 2_000;

/** What somebody said, and what came back before their page was closed. */
export type SaidOnce = { readonly pupil: string; readonly says: PupilSays; reply: Reply | null };
export type Played = {
  readonly seed: string;
  readonly said: readonly SaidOnce[];
  readonly log: readonly Entry[];
  readonly view: NonNullable<ReturnType<LiveTeacherLink['view']>>;
  readonly pupils: readonly LivePupilLink[];
};

/** Told of what happens, so that what happens around the lesson can be timed. */
export type Watching = {
  /** Pages are in, and people begin. */
  onBegun(): void;
  onHeard(): void;
  /** Whether what was to happen around the lesson has happened. */
  isEnough(): boolean;
};

export async function playSchedule(seed: string, { site, port }: ServerProcess, { onBegun, onHeard, isEnough }: Watching): Promise<Played> {
  const roll = roller(seed, 'schedule');
  const net = await flakyNet(port);
  const made = await resumedClass(site, logTo(roll() < 0.6 ? 'open-ballot' : 'ask'));
  const teacher = openTeacherLink({ site: net.site, room: made.room, language: 'en', capability: made.teacher });
  const said: SaidOnce[] = [];
  const storages = Array.from({ length: 2 + below(roll, 4) }, () => aStorage());
  const page = (i: number) =>
    openPupilLink({ site: net.site, room: made.room, language: 'en', name: `Pupil ${i + 1}`, storage: storages[i] ?? aStorage() });
  const pages = storages.map((_, i) => page(i));
  const say = (link: LivePupilLink, pupil: string, says: PupilSays) => {
    const one: SaidOnce = { pupil, says, reply: null };
    said.push(one);
    link.say(says).then((reply) => {
      one.reply = reply;
      if (reply.kind === 'heard') onHeard();
    });
  };
  // One comes late.
  await Promise.all(pages.slice(1).map((link) => until(link, () => link.view() !== null, 60_000)));
  await until(teacher as never, () => teacher.view() !== null, 60_000);
  moveOn(teacher);
  await until(pages[1] ?? (teacher as never), () => pages[1]?.view()?.table.kind !== 'nothing', 60_000);
  const turns = new Map<string, number>();
  const before: PupilSays[] = [];
  onBegun();
  for (let act = 0, after = 0; after < 8 && act < MOST_ACTS; act++) {
    if (isEnough()) after += 1;
    const i = below(roll, pages.length);
    const link = pages[i];
    const chance = roll();
    if (!link) continue;
    if (chance < 0.58) {
      const says = somethingSaid(link, roll, turns);
      const pupil = link.pupil()?.id;
      if (says && pupil !== undefined) {
        say(link, pupil, says);
        before.push(says);
        if (roll() < 0.3) say(link, pupil, says);
      }
    } else if (chance < 0.67) {
      // Late: what was said before, to whatever lies there now.
      const old = before[below(roll, Math.max(1, before.length))];
      const pupil = link.pupil()?.id;
      if (old && pupil !== undefined) say(link, pupil, old);
    } else if (chance < 0.79) {
      link.close();
      pages[i] = page(i);
    } else if (chance < 0.87) net.cutSome(roll, 0.4);
    else if (chance < 0.91) net.hold(below(roll, 40));
    else moveOn(teacher);
    if (roll() < 0.7) await new Promise((done) => setTimeout(done, below(roll, 120)));
  }
  net.hold(0);
  await Promise.all(
    [...pages, teacher].map((link) => until(link as LivePupilLink, () => link.state().kind === 'on' && link.view() !== null, 60_000)),
  );
  await closeAll(teacher);
  const log = await teacher.takeLog();
  const view = teacher.view();
  await teacher.end(false);
  for (const link of [...pages, teacher]) link.close();
  await net.close();
  if (!view) throw new Error('The teacher saw nothing');
  return { seed, said, log, view, pupils: pages };
}

/** Any word that fits what this page shows. */
function somethingSaid(link: LivePupilLink, roll: Roller, turns: Map<string, number>): PupilSays | null {
  const table = link.view()?.table;
  if (!table) return null;
  if (table.kind === 'asking') return { kind: 'answer', on: table.id, answer: anyAnswer(table.question, roll) };
  const key = `${link.pupil()?.id} ${'id' in table ? table.id : ''}`;
  const turn = (turns.get(key) ?? 0) + 1;
  if (table.kind === 'ballot') {
    turns.set(key, turn);
    // Sometimes an older word comes after a newer one.
    return {
      kind: 'vote',
      on: table.id,
      vote: (['F', 'A', 'B'] as const)[below(roll, 3)] ?? 'F',
      turn: roll() < 0.2 ? Math.max(1, turn - 1) : turn,
    };
  }
  if (table.kind !== 'poll') return null;
  const option = table.options[below(roll, Math.max(1, table.options.length))];
  turns.set(key, turn);
  return option ? { kind: 'pick', on: table.id, intent: option.intent, turn } : null;
}

function moveOn(teacher: LiveTeacherLink): void {
  const next = teacher.view()?.steps[0];
  if (next && next.says.kind !== 'finish') teacher.say(next.says);
}

/** What lies open is closed, so that it can be counted. */
async function closeAll(teacher: LiveTeacherLink): Promise<void> {
  await teacher.say({ kind: 'resume' });
  for (const kind of ['close-ballot', 'close-question'] as const) await teacher.say({ kind });
  await until(teacher as never, () => (teacher.view()?.wall.table.kind ?? 'nothing') !== 'ballot');
}
