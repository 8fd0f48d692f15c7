/** A line of a page, and what it is made from: words of the text, of a control, or a heading. */
import type { GameEvent } from '../../core/event.ts';
import type { Level } from '../../core/level.ts';
import type { Run } from '../../core/run.ts';
import type { Wording } from '../../core/wording.ts';
import type { PlayWords } from '../../text/words/play.ts';

/** Words of the pack, or of the program in the language of the page. */
export type Said = Wording | string;

export type PageLine = {
  readonly says: Said;
  /** Who speaks, or the letter of what can be chosen. */
  readonly before?: readonly Said[];
  /** What it is for, what it costs. */
  readonly after?: readonly Said[];
  /** Where its terms are opened: in the words themselves, or below where they are a control's; a heading has none. */
  readonly terms: 'inside' | 'below' | 'none';
};

export type PageView = {
  readonly level: Level;
  readonly run: Run;
  readonly events: readonly GameEvent[];
  readonly language: string;
  readonly words: PlayWords;
};

/** What is said in the text of the page. */
export const told = (says: Said, before: readonly Said[] = [], after: readonly Said[] = []): PageLine =>
  line('inside', says, before, after);
/** What is said on a control. */
export const offered = (says: Said, before: readonly Said[] = [], after: readonly Said[] = []): PageLine =>
  line('below', says, before, after);
export const heading = (says: Said): PageLine => ({ says, terms: 'none' });

function line(terms: PageLine['terms'], says: Said, before: readonly Said[], after: readonly Said[]): PageLine {
  return { says, terms, ...(before.length > 0 ? { before } : {}), ...(after.length > 0 ? { after } : {}) };
}
