/** First questions, each made of one sentence by what readers get wrong: a number, a name, whose word it is, how sure it is. The author reads each and changes what isn't so. */
import { type Answers, type QuestionAnswer, type SentencePlace, sentenceAt } from './answers.ts';
import { DRAFT_PHRASES } from './draft-phrases.ts';
import { isLike, nameGap, numberGap, otherNumbers } from './gap.ts';
import { completed } from './left-empty.ts';
import { capital, spokenIn } from './spoken-in.ts';
import { quoted } from './typeset.ts';

type Kind = 'number' | 'name' | 'owner' | 'certainty';
type Draft = QuestionAnswer & { readonly kind: Kind };

const ABOUT = { number: 'fact', name: 'fact', owner: 'owner', certainty: 'certainty' } as const;

/** All that can be made of the sentences, best first: kinds take turns, and no sentence comes twice before each had its turn. */
export function draftQuestions(answers: Answers): readonly QuestionAnswer[] {
  const whole = completed(answers);
  const by = new Map<Kind, Draft[]>([
    ['certainty', certaintyDrafts(whole)],
    ['number', numberDrafts(whole)],
    ['owner', ownerDrafts(whole)],
    ['name', nameDrafts(whole)],
  ]);
  const queues = [...by.values()];
  // Who has just handed over a sentence has read beside it how sure it is, and whose: it is asked about when there is no other.
  const used = new Map(whole.rumours.filter(({ says }) => says.trim() !== '').map((rumour) => [keyOf(rumour), 1]));
  const drafts: QuestionAnswer[] = [];
  const timesOf = (draft: Draft) => used.get(keyOf(draft)) ?? 0;
  while (queues.some((queue) => queue.length > 0)) {
    const fewest = Math.min(...queues.flat().map(timesOf));
    for (const queue of queues) {
      const least = Math.min(...queue.map(timesOf));
      // Its turn comes when every other sentence has had one.
      if (least > fewest && queues.flat().some((draft) => timesOf(draft) === fewest)) continue;
      const at = queue.findIndex((draft) => timesOf(draft) === least);
      const [draft] = at < 0 ? [] : queue.splice(at, 1);
      if (!draft) continue;
      used.set(keyOf(draft), least + 1);
      const { kind: _, ...question } = draft;
      drafts.push({ ...question, basis: sentenceAt(whole, question.decides) });
    }
  }
  return drafts;
}

const keyOf = ({ decides }: { readonly decides: SentencePlace }) => `${decides.passage}/${decides.sentence}`;

function sentencesIn({ passages }: Answers) {
  return passages.flatMap(({ sentences }, passage) =>
    sentences.flatMap((sentence, n) =>
      sentence.says.trim() === '' ? [] : [{ ...sentence, says: sentence.says.trim(), decides: { passage, sentence: n } }],
    ),
  );
}

function draft(
  kind: Kind,
  decides: SentencePlace,
  asks: string,
  right: string,
  wrong: readonly (readonly [says: string, why: string])[],
): readonly Draft[] {
  return [{ kind, decides, asks, right, wrong: wrong.map(([says, why]) => ({ says, why })), about: ABOUT[kind], isDraft: true }];
}

function numberDrafts(answers: Answers): Draft[] {
  const p = DRAFT_PHRASES[answers.language];
  const all = sentencesIn(answers).flatMap((sentence) => {
    const gap = numberGap(sentence.says);
    return gap ? [{ ...sentence, gap }] : [];
  });
  return all.flatMap(({ says, decides, gap }) => {
    const elsewhere = all.map((other) => other.gap.word).filter((word) => !says.includes(word) && isLike(word, gap.word));
    const why = p.lookAgain(quoted(says, answers.language));
    const [one, two] = otherNumbers(gap.word, elsewhere.slice(0, 1));
    return draft('number', decides, p.number(gap.gapped), gap.word, [
      [one, why],
      [two, why],
    ]);
  });
}

function nameDrafts(answers: Answers): Draft[] {
  const p = DRAFT_PHRASES[answers.language];
  const all = sentencesIn(answers).flatMap((sentence) => {
    const gap = nameGap(sentence.says);
    // Whose words they are is asked for in its own way.
    return gap && !sentence.owner.includes(gap.word) ? [{ ...sentence, gap }] : [];
  });
  return all.flatMap(({ says, decides, gap }) => {
    const [one, two] = [...new Set(all.map((other) => other.gap.word))].filter((word) => !says.includes(word) && isLike(word, gap.word));
    if (one === undefined || two === undefined) return [];
    const why = p.lookAgain(quoted(says, answers.language));
    return draft('name', decides, p.name(gap.gapped), gap.word, [
      [one, why],
      [two, why],
    ]);
  });
}

function ownerDrafts(answers: Answers): Draft[] {
  const p = DRAFT_PHRASES[answers.language];
  // Who isn’t named by the sentence nor by the author can’t be asked for.
  const said = sentencesIn(answers).filter(({ certainty, owner }) => certainty === 'reported' && owner !== p.owner);
  const owners = said.map(({ owner }) => capital(owner)).filter((one, i, all) => all.findIndex((other) => isSameOwner(one, other)) === i);
  return said.flatMap(({ says, owner, decides }, i) => {
    const named = owners.filter((other) => !isSameOwner(other, owner));
    // Each time others, so that nobody learns which answers are never right.
    const turned = [...p.others.slice(i % p.others.length), ...p.others].filter((other) => !isSameOwner(other, owner));
    const [one, two] = [...inTurn(named, i).slice(0, 2), ...(named.length < 2 ? [p.itself] : []), ...turned];
    if (one === undefined || two === undefined) return [];
    const why = p.whoseWhy(owner);
    return draft('owner', decides, p.whose(quoted(spokenIn(says, owner), answers.language)), capital(owner), [
      [one, why],
      [two, why],
    ]);
  });
}

/** “The mayor” and “the mayor of Alderby” are one. */
function isSameOwner(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function inTurn<T>(list: readonly T[], first: number): readonly T[] {
  const at = list.length === 0 ? 0 : first % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/** The mistake that is made most: to take for done what isn't, and for the article's what is somebody's. */
const MISTAKES = {
  done: ['scheduled', 'reported'],
  standing: ['scheduled', 'reported'],
  possible: ['done', 'scheduled'],
  conditional: ['done', 'scheduled'],
  scheduled: ['done', 'reported'],
  expected: ['done', 'scheduled'],
  reported: ['done', 'expected'],
} as const;

function certaintyDrafts(answers: Answers): Draft[] {
  const p = DRAFT_PHRASES[answers.language];
  const made = sentencesIn(answers).flatMap(({ says, certainty, decides }) =>
    draft(
      'certainty',
      decides,
      p.howSure(quoted(says, answers.language)),
      p.sure[certainty],
      MISTAKES[certainty].map((wrong) => [p.sure[wrong], p.reallySure[certainty]] as const),
    ),
  );
  // What is easily taken for done comes first; what somebody says is asked for in its own way, and a plain fact last.
  const rank = ({ right }: Draft) => (right === p.sure.done ? 2 : right === p.sure.reported ? 1 : 0);
  return made.toSorted((a, b) => rank(a) - rank(b));
}
