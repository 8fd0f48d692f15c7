/** A story or an ending on the stage: people to listen to, the folder, and the way on. */
import { beatOf } from '../../core/shown.ts';
import { type Draft, isSmall, letter, putIn } from './draft.ts';
import { putFolder, readFolder } from './folder.ts';
import { around } from './geometry.ts';
import { hearPeople, putPeople, putSpeech } from './people.ts';
import { board, putGoOn } from './table.ts';

export function layStory(draft: Draft): void {
  const places = putPeople(draft);
  const folder = putFolder(draft);
  putGoOn(draft);
  readFolder(draft, folder);
  hearPeople(draft, places, new Set());
  putSpeech(draft, places);
}

/** What became of the bill stands on a plate above; everything else is the panel's. */
export function layEnding(draft: Draft): void {
  const beat = beatOf(draft.level, draft.run);
  const places = putPeople(draft);
  const folder = putFolder(draft);
  if (beat.kind === 'ending') {
    const whole = board(draft);
    const text = draft.tongue.say(beat.stamp);
    const h = isSmall(draft) ? 52 : 84;
    const w = Math.min(whole.w, text.length * h * 0.26 + h * 1.4);
    const plate = around({ x: whole.x + whole.w / 2, y: whole.y + whole.h * 0.09 + h / 2 }, { w, h });
    putIn(draft, 'ending', 'placard', plate, { layer: 'sheet' });
    const words = { x: plate.x + w * 0.07, y: plate.y + h * 0.1, w: w * 0.86, h: h * 0.8 };
    letter(
      draft,
      'ending/words',
      text,
      words,
      { face: 'serif', weight: 600, size: Math.round(h * 0.36), align: 'centre' },
      { layer: 'sheet' },
    );
  }
  readFolder(draft, folder);
  hearPeople(draft, places, new Set());
  putSpeech(draft, places);
}
