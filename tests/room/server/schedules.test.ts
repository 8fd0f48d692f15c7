/** Random schedules of drops, doubles, late words, reloads and kills, over real sockets: every acknowledged answer counts exactly once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stableJson } from '../../../src/core/json.ts';
import { below, roller } from '../../../src/core/roller.ts';
import { answerMeant } from '../../../src/room/rules/blind.ts';
import { lessonFrom } from '../../../src/room/rules/log.ts';
import { classProcess, type ServerProcess } from '../../builders/class-server.ts';
import { soon } from '../../builders/raw-page.ts';
import { recount } from '../../builders/recount.ts';
import { type Played, playSchedule } from '../../builders/schedule.ts';
import { shippedPack } from '../../builders/shipped.ts';

const FULL = process.env.TEST_SIZE === 'full';
const SCHEDULES = FULL ? 1_000 : 30;
/** At once on one server, which is killed in between. */
const TOGETHER = 30;
const KILLS = FULL ? 3 : 2;
const PACK = shippedPack('school-council');

let server: ServerProcess;
beforeAll(async () => {
  server = await classProcess();
});
afterAll(async () => {
  await server.end();
});

test(
  `over ${SCHEDULES} schedules what was acknowledged counts once, and nothing else twice`,
  async () => {
    let kills = 0;
    const seen = { votes: 0, answers: 0, refused: 0, lost: 0, counted: 0 };
    for (let first = 0; first < SCHEDULES; first += TOGETHER) {
      const batch = Array.from({ length: Math.min(TOGETHER, SCHEDULES - first) }, (_, i) => `schedule-${first + i}`);
      const roll = roller(`kills ${first}`, 'schedule');
      let [begun, heard, isEnough] = [0, 0, false];
      const watching = { onBegun: () => begun++, onHeard: () => heard++, isEnough: () => isEnough };
      const playing = batch.map((seed) => playSchedule(seed, server, watching));
      await soon(() => begun === batch.length, 120_000);
      for (let n = 0; n < KILLS; n++) {
        // In the middle of words that are being acknowledged.
        const before = heard;
        await soon(() => heard >= before + 10 + below(roll, batch.length), 60_000);
        await server.stop(roll() < 0.8 ? 'SIGKILL' : 'SIGTERM');
        await server.start();
        kills += 1;
      }
      isEnough = true;
      const played = await Promise.all(playing);
      for (const one of played) hold(one, seen);
    }
    expect(kills).toBe(Math.ceil(SCHEDULES / TOGETHER) * KILLS);
    // What happened at all: a schedule in which nothing is counted shows nothing.
    expect(seen.counted).toBeGreaterThan(SCHEDULES / 4);
    expect(seen.votes).toBeGreaterThan(SCHEDULES / 3);
    expect(seen.answers).toBeGreaterThan(SCHEDULES / 10);
    expect(seen.refused).toBeGreaterThan(SCHEDULES / 10);
    expect(seen.lost).toBeGreaterThan(0);
  },
  FULL ? 3_600_000 : 180_000,
);

function hold(
  { seed, said, log, view }: Played,
  seen: { votes: number; answers: number; refused: number; lost: number; counted: number },
): void {
  const lesson = lessonFrom(PACK, log);
  const mine = recount(log);
  // Every acknowledged word stands in the log, whatever was killed after it, and no word stands there twice.
  const words = log.flatMap((e) =>
    e.from === 'pupil' && 'on' in e.says ? [`${e.pupil} ${e.says.on} ${'turn' in e.says ? e.says.turn : ''}`] : [],
  );
  expect(new Set(words).size, seed).toBe(words.length);
  for (const { pupil, says, reply } of said)
    if (reply?.kind === 'heard' && 'on' in says) expect(words, seed).toContain(`${pupil} ${says.on} ${'turn' in says ? says.turn : ''}`);
  for (const [on, own] of mine.closed) {
    seen.counted += 1;
    for (const pupil of new Set(said.map((s) => s.pupil))) {
      const all = said.filter((s) => s.pupil === pupil && 'on' in s.says && s.says.on === on);
      const acknowledged = all.filter((s) => s.reply?.kind === 'heard');
      const where = `${seed}, ${on}, ${pupil}`;
      const counted = own.get(pupil);
      if (acknowledged.length > 0) expect(counted, where).toBeDefined();
      // Nobody counts who said nothing of the kind.
      if (counted !== undefined)
        expect(
          all.map((s) => whatOf(s.says, lesson.plan.seed, on, log)),
          where,
        ).toContain(counted);
      const latest = Math.max(...acknowledged.map((s) => ('turn' in s.says ? s.says.turn : 0)));
      const stood = acknowledged.filter((s) => s.says.kind === 'vote' && s.says.turn === latest).map((s) => s.reply?.stands);
      const later = all.some((s) => s.says.kind === 'vote' && s.says.turn > latest);
      // The latest acknowledged turn stands, unless a later one was kept whose acknowledgement was lost.
      if (stood.length > 0 && !later) expect(stood, where).toContain(counted);
    }
  }
  for (const one of said) {
    if (one.reply === null) seen.lost += 1;
    else if (one.reply.kind === 'refused') seen.refused += 1;
    else if (one.says.kind === 'vote') seen.votes += 1;
    else if (one.says.kind === 'answer') seen.answers += 1;
  }
  // The tally of each vote, counted from the log by hand, seat by seat.
  for (const counted of lesson.counted) {
    const own = mine.closed.get(counted.id);
    const seats = (vote: string) => counted.cards.filter((c) => own?.get(c.pupil) === vote).reduce((sum, c) => sum + c.seats, 0);
    expect([counted.tally.for, counted.tally.against, counted.tally.abstain], seed).toEqual([seats('F'), seats('A'), seats('B')]);
  }
  // Nobody came in twice, and what the console shows is what the log says.
  const names = log.flatMap((e) => (e.says.kind === 'join' ? [e.says.name] : []));
  expect(new Set(names).size, seed).toBe(names.length);
  expect(view.pupils.length, seed).toBe(names.length);
  const places = log.map((e) => e.n);
  expect(new Set(places).size, seed).toBe(places.length);
}

/** What was said, in the pack's own ids, as it stands in the log. */
function whatOf(says: Played['said'][number]['says'], lessonSeed: string, on: string, log: Played['log']): string | undefined {
  if (says.kind === 'vote') return says.vote;
  if (says.kind !== 'answer') return undefined;
  const opened = log.findIndex((e) => `question-${e.n}` === on);
  const { table } = lessonFrom(PACK, log.slice(0, opened + 1));
  const question = PACK.shared.questions.find((q) => table?.kind === 'asking' && q.id === table.question);
  const meant = question && answerMeant(PACK.shared, question, lessonSeed, says.answer);
  return meant ? stableJson(meant) : undefined;
}
