/** What of a picture lives, and where: read off its pieces and the spots of its plate. How it moves is played elsewhere. */
import type { ArtManifest } from './art.ts';
import { spotOf } from './art.ts';
import { type Point, type Rect, toStage, type View } from './geometry.ts';
import type { Picture } from './piece.ts';

export type Life =
  /** A puppet: its piece, its steps a second, where in its breath it begins (0 to 1), whether it speaks. */
  | {
      readonly kind: 'figure';
      readonly piece: string;
      readonly frame: string;
      readonly tempo: number;
      readonly phase: number;
      readonly speaks: boolean;
    }
  /** What hangs: its piece. */
  | { readonly kind: 'pendulum' | 'curtain'; readonly piece: string }
  | { readonly kind: 'steam' | 'bird'; readonly at: Point; readonly scale: number }
  /** In the beam that falls from the upper left. */
  | { readonly kind: 'dust'; readonly room: Rect; readonly scale: number };

/** Spots of a plate where something lives, if it has them. */
const SPOTS = { cup: 'steam', window: 'bird' } as const;
/** The same on drawn plates that have no such spot yet, in plate units. */
const DRAWN: Readonly<Record<string, Partial<Record<keyof typeof SPOTS, Point>>>> = {
  office: { cup: { x: 700, y: 640 }, window: { x: 436, y: 410 } },
  committee: { window: { x: 710, y: 330 } },
  court: { window: { x: 653, y: 340 } },
  'round-table': { window: { x: 605, y: 330 } },
};
/** The beam, in plate units. */
const BEAM = { x: 420, y: 300, w: 520, h: 380 };
/** Steps a second of the quietest and of the liveliest puppet. */
const TEMPO = { least: 8, most: 12 };

export function livesOf(picture: Picture, art: ArtManifest, view: View): readonly Life[] {
  // Under a scrim one reads.
  if (picture.pieces.some((p) => p.id === 'scrim')) return [];
  const figures = picture.pieces.flatMap((p): readonly Life[] => {
    if (!p.id.startsWith('person:') || !p.frame?.startsWith('figure/')) return [];
    const own = numberOf(p.id);
    const tempo = TEMPO.least + (own % (TEMPO.most - TEMPO.least + 1));
    return [{ kind: 'figure', piece: p.id, frame: p.frame, tempo, phase: ((own >> 4) % 100) / 100, speaks: p.frame.endsWith('/speak') }];
  });
  const hanging = (['pendulum', 'curtain'] as const).flatMap((kind): readonly Life[] =>
    picture.pieces.some((p) => p.id === kind) ? [{ kind, piece: kind }] : [],
  );
  const things = (Object.keys(SPOTS) as (keyof typeof SPOTS)[]).flatMap((name): readonly Life[] => {
    const at = spotOf(art, picture.plate, name, view);
    const drawn = DRAWN[picture.plate]?.[name];
    if (at) return [{ kind: SPOTS[name], at: { x: at.x, y: at.y }, scale: at.scale }];
    return drawn ? [{ kind: SPOTS[name], at: toStage(view, drawn), scale: view.scale }] : [];
  });
  const corner = toStage(view, BEAM);
  const room = { ...corner, w: BEAM.w * view.scale, h: BEAM.h * view.scale };
  const dust: readonly Life[] = picture.plate === 'map' ? [] : [{ kind: 'dust', room, scale: view.scale }];
  return [...figures, ...hanging, ...things, ...dust];
}

/** The same for the same name, and different for most others. */
function numberOf(name: string): number {
  let n = 7;
  for (const c of name) n = (n * 31 + (c.codePointAt(0) ?? 0)) % 9973;
  return n;
}
