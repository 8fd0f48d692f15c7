/** What every step is given, and what is still missing in each. */
import type { DeskWizardWords } from '../../text/words/desk-wizard.ts';
import type { Answers } from './answers.ts';

export type StepProps = {
  readonly answers: Answers;
  readonly words: DeskWizardWords;
  readonly change: (changes: Partial<Answers>) => void;
};

export type Range = { readonly min: number; readonly max: number };

/** Of one bloc. */
export const SEATS: Range = { min: 1, max: 500 };

/** Every sentence that goes round has a day of its own. */
export function daysRange({ rumours }: Answers): Range {
  return { min: rumours.length, max: 10 };
}

export function isWithin(value: number, { min, max }: Range): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

/** What nothing can stand for and must be written before the next step, by the names of its fields; empty when nothing is missing. */
export function missingIn(step: number, answers: Answers, w: DeskWizardWords): readonly string[] {
  const blank = (text: string, name: string): readonly string[] => (text.trim() === '' ? [name] : []);
  const outside = (value: number, { min, max }: Range, name: string): readonly string[] =>
    isWithin(value, { min, max }) ? [] : [`${name} (${w.between(min, max)})`];
  switch (step) {
    case 0:
      return [...blank(answers.title, w.article.title)];
    case 1:
      return answers.passages.flatMap(({ sentences }, i) =>
        sentences.every((s) => s.says.trim() === '') ? [`${w.passages.passage(i + 1)}, ${w.passages.sentences.toLowerCase()}`] : [],
      );
    case 2:
      return answers.blocs.flatMap((bloc, i) => outside(bloc.seats, SEATS, `${w.chamber.bloc(i + 1)}, ${w.chamber.seats.toLowerCase()}`));
    case 3:
      return [
        ...outside(answers.days, daysRange(answers), w.procedure.days),
        ...answers.rumours.flatMap((rumour, i) => blank(rumour.says, w.procedure.rumour(i + 1))),
      ];
    default:
      return answers.questions.flatMap(({ asks, right, wrong }, i) => [
        ...blank(asks, w.questions.question(i + 1)),
        ...blank(right, `${w.questions.question(i + 1)}, ${w.questions.right.toLowerCase()}`),
        ...wrong.flatMap(({ says, why }, n) => [
          ...blank(says, `${w.questions.question(i + 1)}, ${w.questions.wrong(n + 1).toLowerCase()}`),
          ...blank(why, `${w.questions.question(i + 1)}, ${w.questions.wrong(n + 1).toLowerCase()}: ${w.questions.why.toLowerCase()}`),
        ]),
      ]);
  }
}

/** How many of the steps, from the first on, have all that they need: those and the next one can be gone to. */
export function filledSteps(answers: Answers, words: DeskWizardWords): number {
  const gap = words.steps.findIndex((_, step) => missingIn(step, answers, words).length > 0);
  return gap < 0 ? words.steps.length : gap;
}

/** What was drafted is the author's own from the first change on. */
export function own(at: number) {
  return <T extends { readonly isDraft?: true }>(item: T, i: number): T => {
    if (i !== at || !item.isDraft) return item;
    const { isDraft: _, ...rest } = item;
    return rest as T;
  };
}

/** One item of a list changed. */
export function withItem<T>(list: readonly T[], at: number, changes: Partial<T>): readonly T[] {
  return list.map((item, i) => (i === at ? { ...item, ...changes } : item));
}

export function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, i) => i !== at);
}

/** Every sentence with its place, for choosing the one that decides. */
export function sentencesOf({ passages }: Answers, w: DeskWizardWords): readonly (readonly [string, string])[] {
  return passages.flatMap((passage, p) =>
    passage.sentences.map((sentence, s) => [`${p}/${s}`, w.sentence(passage.title || w.passages.passage(p + 1), sentence.says)] as const),
  );
}

export function placeText({ passage, sentence }: { readonly passage: number; readonly sentence: number }): string {
  return `${passage}/${sentence}`;
}

export function placeFrom(text: string): { readonly passage: number; readonly sentence: number } {
  const [passage = 0, sentence = 0] = text.split('/').map(Number);
  return { passage, sentence };
}
