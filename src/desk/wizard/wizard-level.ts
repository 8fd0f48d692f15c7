/** The level of the wizard's pack: an opening, an agenda, a vote, a checkpoint, two endings. */
import { type Answers, askedOf } from './answers.ts';
import { draftDeeds } from './draft-deeds.ts';
import { moveOf } from './rumour-moves.ts';
import { blocsOf, claimAt, invented, phrasesOf, say } from './wizard-parts.ts';

/** What an action is hung on, so that no two hang on the same thing. */
const HANDLES = ['person', 'shelf', 'phone'] as const;

export function levelOf(answers: Answers, id: string): unknown {
  const p = phrasesOf(answers);
  // What the page rests on can be unfolded under it: so the article is at hand from the first page to the vote.
  const claims = answers.passages.flatMap(({ sentences }, passage) => sentences.map((_, sentence) => claimAt({ passage, sentence })));
  const drafts = draftDeeds(answers);
  return {
    id,
    title: say(answers, answers.title),
    about: say(answers, answers.about),
    fiction: say(answers, p.fiction),
    institution: 'meeting',
    minutes: [6, 12],
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
          { ...invented(answers, 'reader', p.start.article), claims },
        ],
        next: [{ to: 'before-the-vote' }],
      },
      {
        id: 'before-the-vote',
        kind: 'agenda',
        set: 'corridor',
        title: say(answers, p.agenda.title),
        lines: [invented(answers, 'reader', p.agenda.ask), { ...invented(answers, 'reader', p.agenda.answer), claims }],
        actions: HANDLES.map((handle, i) => ({
          id: `deed-${i + 1}`,
          handle,
          ...(handle === 'person' && { who: 'reader' }),
          // It moves nobody: reading isn't a way to win votes.
          days: 1,
          says: say(answers, answers.deeds[i] ?? ''),
          hint: say(answers, p.agenda.hint),
          lines: [{ ...invented(answers, 'reader', p.agenda.done), claims: [claimAt(drafts[i]?.opens ?? { passage: 0, sentence: 0 })] }],
        })),
        hearsay: answers.rumours.map((_, i) => ({
          id: `rumour-${i + 1}`,
          onDay: i,
          patience: 2,
          oneOf: [`said-${i + 1}`],
          spread: spreadOf(answers, i),
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
        draws: [{ tag: 'reading', count: askedOf(answers) }],
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
      well: say(answers, verdict === 'silent' ? p.rumour.wellSilent : p.rumour.well),
      badly: say(answers, verdict === 'says' ? p.rumour.badlySaid : p.rumour.badly),
      left: say(answers, p.rumour.left),
    })),
    marks: {},
    record: { procedure: 1, sources: answers.rumours.length },
  };
}

function spreadOf(answers: Answers, rumour: number) {
  const move = moveOf(answers, rumour);
  const bloc = move && blocsOf(answers)[move.bloc];
  return move && bloc ? [{ support: bloc.id, by: move.by }] : [];
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
