/** Before the bill: the plan is laid down, and pupils come in. */
import { newCampaign } from '../../core/campaign.ts';
import type { Pack } from '../../core/level.ts';
import { accept, deny, type Heard } from './heard.ts';
import type { Lesson, Plan } from './lesson.ts';
import type { HostSays } from './message.ts';
import { flawOfName, tidyName } from './names.ts';
import { seatLate } from './seating.ts';

const NO_PLAN: Plan = { title: '', seed: '', levels: [], naming: 'list', deciders: 'class', ballot: 'open', quiz: [], hands: 0 };

/** What every log begins with. */
export const EMPTY_LESSON: Lesson = {
  plan: NO_PLAN,
  opening: 'gather',
  pupils: {},
  seating: {},
  leaders: {},
  campaign: newCampaign(''),
  run: null,
  table: null,
  counted: [],
  asked: [],
  polled: [],
  quizzes: {},
  clock: { pausedAt: null, endsAt: null },
};

/** A class is as large as a school year; more is no class. */
export const MOST_PUPILS = 1_200;

export function hearHost(pack: Pack, lesson: Lesson, says: HostSays): Heard {
  if (says.kind === 'begin') {
    if (lesson.plan.levels.length > 0) return deny('phase/other');
    if (says.plan.levels.some((id) => !pack.levels.some((l) => l.id === id))) return deny('level/unknown');
    return accept({ ...lesson, plan: says.plan, campaign: newCampaign(pack.shared.pack) });
  }
  const { pupil, code } = says;
  if (lesson.pupils[pupil]) return accept(lesson);
  if (lesson.opening === 'over' || Object.keys(lesson.pupils).length >= MOST_PUPILS) return deny('lesson/over');
  const name = lesson.plan.naming === 'none' ? '' : tidyName(says.name);
  const flaw = lesson.plan.naming === 'none' ? null : flawOfName(name, lesson);
  if (flaw) return deny(flaw);
  const number = Object.keys(lesson.pupils).length + 1;
  const pupils = { ...lesson.pupils, [pupil]: { id: pupil, number, name, code, more: 0 } };
  return accept(seatLate(pack, { ...lesson, pupils }, pupil));
}
