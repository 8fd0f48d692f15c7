/** One measured figure, and how it is printed: one JSON line each. */

export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The bar it is held to, or null where it is only reported. */
  readonly bar: { readonly atMost: number } | { readonly atLeast: number } | null;
};

export type Bench = () => AsyncIterable<Figure>;

export function isMet({ value, bar }: Figure): boolean | null {
  if (bar === null) return null;
  return 'atMost' in bar ? value <= bar.atMost : value >= bar.atLeast;
}

export function printed(figure: Figure): string {
  const { name, value, unit, bar } = figure;
  return JSON.stringify({ name, value: Math.round(value * 100) / 100, unit, bar, met: isMet(figure) });
}

/** The middle of several runs, which noise moves least. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
