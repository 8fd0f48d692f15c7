/** Publication: the gazette comes from the press in jerks, turns over once, and is laid under the folder. */
import type { Piece } from '../layout/piece.ts';
import { easeInOut, easeOut, mix, push, share, stepped } from './ease.ts';
import { extra, type Moment, type Pose } from './moment.ts';
import type { Props } from './picked.ts';

const PRINTED = 1050;
const HELD = PRINTED + 380;
const LAID = HELD + 560;
/** A press pushes so many times a second. */
const PUSHES = 8;

export function publication(gazette: Piece, { size }: Pick<Props, 'size'>): Moment {
  const { rect } = gazette;
  const large = Math.min(2.1, (size.h * 0.5) / rect.h);
  const [w, h] = [rect.w * large, rect.h * large];
  // The roller turns at the upper edge: what isn't printed yet is out of sight.
  const thick = Math.max(18, h * 0.14);
  const mouth = { x: size.w / 2, y: thick * 0.5 };
  const roller = { x: mouth.x - w * 0.62, y: 0, w: w * 1.24, h: thick };
  const home = { x: rect.x + rect.w * gazette.pivot[0], y: rect.y + rect.h * gazette.pivot[1] };
  const sheet = extra(
    'gazette',
    gazette.frame ?? 'paint/gazette',
    { x: mouth.x - w / 2, y: mouth.y, w, h },
    { layer: 'hand', pivot: [0.5, 0] },
  );
  const far = { x: home.x - mouth.x, y: home.y - mouth.y - gazette.pivot[1] * rect.h };
  // Out of the press it slips down to where it can be seen whole.
  const drop = size.h * 0.16;
  const put = { layer: 'label' } as const;
  return {
    name: 'publication',
    lasts: LAID + 260,
    extras: [{ piece: sheet }, { piece: extra('roller', 'paint/roller', roller, put) }],
    at: (ms) => {
      const printed = share(stepped(ms, PUSHES), 0, PRINTED);
      const lay = easeInOut(share(ms, HELD, LAID));
      const isLaid = ms >= LAID;
      const out: Pose = { y: -(h + mouth.y) * (1 - printed), alpha: ms > 0 && printed > 0 ? 1 : 0 };
      const down: Pose = {
        x: far.x * lay,
        y: mix(drop * easeOut(share(ms, PRINTED, HELD)), far.y, lay) - 30 * push(lay),
        turn: gazette.turn * lay,
        size: mix(1, 1 / large, lay),
        alpha: isLaid ? 0 : 1,
      };
      const gone = easeOut(share(ms, PRINTED + 60, HELD));
      return {
        'extra:gazette': ms < PRINTED ? out : down,
        'extra:roller': {
          y: -size.h * 0.4 * gone - 2 * push((ms % (1000 / PUSHES)) / (1000 / PUSHES)) * (ms < PRINTED ? 1 : 0),
          alpha: ms < PRINTED + 60 ? 1 : 1 - gone,
        },
        [gazette.id]: { alpha: isLaid ? 1 : 0, y: isLaid ? -2 * push(share(ms, LAID, LAID + 220)) : 0 },
      };
    },
    cues: [
      { at: 0, sound: 'press' },
      { at: LAID, sound: 'paper-in' },
    ],
  };
}
