/** What the shell says of packs: the list, opening one, its report, looking at a problem. Each language has exactly these keys. */
import type { en } from './packs-en.ts';

type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer G) => string
      ? (...given: G) => string
      : Words<T[K]>;
};

export type PacksWords = Words<typeof en>;
