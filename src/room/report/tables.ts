/** The report as tables of plain cells, for files: one row for each answer, pupil, question, option, misreading, vote, decision. */
import { type Wording, wordsIn } from '../../core/wording.ts';
import { classConsoleWords } from '../../text/words/class-console.ts';
import type { ReportWords } from '../../text/words/class-report.ts';
import { answerSays } from './answer-says.ts';
import { decidedSays } from './decided.ts';
import type { Naming } from './naming.ts';
import { blocsOf, type PupilFigures } from './pupils.ts';
import type { Report } from './report.ts';

export type Cell = string | number | null;
export type Table = { readonly name: string; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };
export type TableName = 'answers' | 'pupils' | 'questions' | 'options' | 'misreadings' | 'votes' | 'decided' | 'gain';

type Scope = {
  readonly report: Report;
  readonly words: ReportWords;
  readonly naming: Naming;
  readonly say: (wording: Wording) => string;
  readonly language: string;
};

export function tablesOf(report: Report, words: ReportWords, naming: Naming, language: string): Readonly<Record<TableName, Table>> {
  const scope: Scope = { report, words, naming, say: (w) => wordsIn(w, language).text, language };
  return {
    answers: answers(scope),
    pupils: pupils(scope),
    questions: questions(scope),
    options: options(scope),
    misreadings: misread(scope),
    votes: votes(scope),
    decided: decided(scope),
    gain: gain(scope),
  };
}

/** Blocs of a pupil in every chamber. */
export function blocNames({ report, say }: Pick<Scope, 'report' | 'say'>, blocs: PupilFigures['blocs']): string {
  const names = report.pack.shared.chambers.flatMap((chamber) => {
    const bloc = chamber.blocs.find((b) => b.id === blocs[chamber.id]);
    return bloc ? [say(bloc.name)] : [];
  });
  return [...new Set(names)].join(', ');
}

function answers({ report, words, naming, say, language }: Scope): Table {
  const { pack, evidence } = report;
  const c = words.columns;
  const head = [c.pupil, c.bloc, c.when, c.level, c.questionId, c.question, c.attempt, c.answer, c.isRight, c.parts, c.of];
  const rows = evidence.replies.flatMap((reply): readonly (readonly Cell[])[] => {
    const question = pack.shared.questions.find((q) => q.id === reply.question);
    const level = pack.levels.find((l) => l.id === reply.level);
    if (!question) return [];
    const { answer, grade } = reply.given;
    return [
      [
        naming.of(reply.pupil),
        blocNames({ report, say }, blocsOf(evidence, reply.pupil)),
        words.when[reply.when],
        level ? say(level.title) : null,
        question.id,
        say(question.asks),
        reply.attempt,
        answerSays(pack, question, answer, language),
        grade.right ? words.yes : words.no,
        grade.credit[0],
        grade.credit[1],
      ],
    ];
  });
  return { name: words.sheets.answers, head, rows };
}

function pupils({ report, words, naming, say }: Scope): Table {
  const c = words.columns;
  const head = [c.pupil, c.bloc, words.questions.difficulty, c.of, c.secondRight, c.secondOf];
  const more = [words.gain.before, c.of, words.gain.after, c.of, c.votesCast, c.votesOf];
  const rows = report.pupils.map(({ person, blocs, first, second, before, after, voted }): readonly Cell[] => [
    naming.person(person),
    blocNames({ report, say }, blocs),
    first.right,
    first.of,
    second.right,
    second.of,
    before.right,
    before.of,
    after.right,
    after.of,
    voted?.cast ?? null,
    voted?.of ?? null,
  ]);
  return { name: words.sheets.pupils, head: [...head, ...more], rows };
}

function questions({ report, words, say }: Scope): Table {
  const c = words.columns;
  const head = [
    c.questionId,
    c.question,
    words.questions.difficulty,
    c.of,
    c.share,
    c.secondRight,
    c.secondOf,
    c.tells,
    c.discriminationOf,
  ];
  const rows = report.questions.map(({ question, first, second, discrimination }): readonly Cell[] => [
    question.id,
    say(question.asks),
    first.right,
    first.of,
    first.of === 0 ? null : rounded(first.right / first.of),
    second?.right ?? null,
    second?.of ?? null,
    discrimination.kind === 'known'
      ? rounded(discrimination.is)
      : discrimination.kind === 'too-few'
        ? words.questions.tooFew
        : words.questions.noSpread,
    discrimination.pupils,
  ]);
  return { name: words.sheets.questions, head, rows };
}

function options({ report, words, say }: Scope): Table {
  const c = words.columns;
  const head = [c.questionId, c.question, c.option, c.optionRight, c.count, c.of, c.misreading, c.feedback];
  const rows = report.questions.flatMap(({ question, first, parts, means }) =>
    parts.map((part): readonly Cell[] => [
      question.id,
      say(question.asks),
      say(part.says),
      means === 'placed' ? words.questions.placedRight : part.isRight ? words.yes : words.no,
      part.by.length,
      first.of,
      part.misreading,
      part.feedback && say(part.feedback),
    ]),
  );
  return { name: words.sheets.options, head, rows };
}

function misread({ report, words, naming, say }: Scope): Table {
  const c = words.columns;
  const head = [c.misreading, c.questionId, c.answer, c.count, c.pupil, c.feedback];
  const rows = report.misreadings.flatMap(({ id, slips }) =>
    slips.map(({ question, says, feedback, by }): readonly Cell[] => [
      id,
      question.id,
      say(says),
      by.length,
      by.map(naming.of).join(', '),
      feedback && say(feedback),
    ]),
  );
  return { name: words.sheets.misreadings, head, rows };
}

function votes({ report, words, say }: Scope): Table {
  const { votes: v, columns: c } = words;
  const head = [c.vote, c.how, c.bloc, v.for, v.against, v.abstain, v.absent, c.seats, c.needed];
  const rows = report.votes.flatMap(({ counted, title, blocs }) => {
    const about = [say(title), v.by[counted.by]] as const;
    const { tally } = counted;
    return [
      ...blocs.map(({ bloc, seats }): readonly Cell[] => [
        ...about,
        say(bloc.name),
        seats.for,
        seats.against,
        seats.abstain,
        seats.absent,
        bloc.seats,
        null,
      ]),
      [...about, v.all, tally.for, tally.against, tally.abstain, tally.absent, tally.members, tally.needed],
    ];
  });
  return { name: words.sheets.votes, head, rows };
}

function decided({ report, words, say, language }: Scope): Table {
  const { decided: d, columns: c } = words;
  const head = [c.level, d.where, d.what, d.by, c.count, c.of, d.came];
  const own = classConsoleWords(language).decide;
  const rows = report.decided.map((one): readonly Cell[] => {
    const { level, title, by, chosen, counted, isRefused } = one;
    return [
      say(level.title),
      say(title),
      decidedSays(one, say, own),
      chosen?.isTied ? `${d.who[by]}; ${d.tied}` : d.who[by],
      counted?.tally.for ?? chosen?.weight ?? null,
      counted?.tally.members ?? chosen?.of ?? null,
      counted ? (counted.tally.carried ? words.votes.carried : words.votes.lost) : isRefused ? d.refused : null,
    ];
  });
  return { name: words.sheets.decided, head, rows };
}

function gain({ report, words, say }: Scope): Table {
  const { gain: g, columns: c } = words;
  const { questions: all, before, after, gain: figure, interval } = report.gain;
  const head = [c.question, g.before, g.after, c.of, c.won, c.lost];
  const rows: (readonly Cell[])[] = all.map(({ question, before: b, after: a, won, lost }) => {
    const asks = report.pack.shared.questions.find((q) => q.id === question)?.asks;
    return [asks ? say(asks) : question, b.right, a.right, b.of, won, lost];
  });
  if (all.length > 0) rows.push([g.all, before.right, after.right, before.of, null, null]);
  if (figure !== null)
    rows.push([
      g.saysPlain(String(rounded(figure))),
      interval && rounded(interval.low),
      interval && rounded(interval.high),
      null,
      null,
      null,
    ]);
  return { name: words.sheets.gain, head, rows };
}

export function rounded(n: number): number {
  // A zero that was a little below has no sign.
  return Math.round(n * 100) / 100 + 0;
}
