/** What every part of the report's page has at hand: the figures, the words, and what people are called. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Sayer } from '../../panels/sayer.tsx';
import type { ReportWords } from '../../text/words/class-report.ts';
import type { Naming } from './naming.ts';
import type { Report } from './report.ts';

export type ReportScope = {
  readonly report: Report;
  readonly words: ReportWords;
  readonly naming: Naming;
  readonly say: Sayer;
  readonly language: string;
};

export const ReportContext = createContext<ReportScope | null>(null);

export function useReport(): ReportScope {
  const scope = useContext(ReportContext);
  if (!scope) throw new Error('A part of the report stands outside it');
  return scope;
}
