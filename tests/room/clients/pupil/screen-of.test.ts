/** One screen at a time: which it is along a whole lesson, and when it is another one. */
import { expect, test } from 'vitest';
import { blocColours } from '../../../../assets/art/seats.ts';
import { roller } from '../../../../src/core/roller.ts';
import { BLOC_COLOURS } from '../../../../src/room/clients/pupil/bloc-mark.tsx';
import { screenOf } from '../../../../src/room/clients/pupil/screen-of.ts';
import { aClass, anyAnswer, begun, onward } from '../../../builders/class-room.ts';
import { shippedPack } from '../../../builders/shipped.ts';

const COUNCIL = shippedPack('school-council');

test('before the bill: in, seated, asked, and paused over all of it', () => {
  const quiz = [COUNCIL.shared.questions[0]?.id ?? ''];
  const { host } = aClass(COUNCIL, 2, { quiz });
  const at = () => screenOf(host.pupilView('pupil-1', 'en')).name;
  const seen = [at()];
  for (const says of [
    { kind: 'go', to: 'seat' },
    { kind: 'open-quiz', which: 'before' },
    { kind: 'pause' },
    { kind: 'resume' },
    { kind: 'close-quiz', which: 'before' },
    { kind: 'remove', pupil: 'pupil-1' },
    { kind: 'readmit', pupil: 'pupil-1' },
    { kind: 'finish' },
  ] as const) {
    expect(host.teacherSays(says).kind, says.kind).toBe('heard');
    seen.push(at());
  }
  expect(seen).toEqual(['gather', 'seats', 'quiz', 'paused', 'quiz', 'seats', 'removed', 'seats', 'over']);
});

test('what the class has to bring about is read from its top, though one sits where one sat', () => {
  const { host } = aClass(COUNCIL, 1);
  const at = () => screenOf(host.pupilView('pupil-1', 'en'));
  host.teacherSays({ kind: 'go', to: 'seat' });
  const seated = at();
  host.teacherSays({ kind: 'go', to: 'brief' });
  expect(at()).toMatchObject({ name: 'seats' });
  expect(at().key).not.toBe(seated.key);
});

test('another thing on the table is another screen; one’s own vote and answer are not', () => {
  const names = new Set<string>();
  for (let seed = 0; seed < 8; seed++) for (const name of walked(`screens-${seed}`)) names.add(name);
  for (const name of ['scene', 'ballot', 'counted', 'asking']) expect([...names]).toContain(name);
});

test('a bloc has on the phone the colour that it has in the chamber', () => {
  expect(BLOC_COLOURS).toEqual(blocColours);
});

/** The screens of one lesson, each held against the thing on its table. */
function walked(seed: string): ReadonlySet<string> {
  const { host, pupils } = begun(COUNCIL, 5);
  const roll = roller(seed, 'walk');
  const keys = new Map<string, string>();
  const names = new Set<string>();
  for (let n = 1; n < 120; n++) {
    const { table } = host.pupilView('pupil-1', 'en');
    const before = screenOf(host.pupilView('pupil-1', 'en'));
    names.add(before.name);
    if (table.kind === 'ballot' || table.kind === 'poll' || table.kind === 'asking') {
      expect(keys.get(before.key) ?? table.id).toBe(table.id);
      keys.set(before.key, table.id);
    }
    for (const pupil of pupils) {
      if (table.kind === 'ballot') host.pupilSays(pupil, { kind: 'vote', on: table.id, vote: 'F', turn: n });
      const [option] = table.kind === 'poll' ? table.options : [];
      if (table.kind === 'poll' && option) host.pupilSays(pupil, { kind: 'pick', on: table.id, intent: option.intent, turn: n });
    }
    if (table.kind === 'asking')
      for (const pupil of pupils) host.pupilSays(pupil, { kind: 'answer', on: table.id, answer: anyAnswer(table.question, roll) });
    expect(screenOf(host.pupilView('pupil-1', 'en'))).toEqual(before);
    if (!onward(host, roll)) break;
  }
  return names;
}
