/** A pack on its way in: given to the worker, and what came of it. Nothing is kept before everything is known. */
import type { OpenedPack } from '../content/open-pack.ts';
import type { PackFile } from '../core/level.ts';
import type { Opening } from '../panels/shell/packs-model.ts';
import { entryOf, type Library } from './library.ts';
import type { FromPackWorker } from './pack-worker.ts';
import { startPackWorker } from './start-pack-worker.ts';

type Sound = Extract<OpenedPack, { kind: 'sound' }>;

export class PackOpening {
  readonly #library: Library;
  readonly #onChange: (added: boolean) => void;
  #worker: Worker | null = null;
  #view: Opening | null = null;
  /** Waits for the answer whether it may take the place of another. */
  #waiting: Sound | null = null;
  #refuted: PackFile | null = null;

  /** @param onChange `added` when there is one pack more */
  constructor(library: Library, onChange: (added: boolean) => void) {
    this.#library = library;
    this.#onChange = onChange;
  }

  get view(): Opening | null {
    return this.#view;
  }

  /** The pack whose problems can be looked at in the game; null for none. */
  get refuted(): PackFile | null {
    return this.#refuted;
  }

  open(file: File): void {
    this.#end();
    const name = file.name;
    this.#become({ file: name, kind: 'working', step: 'unpacking', states: 0, part: { done: 0, of: 1 } });
    const worker = startPackWorker();
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromPackWorker>) => {
      if (this.#worker !== worker) return;
      if (data.kind === 'progress') this.#become({ file: name, kind: 'working', step: data.step, states: data.states, part: data.part });
      else {
        this.#end();
        if (data.kind === 'unreadable') this.#become({ file: name, kind: 'unreadable' });
        else void this.#orLost(name, this.#came(name, data.opened));
      }
    };
    worker.onerror = (event) => {
      if (this.#worker !== worker) return;
      console.warn(event.message);
      this.#end();
      this.#become({ file: name, kind: 'lost' });
    };
    worker.postMessage(file);
  }

  /** Ends the work, or puts away what came of it. */
  putAway(): void {
    this.#end();
    this.#become(null);
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
    await this.#library.list();
    const known = this.#library.same(opened.pack);
    const pack = entryOf(opened.pack, opened.proof, true);
    if (!known) return this.#add(file, opened);
    if (known.isSame) return this.#become({ file, kind: 'known', pack: known.here, problems });
    this.#waiting = opened;
    this.#become({ file, kind: 'asking', pack, here: known.here, problems });
  }

  async #add(file: string, { pack, proof, problems }: Sound): Promise<void> {
    const added = await this.#library.add(pack, proof);
    this.#become({ file, kind: 'added', pack: added, problems }, true);
  }

  /** What keeps packs may not have arrived. */
  async #orLost(file: string, work: Promise<void>): Promise<void> {
    await work.catch((error: unknown) => {
      console.warn(error);
      this.#become({ file, kind: 'lost' });
    });
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#waiting = null;
    this.#refuted = null;
  }

  #become(view: Opening | null, added = false): void {
    this.#view = view;
    this.#onChange(added);
  }
}
