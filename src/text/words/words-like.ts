/** What the other language has to say where one has said it: the same keys, and the same things given for each sentence. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer G) => string
      ? (...given: G) => string
      : Words<T[K]>;
};
