/** Makes a draft a whole question: with the author's claim, and stand-ins where a text is missing, each told. */
import type { NodePath } from '../problem.ts';
import type { Question, QuestionDraft, Wording } from './draft.ts';
import { STAND_INS } from './words.ts';

export type Completion = {
  readonly claim: string;
  /** The claim's own sentence. */
  readonly deciding: Wording;
  /** Null where the draft's own tags are enough. */
  readonly tag: string | null;
  readonly ledger: Question['ledger'];
  readonly about: Question['about'];
  /** The pack's; every text is then there in each of them and in no other. */
  readonly languages: readonly string[];
};

export type Completed = {
  /** Ready to be written into `questions/<topic>.yaml`. */
  readonly question: Question;
  /** Texts that stand in for missing ones and still want the author: their ways inside the question. */
  readonly standIns: readonly NodePath[];
};

type Stand = keyof typeof STAND_INS;

export function completeQuestion(draft: QuestionDraft, { claim, deciding, tag, ledger, about, languages }: Completion): Completed {
  const standIns: NodePath[] = [];
  const words = (path: NodePath, wording: Wording | undefined, stand?: Stand): Wording =>
    Object.fromEntries(
      languages.map((language) => {
        const said = wording?.[language];
        if (said !== undefined) return [language, said];
        standIns.push([...path, language]);
        const [other] = Object.values(wording ?? {});
        const standIn: Readonly<Record<string, string>> = stand ? STAND_INS[stand] : {};
        return [language, other ?? standIn[language] ?? standIn.en ?? '—'];
      }),
    );
  const tags = [...new Set([...(tag === null ? [] : [tag]), ...draft.tags])];
  const common = {
    id: draft.id,
    tags: tags.length > 0 ? tags : ['imported'],
    ledger,
    about,
    asks: words(['asks'], draft.asks),
    claim,
    deciding: words(['deciding'], deciding),
    right: words(['right'], draft.right, 'right'),
  };
  const wrong = () => ({ wrong: words(['wrong'], 'wrong' in draft ? draft.wrong : undefined, 'wrong') });
  const question = (): Question => {
    switch (draft.kind) {
      case 'choice':
      case 'multiple': {
        const picks = draft.picks.map(({ feedback, ...pick }, n) => ({
          ...pick,
          says: words(['picks', n, 'says'], pick.says),
          ...(feedback || !pick.right ? { feedback: words(['picks', n, 'feedback'], feedback, 'wrong') } : {}),
        }));
        return { ...common, kind: draft.kind, picks };
      }
      case 'order':
        return {
          ...common,
          kind: 'order',
          items: draft.items.map((item, n) => ({ ...item, says: words(['items', n, 'says'], item.says) })),
          ...wrong(),
        };
      case 'match':
        return {
          ...common,
          kind: 'match',
          pairs: draft.pairs.map((pair, n) => ({
            ...pair,
            left: words(['pairs', n, 'left'], pair.left),
            right: words(['pairs', n, 'right'], pair.right),
          })),
          ...wrong(),
        };
      case 'categorise':
        return {
          ...common,
          kind: 'categorise',
          bins: draft.bins.map((bin, n) => ({ ...bin, says: words(['bins', n, 'says'], bin.says) })),
          items: draft.items.map(({ feedback, ...item }, n) => ({
            ...item,
            says: words(['items', n, 'says'], item.says),
            ...(feedback && { feedback: words(['items', n, 'feedback'], feedback) }),
          })),
          ...wrong(),
        };
      case 'number': {
        const { answer, min, max } = draft;
        const near = draft.near.map((one, n) => ({ ...one, feedback: words(['near', n, 'feedback'], one.feedback) }));
        return { ...common, kind: 'number', answer, min, max, near, ...wrong() };
      }
      default: {
        const feedback = Object.entries(draft.feedback ?? {}).map(([id, said]) => [id, words(['feedback', id], said)] as const);
        return {
          ...common,
          kind: 'hottext',
          passage: draft.passage,
          ...wrong(),
          ...(draft.feedback ? { feedback: Object.fromEntries(feedback) } : {}),
        };
      }
    }
  };
  return { question: question(), standIns };
}
