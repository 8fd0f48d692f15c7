/** The smallest parts of a pack file: ids, what refers to them, wordings, whole numbers. */
import * as v from 'valibot';
import { LIMITS } from '../limits.ts';

/** Kinds of things that have an id and are referred to by it. */
export type Kind =
  | 'level'
  | 'person'
  | 'set'
  | 'paper'
  | 'promise'
  | 'term'
  | 'institution'
  | 'chamber'
  | 'bloc'
  | 'stage'
  | 'motion'
  | 'rule'
  | 'source'
  | 'passage'
  | 'claim'
  | 'question'
  | 'tag'
  | 'part'
  | 'beat'
  | 'option'
  | 'action'
  | 'variable'
  | 'slot'
  | 'hearsay'
  | 'way-in'
  | 'card'
  | 'outcome'
  | 'hearing'
  | 'test'
  | 'field'
  | 'order'
  | 'exhibit';

/** A word with letters, digits, hyphens and dots; never only a number, because ids outlive positions. */
export const WORD = /^[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$/;

export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const word = () => v.pipe(v.string(), v.regex(WORD, 'word'), v.maxLength(60));

export const defines = (kind: Kind) => v.pipe(word(), v.metadata({ defines: kind }));
export const refers = (kind: Kind) => v.pipe(v.string(), v.metadata({ refers: kind }));

export const text = () => v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.text));
export const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
export const count = () => whole(0, 10_000);

/** Plain text in each language that the pack declares. */
export const wording = v.pipe(
  v.record(v.pipe(v.string(), v.regex(LANGUAGE, 'language')), text()),
  v.metadata({ says: true }),
  v.description('The same text in each language of the pack, by language code: { en: …, ru: … }. Plain text, no markup.'),
);

/** Says what a field is for; editors show it. */
export const about = <S extends v.GenericSchema>(schema: S, description: string) => v.pipe(schema, v.description(description));

type Keyed = Readonly<Record<string, v.GenericSchema>>;

/**
 * One of several shapes, known by the key that only it has: `{ paper: … }` or `{ stage: … }`. Faults are then those of the shape
 * that was meant, and not of all of them.
 */
export function byKey<T>(shapes: () => Keyed): v.GenericSchema<unknown, T> {
  let union: v.GenericSchema | null = null;
  const pick = (input: unknown): v.GenericSchema => {
    const all = shapes();
    // Without a value every shape is asked for: this is how the JSON Schema is made.
    if (input === undefined) union ??= v.union(Object.values(all));
    if (input === undefined && union) return union;
    const key = typeof input === 'object' && input !== null ? Object.keys(all).find((k) => Object.hasOwn(input, k)) : undefined;
    return (key !== undefined && all[key]) || v.custom(() => false, `keys:${Object.keys(all).join(', ')}`);
  };
  // Whichever shape was picked gives a T; TypeScript can't follow that through a lookup.
  return v.lazy(pick) as unknown as v.GenericSchema<unknown, T>;
}
