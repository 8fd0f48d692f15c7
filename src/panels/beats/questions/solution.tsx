/** What would have been right, once no answer is open any more. */
import type { ComponentChildren } from 'preact';
import type { Question } from '../../../core/question.ts';
import { usePlay } from '../../play-context.ts';
import { Say } from '../../say.tsx';

export function Solution({ question }: { readonly question: Question }) {
  const { words } = usePlay();
  const says = solutionOf(question);
  if (!says) return null;
  return (
    <div class="solution">
      <p class="small-title">{words.checkpoint.solution}</p>
      {says}
    </div>
  );
}

/** Null where the marked sentence already says it. */
function solutionOf(question: Question): ComponentChildren {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return (
        <ul>
          {question.picks
            .filter((p) => p.right)
            .map((p) => (
              <li key={p.id}>
                <Say of={p.says} />
              </li>
            ))}
        </ul>
      );
    case 'order':
      return (
        <ol>
          {question.items.map((item) => (
            <li key={item.id}>
              <Say of={item.says} />
            </li>
          ))}
        </ol>
      );
    case 'match':
      return (
        <dl>
          {question.pairs.map((pair) => (
            <div key={pair.id}>
              <dt>
                <Say of={pair.left} />
              </dt>
              <dd>
                <Say of={pair.right} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'categorise':
      return (
        <dl>
          {question.items.map((item) => {
            const bin = question.bins.find((b) => b.id === item.bin);
            return (
              <div key={item.id}>
                <dt>
                  <Say of={item.says} />
                </dt>
                <dd>{bin && <Say of={bin.says} />}</dd>
              </div>
            );
          })}
        </dl>
      );
    case 'number':
      return <p>{question.answer}</p>;
    case 'hottext':
      return null;
  }
}
