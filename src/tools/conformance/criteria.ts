/** The success criteria, read from the table beside this file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Evidence } from './evidence.ts';

export type Verdict = 'met' | 'in part' | 'not applicable';

export type Criterion = {
  /** Its number in WCAG 2.2. */
  readonly id: string;
  readonly level: 'A' | 'AA';
  readonly name: { readonly en: string; readonly ru: string };
  readonly verdict: Verdict;
  /** Results of the full run that speak for it. */
  readonly by: readonly Evidence[];
  readonly note: { readonly en: string; readonly ru: string };
};

export const CRITERIA: readonly Criterion[] = parse(readFileSync(path.join(import.meta.dirname, 'criteria.yaml'), 'utf8'));
