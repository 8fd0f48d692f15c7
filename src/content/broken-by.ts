/** What the rules of the game say when a level breaks them, as a term: their errors are English sentences for programmers. */
import { type Term, term } from './words/term.ts';

export function brokenBy(message: string): Term {
  const unlawful = /^(?:Outcome|The judgment) (\S+) .* is unlawful: (\S+)$/.exec(message);
  if (unlawful) return term('breaks-rule', unlawful[1] ?? '', unlawful[2] ?? '');
  if (message.endsWith('has no outcome that can happen')) return term('no-way');
  return term(message.includes('goes round in a circle') ? 'circle' : 'something-else');
}
