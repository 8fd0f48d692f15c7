/** The review deck at play: which missed questions are due, a sitting of them, and when each comes back. */
import { h } from 'preact';
import { type Deck, type DeckCard, daysAhead, dueCards, missedIn, type Recall, withCard, withMissed } from '../core/deck.ts';
import type { GameEvent } from '../core/event.ts';
import type { Pack } from '../core/level.ts';
import type { Screen } from '../panels/shell/shell-model.ts';
import { forgetMail, type Missed, readMail } from '../saves/class-mail.ts';
import type { Session } from '../session/session.ts';
import type { Keeper } from './keeper.ts';
import { endOfToday, now, startOfToday } from './today.ts';

type Parts = typeof import('./review-parts.ts');

/** Questions of one sitting: some five to ten minutes. */
const SITTING = 10;

export type ReviewHost = {
  readonly keeper: Keeper;
  /** A pack that can be played here, or null. */
  readonly packOf: (id: string) => Promise<Pack | null>;
  readonly seed: () => string;
  readonly onSession: (session: Session) => void;
  readonly show: (screen: Screen) => void;
};

export class Review {
  readonly #host: ReviewHost;
  /** Packs that were looked for; null for one that isn't here. */
  readonly #packs = new Map<string, Pack | null>();
  #parts: Parts | null = null;
  #session: Session | null = null;
  /** The cards of this sitting as they were before it: a second try is a new rating, and not a second review. */
  #before = new Map<string, DeckCard>();
  #went = new Map<string, Recall>();

  constructor(host: ReviewHost) {
    this.#host = host;
  }

  /** A pack is here: what it no longer asks is no longer counted. */
  learn(pack: Pack): void {
    this.#packs.set(pack.shared.pack, pack);
  }

  /** How many questions are due today; a pack that wasn't looked for yet is taken at its word. */
  due(deck: Deck): number {
    return this.#dueIn(withMail(deck, readMail())).length;
  }

  /** What was answered in play: questions missed at the first try go into the deck. */
  note(pack: string, events: readonly GameEvent[]): void {
    const { profile } = this.#host.keeper.view;
    const missed = missedIn(events);
    if (profile && missed.length > 0) void this.#host.keeper.keep({ ...profile, deck: withMissed(profile.deck, pack, missed, now()) });
  }

  /** What was missed in class on this device goes into the deck of the clerk who is at the desk first. */
  takeMail(): void {
    const { profile } = this.#host.keeper.view;
    const mail = readMail();
    if (profile && mail.length > 0)
      void this.#host.keeper.keep({ ...profile, deck: withMail(profile.deck, mail) }).then((isKept) => isKept && forgetMail(mail));
  }

  /** Fetches the deck's parts and the packs whose questions are due. */
  async fetch(): Promise<void> {
    this.takeMail();
    const due = dueCards(this.#deck(), endOfToday());
    const wanted = [...new Set(due.map((c) => c.pack))];
    const [parts] = await Promise.all([
      import('./review-parts.ts'),
      ...wanted.map(async (id) => this.#packs.set(id, await this.#host.packOf(id))),
    ]);
    this.#parts = parts;
  }

  /** Begins a sitting with what is due, the longest due first; one pack at a time. */
  begin(): void {
    const parts = this.#parts;
    if (!parts) throw new Error('The parts of the review are fetched first');
    const due = this.#dueIn(this.#deck());
    const pack = due[0] && this.#packs.get(due[0].pack);
    const cards = due.filter((c) => c.pack === due[0]?.pack).slice(0, SITTING);
    const ids = cards.map((c) => c.question);
    const level = pack ? parts.practiceLevel(pack.shared, ids) : null;
    this.#before = new Map(cards.map((c) => [c.question, c]));
    this.#went = new Map();
    this.#session = level && parts.Session.begin(level, { seed: this.#host.seed(), handover: null, usedQuestions: [], votes: 'rolled' });
    this.#session?.subscribe(({ events }) => this.#onStep(parts, events));
    if (this.#session) this.#host.onSession(this.#session);
    this.#show(parts);
  }

  /** Each answer is scheduled at once: closing the tab in the middle loses nothing. */
  #onStep(parts: Parts, events: readonly GameEvent[]): void {
    const { keeper } = this.#host;
    for (const event of events) {
      const before = event.kind === 'question-answered' && this.#before.get(event.question);
      const { profile } = keeper.view;
      if (!before || !profile) continue;
      const recall = parts.recallOf(event.attempt, event.grade.right);
      this.#went.set(event.question, recall);
      void keeper.keep({ ...profile, deck: withCard(profile.deck, parts.schedule(before, recall, now())) });
    }
    this.#show(parts);
  }

  #show({ ReviewScreen, words }: Parts): void {
    const session = this.#session;
    const deck = this.#deck();
    const count = (recall: Recall) => [...this.#went.values()].filter((r) => r === recall).length;
    const summing = {
      went: { good: count('good'), hard: count('hard'), again: count('again') },
      next: daysAhead(
        deck.filter((c) => this.#isKnown(c)),
        startOfToday(),
      ),
      left: this.due(deck),
    };
    this.#host.show({ name: 'review', draw: () => h(ReviewScreen, { session, summing, words }) });
  }

  #deck(): Deck {
    return this.#host.keeper.view.profile?.deck ?? [];
  }

  #dueIn(deck: Deck): Deck {
    return dueCards(deck, endOfToday(), (card) => this.#isKnown(card));
  }

  #isKnown({ pack, question }: DeckCard): boolean {
    const known = this.#packs.get(pack);
    return known === undefined || (known?.shared.questions.some((q) => q.id === question) ?? false);
  }
}

function withMail(deck: Deck, mail: readonly Missed[]): Deck {
  return mail.reduce((all, { pack, question, at }) => withMissed(all, pack, [question], at), deck);
}
