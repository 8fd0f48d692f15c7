/** From what a foreign file says of a question to our draft of it, or to the reason why there is none. */
import * as v from 'valibot';
import { question as schema } from '../schema/question.ts';
import { cleanAll } from './clean.ts';
import { completeQuestion } from './complete.ts';
import { type ImportedQuestion, type ImportNote, NOTES, note, type QuestionDraft, type Wording } from './draft.ts';
import type { Found, FoundNumber } from './found.ts';
import { letter, type Names, wordOf } from './names.ts';

const NUMBER_MOST = 1_000_000_000;

/** The verdict on one question of a foreign file. */
export function judge(found: Found, names: Names): ImportedQuestion {
  const cleaned = cleanAll(found);
  const notes = [...cleaned.notes];
  const made = isRefused(notes) ? null : draftOf(cleaned, names, notes);
  return verdict({ line: found.line, file: found.file, title: titleOf(cleaned), question: made, notes });
}

/** A draft with its notes as a verdict; the schema has the last word. */
export function verdict(of: {
  readonly line: number;
  readonly file?: string | undefined;
  readonly title: string;
  readonly question: QuestionDraft | null;
  readonly notes: readonly ImportNote[];
}): ImportedQuestion {
  const notes = [...of.notes];
  if (of.question && !isRefused(notes)) notes.push(...faultsOf(of.question));
  const refused = isRefused(notes) || !of.question;
  return {
    verdict: refused ? 'refused' : notes.some(({ code }) => NOTES[code] === 'mends') ? 'mended' : 'good',
    line: of.line,
    ...(of.file === undefined ? {} : { file: of.file }),
    title: of.title.replace(/\s+/g, ' ').trim().slice(0, 120),
    question: refused ? null : of.question,
    notes: unique(notes),
  };
}

function isRefused(notes: readonly ImportNote[]): boolean {
  return notes.some(({ code }) => NOTES[code] === 'refuses');
}

function unique(notes: readonly ImportNote[]): readonly ImportNote[] {
  return [...new Map(notes.map((one) => [JSON.stringify(one), one])).values()];
}

/** What the schema says against the draft once everything the author says is there. */
function faultsOf(draft: QuestionDraft): readonly ImportNote[] {
  const languages = Object.keys(draft.asks);
  const deciding = Object.fromEntries(languages.map((language) => [language, '-']));
  const full = completeQuestion(draft, { claim: 'A1', deciding, tag: 'tag', ledger: 'sources', about: 'fact', languages });
  const [issue] = v.safeParse(schema, full.question).issues ?? [];
  if (!issue) return [];
  const where = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  if (issue.type === 'max_length' && typeof issue.input === 'string') return [note('question/long', { most: Number(issue.requirement) })];
  return [note('question/shape', { found: where.slice(0, 60) })];
}

function titleOf(found: Found): string {
  return found.title.trim() || (Object.values(found.asks)[0] ?? '');
}

/** What our own exports put among a question's tags, so that other programs carry it. */
const CARRIED = /^(claim|ledger|about|kind|span):(.+)$/;

type Carried = Readonly<Partial<Record<'claim' | 'ledger' | 'about' | 'kind' | 'span', string>>>;

function draftOf(found: Found, names: Names, notes: ImportNote[]): QuestionDraft | null {
  const carried: Carried = Object.fromEntries(
    found.tags.flatMap((tag) => [CARRIED.exec(tag)?.slice(1)].filter((pair) => pair !== undefined)),
  );
  const tags = [...new Set(found.tags.filter((tag) => !CARRIED.test(tag)).map(wordOf))].filter((tag) => tag !== '');
  const { ledger, about, claim } = carried;
  const common = {
    id: '',
    tags,
    asks: found.asks,
    ...(found.right && { right: found.right }),
    ...knownOf(ledger, about, claim),
  };
  const wrong = found.wrong ? { wrong: found.wrong } : {};
  const made = bodyOf(found, carried, common, wrong, notes);
  if (!made || isRefused(notes)) return null;
  return { ...made, id: names.give(found.id ?? '', found.title, Object.values(found.asks)[0] ?? '') };
}

/** What of a file's words is one of ours. */
export function knownOf(ledger = '', about = '', claim = ''): Pick<QuestionDraft, 'ledger' | 'about' | 'claim'> {
  const isLedger = ledger === 'procedure' || ledger === 'understanding' || ledger === 'sources';
  const isAbout = about === 'fact' || about === 'owner' || about === 'certainty' || about === 'silence';
  return { ...(isLedger && { ledger }), ...(isAbout && { about }), ...(claim !== '' && { claim }) };
}

type Common = Pick<QuestionDraft, 'id' | 'tags' | 'asks' | 'right' | 'ledger' | 'about' | 'claim'>;

function bodyOf({ body }: Found, carried: Carried, common: Common, wrong: { wrong?: Wording }, notes: ImportNote[]): QuestionDraft | null {
  switch (body.kind) {
    case 'picks':
      return picksOf(body, common, notes);
    case 'order':
      if (!isCount(body.items.length, 2, 8, notes) || !areApart(body.items, notes)) return null;
      return { ...common, kind: 'order', items: body.items.map((says, n) => ({ id: letter(n), says })), ...wrong };
    case 'pairs':
      return pairsOf(body, carried.kind === 'categorise', common, wrong, notes);
    case 'number':
      return numberOf(body.numbers, carried.span, common, wrong, notes);
    default:
      return null;
  }
}

type Body<K extends Found['body']['kind']> = Extract<Found['body'], { kind: K }>;

function picksOf({ picks: all, several }: Body<'picks'>, { right: said, ...common }: Common, notes: ImportNote[]): QuestionDraft | null {
  const picks = [...new Map(all.map((pick) => [JSON.stringify([pick.says, pick.right]), pick])).values()];
  if (picks.length < all.length) notes.push(note('parts/twice'));
  if (!isCount(picks.length, 2, 8, notes)) return null;
  const rights = picks.filter((pick) => pick.right);
  const both = bothIn(picks);
  if (both !== null) notes.push(note('right/both', { found: both }));
  if (rights.length === 0) {
    notes.push(note('right/none'));
    return null;
  }
  if (!several && rights.length > 1) notes.push(note('right/several', { found: rights.length }));
  if (rights.length === picks.length) notes.push(note('right/all'));
  // What is said to the one right pick is what is said after a right answer.
  const [only] = rights;
  const right = said ?? (rights.length === 1 ? only?.feedback : undefined);
  const made = picks.map(({ says, right: isRight, feedback }, n) => ({
    id: letter(n),
    says,
    ...(isRight ? { right: true as const } : {}),
    ...(feedback && !(isRight && rights.length === 1) ? { feedback } : {}),
  }));
  return { ...common, ...(right && { right }), kind: several || rights.length > 1 ? 'multiple' : 'choice', picks: made };
}

/** What stands there as right and as wrong, so that nobody can tell the two apart in some language; else null. */
export function bothIn(picks: readonly { readonly says: Wording; readonly right?: boolean }[]): string | null {
  const isSame = (a: Wording, b: Wording) => Object.entries(a).some(([language, text]) => b[language] === text);
  const both = picks.find(({ says, right }) => right && picks.some((other) => !other.right && isSame(says, other.says)));
  return both ? (Object.values(both.says)[0] ?? '').slice(0, 60) : null;
}

/** Whether nothing stands there twice: nobody could tell which of the two belongs where. */
export function areApart(parts: readonly Wording[], notes: ImportNote[]): boolean {
  const seen = new Set<string>();
  for (const [language, text] of parts.flatMap((says) => Object.entries(says))) {
    if (seen.has(`${language} ${text}`)) {
      notes.push(note('parts/same', { found: text.slice(0, 60) }));
      return false;
    }
    seen.add(`${language} ${text}`);
  }
  return true;
}

function pairsOf(
  { pairs, spare }: Body<'pairs'>,
  asBins: boolean,
  common: Common,
  wrong: { wrong?: Wording },
  notes: ImportNote[],
): QuestionDraft | null {
  const key = (wording: Wording) => JSON.stringify(Object.entries(wording).sort());
  const body = { pairs: [...new Map(pairs.map((pair) => [key(pair.left) + key(pair.right), pair])).values()], spare };
  if (body.pairs.length < pairs.length) notes.push(note('parts/twice'));
  const lefts = body.pairs.map(({ left }) => left);
  if (!areApart(lefts, notes)) return null;
  const bins = [...new Map([...body.pairs.map(({ right }) => right), ...body.spare].map((says) => [key(says), says])).entries()];
  const isMatch = !asBins && bins.length === body.pairs.length;
  if (isMatch) {
    if (!isCount(body.pairs.length, 2, 8, notes)) return null;
    return { ...common, kind: 'match', pairs: body.pairs.map((pair, n) => ({ id: letter(n), ...pair })), ...wrong };
  }
  if (!isCount(body.pairs.length, 2, 12, notes) || !isCount(bins.length, 2, 6, notes)) return null;
  if (body.spare.length > 0 && !asBins) notes.push(note('match/bins'));
  const idOf = new Map(bins.map(([says], n) => [says, `bin-${letter(n)}`]));
  return {
    ...common,
    kind: 'categorise',
    bins: bins.map(([id, says]) => ({ id: idOf.get(id) ?? '', says })),
    items: body.pairs.map(({ left, right }, n) => ({ id: letter(n), says: left, bin: idOf.get(key(right)) ?? '' })),
    ...wrong,
  };
}

function numberOf(
  numbers: readonly FoundNumber[],
  span: string | undefined,
  { right: said, ...common }: Common,
  wrong: { wrong?: Wording },
  notes: ImportNote[],
): QuestionDraft | null {
  const rights = numbers.filter((n) => n.right);
  const [only] = rights;
  if (!only) notes.push(note('right/none'));
  if (new Set(rights.map(({ low, high }) => `${low} ${high}`)).size > 1) notes.push(note('number/several'));
  if (!only || isRefused(notes)) return null;
  const answer = (only.low + only.high) / 2;
  if (!Number.isInteger(answer))
    notes.push(note('number/whole', { found: only.low === only.high ? answer : `${only.low} … ${only.high}` }));
  else if (Math.abs(answer) > NUMBER_MOST) notes.push(note('number/large', { most: NUMBER_MOST }));
  else if (only.low !== only.high) notes.push(note('number/span', { low: only.low, high: only.high, found: answer }));
  if (isRefused(notes)) return null;
  const near = numbers
    .filter(({ right, low, high }) => !right && low === high && Number.isInteger(low) && Math.abs(low) <= NUMBER_MOST && low !== answer)
    .flatMap(({ low, feedback }) => (feedback ? [{ is: low, feedback }] : []));
  const once = [...new Map(near.map((one) => [one.is, one])).values()];
  if (once.length < numbers.filter(({ right, feedback }) => !right && feedback).length) notes.push(note('feedback/left'));
  const right = said ?? only.feedback;
  return {
    ...common,
    ...(right && { right }),
    kind: 'number',
    answer,
    ...spanOf(span, [answer, ...once.map(({ is }) => is)]),
    near: once,
    ...wrong,
  };
}

/**
 * From which to which number may be answered: as carried, or wide enough to give nothing away.
 *
 * @param numbers at least one
 */
export function spanOf(carried: string | undefined, numbers: readonly number[]): { readonly min: number; readonly max: number } {
  const [, from, to] = /^(-?\d{1,10})\.\.(-?\d{1,10})$/.exec(carried ?? '') ?? [];
  // One after the other: a hostile file has more of them than a call takes.
  const [least, most] = [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
  if (from !== undefined && to !== undefined && Number(from) <= least && Number(to) >= most) return { min: Number(from), max: Number(to) };
  const size = 10 ** String(Math.max(Math.abs(least), Math.abs(most))).length;
  const max = Math.min(NUMBER_MOST, size);
  return { min: least < 0 ? -max : 0, max };
}

function isCount(found: number, least: number, most: number, notes: ImportNote[]): boolean {
  if (found < least) notes.push(note('parts/few', { least, found }));
  if (found > most) notes.push(note('parts/many', { most, found }));
  return found >= least && found <= most;
}

/** The two answers of true and false, in the import's language. */
export function trueOrFalse(isTrue: boolean, language: string): Wording {
  const russian = language === 'ru' || language.startsWith('ru-');
  return { [language]: russian ? (isTrue ? 'Верно' : 'Неверно') : isTrue ? 'True' : 'False' };
}
