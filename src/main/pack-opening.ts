/** A pack on its way in: given to the worker, and what came of it. Nothing is kept before everything is known. */
import type { OpenedPack } from '../content/open-pack.ts';
import type { PackFile } from '../core/level.ts';
import type { GivenPack, Opening, OpeningNow, ReadablePack } from '../panels/shell/packs-model.ts';
import { entryOf, type Library } from './library.ts';
import type { FromPackWorker } from './pack-worker.ts';
import { startPackWorker } from './start-pack-worker.ts';

type Sound = Extract<OpenedPack, { kind: 'sound' }>;

export class PackOpening {
  readonly #library: Library;
  readonly #onChange: (added: boolean) => void;
  #worker: Worker | null = null;
  #view: OpeningNow | null = null;
  /** Waits for the answer whether it may take the place of another. */
  #waiting: Sound | null = null;
  #refuted: PackFile | null = null;
  /** Handed over together with another, or while that was on its way. */
  #queue: readonly GivenPack[] = [];

  /** @param onChange `added` when there is one pack more */
  constructor(library: Library, onChange: (added: boolean) => void) {
    this.#library = library;
    this.#onChange = onChange;
  }

  get view(): Opening | null {
    return this.#view && { ...this.#view, waiting: this.#queue.length };
  }

  /** The pack whose problems can be looked at in the game; null for none. */
  get refuted(): PackFile | null {
    return this.#refuted;
  }

  /** What came of the last one is read, or answered, before the next one begins. */
  open(given: readonly GivenPack[]): void {
    this.#queue = [...this.#queue, ...given];
    if (this.#view === null) this.#next();
    else this.#onChange(false);
  }

  /** Only of this site: another one's files are its own affair. */
  openAddress(address: string): void {
    const url = URL.canParse(address, location.href) ? new URL(address, location.href) : null;
    const name = url?.pathname.split('/').at(-1) || address;
    if (url?.origin === location.origin) this.open([{ kind: 'address', name, address: url.href }]);
    else if (this.#view === null) this.#become({ file: name, kind: 'no-address' });
  }

  #next(): void {
    const [given, ...rest] = this.#queue;
    this.#queue = rest;
    if (given?.kind === 'not-taken') this.#become({ file: given.name, kind: given.why });
    else if (given) this.#open(given);
  }

  #open(given: ReadablePack): void {
    this.#end();
    const { name } = given;
    this.#become({ file: name, kind: 'working', step: 'unpacking', states: 0, part: { done: 0, of: 1 } });
    const worker = startPackWorker();
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromPackWorker>) => {
      if (this.#worker !== worker) return;
      if (data.kind === 'progress') this.#become({ file: name, kind: 'working', step: data.step, states: data.states, part: data.part });
      else {
        this.#end();
        if (data.kind === 'opened') void this.#orLost(name, this.#came(name, data.opened));
        else this.#become({ file: name, kind: data.kind });
      }
    };
    worker.onerror = (event) => {
      if (this.#worker !== worker) return;
      console.warn(event.message);
      this.#end();
      this.#become({ file: name, kind: 'lost' });
    };
    worker.postMessage(given);
  }

  /** Ends the work, or puts away what came of it; then comes the next one that waits. */
  putAway(): void {
    this.#end();
    this.#become(null);
    this.#next();
  }

  /** Ends the work and forgets what waits. */
  cancel(): void {
    this.#queue = [];
    this.putAway();
  }

  replace(): void {
    const [view, sound] = [this.#view, this.#waiting];
    if (view?.kind !== 'asking' || !sound) return;
    this.#waiting = null;
    void this.#orLost(view.file, this.#add(view.file, sound));
  }

  async #came(file: string, opened: OpenedPack): Promise<void> {
    const { problems } = opened;
    if (opened.kind === 'refused') {
      this.#refuted = opened.pack;
      return this.#become({ file, kind: 'refused', problems });
    }
    const view = this.#view;
    await this.#library.list();
    if (this.#view !== view) return;
    const known = this.#library.same(opened.pack);
    const pack = entryOf(opened.pack, opened.proof, true);
    if (!known) return this.#add(file, opened);
    if (known.isSame) return this.#become({ file, kind: 'known', pack: known.here, problems });
    this.#waiting = opened;
    this.#become({ file, kind: 'asking', pack, here: known.here, problems });
  }

  async #add(file: string, { pack, proof, problems }: Sound): Promise<void> {
    const part = { done: 1, of: 1 };
    this.#become({ file, kind: 'working', step: 'keeping', states: proof.states, part });
    const view = this.#view;
    const added = await this.#library.add(pack, proof);
    // Put away meanwhile, it is kept all the same, and stands in the list.
    if (this.#view === view) this.#become({ file, kind: 'added', pack: added, problems }, true);
    else this.#onChange(true);
  }

  /** What keeps packs may not have arrived. */
  async #orLost(file: string, work: Promise<void>): Promise<void> {
    const view = this.#view;
    await work.catch((error: unknown) => {
      console.warn(error);
      // The work may have told of its last step.
      const isIts = this.#view === view || (this.#view?.kind === 'working' && this.#view.file === file);
      if (isIts) this.#become({ file, kind: 'lost' });
    });
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#waiting = null;
    this.#refuted = null;
  }

  #become(view: OpeningNow | null, added = false): void {
    this.#view = view;
    this.#onChange(added);
  }
}
