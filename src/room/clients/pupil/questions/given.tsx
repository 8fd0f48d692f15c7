/** An answer read back in words: what a pupil gave, when its fields are closed. */
import type { Answer } from '../../../../core/question.ts';
import type { ShownQuestion } from '../../../rules/blind.ts';

export function GivenAnswer({ question, answer }: { readonly question: ShownQuestion; readonly answer: Answer }) {
  const lines = linesOf(question, answer);
  const [only] = lines;
  if (lines.length === 1) return <p class="given">{only}</p>;
  const List = answer.kind === 'order' ? 'ol' : 'ul';
  return (
    <List class="given">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}

export function linesOf({ options, places = [] }: ShownQuestion, answer: Answer): readonly string[] {
  const says = (id: string) => options.find((o) => o.id === id)?.says ?? '';
  const place = (id: string) => places.find((p) => p.id === id)?.says ?? '';
  switch (answer.kind) {
    case 'choice':
      return [says(answer.pick)];
    case 'hottext':
      return [says(answer.claim)];
    case 'multiple':
      return answer.picks.map(says);
    case 'order':
      return answer.order.map(says);
    case 'match':
      return Object.entries(answer.pairs).map(([left, right]) => `${place(left)} — ${says(right)}`);
    case 'categorise':
      return Object.entries(answer.bins).map(([item, bin]) => `${says(item)} — ${place(bin)}`);
    case 'number':
      return [String(answer.value)];
  }
}
