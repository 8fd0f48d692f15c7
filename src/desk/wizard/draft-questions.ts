/** First questions, each made of one sentence by what readers get wrong: a number, whose word it is, how sure it is, what isn’t said. What can’t be asked well isn’t drafted. The author reads each and changes what isn't so. */
import type { ProgramLanguage } from '../../text/plural.ts';
import { type Answers, type QuestionAnswer, type SentencePlace, sentenceAt } from './answers.ts';
import { isOfOneKind } from './certainty-from.ts';
import { slipped, surer } from './distorted.ts';
import { DRAFT_PHRASES } from './draft-phrases.ts';
import { isLike, nearMisses, numberGap, numberKind, numbersIn } from './gap.ts';
import { completed } from './left-empty.ts';
import { capital, spokenIn } from './spoken-in.ts';
import { quoted } from './typeset.ts';

type Kind = 'number' | 'owner' | 'certainty' | 'unsaid';
type Draft = QuestionAnswer & { readonly kind: Kind };

const ABOUT = { number: 'fact', owner: 'owner', certainty: 'certainty', unsaid: 'fact' } as const;

/** A sentence with a gap is read at a glance; an answer too, and a quotation in an explanation. */
const GAPPED_MOST = 220;
const PICK_MOST = 120;
const SHOWN_MOST = 70;
/** So short that two kinds in it are no riddle. */
const SHORT_MOST = 30;
/** Of sentences that are somebody’s word, and of plain ones. */
const OF_ONE_ANSWER = 2;
const FEWEST = 2;

/** All that can be made of the sentences, best first: kinds take turns, and no sentence comes twice before each had its turn. */
export function draftQuestions(answers: Answers): readonly QuestionAnswer[] {
  const whole = completed(answers);
  // One is enough: the others are for who asks for another draft.
  const unsaid = unsaidDrafts(whole);
  const isHanded = ({ decides }: Draft) => whole.rumours.some((rumour) => keyOf(rumour) === keyOf({ decides }));
  const firstUnsaid = unsaid.find((draft) => !isHanded(draft)) ?? unsaid[0];
  const by = new Map<Kind, Draft[]>([
    ['unsaid', firstUnsaid ? [firstUnsaid] : []],
    ['certainty', certaintyDrafts(whole)],
    ['number', numberDrafts(whole)],
    ['owner', ownerDrafts(whole)],
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
  const others = unsaid.filter((draft) => draft !== firstUnsaid);
  return [...drafts, ...others.map(({ kind: _, ...question }) => ({ ...question, basis: sentenceAt(whole, question.decides) }))];
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
    // A number that stands there twice is given away by the other.
    const isOnce = gap !== null && numbersIn(gap.gapped).every((other) => other !== gap.word);
    return gap && isOnce && sentence.says.length <= GAPPED_MOST ? [{ ...sentence, gap, kind: numberKind(sentence.says, gap.word) }] : [];
  });
  return all.flatMap(({ says, decides, gap, kind }, i) => {
    // Asked once, where it stands first.
    if (all.findIndex((other) => other.gap.word === gap.word) !== i) return [];
    const slips = nearMisses(says, gap.word).map((miss) => [miss.says, p.slipped[miss.slip]] as const);
    // One that stands elsewhere in the article is the mistake of who looked in the wrong place.
    const elsewhere = all.flatMap((other): readonly (readonly [string, string])[] =>
      other.kind === kind && isLike(other.gap.word, gap.word) && !says.includes(other.gap.word)
        ? [[other.gap.word, p.elsewhere(quoted(around(other.says, other.gap.word), answers.language))]]
        : [],
    );
    const wrong = [...elsewhere.slice(0, 1), ...slips].filter(
      ([one], n, list) => !numbersIn(gap.gapped).includes(one) && list.findIndex(([other]) => other === one) === n,
    );
    return wrong.length < 2 ? [] : draft('number', decides, p.number(gap.gapped), gap.word, wrong.slice(0, 2));
  });
}

/** Somebody’s words without their name, and two others whom the article quotes with something else. */
function ownerDrafts(answers: Answers): Draft[] {
  const { language } = answers;
  const p = DRAFT_PHRASES[language];
  const said = sentencesIn(answers).flatMap((sentence) => {
    // Who isn’t named by the sentence nor by the author can’t be asked for.
    if (sentence.certainty !== 'reported' || sentence.owner === p.owner) return [];
    const spoken = spokenIn(sentence.says, sentence.owner, language);
    return [{ ...sentence, spoken }];
  });
  const speakers = said.filter(({ owner }, i) => said.findIndex((other) => isSameOwner(owner, other.owner)) === i);
  return said.flatMap(({ spoken, owner, decides }, i) => {
    if (spoken === null) return [];
    const others = inTurn(
      speakers.filter((other) => !isSameOwner(other.owner, owner)),
      i,
    );
    const wrong = others.filter((one, n) => others.findIndex((other) => isSameOwner(one.owner, other.owner)) === n).slice(0, 2);
    if (wrong.length < 2) return [];
    return draft(
      'owner',
      decides,
      p.whose(quoted(spoken, language)),
      capital(owner),
      wrong.map((other) => [capital(other.owner), p.saysElse(quoted(shortened(other.spoken ?? other.says), language))]),
    );
  });
}

/** “The mayor” and “the mayor of Alderby” are one; so are “the board” and its report. */
function isSameOwner(one: string, other: string): boolean {
  const plain = (owner: string) => owner.toLowerCase().replace(/^(?:the|a|an|his|her|its|their) /, '');
  const [a, b] = [plain(one), plain(other)];
  return a.includes(b) || b.includes(a) || a.split(' ').at(-1) === b.split(' ').at(-1);
}

/** As much of a sentence as tells it from the others. */
function shortened(says: string): string {
  return says.length <= SHOWN_MOST ? says : `${says.slice(0, SHOWN_MOST).replace(/[,;:—–\s]*\s\S*$/u, '')} …`;
}

/** The words about a number. */
function around(says: string, word: string): string {
  const at = says.indexOf(word);
  if (at + word.length < SHOWN_MOST * 0.8) return shortened(says);
  return `… ${shortened(says.slice(says.indexOf(' ', at - SHOWN_MOST / 2) + 1))}`;
}

function inTurn<T>(list: readonly T[], first: number): readonly T[] {
  const at = list.length === 0 ? 0 : first % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/** The mistakes that are made most: to take for done what isn’t, and for settled what is open. */
const MISTAKES = {
  done: ['scheduled', 'possible'],
  standing: ['scheduled', 'possible'],
  possible: ['done', 'scheduled'],
  conditional: ['done', 'scheduled'],
  scheduled: ['done', 'possible'],
  expected: ['done', 'scheduled'],
  reported: ['done', 'expected'],
} as const;

function certaintyDrafts(answers: Answers): Draft[] {
  const p = DRAFT_PHRASES[answers.language];
  const made = sentencesIn(answers).flatMap(({ says, certainty, decides }) =>
    // Of two kinds in one sentence nobody can say which is meant.
    // A quotation says by its marks that it is somebody’s word.
    (isOfOneKind(says, answers.language) && !(certainty === 'reported' && /[“«]/u.test(says))) || says.length < SHORT_MOST
      ? draft(
          'certainty',
          decides,
          p.howSure(quoted(says, answers.language)),
          p.sure[certainty],
          MISTAKES[certainty].map((wrong) => [p.sure[wrong], `${p.mistaken[wrong]} ${p.reallySure[certainty]}`] as const),
        )
      : [],
  );
  // What is easily taken for done comes first; what somebody says is asked for in its own way, and a plain fact last.
  const rank = ({ right }: Draft) => (right === p.sure.done ? 2 : right === p.sure.reported ? 1 : 0);
  const most = [Number.POSITIVE_INFINITY, OF_ONE_ANSWER, OF_ONE_ANSWER];
  const sorted = [0, 1, 2].map((of) => made.filter((one) => rank(one) === of));
  // Enough for a short article; of many that are all answered alike nobody learns.
  const enough = sorted.flatMap((all, of) => all.slice(0, most[of]));
  return enough.length >= FEWEST ? enough : sorted.flat();
}

/** Three sentences, one of them told surer than the article has it, or with another number. */
function unsaidDrafts(answers: Answers): Draft[] {
  const { language } = answers;
  const p = DRAFT_PHRASES[language];
  const all = sentencesIn(answers);
  // Whoever “they” are stands in the sentence before.
  const isAlone = (says: string) => says.length <= PICK_MOST && !BEGINS_BEFORE[language].test(says);
  const plain = all.filter(({ says, certainty }) => (certainty === 'done' || certainty === 'standing') && isAlone(says));
  return [surer, slipped].flatMap((tell) =>
    all.flatMap((sentence, i) => {
      const told = isAlone(sentence.says) ? tell(sentence, language) : null;
      const [one, two] = inTurn(
        plain.filter(({ says }) => says !== sentence.says),
        i,
      );
      if (told === null || !one || !two) return [];
      return draft('unsaid', sentence.decides, p.unsaid, told, [
        [one.says, p.isSaid[0]],
        [two.says, p.isSaid[1]],
      ]);
    }),
  );
}

const BEGINS_BEFORE: Readonly<Record<ProgramLanguage, RegExp>> = {
  en: /^(?:they|it|he|she|those|these|this|that|its|their|his|her|but|and|so)(?!\p{L})/iu,
  ru: /^(?:они|он|она|оно|это|этот|эта|эти|те|его|её|их|но|а|и|зато|однако)(?!\p{L})/iu,
};
