/** What the table of contents names: the files of a draft in their order, with their titles. The same list as long as it would read the same. */
import { headOf } from '../../content/head-of.ts';
import { kindOfFile } from '../../content/manuscript.ts';

export type Listed = {
  readonly file: string;
  readonly kind: ReturnType<typeof kindOfFile>;
  /** As it stands in the file; only of sources and levels, which are called by it. */
  readonly title: unknown;
};

type Files = {
  readonly files: ReadonlyMap<string, string>;
  readonly value: (file: string) => unknown;
};

export class ContentsList {
  #list: readonly Listed[] = [];
  readonly #texts = new Map<string, string>();

  /** As the draft now is. A list whose every line is as before is the one that was given before. */
  of(draft: Files): readonly Listed[] {
    const before = new Map(this.#list.map((one) => [one.file, one]));
    const list = [...draft.files].map(([file, text]): Listed => {
      const known = before.get(file);
      if (known && this.#texts.get(file) === text) return known;
      this.#texts.set(file, text);
      const kind = kindOfFile(file);
      const title = kind === 'source' || kind === 'level' ? titleIn(draft, file, text) : null;
      return known && JSON.stringify(known.title) === JSON.stringify(title) ? known : { file, kind, title };
    });
    list.sort((a, b) => (a.file < b.file ? -1 : 1));
    const isSame = list.length === this.#list.length && list.every((one, i) => one === this.#list[i]);
    if (!isSame) this.#list = list;
    return this.#list;
  }
}

function titleIn(draft: Files, file: string, text: string): unknown {
  const head = headOf(text, 'title');
  if (head !== undefined) return head;
  const value = draft.value(file);
  return typeof value === 'object' && value !== null && 'title' in value ? value.title : undefined;
}
