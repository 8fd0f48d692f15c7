/** Where the page beside the stage comes to rest: what is wanted in sight, its upper edge between two blocks and never through a line. */

export type Resting = {
  /** How far the page is scrolled now, in pixels; all other heights are measured from the page's beginning. */
  readonly now: number;
  /** How far it can be scrolled. */
  readonly end: number;
  /** How much of the page is seen at once. */
  readonly view: number;
  /** What is to be seen, whole where there is room. */
  readonly wanted: { readonly top: number; readonly bottom: number };
  /** What of it has to be seen even where it is taller than the view. */
  readonly first: number;
  /** Where a block begins, in any order; the page may rest a little above each. */
  readonly starts: readonly number[];
};

/** Between the page's upper edge and the block it rests on; less than what parts two blocks. */
const GAP = 8;

/** What is read as one: the edge of the page may lie before it, not in it. */
const BLOCKS =
  '.play-head, .head-disclosures, .aids-row, .beat-title, .task, .margin-note, .note, .slip, .speech, .line + .line, .beat h3, .eyebrow';

/** As little as possible is moved. */
export function restAt({ now, end, view, wanted, first, starts }: Resting): number {
  const rests = [0, ...[...starts, wanted.top].map((start) => Math.max(0, start - GAP))]
    .filter((rest) => rest <= end)
    .sort((a, b) => a - b);
  const ofEnd = wanted.bottom + GAP - view;
  const ofStart = Math.max(0, wanted.top - GAP);
  const isTaller = ofEnd > ofStart;
  const least = isTaller ? ofEnd : Math.min(Math.max(now, ofEnd), ofStart);
  const most = isTaller ? Math.max(0, first - GAP) : ofStart;
  // The last page of all can't go further: then a little more is seen above.
  return (
    rests.find((rest) => rest >= least && rest <= most) ?? (ofStart <= end ? ofStart : (rests.findLast((rest) => rest >= ofEnd) ?? end))
  );
}

/**
 * Brings an element into view; on a page that doesn't scroll by itself the browser finds the place.
 *
 * @param first what of it has to be seen in any case
 * @param from moved as little as can be from where the page stands, or from its top
 */
export function bringToRest(wanted: Element, first: Element = wanted, from: 'here' | 'top' = 'here'): void {
  const page = wanted.closest<HTMLElement>('.room-panel');
  if (page && getComputedStyle(page).overflowY !== 'visible') page.scrollTop = restOf(page, wanted, first, from);
  else first.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function restOf(page: HTMLElement, wanted: Element, first: Element, from: 'here' | 'top'): number {
  // What stands at the top of the page whatever is scrolled hides as much of it.
  const badge = Number.parseFloat(getComputedStyle(page).getPropertyValue('--badge')) || 0;
  const above = page.getBoundingClientRect().top - page.scrollTop + badge;
  const topOf = (element: Element) => element.getBoundingClientRect().top - above;
  return restAt({
    now: from === 'top' ? 0 : page.scrollTop,
    end: page.scrollHeight - page.clientHeight,
    view: page.clientHeight - badge,
    wanted: { top: topOf(wanted), bottom: wanted.getBoundingClientRect().bottom - above },
    first: topOf(first),
    starts: [...page.querySelectorAll(BLOCKS), first].map(topOf),
  });
}
