/** The three things said of a problem in Russian; how severe it is stands in the English table, once. */
export type Said = readonly [expected: string, found: string, mend: string];
export type SaidOf<Table> = { readonly [Code in keyof Table]: Said };
