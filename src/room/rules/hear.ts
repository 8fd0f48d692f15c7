/** One message heard: who says it decides which rules answer. */
import type { Pack } from '../../core/level.ts';
import { hearCare } from './cares.ts';
import { deny, type Heard } from './heard.ts';
import type { Lesson } from './lesson.ts';
import type { Entry } from './message.ts';
import { hearMove } from './moves.ts';
import { hearHost } from './opening.ts';
import { hearPupil } from './pupil-says.ts';

export function hear(pack: Pack, lesson: Lesson, entry: Entry): Heard {
  switch (entry.from) {
    case 'host':
      return hearHost(pack, lesson, entry.says);
    case 'pupil':
      return lesson.opening === 'over' && entry.says.kind !== 'quiz-answer'
        ? deny('lesson/over')
        : hearPupil(pack, lesson, entry.pupil, entry.says, entry.at);
    case 'teacher': {
      const { says } = entry;
      return hearCare(pack, lesson, says, entry.at) ?? hearMove(pack, lesson, says, entry.n);
    }
  }
}
