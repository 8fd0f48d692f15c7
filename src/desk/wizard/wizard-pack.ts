/** From the answers of the five steps to the files of a pack that can be played: an opening, an agenda, a vote, a checkpoint, two endings. */
import { writtenSheet } from '../../content/written-sheet.ts';
import { type Answers, sentenceAt } from './answers.ts';
import { levelOf } from './wizard-level.ts';
import { blocsOf, claimAt, phrasesOf, say } from './wizard-parts.ts';
import { wordFrom } from './word-from.ts';

const LEVEL = 'first-vote';

/** Where one is once the pack is made: at its level, which can be played from there. */
export const WIZARDS_LEVEL = { file: `levels/${LEVEL}.yaml`, path: [] } as const;

/** Text by path. It is never more than the answers say: what is missing in them the checker tells. */
export function wizardPack(answers: Answers): ReadonlyMap<string, string> {
  const id = wordFrom(answers.title, 'my-pack');
  return new Map([
    ['pack.yaml', writtenSheet(packOf(answers, id, LEVEL))],
    ['procedure.yaml', writtenSheet(procedureOf(answers))],
    ['sources/article.yaml', writtenSheet(articleOf(answers))],
    ['sources/rules.yaml', writtenSheet(rulesOf(answers))],
    [WIZARDS_LEVEL.file, writtenSheet(levelOf(answers, LEVEL))],
    ['questions/reading.yaml', writtenSheet(questionsOf(answers))],
  ]);
}

function packOf(answers: Answers, id: string, level: string): unknown {
  const p = phrasesOf(answers);
  const person = (who: string, name: string, role: string, figure: string) => ({
    id: who,
    name: say(answers, name),
    role: say(answers, role),
    figure,
  });
  const set = (name: string, kind: string, title: string, people: readonly string[], more: object = {}) => ({
    id: name,
    kind,
    ...more,
    name: say(answers, title),
    institution: 'meeting',
    people,
  });
  return {
    id,
    version: '1.0.0',
    formatVersion: 1,
    title: say(answers, answers.title),
    about: say(answers, answers.about),
    languages: [{ code: answers.language, name: p.language, direction: 'ltr' }],
    authors: [answers.author],
    licence: p.licence,
    fiction: say(answers, p.fiction),
    levels: [level],
    cast: [
      person('clerk', p.you, p.yourRole, 'clerk'),
      person('chair', p.chair, p.chairRole, 'speaker'),
      person('reader', p.reader, p.readerRole, 'editor'),
    ],
    sets: [
      set('room', 'office', p.office, ['chair']),
      set('corridor', 'hall', p.corridor, ['reader']),
      set('chamber', 'chamber', answers.chamber, ['chair'], { chamber: 'chamber', ...(answers.room === 'school' && { look: 'school' }) }),
    ],
    papers: [{ id: 'proposal', title: say(answers, p.paper), fiction: true }],
    promises: [],
    glossary: [],
  };
}

/** The seven steps of the school council, which suit small chambers. */
const SUPPORT = [
  [0, 84, 8, 8, 0],
  [17, 67, 8, 8, 1],
  [34, 50, 8, 8, 1],
  [50, 34, 8, 8, 1],
  [67, 17, 8, 8, 1],
  [84, 8, 4, 4, 1],
  [100, 0, 0, 0, 0],
].map(([pro, against, abstain, absent, swing]) => ({ for: pro, against, abstain, absent, swing }));

function procedureOf(answers: Answers): unknown {
  const p = phrasesOf(answers);
  const stage = (id: string, title: string) => ({
    id,
    institution: 'meeting',
    title: say(answers, title),
    next: [],
    mayChange: ['editorial'],
    changeRule: 'counting',
  });
  return {
    id: 'rules-of-the-meeting',
    title: say(answers, p.procedure),
    institutions: [{ id: 'meeting', model: answers.room, name: say(answers, answers.chamber) }],
    chambers: [
      {
        id: 'chamber',
        layout: answers.layout,
        name: say(answers, answers.chamber),
        note: say(answers, p.note),
        blocs: blocsOf(answers).map(({ id, bloc }, i) => ({
          id,
          seats: bloc.seats,
          colour: i % 8,
          support: bloc.support,
          name: say(answers, bloc.name),
          wants: say(answers, bloc.wants),
        })),
      },
    ],
    support: SUPPORT,
    stages: [stage('tabled', p.tabled), stage('carried', p.carried), stage('lost', p.lost)],
    motions: [
      {
        id: 'motion',
        title: say(answers, p.motion),
        stage: 'tabled',
        chamber: 'chamber',
        majority: answers.majority === 'half' ? { moreThan: [1, 2] } : { atLeast: [2, 3] },
        rule: 'counting',
        carried: 'carried',
        lost: 'lost',
      },
    ],
    countRule: 'counting',
    rules: [
      {
        id: 'counting',
        claims: ['R1'],
        title: say(answers, p.ruleTitle),
        says: say(answers, answers.rule),
        citation: say(answers, answers.citation),
      },
    ],
  };
}

function articleOf(answers: Answers): unknown {
  return {
    id: 'article',
    layer: 'article',
    title: say(answers, answers.articleTitle),
    about: say(answers, answers.articleAbout),
    passages: answers.passages.map((passage, i) => ({
      id: `P${i + 1}`,
      title: say(answers, passage.title),
      claims: passage.sentences.map(({ says, certainty, owner }, n) => ({
        id: claimAt({ passage: i, sentence: n }),
        says: say(answers, says),
        certainty,
        ...(certainty === 'reported' && { owner: say(answers, owner) }),
      })),
    })),
  };
}

function rulesOf(answers: Answers): unknown {
  const p = phrasesOf(answers);
  return {
    id: 'rules',
    layer: 'rules',
    title: say(answers, p.rulesTitle),
    about: say(answers, p.rulesAbout),
    passages: [
      {
        id: 'counting-rule',
        title: say(answers, p.ruleTitle),
        claims: [{ id: 'R1', says: say(answers, answers.rule), certainty: 'standing', citation: say(answers, answers.citation) }],
      },
    ],
  };
}

function questionsOf(answers: Answers): unknown {
  const p = phrasesOf(answers);
  return {
    questions: answers.questions.map(({ asks, right, wrong, decides, about = 'fact' }, i) => ({
      id: `question-${i + 1}`,
      kind: 'choice',
      tags: ['reading'],
      ledger: 'understanding',
      about,
      asks: say(answers, asks),
      claim: claimAt(decides),
      deciding: say(answers, sentenceAt(answers, decides)),
      // The screen shuffles them; where the right one stands in the file tells nothing.
      picks: [
        { id: 'right', right: true, says: say(answers, right) },
        ...wrong.map(({ says, why }, n) => ({ id: `wrong-${n + 1}`, says: say(answers, says), feedback: say(answers, why) })),
      ],
      right: say(answers, p.right),
    })),
  };
}
