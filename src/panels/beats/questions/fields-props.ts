/** What the fields of every kind of question are given. */
import type { Question } from '../../../core/question.ts';
import type { Asked } from '../../../core/run.ts';

export type FieldsProps<Q extends Question> = {
  readonly question: Q;
  /** No answer is open any more; what was given stays to be read. */
  readonly isClosed: boolean;
  /** The last answer and its grade, when there was one. */
  readonly last: Asked['attempts'][number] | null;
};
