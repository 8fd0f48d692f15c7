/** Keeps a place alive while something stirs it, and lets it settle to the still picture. */
import type { Life } from '../layout/life.ts';
import type { PieceBoard } from '../piece-board.ts';
import { LIVES_FOR, living, livingThings, strength } from './living.ts';
import type { Extra } from './moment.ts';
import type { Props } from './picked.ts';

const QUIET = 350;

export class LivingPlace {
  readonly #board: PieceBoard;
  readonly #props: () => Props;
  #lives: readonly Life[] = [];
  /** When it woke and when it was last stirred; null while it is still. */
  #since: number | null = null;
  #stirred = 0;
  #things: readonly Extra[] = [];
  #posed: readonly string[] = [];

  constructor(board: PieceBoard, props: () => Props) {
    this.#board = board;
    this.#props = props;
  }

  get isLiving(): boolean {
    return this.#since !== null;
  }

  /** Another picture: what lived on the last one is put away. */
  of(lives: readonly Life[]): void {
    if (JSON.stringify(lives) === JSON.stringify(this.#lives)) return;
    this.rest();
    this.#lives = lives;
  }

  stir(now: number): void {
    if (this.#lives.length === 0) return;
    this.#stirred = now;
    if (this.#since !== null) return;
    this.#since = now;
    this.#things = livingThings(this.#lives, this.#props());
    this.#board.lend(this.#things);
  }

  step(now: number): void {
    if (this.#since === null) return;
    const left = this.#stirred + LIVES_FOR - now;
    if (left <= 0) {
      this.rest();
      return;
    }
    // What is new on the stage takes its place first.
    if (now - this.#since < QUIET) return;
    const poses = living(this.#lives, now - this.#since, strength(now - this.#since - QUIET, left), this.#props());
    for (const [id, pose] of Object.entries(poses)) this.#board.pose(id, pose);
    this.#posed = Object.keys(poses);
  }

  /** As drawn. */
  rest(): void {
    if (this.#since === null) return;
    this.#since = null;
    this.#board.takeBack(this.#things);
    this.#things = [];
    for (const id of this.#posed) this.#board.unpose(id);
    this.#posed = [];
  }
}
