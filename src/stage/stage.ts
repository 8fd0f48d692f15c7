/** The stage as the game uses it: what it is given, what it can do, and mounting it. */
import type { Session } from '../session/session.ts';
import { createGame } from './create-game.ts';
import type { Rect } from './layout/geometry.ts';
import { LiveStage } from './live-stage.ts';
import { pickRenderer } from './pick-renderer.ts';
import { Theatre } from './theatre.ts';

export type StageOptions = {
  readonly session: Session;
  readonly language: () => string;
  readonly reducedMotion: () => boolean;
  /** Which faces it is lettered in; the game's own where nothing is said. */
  readonly face?: () => 'own' | 'plain';
  /** How much larger than usual the player wants letters, 1 and more. */
  readonly textSize?: () => number;
  /** For a picture that is only looked at: slips that would be pressed stay in their drawer, since the words beside it have them. */
  readonly isWall?: boolean;
  /** How one goes on from the ending of a run; without it an ending is only looked at. */
  readonly wayOn?: (session: Session) => WayOn | null;
  readonly onHover?: (words: string | null) => void;
  /**
   * A small sound of the stage's own: `lift`, `drop`, `card`; in a key moment `seats`, `tally`, `stamp-down`, `paper-in`,
   * `paper-out`, `leaf`, `pan`, `sheet`, `press`; and `<moment>-over` when one has ended or was cut short.
   */
  readonly onSound?: (name: string) => void;
  /** Draws with this renderer whatever the machine has; for tests and benches. */
  readonly renderer?: 'webgl' | 'canvas';
  /** Pictures that are waited for, as far as they have come; null when they all have. */
  readonly onComing?: (coming: { readonly done: number; readonly of: number } | null) => void;
  /** The graphics card gave the canvas up: the game goes on in the panels. */
  readonly onLost?: () => void;
};

/** What the program has after an ending, and what it is called. */
export type WayOn = { readonly says: string; readonly onGo: () => void };

export type RoadMap = {
  /** Institutions that can be gone to, and what going there does. */
  readonly open: readonly string[];
  readonly onGo: (institution: string) => void;
};

export type StageSpot = Rect & { readonly id: string; readonly words: string };

export type StageSnapshot = {
  readonly frames: number;
  /** Of the last frame; null where the processor draws. */
  readonly drawCalls: number | null;
  readonly asleep: boolean;
  readonly renderer: 'webgl' | 'canvas';
  readonly density: number;
  /** What the plate by the pointer says; empty where there is none. */
  readonly label: string;
};

export type Stage = {
  /** Resolves when the first picture is on the canvas. */
  readonly ready: Promise<void>;
  /** Draws the run as it stands, without movement. */
  draw(): void;
  /** Another language or another face. */
  setLanguage(): void;
  /** Another run from now on. */
  setSession(session: Session): void;
  /** The road map instead of the scene: where the bill is, how it got there, what could still happen. */
  showMap(map?: RoadMap): void;
  hideMap(): void;
  /** What can be pointed at, the topmost first, in CSS pixels of the canvas. */
  hotspots(): readonly StageSpot[];
  snapshot(): StageSnapshot;
  destroy(): void;
};

/**
 * Mounts the stage into an element, which it fills from now on.
 *
 * @throws (rejects) when nothing can be drawn at all; the game then goes on in the panels
 */
export async function mountStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const renderer = pickRenderer(options.renderer);
  const theatre = new Theatre();
  const game = await createGame(host, renderer, theatre);
  await theatre.made;
  if (options.onComing) theatre.shelf?.onComing(options.onComing);
  return new LiveStage(game, theatre, host, options, renderer.soft ? 1 : 2);
}
