/** What the full run saw of one screen in one guise: empty lists where all is well. */
export type SeenScreen = {
  readonly screen: string;
  readonly language: string;
  readonly look: string;
  /** Differences between what is open and what the accessibility tree offers. */
  readonly parity: readonly string[];
  /** Broken rules of axe, levels A and AA. */
  readonly axe: readonly string[];
  /** Pixels the page is wider than its window. */
  readonly tooWide: number;
  /** Controls that are hidden behind something when they have the focus. */
  readonly obscured: readonly string[];
  /** Words that don't fit their box. */
  readonly cutOff: readonly string[];
};
