/** How a run began, in digits: ids by their place in the pack, and whatever has another shape as it is. */
import type { Level, Pack } from '../../core/level.ts';
import type { Entry, Handover, Stamp } from '../../core/run.ts';
import type { Tally } from '../../core/tally.ts';
import { DigitReader, DigitWriter, Unreadable } from './digits.ts';

/** The ids of a pack by what they are. Their order belongs to the rules, so equal rules fingerprints mean equal lists. */
type Ids = Readonly<Record<'papers' | 'flags' | 'promises' | 'hearsay' | 'stages' | 'institutions' | 'questions', readonly string[]>>;

export function writeEntry(writer: DigitWriter, pack: Pack, entry: Entry): void {
  const ids = idsOf(pack);
  const isPlain = sameBytes(readBack(ids, entry), entry);
  writer.digit(isPlain ? 0 : 1, 2);
  if (isPlain) writePlain(writer, ids, entry);
  else writer.text(JSON.stringify(entry));
}

/** What comes out is for `entryFrom` to judge: a made-up code may hold anything. */
export function readEntry(reader: DigitReader, pack: Pack): unknown {
  if (reader.digit(2) === 0) return readPlain(reader, idsOf(pack));
  try {
    return JSON.parse(reader.text());
  } catch {
    throw new Unreadable('The entry is no JSON');
  }
}

export function sameBytes(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function readBack(ids: Ids, entry: Entry): unknown {
  try {
    const writer = new DigitWriter();
    writePlain(writer, ids, entry);
    return readPlain(new DigitReader(writer.number()), ids);
  } catch {
    return null;
  }
}

function writePlain(writer: DigitWriter, ids: Ids, { seed, handover, usedQuestions, votes }: Entry): void {
  writer.text(seed);
  writer.digit(votes === 'rolled' ? 0 : 1, 2);
  writer.list(usedQuestions, (id) => writer.word(ids.questions, id));
  writer.digit(handover ? 1 : 0, 2);
  if (handover) writeHandover(writer, ids, handover);
}

function readPlain(reader: DigitReader, ids: Ids): Entry {
  const seed = reader.text();
  const votes = reader.digit(2) === 0 ? 'rolled' : 'recorded';
  const usedQuestions = reader.list(() => reader.word(ids.questions));
  const handover = reader.digit(2) === 1 ? readHandover(reader, ids) : null;
  return { seed, handover, usedQuestions, votes };
}

function writeHandover(writer: DigitWriter, ids: Ids, { papers, flags, promise, spread, stamps }: Handover): void {
  writer.list(papers, (id) => writer.word(ids.papers, id));
  writer.list(Object.entries(flags), ([id, value]) => {
    writer.word(ids.flags, id);
    writer.digit(value < 0 ? 1 : 0, 2);
    writer.count(Math.abs(value));
  });
  writer.digit(promise === null ? 0 : 1, 2);
  if (promise !== null) writer.word(ids.promises, promise);
  writer.list(spread, (id) => writer.word(ids.hearsay, id));
  writer.list(stamps, (stamp) => writeStamp(writer, ids, stamp));
}

function readHandover(reader: DigitReader, ids: Ids): Handover {
  const papers = reader.list(() => reader.word(ids.papers));
  const flags = Object.fromEntries(
    reader.list(() => {
      const id = reader.word(ids.flags);
      const sign = reader.digit(2) === 1 ? -1 : 1;
      return [id, sign * reader.count()] as const;
    }),
  );
  const promise = reader.digit(2) === 1 ? reader.word(ids.promises) : null;
  const spread = reader.list(() => reader.word(ids.hearsay));
  const stamps = reader.list(() => readStamp(reader, ids));
  return { papers, flags, promise, spread, stamps };
}

function writeStamp(writer: DigitWriter, ids: Ids, { stage, institution, tally }: Stamp): void {
  writer.word(ids.stages, stage);
  writer.word(ids.institutions, institution);
  writer.digit(tally ? 1 : 0, 2);
  if (!tally) return;
  for (const n of [tally.for, tally.against, tally.abstain, tally.absent, tally.needed]) writer.count(n);
  writer.digit(tally.carried ? 1 : 0, 2);
}

function readStamp(reader: DigitReader, ids: Ids): Stamp {
  const stage = reader.word(ids.stages);
  const institution = reader.word(ids.institutions);
  if (reader.digit(2) === 0) return { stage, institution };
  const [inFavour, against, abstain, absent, needed] = [reader.count(), reader.count(), reader.count(), reader.count(), reader.count()];
  const members = inFavour + against + abstain + absent;
  const tally: Tally = { for: inFavour, against, abstain, absent, members, needed, carried: reader.digit(2) === 1 };
  return { stage, institution, tally };
}

function idsOf({ shared, levels }: Pack): Ids {
  const idsIn = (things: readonly { readonly id: string }[]) => [...new Set(things.map((t) => t.id))];
  const ofLevels = (things: (level: Level) => readonly { readonly id: string }[]) => idsIn(levels.flatMap(things));
  return {
    papers: idsIn(shared.papers),
    flags: ofLevels((l) => l.variables),
    promises: idsIn(shared.promises),
    hearsay: ofLevels((l) => l.hearsay),
    stages: idsIn(shared.procedure.stages),
    institutions: idsIn(shared.procedure.institutions),
    questions: idsIn(shared.questions),
  };
}
