/** Faults as authors make them, planted by chance into a shipped pack's files; each kind says what must be told. */
import { parse, stringify } from 'yaml';
import { below, type Roller } from '../../../src/core/roller.ts';

type Node = Record<string, unknown>;
type Docs = Map<string, Node>;

export type Kind = {
  readonly name: string;
  /** What is told is one of these. */
  readonly codes: RegExp;
  /** Plants the fault; false where the pack has no place for it. */
  readonly plant: (docs: Docs, roll: Roller) => boolean;
};

/** The files with one fault of this kind, or null where there is no place for it. */
export function mutated(files: ReadonlyMap<string, string>, kind: Kind, roll: Roller): Map<string, string> | null {
  const docs: Docs = new Map([...files].filter(([f]) => f.endsWith('.yaml')).map(([f, text]) => [f, parse(text) as Node]));
  if (!kind.plant(docs, roll)) return null;
  return new Map(
    [...files].filter(([f]) => !f.startsWith('walkthroughs/')).map(([f, text]) => [f, docs.has(f) ? stringify(docs.get(f)) : text]),
  );
}

const levels = (docs: Docs) => [...docs].filter(([f]) => f.startsWith('levels/')).map(([, doc]) => doc);
const beats = (docs: Docs) => levels(docs).flatMap((l) => l.beats as Node[]);
const questions = (docs: Docs) => [...docs].filter(([f]) => f.startsWith('questions/')).flatMap(([, doc]) => doc.questions as Node[]);
const claims = (docs: Docs) =>
  [...docs].filter(([f]) => f.startsWith('sources/')).flatMap(([, d]) => (d.passages as Node[]).flatMap((p) => p.claims as Node[]));
const rules = (docs: Docs) => docs.get('procedure.yaml') as Node;

const all = (value: unknown, is: (node: Node) => boolean, out: Node[] = []): Node[] => {
  if (Array.isArray(value)) for (const part of value) all(part, is, out);
  else if (typeof value === 'object' && value !== null) {
    if (is(value as Node)) out.push(value as Node);
    for (const part of Object.values(value)) all(part, is, out);
  }
  return out;
};
const one = <T>(things: readonly T[], roll: Roller): T | undefined => things[below(roll, things.length)];
const say = (text: string) => ({ en: text, ru: `${text} (ru)` });
const inTwoPlaces = (docs: Docs) => {
  const [a, b] = (rules(docs).stages as Node[]).map((s) => s.id);
  return { all: [{ stage: a }, { stage: b }] };
};

/** Plants into a node that is found, if there is one. */
const at =
  (find: (docs: Docs) => readonly Node[], change: (node: Node, docs: Docs, roll: Roller) => void) => (docs: Docs, roll: Roller) => {
    const node = one(find(docs), roll);
    if (node) change(node, docs, roll);
    return node !== undefined;
  };
const options = (docs: Docs) => beats(docs).flatMap((b) => (b.kind === 'choice' ? (b.options as Node[]) : []));
const drawnTags = (docs: Docs) => beats(docs).flatMap((b) => (b.kind === 'checkpoint' ? (b.draws as Node[]) : []));

export const KINDS: readonly Kind[] = [
  {
    name: 'a way to nowhere',
    codes: /^reference\/unknown$/,
    plant: at(
      (d) => all(beats(d), (n) => typeof n.to === 'string' && !('rule' in n) && !('set' in n) && !('kind' in n)),
      (n) => {
        n.to = 'nowhere';
      },
    ),
  },
  {
    name: 'a language that is missing',
    codes: /^language\/missing$/,
    plant: at(
      (d) => all(levels(d), (n) => typeof n.en === 'string' && typeof n.ru === 'string'),
      (n) => {
        delete n.ru;
      },
    ),
  },
  {
    name: 'two options with one id',
    codes: /^id\/twice$/,
    plant: at(
      (d) => beats(d).filter((b) => b.kind === 'choice' && (b.options as Node[]).length > 1),
      (beat) => {
        const [first, second] = beat.options as [Node, Node];
        second.id = first.id;
      },
    ),
  },
  {
    name: 'a question without a right answer',
    codes: /^choice\/right$/,
    plant: at(
      (d) => questions(d).filter((q) => q.kind === 'choice'),
      (q) => {
        for (const pick of q.picks as Node[]) delete pick.right;
      },
    ),
  },
  {
    name: 'a word changed in a deciding sentence',
    codes: /^question\/deciding$/,
    plant: at(
      (d) => claims(d).filter((c) => questions(d).some((q) => q.claim === c.id)),
      (c) => {
        const says = c.says as Record<string, string>;
        says.en = (says.en ?? '').replace(/\p{L}{4,}/u, 'another');
      },
    ),
  },
  {
    name: 'a road past the checkpoint',
    codes: /^(checkpoint\/passed-by|beat\/unreachable)$/,
    plant: at(
      (d) => levels(d),
      (level) => {
        const list = level.beats as Node[];
        const first = list.find((b) => b.id === level.start) as Node;
        const ending = list.find((b) => b.kind === 'ending') as Node;
        first.kind = 'story';
        delete first.options;
        first.next = [{ to: ending.id }];
      },
    ),
  },
  {
    name: 'more questions than there are',
    codes: /^draw\/too-few$/,
    plant: at(drawnTags, (draw) => {
      draw.count = 60;
    }),
  },
  {
    name: 'an option that never opens',
    codes: /^(prove\/never-open|choice\/stuck|prove\/dead-end|prove\/beat|prove\/ending)$/,
    plant: at(options, (option, docs) => {
      option.when = inTwoPlaces(docs);
    }),
  },
  {
    name: 'an option that does nothing',
    codes: /^prove\/idle$/,
    plant: at(
      (d) => beats(d).filter((b) => b.kind === 'choice'),
      (beat) => {
        (beat.options as Node[]).push({ id: 'planted-idle', says: say('Wait.'), lines: [], next: [{ to: beat.id }] });
      },
    ),
  },
  {
    name: 'a vote that can’t be carried',
    codes: /^prove\/(vote|beat|ending)$/,
    plant: at(
      (d) => (rules(d).motions as Node[]).filter((m) => beats(d).some((b) => b.motion === m.id && !b.certain)),
      (motion) => {
        motion.majority = { atLeast: [1, 1] };
      },
    ),
  },
  {
    name: 'a vote that is called certain and isn’t',
    codes: /^prove\/not-certain$/,
    plant: at(
      (d) => beats(d).filter((b) => b.kind === 'vote' && !b.certain),
      (beat) => {
        beat.certain = 'carried';
      },
    ),
  },
  {
    name: 'a decision without a chance',
    codes: /^(decision\/never|prove\/outcome)$/,
    plant: at(
      (d) => beats(d).filter((b) => b.kind === 'decision'),
      (beat, _docs, roll) => {
        const outcome = one(beat.outcomes as Node[], roll) as Node;
        outcome.weight = 0;
        delete outcome.more;
      },
    ),
  },
  {
    name: 'an ending that can’t be come to',
    codes: /^(prove\/ending|prove\/dead-end|next\/conditional)$/,
    plant: (docs, roll) => {
      const ending = one(
        beats(docs).filter((b) => b.kind === 'ending'),
        roll,
      );
      const ways = all(beats(docs), (n) => n.to === ending?.id && !('kind' in n) && !('set' in n));
      for (const way of ways) way.when = inTwoPlaces(docs);
      return ways.length > 0;
    },
  },
  {
    name: 'an agenda that can’t be left',
    codes: /^prove\/(dead-end|beat|ending|maximum)$/,
    plant: at(
      (d) => beats(d).filter((b) => b.kind === 'agenda'),
      (beat, docs) => {
        (beat.leave as Node).when = inTwoPlaces(docs);
        for (const action of beat.actions as Node[]) action.days = 0;
        for (const slot of beat.hearsay as Node[]) slot.onDay = 0;
      },
    ),
  },
  {
    name: 'a number out of its range',
    codes: /^number\/range$/,
    plant: at(
      (d) => all(beats(d), (n) => typeof n.set === 'string' && typeof n.to === 'number'),
      (effect) => {
        effect.to = 99;
      },
    ),
  },
  {
    name: 'a date without evidence',
    codes: /^line\/no-evidence$/,
    plant: at(
      (d) => all(beats(d), (n) => typeof n.who === 'string' && /\p{Nd}/u.test((n.says as Record<string, string> | undefined)?.en ?? '')),
      (line) => {
        delete line.claims;
        delete line.fiction;
      },
    ),
  },
  {
    name: 'a promise with one mark less',
    codes: /^promise\/marks$/,
    plant: at(
      (d) => levels(d).filter((l) => Object.keys(l.marks as Node).length > 1),
      (level) => {
        (Object.values(level.marks as Node)[0] as unknown[]).pop();
      },
    ),
  },
  {
    name: 'a way in that is forgotten',
    codes: /^(prove\/handover|unused)$/,
    plant: at(
      (d) => levels(d).filter((l) => (l.waysIn as unknown[]).length > 1 && l.id !== 'state-duma'),
      (level) => {
        level.waysIn = (level.waysIn as unknown[]).slice(0, 1);
      },
    ),
  },
  {
    name: 'a test that the court doesn’t know',
    codes: /^(reference\/unknown|hearing\/foreign)$/,
    plant: at(
      (d) => all(beats(d), (n) => Array.isArray(n.fails) && n.fails.length > 0),
      (exhibit) => {
        exhibit.fails = ['smell'];
      },
    ),
  },
];
