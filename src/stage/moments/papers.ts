/** Papers go into the folder, or are pulled out of it: over its edge, and down behind its cover. */
import type { Picture, Piece } from '../layout/piece.ts';
import { easeIn, easeInOut, easeOut, mix, push, share } from './ease.ts';
import { type Extra, each, extra, type Moment, type Pose } from './moment.ts';
import { type Props, piecesOf, propFrame, shapeOf } from './picked.ts';

const ONE = 760;
const APART = 150;
/** More are seen as so many. */
const MOST = 4;

export function papers(after: Picture, folder: Piece, way: 'in' | 'out', count: number, props: Props): Moment {
  const many = Math.min(MOST, count);
  const sheets = Array.from({ length: many }, (_, i) => sheetOf(folder, i, props));
  const lasts = ONE + APART * (many - 1) + 240;
  const own = piecesOf(after, 'folder');
  return {
    name: 'papers',
    lasts,
    extras: sheets,
    at: (ms) => {
      const poses: Record<string, Pose> = {};
      let nudge = 0;
      for (const [i, { piece }] of sheets.entries()) {
        const t = (ms - APART * i) / ONE;
        poses[piece.id] = way === 'in' ? goingIn(folder, t) : comingOut(folder, t);
        nudge += way === 'in' ? push((t - 0.8) / 0.3) : -push(t / 0.24);
      }
      return { ...each(own, { y: 2 * nudge }), ...poses };
    },
    cues: sheets.map((_, i) => ({ at: APART * i + (way === 'in' ? ONE * 0.62 : 60), sound: way === 'in' ? 'paper-in' : 'paper-out' })),
  };
}

/** Where it stands in the folder, so that nothing of it can be seen. */
function sheetOf({ rect }: Piece, i: number, props: Props): Extra {
  const frame = propFrame(props, i === 0 ? 'paper' : 'carbon-copy', 'paper');
  const h = rect.h * 0.72;
  const w = h * shapeOf(props, frame, 0.8);
  const x = rect.x + rect.w * (0.46 + 0.04 * (i % 2)) - w / 2;
  return { piece: extra(`paper-${i}`, frame, { x, y: rect.y + rect.h * 0.14, w, h }, { layer: 'table' }), under: 'folder' };
}

/** From the table beside, over the edge, and down. */
function goingIn({ rect }: Piece, t: number): Pose {
  const lift = easeInOut(share(t, 0, 0.56));
  const down = easeIn(share(t, 0.66, 1));
  const up = -rect.h * 0.86;
  return {
    x: mix(rect.w * 1.25, 0, lift),
    y: mix(rect.h * 0.2, up, easeOut(share(t, 0, 0.5))) * (1 - down),
    turn: mix(13, -3, lift) * (1 - down),
    alpha: t <= 0 || t >= 1 ? 0 : share(t, 0, 0.16),
  };
}

/** Up out of the folder, held a moment, and away. */
function comingOut({ rect }: Piece, t: number): Pose {
  const up = easeOut(share(t, 0.04, 0.4));
  const go = easeIn(share(t, 0.54, 1));
  return {
    x: go * rect.w * 1.3,
    y: -rect.h * 0.8 * up + go * rect.h * 0.5,
    turn: -3 * up + 16 * go,
    alpha: t <= 0 || t >= 1 ? 0 : 1 - share(t, 0.8, 1),
  };
}
