/** Ids and tags out of other programs' titles and tags: words of letters, digits and hyphens. */

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а-a б-b в-v г-g д-d е-e ё-e ж-zh з-z и-i й-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh ц-ts ч-ch ш-sh щ-shch ъ- ы-y ь- э-e ю-iu я-ia'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);
const WORD = /^[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$/;
const LONGEST = 60;

/** Whether it can be an id as it is. */
export function isWord(text: string): boolean {
  return text.length <= LONGEST && WORD.test(text);
}

/** The text as an id, or '' when nothing of it can be one. */
export function wordOf(text: string): string {
  if (isWord(text)) return text;
  const plain = text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[а-яё]/g, (letter) => CYRILLIC[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const word = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST - 5)
    .replace(/-+$/, '');
  return isWord(word) ? word : '';
}

/** Gives out ids, each once. */
export class Names {
  private readonly taken: Set<string>;
  /** The number to try next behind a word that was wished for before. */
  private readonly next = new Map<string, number>();
  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  /** The first of the wishes that can be an id, with a number behind it when it is taken. */
  give(...wishes: readonly string[]): string {
    const wish = wishes.map(wordOf).find((word) => word !== '') ?? 'question';
    const stem = wish.slice(0, LONGEST - 6);
    let id = wish;
    let n = this.next.get(stem) ?? 2;
    for (; this.taken.has(id); n++) id = `${stem}-${n}`;
    this.next.set(stem, n);
    this.taken.add(id);
    return id;
  }
}

/** `a` … `z`, then `a1`, `b1` …: ids for parts that have none. */
export function letter(n: number): string {
  const name = String.fromCharCode(97 + (n % 26));
  return n < 26 ? name : `${name}${Math.floor(n / 26)}`;
}
