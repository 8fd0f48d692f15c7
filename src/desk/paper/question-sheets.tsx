/** The questions of a lesson, and the key to them: the same draw in the same order. */
import type { Question } from '../../core/question.ts';
import type { Wording } from '../../core/wording.ts';
import { type Asked, drawnQuestions, letter } from './drawn-questions.ts';
import { PaperPage, Says, usePaper } from './paper-parts.tsx';

export function QuestionSheet() {
  const { level, words, seed } = usePaper();
  return (
    <PaperPage name="questions" title={words.names.questions}>
      <p class="paper-fields">
        <span>{words.name} ____________________</span> <span>{words.date} __________</span> <span>№ {seed}</span>
      </p>
      <ol class="paper-questions">
        {drawnQuestions(level, seed).map((asked) => (
          <li key={asked.question.id}>
            <p class="paper-asks">
              <Says of={asked.question.asks} />
            </p>
            <Offered asked={asked} />
          </li>
        ))}
      </ol>
    </PaperPage>
  );
}

/** What is offered, without a trace of what is right. */
function Offered({ asked: { question, order } }: { readonly asked: Asked }) {
  const { words, level } = usePaper();
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return (
        <>
          {question.kind === 'multiple' && <p class="paper-small">{words.many}</p>}
          <ul class="paper-offered">
            {order.map((id, i) => (
              <li key={id}>
                ☐ {letter(i)}. <SaysIn list={question.picks} id={id} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'order':
      return (
        <>
          <p class="paper-small">{words.order}</p>
          <ul class="paper-offered">
            {order.map((id) => (
              <li key={id}>
                ___ <SaysIn list={question.items} id={id} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'match':
      return (
        <>
          <p class="paper-small">{words.match}</p>
          <div class="paper-two">
            <ul class="paper-offered">
              {question.pairs.map((pair) => (
                <li key={pair.id}>
                  ___ <Says of={pair.left} />
                </li>
              ))}
            </ul>
            <ul class="paper-offered">
              {order.map((id, i) => {
                const pair = question.pairs.find((p) => p.id === id);
                return (
                  <li key={id}>
                    {letter(i)}. {pair && <Says of={pair.right} />}
                  </li>
                );
              })}
            </ul>
          </div>
        </>
      );
    case 'categorise':
      return (
        <>
          <p class="paper-small">{words.sort}</p>
          <p class="paper-bins">
            {question.bins.map((bin, i) => (
              <span key={bin.id}>
                {letter(i)}. <Says of={bin.says} />
              </span>
            ))}
          </p>
          <ul class="paper-offered">
            {order.map((id) => (
              <li key={id}>
                ___ <SaysIn list={question.items} id={id} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'number':
      return <p>{words.number} __________</p>;
    case 'hottext':
      return (
        <>
          <p class="paper-small">{words.sentence}</p>
          <p>
            {order.map((id, i) => {
              const claim = level.shared.sources.flatMap((s) => s.passages.flatMap((p) => p.claims)).find((c) => c.id === id);
              return (
                <span key={id}>
                  <sup>{i + 1}</sup> {claim && <Says of={claim.says} />}{' '}
                </span>
              );
            })}
          </p>
        </>
      );
  }
}

function SaysIn({ list, id }: { readonly list: readonly { readonly id: string; readonly says: Wording }[]; readonly id: string }) {
  const found = list.find((one) => one.id === id);
  return found ? <Says of={found.says} /> : null;
}

export function KeySheet() {
  const { level, words, seed } = usePaper();
  return (
    <PaperPage name="key" title={words.names.key} isForTeacher>
      <p class="paper-fields">
        <span>№ {seed}</span>
      </p>
      <ol class="paper-questions">
        {drawnQuestions(level, seed).map((asked) => (
          <li key={asked.question.id}>
            <p class="paper-asks">
              <Says of={asked.question.asks} />
            </p>
            <p>
              <b>{words.answer}:</b> {answerTo(asked)}
            </p>
            <p class="paper-small">
              <b>{words.decides}:</b> <Says of={asked.question.deciding} /> ({asked.question.claim})
            </p>
            <Mistakes question={asked.question} />
          </li>
        ))}
      </ol>
    </PaperPage>
  );
}

/** Letters and numbers as they stand on the sheet. */
export function answerTo({ question, order }: Asked): string {
  const at = (id: string) => letter(order.indexOf(id));
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return question.picks
        .filter((p) => p.right)
        .map((p) => at(p.id))
        .sort()
        .join(', ');
    case 'order':
      return order.map((id) => String(question.items.findIndex((i) => i.id === id) + 1)).join(', ');
    case 'match':
      return question.pairs.map((p) => at(p.id)).join(', ');
    case 'categorise':
      return order
        .map((id) => question.items.find((i) => i.id === id)?.bin)
        .map((bin) => letter(question.bins.findIndex((b) => b.id === bin)))
        .join(', ');
    case 'number':
      return String(question.answer);
    case 'hottext':
      return String(order.indexOf(question.claim) + 1);
  }
}

/** What a wrong answer says about the reading. */
function Mistakes({ question }: { readonly question: Question }) {
  if (question.kind !== 'choice' && question.kind !== 'multiple') return null;
  const told = question.picks.filter((p) => p.feedback && !p.right);
  return (
    <ul class="paper-small">
      {told.map((pick) => (
        <li key={pick.id}>
          <Says of={pick.says} />: {pick.feedback && <Says of={pick.feedback} />}
        </li>
      ))}
    </ul>
  );
}
