/** What a field that was left empty stands for: said under the field, and written into the pack. */
import type { Answers, BlocAnswer, PassageAnswer } from './answers.ts';
import { draftDeeds } from './draft-deeds.ts';
import { DRAFT_PHRASES } from './draft-phrases.ts';
import { headingFrom } from './heading-from.ts';
import { ownersOf } from './owner-from.ts';
import { quoted } from './typeset.ts';

/** The answers with something in every field that has an honest default. */
export function completed(answers: Answers): Answers {
  const p = DRAFT_PHRASES[answers.language];
  const or = (text: string, otherwise: string) => (text.trim() === '' ? otherwise : text);
  const articleTitle = or(answers.articleTitle, answers.title);
  const article = quoted(articleTitle, answers.language);
  const chamber = or(answers.chamber, p.chamber);
  const passages = passagesOf(answers, or);
  return {
    ...answers,
    articleTitle,
    chamber,
    about: or(answers.about, p.about(chamber, article)),
    articleAbout: or(answers.articleAbout, p.articleAbout),
    author: or(answers.author, p.author),
    passages,
    deeds: draftDeeds({ ...answers, passages }).map(({ says }, i) => or(answers.deeds[i] ?? '', says)),
    blocs: answers.blocs.map(
      (bloc, i): BlocAnswer => ({
        ...bloc,
        name: or(bloc.name, p.blocs[i]?.name ?? p.bloc.name(i + 1)),
        wants: or(bloc.wants, p.blocs[i]?.wants ?? p.bloc.wants),
      }),
    ),
    question: or(answers.question, p.question(article)),
    rule: or(answers.rule, p.rule[answers.majority]),
    citation: or(answers.citation, p.citation),
  };
}

function passagesOf(answers: Answers, or: (text: string, otherwise: string) => string): readonly PassageAnswer[] {
  const p = DRAFT_PHRASES[answers.language];
  const owners = ownersByPlace(answers);
  return answers.passages.map(
    ({ title, sentences }, i): PassageAnswer => ({
      title: or(title, or(headingFrom(sentences), p.paragraph(i + 1))),
      sentences: sentences.map((sentence, n) =>
        sentence.certainty === 'reported'
          ? { ...sentence, owner: or(sentence.owner, or(owners.get(`${i}/${n}`) ?? '', p.owner)) }
          : sentence,
      ),
    }),
  );
}

/** Who speaks, as the article in its order tells. */
function ownersByPlace({ passages, language }: Answers): ReadonlyMap<string, string> {
  const all = passages.flatMap(({ sentences }, i) => sentences.map(({ says }, n) => [`${i}/${n}`, says] as const));
  const owners = ownersOf(
    all.map(([, says]) => says),
    language,
  );
  return new Map(all.map(([place], i) => [place, owners[i] ?? '']));
}
