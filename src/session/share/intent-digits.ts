/** What was asked for, in digits: which of the open intents, and how it was filled in. */
import type { Intent, IntentTemplate } from '../../core/intent.ts';
import type { Level } from '../../core/level.ts';
import { openIntents } from '../../core/open-intents.ts';
import type { Answer, Question } from '../../core/question.ts';
import type { Run } from '../../core/run.ts';
import { intentsOf } from '../../core/templates.ts';
import { DigitReader, DigitWriter, Unreadable } from './digits.ts';
import { sameBytes } from './entry-digits.ts';

/** A template with more ways to fill it in than this is written piece by piece. */
const COUNTED = 4096;
const VOTES = ['F', 'A', 'B', 'X'] as const;

/** Writes an intent by its place among the open ones; one that can't be told that way is written out. */
export function writeIntent(writer: DigitWriter, level: Level, run: Run, intent: Intent): void {
  const open = openIntents(level, run);
  const at = open.findIndex((t) => t.kind === intent.kind && t.target === intent.target);
  const template = open[at];
  if (template && sameBytes(readBack(level, template, intent), intent)) {
    writer.digit(at + 1, open.length + 1);
    writeFill(writer, level, template, intent);
  } else {
    writer.digit(0, open.length + 1);
    writer.text(JSON.stringify(intent));
  }
}

/** What was written out is whatever it is; the rules judge it when it is played. */
export function readIntent(reader: DigitReader, level: Level, run: Run): Intent {
  const open = openIntents(level, run);
  const template = open[reader.digit(open.length + 1) - 1];
  if (template) return readFill(reader, level, template);
  try {
    return JSON.parse(reader.text()) as Intent;
  } catch {
    throw new Unreadable('The intent is no JSON');
  }
}

function readBack(level: Level, template: IntentTemplate, intent: Intent): Intent | null {
  try {
    const writer = new DigitWriter();
    writeFill(writer, level, template, intent);
    return readFill(new DigitReader(writer.number()), level, template);
  } catch {
    return null;
  }
}

function writeFill(writer: DigitWriter, level: Level, template: IntentTemplate, intent: Intent): void {
  const all = intentsOf(level, template, COUNTED);
  if (all) {
    const at = all.findIndex((i) => sameBytes(i, intent));
    writer.digit(Math.max(0, at), Math.max(1, all.length));
  } else if (intent.kind === 'record-vote') {
    writer.list([...intent.votes], (vote) => writer.digit(VOTES.indexOf(vote as (typeof VOTES)[number]), VOTES.length));
  } else if (intent.kind === 'answer' && template.fill.shape === 'answer') {
    writeAnswer(writer, template.fill.question, intent.answer);
  } else throw new Error(`No digits for ${intent.kind}`);
}

function readFill(reader: DigitReader, level: Level, template: IntentTemplate): Intent {
  const { target, fill } = template;
  const all = intentsOf(level, template, COUNTED);
  if (all) {
    const intent = all[reader.digit(Math.max(1, all.length))];
    if (!intent) throw new Unreadable('Nothing can be filled in here');
    return intent;
  }
  if (fill.shape === 'votes') {
    return { kind: 'record-vote', target, votes: reader.list(() => VOTES[reader.digit(VOTES.length)]).join('') };
  }
  if (fill.shape === 'answer') return { kind: 'answer', target, answer: readAnswer(reader, fill.question) };
  throw new Unreadable(`No digits for ${template.kind}`);
}

/** The answers that are too many to be counted: an order, and what is put where, in the order in which it was put. */
function writeAnswer(writer: DigitWriter, question: Question, answer: Answer): void {
  if (question.kind === 'order' && answer.kind === 'order') writeOrder(writer, idsOf(question.items), answer.order);
  else if (question.kind === 'match' && answer.kind === 'match') {
    writeOrder(writer, idsOf(question.pairs), Object.keys(answer.pairs));
    writeOrder(writer, idsOf(question.pairs), Object.values(answer.pairs));
  } else if (question.kind === 'categorise' && answer.kind === 'categorise') {
    writeOrder(writer, idsOf(question.items), Object.keys(answer.bins));
    const bins = idsOf(question.bins);
    for (const bin of Object.values(answer.bins)) writer.digit(bins.indexOf(bin), bins.length);
  } else throw new Error(`No digits for an answer to a question of kind ${question.kind}`);
}

function readAnswer(reader: DigitReader, question: Question): Answer {
  switch (question.kind) {
    case 'order':
      return { kind: 'order', order: readOrder(reader, idsOf(question.items)) };
    case 'match': {
      const lefts = readOrder(reader, idsOf(question.pairs));
      const rights = readOrder(reader, idsOf(question.pairs));
      return { kind: 'match', pairs: Object.fromEntries(lefts.map((left, i) => [left, rights[i] ?? left])) };
    }
    case 'categorise': {
      const items = readOrder(reader, idsOf(question.items));
      const bins = idsOf(question.bins);
      return { kind: 'categorise', bins: Object.fromEntries(items.map((item) => [item, bins[reader.digit(bins.length)] ?? ''])) };
    }
    default:
      throw new Unreadable(`No digits for an answer to a question of kind ${question.kind}`);
  }
}

/** Each next thing is one of those that are left, so an order of n things is one of n! and costs no more. */
function writeOrder(writer: DigitWriter, things: readonly string[], order: readonly string[]): void {
  const left = [...things];
  for (const id of order) {
    const at = left.indexOf(id);
    writer.digit(at, left.length);
    left.splice(at, 1);
  }
}

function readOrder(reader: DigitReader, things: readonly string[]): readonly string[] {
  const left = [...things];
  return things.flatMap(() => left.splice(reader.digit(left.length), 1));
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map((t) => t.id);
}
