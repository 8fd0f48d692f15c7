/** The report as xAPI 1.0.3 statements: answers as interactions, votes as responses; one file that any learning record store takes. */
import { hash } from '../../core/json.ts';
import type { Pack } from '../../core/level.ts';
import type { Answer, Question } from '../../core/question.ts';
import { findClaim } from '../../core/source.ts';
import type { Wording } from '../../core/wording.ts';
import type { Evidence, Person, Reply } from './evidence.ts';
import type { Naming } from './naming.ts';
import type { Report } from './report.ts';

/** Verbs and kinds of activity of the ADL vocabulary. */
const ADL = 'http://adlnet.gov/expapi/';
/** Nobody's address, by RFC 2606: ids stay the same in every school, and lead nowhere. */
const HOME = 'https://third-reading.invalid/';

type Map = Readonly<Record<string, string>>;
export type Statement = {
  readonly id: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly name?: string;
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: Map };
  readonly object: { readonly objectType: 'Activity'; readonly id: string; readonly definition: Readonly<Record<string, unknown>> };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context: Readonly<Record<string, unknown>>;
  readonly timestamp?: string;
};

/**
 * The same report gives the same statements with the same ids, so that a file that is sent in twice counts once.
 *
 * @param heldAt when the lesson was, ms since 1970; left out where names are, since it could name a class
 */
export function xapiOf(report: Report, naming: Naming, heldAt: number | null = null): readonly Statement[] {
  const { pack, evidence } = report;
  // Another name for the lesson where names are removed: the two files can't be laid side by side by it.
  const lesson = `${HOME}lessons/${hash(`${pack.shared.fingerprint}\n${evidence.title}\n${heldAt ?? ''}\n${naming.hasNames}`).slice(0, 16)}`;
  const told = (person: Person, about: string, rest: Omit<Statement, 'id' | 'actor' | 'context' | 'timestamp'>): Statement => ({
    id: uuid(`${lesson}\n${person.number}\n${about}`),
    actor: actorOf(person, lesson, naming),
    ...rest,
    context: contextOf(pack, lesson, naming.hasNames ? evidence : { ...evidence, title: '' }),
    ...(heldAt !== null && naming.hasNames ? { timestamp: new Date(heldAt).toISOString() } : {}),
  });
  const people = new Map(evidence.people.map((p) => [p.id, p]));
  const answers = evidence.replies.flatMap((reply, i): readonly Statement[] => {
    const question = pack.shared.questions.find((q) => q.id === reply.question);
    const person = people.get(reply.pupil);
    return question && person ? [told(person, `answer:${i}`, answered(pack, question, reply))] : [];
  });
  const votes = evidence.counted.flatMap(({ id, level, beat, votes: cast }) =>
    Object.entries(cast ?? {}).flatMap(([pupil, vote]): readonly Statement[] => {
      const person = people.get(pupil);
      return person ? [told(person, `vote:${id}`, voted(pack, level, beat, vote))] : [];
    }),
  );
  return [...answers, ...votes];
}

function actorOf(person: Person, lesson: string, naming: Naming): Statement['actor'] {
  // An account of this one lesson: the same number in another lesson is somebody else.
  const account = { homePage: lesson, name: `pupil-${person.number}` };
  return naming.hasNames && person.name !== '' ? { objectType: 'Agent', name: person.name, account } : { objectType: 'Agent', account };
}

function contextOf({ shared }: Pack, lesson: string, { title }: Evidence): Readonly<Record<string, unknown>> {
  const whole = { type: `${ADL}activities/course`, name: shared.title };
  const held = { type: `${ADL}activities/lesson`, ...(title === '' ? {} : { name: { und: title } }) };
  return {
    platform: 'Third Reading',
    revision: shared.version,
    contextActivities: {
      parent: [{ objectType: 'Activity', id: lesson, definition: held }],
      grouping: [{ objectType: 'Activity', id: `${HOME}packs/${shared.pack}`, definition: whole }],
    },
  };
}

function answered(pack: Pack, question: Question, { given, when, attempt }: Reply) {
  const { right, credit } = given.grade;
  const [raw, max] = credit;
  return {
    verb: { id: `${ADL}verbs/answered`, display: { en: 'answered', ru: 'ответил(а)' } },
    object: {
      objectType: 'Activity' as const,
      id: `${HOME}packs/${pack.shared.pack}/questions/${question.id}`,
      definition: {
        type: `${ADL}activities/cmi.interaction`,
        name: question.asks,
        description: question.asks,
        ...interactionOf(pack, question),
      },
    },
    result: {
      success: right,
      completion: true,
      response: responseOf(given.answer),
      ...(max > 0 ? { score: { scaled: raw / max, raw, min: 0, max } } : {}),
      extensions: { [`${HOME}xapi/when`]: when, [`${HOME}xapi/try`]: attempt },
    },
  };
}

function voted(pack: Pack, level: string, beat: string, vote: string) {
  const title = pack.levels.find((l) => l.id === level)?.beats.find((b) => b.id === beat)?.title ?? { und: beat };
  const choices = [
    { id: 'F', description: { en: 'for', ru: 'за' } },
    { id: 'A', description: { en: 'against', ru: 'против' } },
    { id: 'B', description: { en: 'abstains', ru: 'воздерживается' } },
  ];
  return {
    verb: { id: `${ADL}verbs/responded`, display: { en: 'responded', ru: 'высказался(-ась)' } },
    object: {
      objectType: 'Activity' as const,
      id: `${HOME}packs/${pack.shared.pack}/levels/${level}/votes/${beat}`,
      // A vote has no right answer.
      definition: { type: `${ADL}activities/cmi.interaction`, name: title, interactionType: 'choice', choices },
    },
    result: { response: vote },
  };
}

/** By cmi.interaction: what can be answered, and the one right way. */
function interactionOf({ shared }: Pack, question: Question): Readonly<Record<string, unknown>> {
  const list = (things: readonly { readonly id: string; readonly says: Wording }[]) =>
    things.map(({ id, says }) => ({ id, description: says }));
  switch (question.kind) {
    case 'choice':
    case 'multiple': {
      const right = question.picks.filter((p) => p.right).map((p) => p.id);
      return { interactionType: 'choice', choices: list(question.picks), correctResponsesPattern: [right.join('[,]')] };
    }
    case 'order': {
      const right = question.items.map((i) => i.id);
      return { interactionType: 'sequencing', choices: list(question.items), correctResponsesPattern: [right.join('[,]')] };
    }
    case 'match':
      return {
        interactionType: 'matching',
        source: question.pairs.map((p) => ({ id: p.id, description: p.left })),
        target: question.pairs.map((p) => ({ id: p.id, description: p.right })),
        correctResponsesPattern: [question.pairs.map((p) => `${p.id}[.]${p.id}`).join('[,]')],
      };
    case 'categorise':
      return {
        interactionType: 'matching',
        source: list(question.items),
        target: list(question.bins),
        correctResponsesPattern: [question.items.map((i) => `${i.id}[.]${i.bin}`).join('[,]')],
      };
    case 'number':
      return { interactionType: 'numeric', correctResponsesPattern: [`${question.answer}[:]${question.answer}`] };
    case 'hottext': {
      const passage = shared.sources.flatMap((s) => s.passages).find((p) => p.id === question.passage);
      const { claim } = question;
      const known = passage?.claims ?? [findClaim(shared.sources, claim)?.claim].flatMap((c) => c ?? []);
      return { interactionType: 'choice', choices: list(known), correctResponsesPattern: [claim] };
    }
  }
}

function responseOf(answer: Answer): string {
  switch (answer.kind) {
    case 'choice':
      return answer.pick;
    case 'multiple':
      return answer.picks.join('[,]');
    case 'order':
      return answer.order.join('[,]');
    case 'match':
      return pairsOf(answer.pairs);
    case 'categorise':
      return pairsOf(answer.bins);
    case 'number':
      return String(answer.value);
    case 'hottext':
      return answer.claim;
  }
}

function pairsOf(pairs: Readonly<Record<string, string>>): string {
  return Object.entries(pairs)
    .map(([from, to]) => `${from}[.]${to}`)
    .join('[,]');
}

/** In the form of a name-based UUID; the name is our own hash's. */
function uuid(name: string): string {
  const hex = hash(name);
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
