/** The lessons on this device: each its plan's pack and its log, run by one window at a time, written at every entry. */
import { type Claim, claimProfile } from './claim.ts';
import { forgetLastWords, keepLastWords, readLastWords } from './last-words.ts';
import { placesHere } from './places.ts';
import { Store, type Written } from './store.ts';
import { Writer } from './writer.ts';

/** How the class takes part: each with a device over this network, by hands before the projector, or with one device passed round. */
export type LessonMode = 'network' | 'hands' | 'shared';

/** What opens a lesson that runs on a server of this network. */
export type Keys = { readonly base: string; readonly code: string; readonly teacher: string; readonly wall: string };

export type KeptLesson = {
  readonly format: 'third-reading/lesson';
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly mode: LessonMode;
  readonly pack: string;
  /** Of the pack's rules: a log is folded by the rules under which it was written. */
  readonly rules: string;
  readonly changedAt: number;
  /** Null where this page is the host. */
  readonly keys: Keys | null;
  /** Entries of the room's rules; those check them. */
  readonly log: readonly unknown[];
};

export type OpenedLesson =
  | { readonly kind: 'opened'; readonly lesson: KeptLesson; readonly keeper: LessonKeeper }
  | { readonly kind: 'held-elsewhere' | 'missing' };

export const LESSON = 'lesson/';
/** What pupils brought to a lesson. */
const BROUGHT = 'brought/';
/** Of one lesson: a year of a whole school stays below it. */
const MOST_BROUGHT = 5_000;

export class LessonShelf {
  readonly #store: Store;
  readonly #open = new Map<string, LessonKeeper>();
  readonly #writer: Writer;
  #isBroughtKept = true;

  constructor(store: Store) {
    this.#store = store;
    // One at a time, so the last that was written is the one that is asked about.
    this.#writer = new Writer(store, ({ kept }) => {
      this.#isBroughtKept = kept.length > 0;
    });
  }

  /** Last changed first. */
  async all(): Promise<readonly KeptLesson[]> {
    const keys = await this.#store.keys(LESSON);
    const read = await Promise.all(keys.map((key) => this.#read(key)));
    return read.flatMap((lesson) => lesson ?? []).sort((a, b) => b.changedAt - a.changedAt);
  }

  /** @param takeOver take it from the window that runs it */
  async open(id: string, takeOver = false): Promise<OpenedLesson> {
    const claimed = await claimProfile(LESSON + id, takeOver);
    if (claimed.kind === 'held-elsewhere') return { kind: 'held-elsewhere' };
    const lesson = await this.#read(LESSON + id);
    if (lesson) return { kind: 'opened', lesson, keeper: this.#keeper(id, claimed.claim) };
    claimed.claim.release();
    return { kind: 'missing' };
  }

  /** A new lesson, or one that came from a file; what had its id is written over. */
  async create(lesson: KeptLesson): Promise<LessonKeeper | null> {
    const claimed = await claimProfile(LESSON + lesson.id);
    if (claimed.kind === 'held-elsewhere') return null;
    // Whatever is there already has a number that the next one must follow.
    await this.#store.read(LESSON + lesson.id);
    const keeper = this.#keeper(lesson.id, claimed.claim);
    await keeper.put(lesson);
    return keeper;
  }

  async remove(id: string): Promise<void> {
    await this.#open.get(id)?.close();
    await this.#store.remove(LESSON + id);
    forgetLastWords(LESSON + id);
    await this.removeBrought(id);
  }

  /** Texts as pupils bring them, for whoever has the pack to read. Nothing where there are none, or none that can be read. */
  async brought(of: string): Promise<readonly string[]> {
    const read = await this.#store.read(BROUGHT + of);
    return read.kind === 'found' ? textsIn(read.body) : [];
  }

  /** All of them in place of those before. Resolves with whether the device has them. */
  async keepBrought(of: string, texts: readonly string[]): Promise<boolean> {
    await this.#writer.put(BROUGHT + of, JSON.stringify(texts.slice(0, MOST_BROUGHT)));
    return this.#isBroughtKept;
  }

  async removeBrought(of: string): Promise<void> {
    await this.#writer.flush();
    await this.#store.remove(BROUGHT + of);
    forgetLastWords(BROUGHT + of);
  }

  unwritten(): readonly { readonly key: string; readonly text: string }[] {
    return [...[...this.#open.values()].flatMap((keeper) => keeper.unwritten()), ...this.#writer.unwritten()];
  }

  async #read(key: string): Promise<KeptLesson | null> {
    const read = await this.#store.read(key);
    return read.kind === 'found' ? parseLesson(read.body) : null;
  }

  #keeper(id: string, claim: Claim): LessonKeeper {
    const keeper = new LessonKeeper(this.#store, LESSON + id, claim, () => this.#open.delete(id));
    this.#open.set(id, keeper);
    return keeper;
  }
}

/** Writes one lesson as long as this window runs it. */
export class LessonKeeper {
  readonly #writer: Writer;
  readonly #key: string;
  readonly #claim: Claim;
  readonly #onClosed: () => void;
  #isLost = false;
  #written: Written | null = null;
  #onLost: () => void = () => undefined;

  constructor(store: Store, key: string, claim: Claim, onClosed: () => void) {
    this.#key = key;
    this.#claim = claim;
    this.#onClosed = onClosed;
    this.#writer = new Writer(store, (written) => {
      this.#written = written;
    });
    claim.onLost(async () => {
      this.#isLost = true;
      this.#onLost();
      await this.#writer.flush();
    });
  }

  /** Resolves with whether the device has it, or a newer state of it. */
  async put(lesson: KeptLesson): Promise<boolean> {
    if (this.#isLost) return false;
    await this.#writer.put(this.#key, JSON.stringify(lesson));
    return (this.#written?.kept.length ?? 0) > 0;
  }

  /** Another window runs it from now on. */
  onLost(listener: () => void): void {
    this.#onLost = listener;
  }

  unwritten(): ReturnType<Writer['unwritten']> {
    return this.#isLost ? [] : this.#writer.unwritten();
  }

  async close(): Promise<void> {
    await this.#writer.flush();
    this.#onClosed();
    this.#claim.release();
  }
}

function textsIn(body: string): readonly string[] {
  try {
    const texts: unknown = JSON.parse(body);
    return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}

/** Null for what is no lesson, or a newer program's. */
export function parseLesson(text: string): KeptLesson | null {
  try {
    const lesson = JSON.parse(text) as Partial<KeptLesson> | null;
    const isLesson =
      lesson?.format === 'third-reading/lesson' &&
      lesson.version === 1 &&
      [lesson.id, lesson.title, lesson.pack, lesson.rules].every((word) => typeof word === 'string' && word.length <= 400) &&
      (lesson.mode === 'network' || lesson.mode === 'hands' || lesson.mode === 'shared') &&
      Number.isFinite(lesson.changedAt) &&
      Array.isArray(lesson.log);
    return isLesson ? (lesson as KeptLesson) : null;
  } catch {
    return null;
  }
}

/** Opens what this device has. Never fails: where nothing can be kept, each lesson's keeper says so. */
export async function openLessonShelf(): Promise<LessonShelf> {
  const shelf = new LessonShelf(new Store(await placesHere(), readLastWords));
  keepLastWords(() => shelf.unwritten());
  return shelf;
}
