/** One answer in digits, and back: as many values as a question has whole answers, or piece by piece where those are many. */
import { sentencesOf } from '../../core/grade.ts';
import type { Pack } from '../../core/level.ts';
import type { Answer, Question } from '../../core/question.ts';
import { type DigitReader, type DigitWriter, Unreadable } from '../../session/share/digits.ts';

/** @throws for an answer that isn't whole */
export function writeAnswer(writer: DigitWriter, pack: Pack, question: Question, answer: Answer): void {
  if (question.kind !== answer.kind) throw new Error(`No ${answer.kind} answers ${question.id}`);
  const ids = thingsOf(pack, question);
  if (answer.kind === 'choice') writeOne(writer, ids, answer.pick);
  if (answer.kind === 'hottext') writeOne(writer, ids, answer.claim);
  if (answer.kind === 'order') writeOrder(writer, ids, answer.order);
  if (answer.kind === 'match') writeOrder(writer, ids, inOrder(ids, answer.pairs));
  if (answer.kind === 'multiple') for (const id of ids) writer.digit(answer.picks.includes(id) ? 1 : 0, 2);
  if (answer.kind === 'categorise') for (const bin of inOrder(ids, answer.bins)) writeOne(writer, binsOf(question), bin);
  if (answer.kind === 'number' && question.kind === 'number') writer.digit(answer.value - question.min, question.max - question.min + 1);
}

export function readAnswer(reader: DigitReader, pack: Pack, question: Question): Answer {
  const ids = thingsOf(pack, question);
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', pick: readOne(reader, ids) };
    case 'hottext':
      return { kind: 'hottext', claim: readOne(reader, ids) };
    case 'multiple':
      return { kind: 'multiple', picks: ids.filter(() => reader.digit(2) === 1) };
    case 'order':
      return { kind: 'order', order: readOrder(reader, ids) };
    case 'match': {
      const rights = readOrder(reader, ids);
      return { kind: 'match', pairs: Object.fromEntries(ids.map((left, i) => [left, rights[i] ?? left])) };
    }
    case 'categorise':
      return { kind: 'categorise', bins: Object.fromEntries(ids.map((id) => [id, readOne(reader, binsOf(question))])) };
    case 'number':
      return { kind: 'number', value: question.min + reader.digit(question.max - question.min + 1) };
  }
}

function thingsOf({ shared }: Pack, question: Question): readonly string[] {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return question.picks.map((p) => p.id);
    case 'order':
    case 'categorise':
      return question.items.map((i) => i.id);
    case 'match':
      return question.pairs.map((p) => p.id);
    case 'hottext':
      return sentencesOf(question.passage, shared.sources);
    case 'number':
      return [];
  }
}

function binsOf(question: Question): readonly string[] {
  return question.kind === 'categorise' ? question.bins.map((b) => b.id) : [];
}

function inOrder(ids: readonly string[], by: Readonly<Record<string, string>>): readonly string[] {
  return ids.map((id) => by[id] ?? '');
}

function writeOne(writer: DigitWriter, things: readonly string[], id: string): void {
  writer.digit(things.indexOf(id), things.length);
}

function readOne(reader: DigitReader, things: readonly string[]): string {
  const id = things[reader.digit(Math.max(1, things.length))];
  if (id === undefined) throw new Unreadable('There is nothing to pick from');
  return id;
}

/** Each next thing is one of those that are left, so an order of n things is one of n! and costs no more. */
function writeOrder(writer: DigitWriter, things: readonly string[], order: readonly string[]): void {
  const left = [...things];
  for (const id of order) {
    writer.digit(left.indexOf(id), left.length);
    left.splice(left.indexOf(id), 1);
  }
}

function readOrder(reader: DigitReader, things: readonly string[]): readonly string[] {
  const left = [...things];
  return things.flatMap(() => left.splice(reader.digit(left.length), 1));
}
