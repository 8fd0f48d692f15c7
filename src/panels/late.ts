/** When a bar for a wait comes and goes. */

/** Nobody calls half a second a wait, ms. */
const PATIENCE = 500;
/** What has been shown stays long enough to be seen, ms. */
const SEEN = 700;

export type Wait = {
  readonly isWanted: boolean;
  readonly isShown: boolean;
  /** Since it came, ms. */
  readonly shownFor: number;
  /** It lies over what is waited for, and would cover it. */
  readonly isOver: boolean;
};

/** How long the bar still stays as it is, ms; null where nothing is about to change. */
export function untilTurn({ isWanted, isShown, shownFor, isOver }: Wait): number | null {
  if (isWanted === isShown) return null;
  if (isWanted) return PATIENCE;
  return isOver ? 0 : Math.max(0, SEEN - shownFor);
}
