/** The roll call, seat by seat in the order of seats, while the rim fills: decoration on a tally that already stands. */
import type Phaser from 'phaser';
import { runningCount } from './layout/running-count.ts';
import type { PieceBoard } from './piece-board.ts';
import { type SeatBatch, WAVE } from './seat-batch.ts';

/** How long it takes, whatever the number of seats. */
export const ROLL_CALL_MS = 2600;

/** @param waiting frame of each seat before the vote */
export function playRollCall(scene: Phaser.Scene, seats: SeatBatch, pieces: PieceBoard, waiting: readonly string[]): Phaser.Tweens.Tween {
  const row = seats.row;
  const votes = row?.seats.map((s) => s.vote) ?? [];
  const inFavour = runningCount(votes);
  let filled = Number.POSITIVE_INFINITY;
  // How it ends is not told before it has ended.
  pieces.reveal('count', false);
  return scene.tweens.addCounter({
    from: 0,
    to: votes.length + WAVE,
    duration: ROLL_CALL_MS,
    ease: 'Sine.easeInOut',
    onUpdate: (tween) => {
      const called = tween.getValue() ?? 0;
      seats.call(waiting, called);
      const count = inFavour[Math.min(votes.length, Math.floor(called))] ?? 0;
      if (count === filled) return;
      filled = count;
      for (const bead of row?.beads ?? []) pieces.dress(bead.piece, bead.from <= count ? 'paint/bead-for' : 'paint/bead-none');
    },
    onComplete: () => pieces.reveal('count', true),
  });
}
