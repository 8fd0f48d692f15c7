/** Values kept in several places at once: reading takes the newest whole copy and mends the others. */
import type { Place, PlaceName, Slot } from './place.ts';
import { open, seal } from './record.ts';
import { turnAfter } from './turn.ts';

export type Read =
  | { readonly kind: 'found'; readonly body: string }
  | { readonly kind: 'none' }
  /** A newer program wrote it: it is left alone, and never written over. */
  | { readonly kind: 'newer' }
  /** No place could be read. */
  | { readonly kind: 'unreadable' };

export type Written = { readonly kept: readonly PlaceName[]; readonly failed: readonly PlaceName[] };

/** A place that doesn't answer in this time counts as failed, ms. */
const PATIENCE = 4000;

export class Store {
  readonly places: readonly Place[];
  readonly #last = new Map<string, number>();
  readonly #newer = new Set<string>();

  readonly #lastWords: (key: string) => string | null;

  /** @param lastWords a copy made while the page was going, if any: one more candidate when reading */
  constructor(places: readonly Place[], lastWords: (key: string) => string | null = () => null) {
    this.places = places;
    this.#lastWords = lastWords;
  }

  async read(key: string): Promise<Read> {
    const answers = await Promise.allSettled(this.places.map((place) => inTime(place.read(key))));
    if (answers.every((a) => a.status === 'rejected')) return { kind: 'unreadable' };
    let best: { seq: number; body: string } | null = null;
    const seen: number[] = [];
    for (const answer of answers) {
      let own = answer.status === 'rejected' ? -1 : 0;
      for (const text of answer.status === 'rejected' ? [] : answer.value) {
        await turnAfter(text);
        const opened = text === null ? null : open(text);
        if (opened?.kind === 'newer') this.#newer.add(key);
        if (opened?.kind !== 'whole') continue;
        own = Math.max(own, opened.record.seq);
        if (!best || opened.record.seq > best.seq) best = { seq: opened.record.seq, body: opened.record.body };
      }
      seen.push(own);
    }
    const words = this.#lastWords(key);
    const last = words === null ? null : open(words);
    if (last?.kind === 'whole' && last.record.seq > ((best as { seq: number } | null)?.seq ?? 0)) best = last.record;
    if (last?.kind === 'newer') this.#newer.add(key);
    if (this.#newer.has(key)) return { kind: 'newer' };
    const found = best as { seq: number; body: string } | null;
    if (!found) return { kind: 'none' };
    this.#last.set(key, found.seq);
    await this.#mend(key, found, seen);
    return { kind: 'found', body: found.body };
  }

  /** Writes the next generation everywhere. A newer program's value is not touched. */
  async write(key: string, body: string): Promise<Written> {
    if (this.#newer.has(key)) return { kept: [], failed: this.places.map((p) => p.name) };
    const seq = (this.#last.get(key) ?? 0) + 1;
    this.#last.set(key, seq);
    const text = seal(body, seq);
    const done = await Promise.allSettled(this.places.map((place) => inTime(place.write(key, (seq % 2) as Slot, text))));
    const named = (status: 'fulfilled' | 'rejected') => this.places.filter((_p, i) => done[i]?.status === status).map((p) => p.name);
    return { kept: named('fulfilled'), failed: named('rejected') };
  }

  /** Keys that begin with `prefix`, of every place that answers. */
  async keys(prefix: string): Promise<readonly string[]> {
    const answers = await Promise.allSettled(this.places.map((place) => inTime(place.keys())));
    const keys = answers.flatMap((a) => (a.status === 'fulfilled' ? a.value : []));
    return [...new Set(keys)].filter((key) => key.startsWith(prefix)).sort();
  }

  async remove(key: string): Promise<void> {
    const removed = await Promise.allSettled(this.places.map((place) => inTime(place.remove(key))));
    this.#last.delete(key);
    // Where a newer program's value may still lie, what is written beside it could not be read back.
    if (removed.every(({ status }) => status === 'fulfilled')) this.#newer.delete(key);
  }

  /** The text that `write` would store next; for the copy that is made when a page is about to go. */
  sealNext(key: string, body: string): string {
    return seal(body, (this.#last.get(key) ?? 0) + 1);
  }

  async #mend(key: string, found: { seq: number; body: string }, seen: readonly number[]): Promise<void> {
    const behind = this.places.filter((_place, i) => (seen[i] ?? -1) >= 0 && seen[i] !== found.seq);
    await Promise.allSettled(behind.map((place) => inTime(place.write(key, (found.seq % 2) as Slot, seal(found.body, found.seq)))));
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The device did not answer in time')), PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
