/** Where focus goes when the screen changes: a plan read off the runs, and the few lines that carry it out. */
import type { AtHearing } from '../core/court-file.ts';
import type { GameEvent } from '../core/event.ts';
import type { Run } from '../core/run.ts';
import { bringToRest } from './rest.ts';

/** Names of the places that take focus; each carries `data-focus` with its name. A refused move has a place of its own. */
export type FocusPlace =
  | 'title'
  | 'echo'
  | 'feedback'
  | 'question'
  | 'tally'
  | 'decided'
  | 'hand'
  | 'findings'
  | 'order'
  | `refused:${string}`;

/** The places to try after a step, best first. The beat's title is always there. */
export function focusPlan(before: Run, after: Run, events: readonly GameEvent[]): readonly FocusPlace[] {
  if (before.beat !== after.beat || before.road.length !== after.road.length) return ['title'];
  const refused = events.find((e) => e.kind === 'refused');
  if (refused) return [`refused:${refused.move}`, 'title'];
  if (events.some((e) => e.kind === 'question-asked')) return ['question', 'title'];
  if (events.some((e) => e.kind === 'question-answered')) return ['feedback', 'question', 'title'];
  if (events.some((e) => e.kind === 'vote-held')) return ['tally', 'title'];
  if (events.some((e) => e.kind === 'decided' || e.kind === 'judgment')) return ['decided', 'title'];
  if (after.at.kind === 'hearing') return hearingPlan(after.at);
  return ['echo', 'title'];
}

/** In a hearing focus goes to what is next: the exhibit in hand, the findings, the operative part. */
function hearingPlan({ exhibits, weighed, findings }: AtHearing): readonly FocusPlace[] {
  if (exhibits.some((id) => weighed[id] === undefined)) return ['hand', 'title'];
  return Object.keys(findings).length === 0 ? ['findings', 'title'] : ['order', 'findings', 'title'];
}

/** Gives focus to the first place that is there, and brings it into view. */
export function focusFirst(panel: ParentNode, places: readonly FocusPlace[]): void {
  for (const place of places) {
    const found = panel.querySelector<HTMLElement>(`[data-focus="${CSS.escape(place)}"]`);
    if (!found) continue;
    found.focus({ preventScroll: true });
    bringIntoView(panel, found, place);
    return;
  }
}

/**
 * Watches a panel for focus that is lost because its element went away, and hands it to the place the element names
 * with `data-hand-on`, else to the beat's title.
 *
 * @returns a function to call after each drawing
 */
export function keepFocus(panel: HTMLElement): { readonly check: () => void; readonly end: () => void } {
  let last: HTMLElement | null = null;
  const remember = (event: FocusEvent) => {
    last = event.target instanceof HTMLElement ? event.target : null;
  };
  panel.addEventListener('focusin', remember);
  return {
    check: () => {
      if (!last || last.isConnected || (document.activeElement && document.activeElement !== document.body)) return;
      const place = last.dataset.handOn as FocusPlace | undefined;
      last = null;
      focusFirst(panel, place ? [place, 'title'] : ['title']);
    },
    end: () => panel.removeEventListener('focusin', remember),
  };
}

/** A new beat is read from its top; anything else only has to be seen. What is in view stays where it is. */
function bringIntoView(panel: ParentNode, found: HTMLElement, place: FocusPlace): void {
  if (place !== 'title' || !(panel instanceof Element)) {
    // With a question comes what answers it, and as much of the page above as there is room for.
    if (place === 'question') bringToRest(found.closest('.question') ?? found, found, 'top');
    else bringToRest(found);
    return;
  }
  // What is said on opening a level stands above the panel, and is read first.
  const said = panel.parentElement?.querySelector<HTMLElement>('[data-notice]');
  const top = said ?? panel.querySelector<HTMLElement>('[data-panel-top]') ?? found;
  top.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  // All of the page's upper edge is seen where it scrolls by itself.
  const page = panel.closest('.room-panel');
  if (page) page.scrollTop = 0;
  showAsked(panel);
}

/** Under a stage that offers answers, what they answer is in sight from the start; whoever goes by keys sees where focus is instead. */
function showAsked(panel: Element): void {
  const asked = panel.querySelector('[data-focus="question"]');
  const [stage, page] = ['.room-stage', '.room-panel'].map((s) => panel.closest('.room-grid')?.querySelector(s)?.getBoundingClientRect());
  const isUnder = stage !== undefined && page !== undefined && stage.height > 0 && page.top >= stage.bottom - 1;
  if (asked && isUnder && document.documentElement.dataset.hand !== 'keys') bringToRest(asked);
}

/** Whether the last thing done was by a key or by a pointer, said on the page: a heading that takes focus after a press needs no frame. */
export function followHand(root: HTMLElement): () => void {
  const byPointer = () => {
    root.dataset.hand = 'pointer';
  };
  const byKey = () => {
    root.dataset.hand = 'keys';
  };
  addEventListener('pointerdown', byPointer, { capture: true });
  addEventListener('keydown', byKey, { capture: true });
  return () => {
    removeEventListener('pointerdown', byPointer, { capture: true });
    removeEventListener('keydown', byKey, { capture: true });
  };
}
