/** The answer key of each question makes sense: right ones, wrong ones, and something to say to each wrong one. */

import type { Written } from '../manuscript.ts';
import type { Finding, NodePath } from '../problem.ts';
import { allQuestions, type Check, claimsById } from './check.ts';

type Question = Written<'questions'>['questions'][number];
type Of<K extends Question['kind']> = Extract<Question, { kind: K }>;

export const answers: Check = (manuscript) => {
  const claims = claimsById(manuscript);
  const inPassage = claimsByPassage(claims.values());
  return allQuestions(manuscript).flatMap(({ file, path, question }): readonly Finding[] => {
    const at = (code: Finding['code'], inside: NodePath, values: Finding['values'] = {}): Finding => ({
      code,
      file,
      path: [...path, ...inside],
      values: { question: question.id, ...values },
    });
    switch (question.kind) {
      case 'choice':
      case 'multiple':
        return picks(question, at);
      case 'categorise':
        return bins(question, at);
      case 'number':
        return numbers(question, at);
      case 'hottext': {
        const decides = claims.get(question.claim);
        const own = (inPassage.get(question.passage) ?? []).map(({ claim }) => claim.id);
        return [
          ...(decides && decides.passage.id !== question.passage
            ? [at('hottext/elsewhere', ['passage'], { claim: question.claim, expected: decides.passage.id, found: question.passage })]
            : []),
          ...(own.length === 1 ? [at('hottext/alone', ['passage'], { found: question.passage })] : []),
          ...Object.keys(question.feedback ?? {}).flatMap((id) => {
            if (id === question.claim) return [at('hottext/right-feedback', ['feedback', id], { claim: id })];
            return own.length > 0 && claims.has(id) && !own.includes(id)
              ? [at('hottext/stray', ['feedback', id], { claim: id, passage: question.passage })]
              : [];
          }),
        ];
      }
      default:
        return [];
    }
  });
};

function claimsByPassage<C extends { readonly passage: { readonly id: string } }>(claims: Iterable<C>): ReadonlyMap<string, readonly C[]> {
  const found = new Map<string, C[]>();
  for (const claim of claims) {
    const own = found.get(claim.passage.id) ?? [];
    found.set(claim.passage.id, own);
    own.push(claim);
  }
  return found;
}

type At = (code: Finding['code'], inside: NodePath, values?: Finding['values']) => Finding;

function picks(question: Of<'choice'> | Of<'multiple'>, at: At): readonly Finding[] {
  const right = question.picks.filter((p) => p.right).length;
  const isOne = question.kind === 'choice';
  return [
    ...((isOne ? right === 1 : right >= 1) ? [] : [at(isOne ? 'choice/right' : 'multiple/right', ['picks'], { found: right })]),
    ...(!isOne && right === question.picks.length ? [at('multiple/all-right', ['picks'])] : []),
    ...question.picks.flatMap((pick, i) => (pick.right || pick.feedback ? [] : [at('pick/no-feedback', ['picks', i], { pick: pick.id })])),
  ];
}

function bins(question: Of<'categorise'>, at: At): readonly Finding[] {
  const ids = question.bins.map((b) => b.id);
  return question.items.flatMap((item, i) =>
    ids.includes(item.bin) ? [] : [at('categorise/bin', ['items', i, 'bin'], { found: item.bin, known: ids.join(', ') })],
  );
}

function numbers(question: Of<'number'>, at: At): readonly Finding[] {
  const { answer, min, max, near } = question;
  const isInside = (n: number) => n >= min && n <= max;
  return [
    ...(min < max ? [] : [at('number/span', ['max'], { min, max })]),
    ...(isInside(answer) ? [] : [at('number/range', ['answer'], { name: 'answer', found: answer, least: min, most: max })]),
    ...near.flatMap(({ is }, i) => {
      if (is === answer) return [at('number/near-right', ['near', i, 'is'], { found: is })];
      if (near.findIndex((n) => n.is === is) < i) return [at('number/near-twice', ['near', i, 'is'], { found: is })];
      return isInside(is) ? [] : [at('number/range', ['near', i, 'is'], { name: 'near', found: is, least: min, most: max })];
    }),
  ];
}
