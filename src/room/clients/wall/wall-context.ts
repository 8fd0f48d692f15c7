/** What every part of the wall needs: its words, the pack, and what is to be shown. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Level, Pack } from '../../../core/level.ts';
import type { Wording } from '../../../core/wording.ts';
import type { ClassWallWords } from '../../../text/words/class-wall.ts';
import type { WallSees } from '../local-wall.ts';

export type WallScope = {
  readonly words: ClassWallWords;
  readonly language: string;
  readonly say: (wording: Wording) => string;
  readonly pack: Pack;
  readonly view: WallSees;
  /** Of the bill's run, once there is one. */
  readonly level: Level | null;
};

export const WallContext = createContext<WallScope | null>(null);

export function useWall(): WallScope {
  const scope = useContext(WallContext);
  if (!scope) throw new Error('A part of the wall stands outside of it');
  return scope;
}
