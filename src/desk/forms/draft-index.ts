/** What can be referred to in a draft: every id with what it is called and where it stands, read anew only where a file changed. */
import { headOf } from '../../content/head-of.ts';
import { kindOfFile, SHEETS, type SheetKind } from '../../content/manuscript.ts';
import type { NodePath } from '../../content/problem.ts';
import type { Kind } from '../../content/schema/parts.ts';
import { walk } from '../../content/walk.ts';
import { type Wording, wordsIn } from '../../core/wording.ts';

export type Known = {
  readonly kind: Kind;
  readonly id: string;
  /** Null where it has no words of its own. */
  readonly says: Wording | null;
  readonly file: string;
  readonly path: NodePath;
};

/** These belong to one level and are looked for in its file only. */
const OF_A_LEVEL: ReadonlySet<Kind> = new Set(['beat', 'variable', 'slot', 'hearsay', 'way-in']);
/** What something is called by, the best first. */
const NAMES = ['title', 'name', 'term', 'asks', 'says', 'owner', 'stamp'] as const;

/** In which files a kind of thing is defined; of the others nothing has to be read. */
const HOMES: Readonly<Partial<Record<Kind, SheetKind>>> = {
  person: 'pack',
  set: 'pack',
  paper: 'pack',
  promise: 'pack',
  term: 'pack',
  institution: 'procedure',
  chamber: 'procedure',
  bloc: 'procedure',
  stage: 'procedure',
  motion: 'procedure',
  rule: 'procedure',
  hearing: 'procedure',
  test: 'procedure',
  field: 'procedure',
  order: 'procedure',
  source: 'source',
  passage: 'source',
  claim: 'source',
  question: 'questions',
  tag: 'questions',
  part: 'questions',
};

export class DraftIndex {
  readonly #files: readonly string[];
  readonly #valueIn: (file: string) => unknown;
  readonly #textIn: (file: string) => string;
  readonly #heads = new Map<string, Known | null>();
  readonly #found = new Map<string, readonly Known[]>();

  /** Of one state of the draft. @param valueIn reads a file when it is asked for */
  constructor(files: readonly string[], valueIn: (file: string) => unknown, textIn: (file: string) => string) {
    this.#files = files;
    this.#valueIn = valueIn;
    this.#textIn = textIn;
  }

  /** Those of one kind that can be named in `file`, each id once, in the order of the files. */
  of(kind: Kind, file: string): readonly Known[] {
    // A form asks the same for each of its fields.
    const key = OF_A_LEVEL.has(kind) ? `${kind} ${file}` : kind;
    const known = this.#found.get(key) ?? this.#read(kind, (where) => !OF_A_LEVEL.has(kind) || where === file);
    this.#found.set(key, known);
    return known;
  }

  /** Those of one kind in one file alone: the others aren't read for it. */
  within(kind: Kind, file: string): readonly Known[] {
    const key = `within ${kind} ${file}`;
    const known = this.#found.get(key) ?? onceEach(knownIn(file, this.#valueIn(file)).filter((k) => k.kind === kind));
    this.#found.set(key, known);
    return known;
  }

  /** The files that those of a kind stand in. */
  homesOf(kind: Kind): readonly string[] {
    const home = HOMES[kind] ?? 'level';
    return this.#files.filter((file) => kindOfFile(file) === home);
  }

  /** Those of a kind that belongs to a level, in all levels but this one: what spread there may come back here. */
  elsewhere(kind: Kind, file: string): readonly Known[] {
    const key = `elsewhere ${kind} ${file}`;
    const known = this.#found.get(key) ?? this.#read(kind, (where) => where !== file);
    this.#found.set(key, known);
    return known;
  }

  #read(kind: Kind, isHome: (where: string) => boolean): readonly Known[] {
    const seen = new Set<string>();
    const home = HOMES[kind] ?? 'level';
    return this.#files.flatMap((where) => {
      if (kindOfFile(where) !== home || !isHome(where)) return [];
      const head = kind === 'level' || kind === 'source' ? this.#headOf(kind, where) : null;
      return (head ? [head] : knownIn(where, this.#valueIn(where))).filter((k) => k.kind === kind && !seen.has(k.id) && seen.add(k.id));
    });
  }

  /** A level or a source, of which there may be many large ones, by the first lines of its file; null where they don't say. */
  #headOf(kind: 'level' | 'source', file: string): Known | null {
    const before = this.#heads.get(file);
    if (before !== undefined) return before;
    const text = this.#textIn(file);
    const [id, says] = [headOf(text, 'id'), headOf(text, 'title')];
    const head = typeof id === 'string' && isWording(says) ? { kind, id, says, file, path: ['id'] } : null;
    this.#heads.set(file, head);
    return head;
  }

  find(kind: Kind, file: string, id: string): Known | null {
    return this.of(kind, file).find((k) => k.id === id) ?? null;
  }

  /** A word for a new one. @param given words that are given away already */
  freshId(kind: Kind, file: string, given: Iterable<string> = []): string {
    const taken = new Set([...this.of(kind, file).map((k) => k.id), ...given]);
    for (let n = 1; ; n++) {
      const id = kind === 'claim' ? `N${n}` : `${kind}-${n}`;
      if (!taken.has(id)) return id;
    }
  }
}

/** A claim stands inside its passage: their ways through the file begin alike. */
export function isInPassage(claim: Known, passage: Known): boolean {
  return claim.file === passage.file && claim.path[1] === passage.path[1];
}

/** What a thing is called, by the words it has; empty for none. */
export function nameOf(value: unknown, language: string): string {
  if (typeof value === 'string') return value;
  if (isWording(value)) return wordsIn(value, language).text;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const map = value as Readonly<Record<string, unknown>>;
  for (const key of NAMES) {
    const name = map[key];
    const said = isWording(name) ? wordsIn(name, language).text : '';
    if (said !== '') return said;
    if (typeof name === 'string' && name !== '') return name;
  }
  return typeof map.id === 'string' ? map.id : typeof map.to === 'string' ? `→ ${map.to}` : '';
}

export function isWording(value: unknown): value is Wording {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts = Object.entries(value);
  return texts.length > 0 && texts.every(([code, text]) => typeof text === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(code));
}

/** By the value itself: as long as a file's text stays the same, so does its value. */
const read = new WeakMap<object, readonly Known[]>();

function knownIn(file: string, value: unknown): readonly Known[] {
  const kind = kindOfFile(file);
  if (typeof value !== 'object' || value === null || kind === null || kind === 'unknown') return [];
  const before = read.get(value);
  if (before) return before;
  const known: Known[] = [];
  walk(SHEETS[kind], value, {
    meet: ({ role, value: id, path, parent }) => {
      if (role.defines && typeof id === 'string') known.push({ kind: role.defines, id, says: sayingOf(parent), file, path });
    },
  });
  read.set(value, known);
  return known;
}

function sayingOf(parent: unknown): Wording | null {
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) return null;
  const map = parent as Readonly<Record<string, unknown>>;
  for (const key of NAMES) {
    const wording = map[key];
    if (isWording(wording)) return wording;
  }
  return null;
}

function onceEach(known: readonly Known[]): readonly Known[] {
  return [...new Map(known.toReversed().map((k) => [k.id, k] as const)).values()].toReversed();
}
