/** The shape of a dictionary that another language has to have: the same keys and the same things asked for, in any wording. */
export type SameWords<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : T[K] extends (...given: infer G) => string
        ? (...given: G) => string
        : SameWords<T[K]>;
};
