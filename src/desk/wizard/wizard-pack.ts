/** From the answers of the five steps to the files of a pack that can be played: an opening, an agenda, a vote, a checkpoint, two endings. */
import { writtenSheet } from '../../content/written-sheet.ts';
import type { Answers, BlocAnswer, SentencePlace } from './answers.ts';
import { PHRASES, type Phrases } from './phrases.ts';
import { wordFrom } from './word-from.ts';

type Said = Readonly<Record<string, string>>;

/** Text by path. It is never more than the answers say: what is missing in them the checker tells. */
export function wizardPack(answers: Answers): ReadonlyMap<string, string> {
  const id = wordFrom(answers.title, 'my-pack');
  const level = 'first-vote';
  return new Map([
    ['pack.yaml', writtenSheet(packOf(answers, id, level))],
    ['procedure.yaml', writtenSheet(procedureOf(answers))],
    ['sources/article.yaml', writtenSheet(articleOf(answers))],
    ['sources/rules.yaml', writtenSheet(rulesOf(answers))],
    [`levels/${level}.yaml`, writtenSheet(levelOf(answers, level))],
    ['questions/reading.yaml', writtenSheet(questionsOf(answers))],
  ]);
}

const say = ({ language }: Answers, text: string): Said => ({ [language]: text });
const phrasesOf = ({ language }: Answers): Phrases => PHRASES[language];
const invented = (answers: Answers, who: string, text: string) => ({ who, says: say(answers, text), fiction: true });

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

/** What an action is hung on, so that no two hang on the same thing. */
const HANDLES = ['person', 'seats', 'door', 'phone', 'shelf', 'clock'] as const;

function levelOf(answers: Answers, id: string): unknown {
  const p = phrasesOf(answers);
  const blocs = blocsOf(answers);
  const largest = [...blocs].sort((a, b) => b.bloc.seats - a.bloc.seats)[0]?.id ?? 'bloc-1';
  return {
    id,
    title: say(answers, answers.title),
    about: say(answers, answers.about),
    fiction: say(answers, p.fiction),
    institution: 'meeting',
    minutes: [4, 10],
    stage: 'tabled',
    start: 'folder',
    calendar: { days: answers.days, unit: 'days' },
    variables: [],
    waysIn: [{ id: 'default', papers: ['proposal'] }],
    beats: [
      {
        id: 'folder',
        kind: 'story',
        set: 'room',
        title: say(answers, p.start.title),
        lines: [
          invented(answers, 'narrator', p.start.room),
          invented(answers, 'chair', p.start.clerk),
          invented(answers, 'chair', p.start.read),
        ],
        next: [{ to: 'before-the-vote' }],
      },
      {
        id: 'before-the-vote',
        kind: 'agenda',
        set: 'corridor',
        title: say(answers, p.agenda.title),
        lines: [invented(answers, 'reader', p.agenda.ask), invented(answers, 'reader', p.agenda.answer)],
        actions: blocs.slice(0, HANDLES.length).map(({ id: bloc, bloc: { name, wants } }, i) => ({
          id: `talk-${bloc}`,
          handle: HANDLES[i],
          ...(HANDLES[i] === 'person' && { who: 'reader' }),
          days: 1,
          effects: [{ support: bloc, by: 1 }],
          says: say(answers, p.agenda.talk(name)),
          hint: say(answers, p.agenda.hint(wants)),
          lines: [invented(answers, 'reader', p.agenda.talked(name))],
        })),
        hearsay: answers.rumours.map((_, i) => ({
          id: `rumour-${i + 1}`,
          onDay: i,
          patience: 2,
          oneOf: [`said-${i + 1}`],
          spread: [{ support: largest, by: -1 }],
        })),
        leave: { says: say(answers, p.agenda.leave), next: [{ to: 'the-vote' }] },
        runOut: { lines: [invented(answers, 'chair', p.agenda.out)], next: [{ to: 'the-vote' }] },
      },
      {
        id: 'the-vote',
        kind: 'vote',
        set: 'chamber',
        title: say(answers, p.vote.title),
        lines: [invented(answers, 'chair', p.vote.empty)],
        motion: 'motion',
        question: say(answers, answers.question),
        options: [
          {
            id: 'count-present',
            says: say(answers, p.vote.present),
            move: { kind: 'count', of: 'present' },
            lines: [{ who: 'chair', says: say(answers, p.vote.refused), claims: ['R1'] }],
            next: [{ to: 'the-vote' }],
          },
        ],
        carried: { lines: [invented(answers, 'chair', p.vote.carried)], next: [{ to: 'questions' }] },
        lost: { lines: [invented(answers, 'chair', p.vote.lost)], next: [{ to: 'questions' }] },
      },
      {
        id: 'questions',
        kind: 'checkpoint',
        set: 'room',
        title: say(answers, p.checkpoint.title),
        lines: [invented(answers, 'reader', p.checkpoint.says)],
        draws: [{ tag: 'reading', count: Math.max(1, Math.floor(answers.questions.length / 2)) }],
        next: [{ when: { stage: 'carried' }, to: 'carried-end' }, { to: 'lost-end' }],
      },
      endingOf(answers, 'carried-end', p.end.carried, p.end.carriedSays),
      { ...endingOf(answers, 'lost-end', p.end.lost, p.end.lostSays), archived: true },
    ],
    hearsay: answers.rumours.map(({ says, verdict, decides }, i) => ({
      id: `said-${i + 1}`,
      owner: say(answers, p.rumour.owner),
      by: 'corridor',
      says: say(answers, says),
      verdict,
      claims: [claimAt(decides)],
      well: say(answers, p.rumour.well),
      badly: say(answers, p.rumour.badly),
      left: say(answers, p.rumour.left),
    })),
    marks: {},
    record: { procedure: 1, sources: answers.rumours.length },
  };
}

function endingOf(answers: Answers, id: string, stamp: string, says: string) {
  const p = phrasesOf(answers);
  return {
    id,
    kind: 'ending',
    set: 'room',
    title: say(answers, stamp),
    lines: [],
    stamp: say(answers, stamp),
    debrief: [invented(answers, 'chair', says)],
    reflection: say(answers, p.end.think),
  };
}

function questionsOf(answers: Answers): unknown {
  const p = phrasesOf(answers);
  return {
    questions: answers.questions.map(({ asks, right, wrong, decides }, i) => ({
      id: `question-${i + 1}`,
      kind: 'choice',
      tags: ['reading'],
      ledger: 'understanding',
      about: 'fact',
      asks: say(answers, asks),
      claim: claimAt(decides),
      deciding: say(answers, answers.passages[decides.passage]?.sentences[decides.sentence]?.says ?? ''),
      // The screen shuffles them; where the right one stands in the file tells nothing.
      picks: [
        { id: 'right', right: true, says: say(answers, right) },
        ...wrong.map(({ says, why }, n) => ({ id: `wrong-${n + 1}`, says: say(answers, says), feedback: say(answers, why) })),
      ],
      right: say(answers, p.right),
    })),
  };
}

function claimAt({ passage, sentence }: SentencePlace): string {
  return `A${passage + 1}.${sentence + 1}`;
}

/** Each bloc with a word for it; two of the same name are told apart. */
function blocsOf({ blocs }: Answers): readonly { readonly id: string; readonly bloc: BlocAnswer }[] {
  const taken = new Set<string>();
  return blocs.map((bloc, i) => {
    const word = wordFrom(bloc.name, `bloc-${i + 1}`);
    const id = taken.has(word) ? `${word}-${i + 1}` : word;
    taken.add(id);
    return { id, bloc };
  });
}
