/** A report's first sentence: who took part, what was asked, how often was voted. */
import type { ReportWords } from '../../text/words/class-report.ts';
import type { Report } from './report.ts';

export function summaryOf({ evidence, questions, votes }: Report, words: ReportWords): string {
  const { hands, people } = evidence;
  const brought = people.filter((p) => p.isBrought).length;
  // Where hands were counted nobody has a place of their own, and yet the class was there.
  return hands > 0
    ? [words.summaryByHands(hands, questions.length, votes.length), brought > 0 && words.broughtBeside(brought)].filter(Boolean).join(' ')
    : [words.summary(people.length, questions.length, votes.length), brought > 0 && words.brought(brought)].filter(Boolean).join(' ');
}
