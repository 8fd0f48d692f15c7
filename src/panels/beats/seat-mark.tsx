/** The four votes as shapes that differ in silhouette and value, so that no colour is needed: peak, notch, ring, slot. */
import type { Vote } from '../../core/tally.ts';

const SHAPES: Readonly<Record<Vote, preact.JSX.Element>> = {
  F: <path d="M6 20V9l6-5 6 5v11z" fill="#fdf3d8" stroke="#231a14" stroke-width="1.2" />,
  A: <path d="M5.5 20V4l6.5 7 6.5-7v16z" fill="#231a14" stroke="#fdf3d8" stroke-width="1.4" />,
  B: <circle cx="12" cy="12" r="5.6" fill="none" stroke="#fdf3d8" stroke-width="3.4" />,
  X: <path d="M5.5 16.5h13v3h-13z" fill="#16201c" />,
};

export const VOTES: readonly Vote[] = ['F', 'A', 'B', 'X'];

export function SeatMark({ vote }: { readonly vote: Vote }) {
  return (
    <svg class="seat-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect width="24" height="24" rx="2" fill="#5b8a7a" />
      {SHAPES[vote]}
    </svg>
  );
}
