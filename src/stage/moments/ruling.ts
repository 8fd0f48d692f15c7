/** The ruling is read out: the sheet comes in, the judge speaks, line by line; then the seal. */
import type { Picture, Piece } from '../layout/piece.ts';
import { clamp, easeIn, easeOut, mix, share, stepped } from './ease.ts';
import { each, type Moment, type Pose } from './moment.ts';
import { type Props, pieceOf, piecesOf, piecesUnder } from './picked.ts';

const IN = 460;
const WHO = 720;
/** For as many lines as the sheet has room for. */
const READ = 1700;
const HUSH = 320;
const DROP = 140;
const SEAL = WHO + READ + HUSH;
/** A puppet that speaks moves its hands so many times a second. */
const GESTURES = 2.2;

export function ruling(after: Picture, judge: Piece | undefined, { has }: Pick<Props, 'has'>): Moment {
  const all = piecesOf(after, 'judgment').filter((id) => id !== 'stamp:judgment');
  const sheet = pieceOf(after, 'judgment');
  const height = sheet ? sheet.rect.y + sheet.rect.h : 300;
  const seal = piecesUnder(after, 'stamp:judgment');
  const drop = SEAL + DROP;
  const moved = after.pieces.filter((p) => p.id.endsWith('/moved')).map((p) => p.id);
  const onward = after.pieces.filter((p) => p.of?.startsWith('continue:')).map((p) => p.id);
  return {
    name: 'ruling',
    lasts: drop + 420,
    extras: [],
    at: (ms) => {
      const come = easeOut(share(ms, 0, IN));
      const at: Pose = { y: -height * 0.5 * (1 - come), turn: mix(-2.4, 0, come), alpha: clamp(come * 2) };
      const poses: Record<string, Pose> = { ...each(all, at) };
      const dip = ms >= drop ? 3 * (1 - easeOut(share(ms, drop, drop + 200))) : 0;
      if (dip > 0) Object.assign(poses, each(all, { y: dip }));
      poses['judgment/who'] = { ...poses['judgment/who'], alpha: share(ms, IN, WHO - 80) };
      poses['judgment/says'] = { ...poses['judgment/says'], lines: share(ms, WHO, WHO + READ), alpha: ms >= WHO ? 1 : 0 };
      poses['judgment/draft'] = { ...poses['judgment/draft'], alpha: share(ms, drop + 160, drop + 380) };
      const fall = share(ms, SEAL, drop);
      for (const id of seal) poses[id] = { alpha: clamp(fall * 2), size: mix(1.7, 1, easeIn(fall)), y: dip };
      for (const id of [...moved, ...onward]) poses[id] = { alpha: share(ms, drop + 160, drop + 380) };
      if (judge && ms > WHO - 200 && ms < WHO + READ) {
        const frame = speaking(judge, ms);
        if (has(frame)) poses[judge.id] = { frame };
      }
      return poses;
    },
    cues: [
      { at: 0, sound: 'sheet' },
      { at: drop, sound: 'stamp-down' },
    ],
  };
}

/** Now with a hand up, now with it held out. */
function speaking({ frame }: Piece, ms: number): string {
  const figure = (frame ?? '').split('/').slice(0, 2).join('/');
  return `${figure}/${Math.round((stepped(ms, GESTURES) * GESTURES) / 1000) % 2 === 0 ? 'speak' : 'offer'}`;
}
