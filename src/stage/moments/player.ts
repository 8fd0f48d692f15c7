/** Plays moments one after another on what is drawn, and lets everything be as drawn when they end or are cut short. */
import type { PieceBoard } from '../piece-board.ts';
import type { SeatBatch } from '../seat-batch.ts';
import type { Moment, Poses } from './moment.ts';
import { stage } from './staging.ts';

/** A frame that came late counts no more than this: nothing is jumped over on a slow machine, milliseconds. */
const LONGEST_FRAME = 90;

export type Played = {
  readonly moments: readonly Moment[];
  /** Frame of each seat before the vote. */
  readonly waiting: readonly string[];
  /** The scene changes first, milliseconds. */
  readonly after: number;
  readonly onSound: (name: string) => void;
  /** This moment is over, or was cut short. */
  readonly onOver: (moment: Moment) => void;
};

export class MomentPlayer {
  readonly #board: PieceBoard;
  readonly #seats: SeatBatch;
  #played: Played | null = null;
  /** Since the first of them began; negative while the scene changes. */
  #ms = 0;
  #last = 0;
  #lent: Moment | null = null;
  #posed: readonly string[] = [];

  constructor(board: PieceBoard, seats: SeatBatch) {
    this.#board = board;
    this.#seats = seats;
  }

  get isPlaying(): boolean {
    return this.#played !== null;
  }

  play(played: Played, now: number): void {
    this.end();
    if (played.moments.length === 0) return;
    this.#played = played;
    this.#ms = -played.after;
    this.#last = now;
    this.#show();
  }

  step(now: number): void {
    const played = this.#played;
    if (!played) return;
    const before = this.#ms;
    this.#ms += Math.max(0, Math.min(LONGEST_FRAME, now - this.#last));
    this.#last = now;
    const { over, cues } = stage(played.moments, this.#ms, before);
    for (const sound of cues) played.onSound(sound);
    for (const moment of over) played.onOver(moment);
    // Whoever was told may have ended it all.
    if (this.#played !== played) return;
    this.#show();
  }

  /** What was drawn anew in the meantime stands as the moment has it. */
  again(): void {
    if (this.#played) this.#show();
  }

  /** Everything is as drawn, at once. */
  end(): void {
    const played = this.#played;
    if (!played) return;
    this.#played = null;
    this.#board.takeBack(this.#lent?.extras ?? []);
    this.#lent = null;
    for (const id of this.#posed) this.#board.unpose(id);
    this.#posed = [];
    this.#seats.rest();
    for (const moment of stage(played.moments, this.#ms, this.#ms).left) played.onOver(moment);
  }

  #show(): void {
    const played = this.#played;
    if (!played) return;
    const staging = stage(played.moments, this.#ms, this.#ms);
    if (staging.left.length === 0) {
      this.end();
      return;
    }
    if (staging.now !== this.#lent) {
      this.#board.takeBack(this.#lent?.extras ?? []);
      this.#lent = staging.now;
      if (staging.now) this.#board.lend(staging.now.extras);
    }
    this.#pose(staging.poses);
    if (staging.called !== null) this.#seats.call(played.waiting, staging.called);
  }

  #pose(poses: Poses): void {
    for (const id of this.#posed) if (!(id in poses)) this.#board.unpose(id);
    for (const [id, pose] of Object.entries(poses)) this.#board.pose(id, pose);
    this.#posed = Object.keys(poses);
  }
}
