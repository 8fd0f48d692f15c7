/** An exhibit is weighed: the card comes down, the pan gives, swings and comes to rest; a pan it was taken from rights itself. */
import type { Picture, Piece } from '../layout/piece.ts';
import { easeInOut, mix, push, share, swing } from './ease.ts';
import type { Moment, Pose } from './moment.ts';
import { pieceOf, piecesUnder } from './picked.ts';

const LAID = 260;
const REST = 1500;
/** Degrees a pan gives under a new card, besides its own tilt. */
const GIVES = 5;
const SWINGS = 2.6;

/** A pan of the balance: its hook, how it hung before, and how it hangs now. */
type Hanging = {
  readonly hook: { readonly x: number; readonly y: number };
  readonly was: number;
  readonly is: number;
  /** What turns with it. */
  readonly pieces: readonly Piece[];
  readonly gives: number;
};

/** @returns null where the card lies in no pan: in a tray it only lies */
export function weighing(before: Picture, after: Picture, card: string): Moment | null {
  const ids = piecesUnder(after, card);
  const own = pieceOf(after, card);
  if (!own) return null;
  const hanging = pansIn(before, after, own);
  if (hanging.every(({ gives, was, is }) => gives === 0 && was === is)) return null;
  const from = pieceOf(before, card) ?? pieceOf(before, 'in-hand');
  const away = from ? { x: middle(from).x - middle(own).x, y: middle(from).y - middle(own).y } : { x: 0, y: -60 };
  return {
    name: 'weighing',
    lasts: REST,
    extras: [],
    at: (ms) => {
      const poses: Record<string, Pose> = {};
      const moved = easeInOut(share(ms, 0, LAID));
      const t = share(ms, LAID, REST);
      for (const { hook, was, is, pieces, gives } of hanging) {
        const turn =
          ms < LAID ? was - is : (was - is) * swing(t, SWINGS) + gives * push(t * 5) * (1 - t) + gives * 0.5 * (t > 0 ? dying(t) : 0);
        for (const piece of pieces) poses[piece.id] = turned(piece, hook, turn);
      }
      if (moved < 1)
        for (const id of ids) poses[id] = { x: away.x * (1 - moved), y: away.y * (1 - moved) - 34 * push(moved), turn: mix(-4, 0, moved) };
      return poses;
    },
    cues: [{ at: LAID, sound: 'pan' }],
  };
}

/** What is left of the push, to and fro. */
function dying(t: number): number {
  return Math.exp(-4 * t) * Math.sin(2 * Math.PI * SWINGS * t) * (1 - t ** 3);
}

function pansIn(before: Picture, after: Picture, card: Piece): readonly Hanging[] {
  const pans = after.pieces.filter((p) => /^pan:\d+$/.test(p.id));
  return pans.map((pan) => {
    const hook = { x: pan.rect.x + pan.rect.w * pan.pivot[0], y: pan.rect.y + pan.rect.h * pan.pivot[1] };
    const isIn = (p: Piece) => {
      const { x, y } = middle(p);
      return x > pan.rect.x && x < pan.rect.x + pan.rect.w && y > pan.rect.y && y < pan.rect.y + pan.rect.h * 1.1;
    };
    const lies = after.pieces.filter((p) => (p.id.startsWith('hold:') && p.layer === 'table') || /^(for|against):/.test(p.id));
    const lip = pieceOf(after, `${pan.id}/lip`);
    const gives = isIn(card) && card.layer === 'table' ? (middle(card).x < hook.x ? -GIVES : GIVES) : 0;
    return {
      hook,
      was: pieceOf(before, pan.id)?.turn ?? pan.turn,
      is: pan.turn,
      pieces: [pan, ...lies.filter(isIn), ...(lip ? [lip] : [])],
      gives,
    };
  });
}

function middle({ rect }: Piece): { readonly x: number; readonly y: number } {
  return { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 };
}

/** Turned about the hook: its own pivot goes round, and it turns with it. */
function turned({ rect, pivot }: Piece, hook: { readonly x: number; readonly y: number }, degrees: number): Pose {
  const a = (degrees * Math.PI) / 180;
  const [dx, dy] = [rect.x + rect.w * pivot[0] - hook.x, rect.y + rect.h * pivot[1] - hook.y];
  return {
    x: dx * Math.cos(a) - dy * Math.sin(a) - dx,
    y: dx * Math.sin(a) + dy * Math.cos(a) - dy,
    turn: degrees,
  };
}
