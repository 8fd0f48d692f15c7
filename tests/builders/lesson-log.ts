/** Logs of lessons that stand at a certain point, without pupils: for classes that go on from there. */
import type { Pack } from '../../src/core/level.ts';
import { type Roller, roller } from '../../src/core/roller.ts';
import type { Host } from '../../src/room/host.ts';
import { answerMeant, shownQuestion } from '../../src/room/rules/blind.ts';
import type { Entry, TeacherSays } from '../../src/room/rules/message.ts';
import { stepsOf } from '../../src/room/rules/steps.ts';
import { anyAnswer, begun, onward } from './class-room.ts';
import { shippedPack } from './shipped.ts';

const made = new Map<string, readonly Entry[]>();

/** Up to where the run sheet's next step is of that kind. */
export function logTo(step: TeacherSays['kind'], pack = 'school-council', level = 'off-the-list'): readonly Entry[] {
  const key = `${pack} ${level} ${step}`;
  const had = made.get(key);
  if (had) return had;
  const whole = shippedPack(pack);
  for (let n = 0; n < 50; n++) {
    const room = begun(whole, 0, { levels: [level] });
    const roll = roller(`to ${step} ${n}`, 'walk');
    for (let steps = 0; steps < 150; steps++) {
      if (stepsOf(whole, room.host.now().lesson)[0]?.says.kind === step) {
        made.set(key, room.log);
        return room.log;
      }
      if (!(closed(whole, room.host, roll) || onward(room.host, roll))) break;
    }
  }
  throw new Error(`No walk comes to ${step}`);
}

/** The teacher closes a question that nobody is there to answer. */
function closed(pack: Pack, host: Host, roll: Roller): boolean {
  const { table, plan } = host.now().lesson;
  if (table?.kind !== 'asking') return false;
  const question = pack.shared.questions.find((q) => q.id === table.question);
  if (!question) return false;
  const answer = answerMeant(pack.shared, question, plan.seed, anyAnswer(shownQuestion(pack.shared, question, plan.seed, 'en'), roll));
  return answer !== null && host.teacherSays({ kind: 'close-question', answer }).kind === 'heard';
}
