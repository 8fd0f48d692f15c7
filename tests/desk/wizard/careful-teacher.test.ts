/** How much a careful teacher has to change of what is guessed, over ten articles of several fields. */
import { describe, expect, test } from 'vitest';
import { type Answers, emptyAnswers } from '../../../src/desk/wizard/answers.ts';
import { articleIn } from '../../../src/desk/wizard/article-in.ts';
import { completed } from '../../../src/desk/wizard/left-empty.ts';
import { ownersOf } from '../../../src/desk/wizard/owner-from.ts';
import { pastedInto } from '../../../src/desk/wizard/pasted-into.ts';
import { JUDGED, type JudgedArticle, textOf } from '../../builders/judged-articles.ts';

const LETTER = { done: 'd', standing: 's', possible: 'p', conditional: 'c', scheduled: 'n', expected: 'e', reported: 'r' } as const;

const read = (article: JudgedArticle): Answers => {
  const empty = emptyAnswers(article.language);
  return completed({ ...empty, ...pastedInto(empty, textOf(article)) });
};

/** Each change, told so that a failing test can be read. */
function changes(article: JudgedArticle): readonly string[] {
  const guessed = read(article).passages.flatMap(({ sentences }) => sentences);
  return article.passages.flat().flatMap(([says, sure, owner]) => {
    // A sentence that is written here with another behind a figure is split there.
    const one = guessed.find((sentence) => says.startsWith(sentence.says));
    if (!one) return [`not a sentence: ${says}`];
    const told = [
      ...(sure.includes(LETTER[one.certainty]) ? [] : [`${one.certainty}, not ${sure}: ${says}`]),
      ...(one.certainty === 'reported' && owner && !one.owner.toLowerCase().includes(owner.toLowerCase())
        ? [`${one.owner}, not ${owner}: ${says}`]
        : []),
    ];
    return told;
  });
}

const all = JUDGED.map((article) => ({ article, told: changes(article) }));
const count = (language: string) => {
  const of = all.filter(({ article }) => article.language === language);
  return {
    sentences: of.flatMap(({ article }) => article.passages.flat()).length,
    changed: of.flatMap(({ told }) => told).length,
  };
};

describe('of ten articles', () => {
  test.each(JUDGED)('$field ($language): the heading is the title and no sentence', (article) => {
    const { title, articleTitle, passages } = read(article);
    expect([title, articleTitle]).toEqual([article.title, article.title]);
    expect(passages[0]?.sentences[0]?.says).toBe(article.passages[0]?.[0]?.[0]);
  });

  test.each([
    'HARLOW BRIDGE, 14 November. ',
    'HARLOW BRIDGE — ',
    'ВЕРХНЕРЕЧЕНСК, 14 марта. ',
  ])('“%s” is from where it was written', (line) => {
    const { passages } = articleIn(`A tram\n${line}The board said yes to it. It may open in May.`, 'en');
    expect(passages[0]?.sentences[0]?.says).toBe('The board said yes to it.');
  });

  test.each(JUDGED)('$field ($language): three things to do, each another one', (article) => {
    const { deeds } = read(article);
    expect(new Set(deeds).size).toBe(3);
  });

  test.each(['ru', 'en'])('hardly a sentence in %s has to be changed', (language) => {
    const told = all.filter(({ article }) => article.language === language).flatMap((one) => one.told);
    expect(told.length, told.join('\n')).toBeLessThanOrEqual(2);
    expect(count(language).sentences).toBeGreaterThan(50);
  });
});

describe('whose words they are', () => {
  test.each([
    ['The bridge will be closed, the mayor said.', 'the mayor'],
    ['Trams are late every day, passengers say.', 'passengers'],
    ['The board puts it at 2 million euros.', 'the board'],
    ['Daniel Reyes, who represents the nurses, said it was late.', 'Daniel Reyes'],
    ['The board has not said when.', ''],
    ['It costs less than the post, Pardew likes to point out.', 'Pardew'],
  ])('%s: “%s”', (says, owner) => {
    expect(ownersOf([says], 'en')).toEqual([owner]);
  });

  test.each([
    ['По данным Росстата, цены растут.', 'Росстат'],
    ['По словам директора депо Ирины Котовой, вагонов мало.', 'директор депо Ирина Котова'],
    ['По данным областного министерства здравоохранения, мест хватит.', 'областное министерство здравоохранения'],
    ['По словам депутата Анны Рыбак, рано.', 'депутат Анна Рыбак'],
    ['По мнению Марии Кюри, рано.', 'Мария Кюри'],
    ['По мнению Ильи Кузьмы, рано.', ''],
    ['Эксперт Павел Гринько в этих цифрах не уверен.', ''],
    ['Школы перейдут на неё осенью, говорится в сообщении управления.', 'сообщение управления'],
    ['Депутат Анна Рыбак, которая воздержалась, считает, что рано.', 'депутат Анна Рыбак'],
  ])('%s: «%s»', (says, owner) => {
    expect(ownersOf([says], 'ru')).toEqual([owner]);
  });

  test('a pronoun is whoever spoke last and can be it', () => {
    const said = [
      'Мэр Анна Белова заявила, что рано.',
      'Биолог Олег Рябов считает, что поздно.',
      'По её словам, спешить некуда.',
      'Рыбаки спорят.',
      'Они боятся опоздать.',
    ];
    expect(ownersOf(said, 'ru').slice(2)).toEqual(['мэр Анна Белова', '', 'рыбаки']);
  });
});
