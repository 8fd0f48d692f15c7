/** The question that lies before those who decide: members who vote, or an institution. */

import type { Wording } from '../../core/wording.ts';
import { Told } from '../aids/told.tsx';

export function QuestionPut({ title, question }: { readonly title: string; readonly question: Wording }) {
  return (
    <section>
      <h3>{title}</h3>
      <blockquote class="motion">
        <p>
          <Told of={question} />
        </p>
      </blockquote>
    </section>
  );
}
