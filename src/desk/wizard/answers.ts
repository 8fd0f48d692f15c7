/** What the five steps ask: everything a small pack needs, in the author's own language. */
import type { ProgramLanguage } from '../../text/plural.ts';

export type Sentence = {
  readonly says: string;
  readonly certainty: 'done' | 'possible' | 'conditional' | 'scheduled' | 'expected' | 'reported' | 'standing';
  /** Whose words, for what is reported. */
  readonly owner: string;
  /** How sure it is the author has said; else it follows from its words. */
  readonly isChosen?: true;
};

export type PassageAnswer = { readonly title: string; readonly sentences: readonly Sentence[] };

export type BlocAnswer = {
  readonly name: string;
  readonly wants: string;
  readonly seats: number;
  /** 0 (against) to 6 (for). */
  readonly support: number;
};

/** A sentence that goes round about the article. */
export type RumourAnswer = {
  readonly says: string;
  readonly verdict: 'says' | 'contradicts' | 'silent';
  /** The passage and the sentence that decide it; for `silent` the nearest. Positions, because nothing has an id yet. */
  readonly decides: SentencePlace;
  /** Which bloc it moves, and whither, when it goes on unanswered or badly answered; absent while nobody has said. */
  readonly moves?: RumourMove | 'nobody';
  /** Made of the passages and not changed since. */
  readonly isDraft?: true;
};

/** `bloc` is its position: nothing has an id yet. */
export type RumourMove = { readonly bloc: number; readonly by: -1 | 1 };

export type SentencePlace = { readonly passage: number; readonly sentence: number };

export type QuestionAnswer = {
  readonly asks: string;
  readonly right: string;
  readonly wrong: readonly { readonly says: string; readonly why: string }[];
  readonly decides: SentencePlace;
  /** What a reader can be wrong about here; a fact, unless a draft knows better. */
  readonly about?: 'fact' | 'owner' | 'certainty';
  /** The deciding sentence as it stood when the question was written or last changed. */
  readonly basis?: string;
  readonly isDraft?: true;
};

export function sentenceAt({ passages }: Answers, { passage, sentence }: SentencePlace): string {
  return passages[passage]?.sentences[sentence]?.says.trim() ?? '';
}

export type Room = 'school' | 'chamber' | 'columns' | 'court' | 'desk' | 'newsroom';

export type Answers = {
  /** The language it is written in. */
  readonly language: ProgramLanguage;
  // 1 The article
  /** As it was pasted; passages are made of it until they are changed. */
  readonly pasted?: string;
  readonly title: string;
  readonly about: string;
  readonly articleTitle: string;
  readonly articleAbout: string;
  readonly author: string;
  // 2 Its passages
  readonly passages: readonly PassageAnswer[];
  // 3 Who votes
  readonly chamber: string;
  readonly room: Room;
  readonly layout: 'hemicycle' | 'benches' | 'horseshoe' | 'round';
  readonly blocs: readonly BlocAnswer[];
  // 4 How
  readonly majority: 'half' | 'two-thirds';
  readonly rule: string;
  readonly citation: string;
  readonly question: string;
  readonly days: number;
  /** What can be done on the days before. */
  readonly deeds: readonly string[];
  readonly rumours: readonly RumourAnswer[];
  // 5 What is asked
  readonly questions: readonly QuestionAnswer[];
  /** Drafts for which another was wanted: what they asked, and decided by what, so that they don’t come back. */
  readonly refused?: readonly string[];
};

const sentence: Sentence = { says: '', certainty: 'done', owner: '' };
export const EMPTY_SENTENCE = sentence;
export const EMPTY_PASSAGE: PassageAnswer = { title: '', sentences: [sentence] };
export const EMPTY_BLOC: BlocAnswer = { name: '', wants: '', seats: 5, support: 3 };
export const EMPTY_RUMOUR: RumourAnswer = { says: '', verdict: 'contradicts', decides: { passage: 0, sentence: 0 } };
export const EMPTY_QUESTION: QuestionAnswer = {
  asks: '',
  right: '',
  wrong: [
    { says: '', why: '' },
    { says: '', why: '' },
  ],
  decides: { passage: 0, sentence: 0 },
};

export function emptyAnswers(language: ProgramLanguage): Answers {
  return {
    language,
    title: '',
    about: '',
    articleTitle: '',
    articleAbout: '',
    author: '',
    passages: [EMPTY_PASSAGE],
    chamber: '',
    room: 'school',
    layout: 'horseshoe',
    blocs: [
      // For, undecided and against, as they are called; those who haven't decided decide.
      { ...EMPTY_BLOC, seats: 4, support: 5 },
      { ...EMPTY_BLOC, seats: 7, support: 3 },
      { ...EMPTY_BLOC, seats: 4, support: 1 },
    ],
    majority: 'half',
    rule: '',
    citation: '',
    question: '',
    days: 4,
    deeds: ['', '', ''],
    rumours: [EMPTY_RUMOUR],
    questions: Array.from({ length: 6 }, () => EMPTY_QUESTION),
  };
}

/** As many as keep a class awake at the end of a level. */
const ASKED_MOST = 6;

/** So many of the questions are asked before the ending: all, or of a larger bank these many by chance. */
export function askedOf({ questions }: Answers): number {
  return Math.min(questions.length, ASKED_MOST);
}
