/** What a chart shows, as data: bars by row, in one or more series. */

/** Told apart by pattern as well as by colour: solid, hatched, dotted, empty. */
export type Pattern = 'solid' | 'hatched' | 'dotted' | 'empty';

export type Series = { readonly name: string; readonly pattern: Pattern; readonly values: readonly (number | null)[] };

export type ChartSpec = {
  /** Standing bars with short labels, or lying ones with long. */
  readonly bars: 'standing' | 'lying';
  readonly isStacked: boolean;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** Of the values' axis; null: as it fits. */
  readonly max: number | null;
  readonly unit: string;
  readonly axis: string;
};
