/** The class is told what it has to bring about before it decides anything, on the wall, on the phones and on the console alike. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Pack } from '../../../src/core/level.ts';
import { roller } from '../../../src/core/roller.ts';
import { NowCard } from '../../../src/room/clients/console/now-card.tsx';
import { Blocs } from '../../../src/room/clients/wall/gathering.tsx';
import { StoryOnWall } from '../../../src/room/clients/wall/story.tsx';
import { WallContext } from '../../../src/room/clients/wall/wall-context.ts';
import { classWallWords } from '../../../src/text/words/class-wall.ts';
import { aClass, anyAnswer, onward, type TestClass } from '../../builders/class-room.ts';
import { consolePage } from '../../builders/console-page.tsx';
import { plainPage } from '../../builders/plain-page.ts';
import { shippedPack } from '../../builders/shipped.ts';

const BILL = shippedPack();
const LEVELS = ['state-duma', 'federation-council'];
const taskOf = (id: string, language = 'en', pack: Pack = BILL) => pack.levels.find((l) => l.id === id)?.task?.[language] ?? 'none';

function atBrief(pack: Pack = BILL): TestClass {
  const room = aClass(pack, 3, { levels: LEVELS });
  room.host.teacherSays({ kind: 'go', to: 'seat' });
  room.host.teacherSays({ kind: 'go', to: 'brief' });
  return room;
}

function everywhere(room: TestClass, language = 'en', pack: Pack = BILL): { wall: string; phone: string; console: string } {
  const view = { ...room.host.wallView(), presence: { away: [], room: null, addresses: [] } };
  const level = pack.levels.find((l) => l.id === view.run?.level) ?? null;
  const say = (w: Readonly<Record<string, string>>) => w[language] ?? '';
  const wall = plainPage(
    <WallContext.Provider value={{ words: classWallWords(language), language, say, pack, view, level }}>
      {view.opening === 'bill' ? <StoryOnWall /> : <Blocs isBrief={view.opening === 'brief'} />}
    </WallContext.Provider>,
  );
  onTestFinished(wall.close);
  const console = consolePage(<NowCard mode="network" />, { room, language, pack });
  onTestFinished(console.close);
  const { scene } = room.host.pupilView('pupil-1', language);
  return { wall: wall.page.says, phone: [scene.level, ...scene.lines.map((l) => l.says)].join('\n'), console: console.page.says };
}

describe('what the class has to bring about', () => {
  test.each(['en', 'ru'])('is told at the briefing, everywhere, with the level it is about (%s)', (language) => {
    const level = BILL.levels.find((l) => l.id === 'state-duma');
    for (const told of Object.values(everywhere(atBrief(), language))) {
      expect(told).toContain(taskOf('state-duma', language));
      expect(told).toContain(level?.title[language]);
    }
  });

  test('is not told while the class still finds its seats', () => {
    const room = aClass(BILL, 3, { levels: LEVELS });
    room.host.teacherSays({ kind: 'go', to: 'seat' });
    for (const told of Object.values(everywhere(room))) expect(told).not.toContain(taskOf('state-duma'));
  });

  test('is not told a second time when the first level begins, and is told on the first page of the next', () => {
    const room = atBrief();
    room.host.teacherSays({ kind: 'start-level', level: 'state-duma' });
    for (const told of Object.values(everywhere(room))) expect(told).not.toContain(taskOf('state-duma'));
    const roll = roller('briefing', 'walk');
    for (let n = 0; n < 300 && room.host.now().lesson.run?.level === 'state-duma'; n++) {
      const { table } = room.host.pupilView('pupil-1', 'en');
      if (table.kind === 'asking')
        room.host.pupilSays('pupil-1', { kind: 'answer', on: table.id, answer: anyAnswer(table.question, roll) });
      onward(room.host, roll);
    }
    for (const told of Object.values(everywhere(room))) expect(told).toContain(taskOf('federation-council'));
    onward(room.host, roll);
    for (const told of Object.values(everywhere(room))) expect(told).not.toContain(taskOf('federation-council'));
  });

  test('is what the level is about where the pack says no more', () => {
    const pack: Pack = { ...BILL, levels: BILL.levels.map(({ task: _task, ...level }) => level) };
    for (const told of Object.values(everywhere(atBrief(pack), 'en', pack))) expect(told).toContain(pack.levels[1]?.about.en);
  });
});
