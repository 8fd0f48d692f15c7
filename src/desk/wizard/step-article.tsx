/** Step one: the article and the pack's own names. */
import { TextField } from './fields.tsx';
import type { StepProps } from './step.ts';

export function ArticleStep({ answers, words, change }: StepProps) {
  const w = words.article;
  return (
    <>
      <TextField id="title" says={w.title} like={words.example(w.titleLike)} value={answers.title} onInput={(title) => change({ title })} />
      <TextField
        id="about"
        says={w.about}
        rows={3}
        like={words.example(w.aboutLike)}
        value={answers.about}
        onInput={(about) => change({ about })}
      />
      <TextField
        id="article-title"
        says={w.articleTitle}
        value={answers.articleTitle}
        onInput={(articleTitle) => change({ articleTitle })}
      />
      <TextField
        id="article-about"
        says={w.articleAbout}
        value={answers.articleAbout}
        onInput={(articleAbout) => change({ articleAbout })}
      />
      <TextField id="author" says={w.author} value={answers.author} onInput={(author) => change({ author })} />
    </>
  );
}
