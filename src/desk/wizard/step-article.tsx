/** Step one: the article, pasted as it is, and the pack's own names. */
import { DeskButton } from '../shell/desk-controls.tsx';
import { articleIn } from './article-in.ts';
import { More, TextField } from './fields.tsx';
import { isReadFrom, pastedInto, readAnew } from './pasted-into.ts';
import { AnswerField } from './stated-field.tsx';
import type { StepProps } from './step.ts';

export function ArticleStep(step: StepProps) {
  const { answers, words, change } = step;
  const w = words.article;
  const pasted = answers.pasted ?? '';
  return (
    <>
      <TextField
        id="pasted"
        says={w.pasted}
        rows={9}
        like={w.pastedSays}
        value={pasted}
        onInput={(text) => change(pastedInto(answers, text))}
      />
      <div class="desk-read" role="status">
        {pasted.trim() !== '' && <Read answers={answers} words={words} />}
      </div>
      {pasted.trim() !== '' && !isReadFrom(answers) && (
        <p class="desk-missing">
          {w.changed}{' '}
          <DeskButton id="read-anew" look="link" onClick={() => change(readAnew(answers))}>
            {w.readAnew}
          </DeskButton>
        </p>
      )}
      <TextField id="title" says={w.title} like={words.example(w.titleLike)} value={answers.title} onInput={(title) => change({ title })} />
      <More id="more-article" says={w.more}>
        <AnswerField {...step} of="about" says={w.about} rows={3} />
        <AnswerField {...step} of="articleTitle" says={w.articleTitle} />
        <AnswerField {...step} of="articleAbout" says={w.articleAbout} />
        <AnswerField {...step} of="author" says={w.author} />
      </More>
    </>
  );
}

function Read({ answers, words }: Pick<StepProps, 'answers' | 'words'>) {
  const { passages, left } = articleIn(answers.pasted ?? '', answers.language);
  const w = words.article;
  const count = passages.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return (
    <p>
      {w.read(count, passages.length)} {left > 0 && w.left(left)}
    </p>
  );
}
