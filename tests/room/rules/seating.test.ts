/** Seats of a class: thirty people make a chamber of four hundred and fifty, and the law's own majority decides. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberCount } from '../../../src/core/chamber.ts';
import { rollCallOf } from '../../../src/room/rules/ballot.ts';
import { cardsOf, chambersOf, leadersOf } from '../../../src/room/rules/seating.ts';
import { begun } from '../../builders/class-room.ts';
import { shippedPack } from '../../builders/shipped.ts';

const BILL = shippedPack();
const HOUSES = ['state-duma', 'federation-council', 'president'];

describe('seats', () => {
  test('of every chamber are shared among the class without a gap, and nobody holds one twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 90 }), (count) => {
        const { lesson } = begun(BILL, count, { levels: HOUSES }).host.now();
        for (const chamber of chambersOf(BILL, lesson)) {
          const held = cardsOf(lesson, chamber).flatMap(({ first, seats }) => Array.from({ length: seats }, (_, i) => first + i));
          expect([...held].sort((a, b) => a - b)).toEqual(Array.from({ length: memberCount(chamber) }, (_, i) => i));
        }
      }),
      { numRuns: 20 },
    );
  });

  test('of a bloc go to its own pupils, as evenly as whole numbers allow', () => {
    const { lesson } = begun(BILL, 30, { levels: HOUSES }).host.now();
    for (const chamber of chambersOf(BILL, lesson)) {
      let from = 0;
      for (const bloc of chamber.blocs) {
        const own = cardsOf(lesson, chamber).filter((c) => c.bloc === bloc.id);
        expect(own.every((c) => c.first >= from && c.first + c.seats <= from + bloc.seats)).toBe(true);
        const sizes = own.map((c) => c.seats);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        from += bloc.seats;
      }
    }
  });

  test('of who stays away are empty, and count as the law says: not for', () => {
    const { host, pupils } = begun(BILL, 30, { levels: HOUSES });
    const { lesson } = host.now();
    const [duma] = chambersOf(BILL, lesson);
    if (!duma) throw new Error('There is no chamber');
    const cards = cardsOf(lesson, duma);
    const half = pupils.slice(0, 15);
    const rollCall = rollCallOf(duma, cards, Object.fromEntries(half.map((id) => [id, 'F'])));
    const seats = cards.filter((c) => half.includes(c.pupil)).reduce((sum, c) => sum + c.seats, 0);
    expect([...rollCall].filter((v) => v === 'F').length).toBe(seats);
    expect([...rollCall].filter((v) => v === 'X').length).toBe(450 - seats);
  });

  test('of who is removed go to the rest of the bloc at the next vote; who comes late and who is let in again sit too', () => {
    const { host } = begun(BILL, 30, { levels: HOUSES });
    const [duma] = chambersOf(BILL, host.now().lesson);
    if (!duma) throw new Error('There is no chamber');
    const sum = () => cardsOf(host.now().lesson, duma).reduce((all, c) => all + c.seats, 0);
    const sits = (pupil: string) => cardsOf(host.now().lesson, duma).some((c) => c.pupil === pupil);
    host.teacherSays({ kind: 'remove', pupil: 'pupil-3' });
    expect([sits('pupil-3'), sum()]).toEqual([false, 450]);
    host.hostSays({ kind: 'join', pupil: 'late', name: 'Late Lena', code: 'x' });
    expect([sits('late'), sum()]).toEqual([true, 450]);
    host.teacherSays({ kind: 'readmit', pupil: 'pupil-3' });
    expect([sits('pupil-3'), sum()]).toEqual([true, 450]);
  });

  test('are moved by the teacher to another bloc; each bloc with pupils has one who speaks for it', () => {
    const { host } = begun(BILL, 30, { levels: HOUSES });
    const [duma] = chambersOf(BILL, host.now().lesson);
    if (!duma) throw new Error('There is no chamber');
    const last = duma.blocs.at(-1)?.id ?? '';
    host.teacherSays({ kind: 'reseat', pupil: 'pupil-1', chamber: duma.id, bloc: last });
    host.teacherSays({ kind: 'lead', pupil: 'pupil-1', bloc: last });
    const leaders = leadersOf(host.now().lesson, duma);
    expect(Object.keys(leaders)).toEqual(duma.blocs.map((b) => b.id));
    expect(leaders[last]).toBe('pupil-1');
    expect(host.teacherSays({ kind: 'reseat', pupil: 'pupil-1', chamber: duma.id, bloc: 'nowhere' })).toEqual({
      kind: 'refused',
      code: 'bloc/unknown',
    });
  });
});
