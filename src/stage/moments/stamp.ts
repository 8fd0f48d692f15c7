/** The stamp: it comes over the paper, gathers itself, drops, and goes; what it leaves stays. */
import { frameOf, placed } from '../layout/art.ts';
import { centre } from '../layout/geometry.ts';
import type { Picture, Piece } from '../layout/piece.ts';
import { easeIn, easeInOut, easeOut, mix, push, share } from './ease.ts';
import { each, extra, type Moment } from './moment.ts';
import { type Props, piecesOf, piecesUnder, propFrame } from './picked.ts';

const THERE = 240;
const GATHERED = 420;
/** A stamp drops in 140 ms. */
const DROP = 140;
const DOWN = GATHERED + DROP;
const LIFTED = DOWN + 320;
const AWAY = LIFTED + 220;
/** What it strikes gives way by so many CSS pixels. */
const DIP = 3;

/** @param isNew whether the imprint wasn't there before */
export function stamp(after: Picture, imprint: Piece, isNew: boolean, props: Props): Moment {
  const at = centre(imprint.rect);
  const struck = imprint.of === null ? [] : piecesOf(after, imprint.of);
  const left = isNew ? piecesUnder(after, imprint.id) : [];
  const frame = propFrame(props, 'stamp-tool-down', 'stamp-tool');
  const h = Math.max(54, Math.min(120, imprint.rect.h * 2.6));
  const drawn = frameOf(props.art, frame);
  const rect = placed(drawn, at, h / drawn.h);
  const shade = { x: at.x - h * 0.46, y: at.y - h * 0.12, w: h, h: h * 0.34 };
  const high = h * 0.95;
  const put = { layer: 'hand' } as const;
  return {
    name: 'stamp',
    lasts: AWAY + 40,
    extras: [
      { piece: extra('stamp-shadow', 'paint/shadow', shade, put) },
      { piece: extra('stamp-tool', frame, rect, { ...put, pivot: [drawn.ax, drawn.ay] }) },
    ],
    at: (ms) => {
      const come = easeOut(share(ms, 0, THERE));
      const gather = easeInOut(share(ms, THERE, GATHERED));
      const drop = easeIn(share(ms, GATHERED, DOWN));
      const lift = easeOut(share(ms, DOWN + 120, LIFTED));
      const go = easeIn(share(ms, LIFTED, AWAY));
      // The shadow is ahead of what throws it.
      const near = easeIn(share(ms, GATHERED - 40, DOWN - 30)) - lift;
      const up = mix(mix(high, high * 1.18, gather), 0, drop) + lift * high * 0.8 + go * high * 0.4;
      const aside = mix(h * 0.9, 0, come) + go * h * 0.8;
      const seen = come * (1 - go);
      const isDown = ms >= DOWN;
      const dip = isDown ? DIP * (1 - easeOut(share(ms, DOWN + 70, DOWN + 260))) : 0;
      return {
        ...each(struck, { y: dip }),
        ...each(left, { y: dip, alpha: isDown ? 1 : 0, size: isDown ? 1 + 0.04 * push(share(ms, DOWN, DOWN + 200)) : 1 }),
        'extra:stamp-tool': { x: aside, y: dip - up, turn: mix(9, 0, come) - 5 * gather * (1 - drop) + 7 * go, alpha: seen },
        'extra:stamp-shadow': { x: aside + up * 0.24, y: up * 0.16, size: mix(1.5, 0.9, near), alpha: seen * mix(0.3, 1, near) },
      };
    },
    cues: [{ at: DOWN, sound: 'stamp-down' }],
  };
}
