/** Step one: the article, pasted as it is, and the pack's own names. */
import { DeskButton } from '../shell/desk-controls.tsx';
import { articleIn } from './article-in.ts';
import { More, TextField } from './fields.tsx';
import { completed } from './left-empty.ts';
import { isReadFrom, pastedInto, readAnew } from './pasted-into.ts';
import { leftEmpty, type StepProps } from './step.ts';

export function ArticleStep({ answers, words, change }: StepProps) {
  const w = words.article;
  const filled = completed(answers);
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
        <TextField
          id="about"
          says={w.about}
          rows={3}
          like={leftEmpty(words, filled.about, answers.about)}
          value={answers.about}
          onInput={(about) => change({ about })}
        />
        <TextField
          id="article-title"
          says={w.articleTitle}
          like={leftEmpty(words, filled.articleTitle, answers.articleTitle)}
          value={answers.articleTitle}
          onInput={(articleTitle) => change({ articleTitle })}
        />
        <TextField
          id="article-about"
          says={w.articleAbout}
          like={leftEmpty(words, filled.articleAbout, answers.articleAbout)}
          value={answers.articleAbout}
          onInput={(articleAbout) => change({ articleAbout })}
        />
        <TextField
          id="author"
          says={w.author}
          like={leftEmpty(words, filled.author, answers.author)}
          value={answers.author}
          onInput={(author) => change({ author })}
        />
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
