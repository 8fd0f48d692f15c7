/** The question that lies before those who decide: members who vote, or an institution. */
import type { Wording } from '../../core/wording.ts';
import { Say } from '../say.tsx';

export function QuestionPut({ title, question }: { readonly title: string; readonly question: Wording }) {
  return (
    <section>
      <h3>{title}</h3>
      <blockquote class="motion">
        <p>
          <Say of={question} />
        </p>
      </blockquote>
    </section>
  );
}
