/** At most six actions are open at once and three sentences abroad, and none comes after the last day. */
import type { HearsaySlot } from '../../core/beat.ts';
import { ABROAD_AT_MOST } from '../../core/corridor.ts';
import type { Finding } from '../problem.ts';
import { allBeats, type Check } from './check.ts';

const ACTIONS_AT_MOST = 6;

export const agendas: Check = (manuscript) => {
  const days = new Map(manuscript.levels.map(({ file, value }) => [file, value.calendar.days]));
  return allBeats(manuscript).flatMap(({ file, path, beat }): Finding[] => {
    if (beat.kind !== 'agenda') return [];
    const always = beat.actions.filter((a) => !a.when);
    const seventh = always[ACTIONS_AT_MOST];
    const tooMany = seventh ? beat.actions.indexOf(seventh) : -1;
    const last = days.get(file) ?? 0;
    return [
      ...(tooMany < 0
        ? []
        : [
            {
              code: 'agenda/actions',
              file,
              path: [...path, 'actions', tooMany, 'id'],
              values: { beat: beat.id, found: always.length, most: ACTIONS_AT_MOST },
            } as const,
          ]),
      ...beat.hearsay.flatMap((slot, i): Finding[] => {
        const here = [...path, 'hearsay', i];
        const abroad = abroadWith(slot, beat.hearsay);
        if (slot.onDay > last)
          return [{ code: 'hearsay/too-late', file, path: [...here, 'onDay'], values: { slot: slot.id, found: slot.onDay, most: last } }];
        if (abroad.length <= ABROAD_AT_MOST) return [];
        return [
          {
            code: 'hearsay/crowded',
            file,
            path: [...here, 'onDay'],
            values: { slot: slot.id, found: abroad.join(', '), most: ABROAD_AT_MOST },
          },
        ];
      }),
    ];
  });
};

/** Slots that are abroad on the day on which this one comes, as long as nobody answers; itself among them. */
function abroadWith(slot: HearsaySlot, all: readonly HearsaySlot[]): readonly string[] {
  const at = all.indexOf(slot);
  return all
    .filter(
      (other, i) =>
        other.onDay <= slot.onDay && other.onDay + other.patience > slot.onDay && (other.onDay < slot.onDay || i <= at || other === slot),
    )
    .map((other) => other.id);
}
