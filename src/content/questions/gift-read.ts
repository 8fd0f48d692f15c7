/** GIFT, question by question, so that one that can't be read costs no other. */
import { type NumericalChoice, type NumericalFormat, parse, type TextChoice, type TextFormat } from 'gift-pegjs';
import { oneLine } from '../one-line.ts';
import { judge, trueOrFalse } from './build.ts';
import { type ImportedQuestion, type ImportNote, note, type Wording } from './draft.ts';
import type { Found } from './found.ts';
import { CHUNK_MOST, type Chunk, categoryTags, chunksOf, indexOfBare, type Parts, partsOf, unescapeGift } from './gift-text.ts';
import { htmlToText, maybeHtmlToText } from './html-text.ts';
import { markdownToText } from './markdown-text.ts';
import type { Names } from './names.ts';

export function readGift(text: string, language: string, names: Names): readonly ImportedQuestion[] {
  let category: readonly string[] = [];
  return chunksOf(text).flatMap((chunk) => {
    const named = /^\$CATEGORY:(.*)/.exec(chunk.text)?.[1];
    if (named !== undefined) {
      category = categoryTags(named);
      return [];
    }
    if (chunk.text.split('\n').every((line) => /^\s*\/\//.test(line))) return [];
    return [judge(new GiftQuestion(chunk, language).found(category), names)];
  });
}

class GiftQuestion {
  private readonly chunk: Chunk;
  private readonly language: string;
  private readonly notes: ImportNote[] = [];
  private format: Parts['format'] = 'moodle';

  constructor(chunk: Chunk, language: string) {
    this.chunk = chunk;
    this.language = language;
  }

  found(category: readonly string[]): Found {
    const { line, text, isJoined, isParted } = this.chunk;
    if (isJoined) this.notes.push(note('text/joined'));
    if (isParted) this.notes.push(note('text/parted'));
    const parts = text.length > CHUNK_MOST ? null : partsOf(text);
    if (parts === null || typeof parts === 'string') {
      const code = parts === null ? note('question/long', { most: 2000 }) : note('question/brace', { line, found: parts });
      return {
        line,
        title: text.slice(0, 100),
        tags: [],
        asks: { [this.language]: text.slice(0, 100) },
        notes: [code],
        body: { kind: 'none' },
      };
    }
    this.format = parts.format;
    // Before a full stop there is no space.
    const gap = parts.after.trim() === '' || parts.before.trim() === '' ? '' : /^\s*[.,;:!?)»”]/.test(parts.after) ? ' _____' : ' _____ ';
    const asks = this.words({ format: parts.format, text: unescapeGift(this.flat(`${parts.before.trim()}${gap}${parts.after.trim()}`)) });
    const { body, ...more } = this.answers(parts);
    return {
      line,
      title: parts.title,
      id: parts.id || parts.title,
      tags: [...category, ...parts.tags],
      asks,
      ...more,
      body,
      notes: this.notes,
    };
  }

  private answers(parts: Parts): Pick<Found, 'body' | 'right' | 'wrong'> {
    const { answers } = parts;
    const none: Pick<Found, 'body'> = { body: { kind: 'none' } };
    const refuse = (one: ImportNote) => {
      this.notes.push(one);
      return none;
    };
    if (answers === null) return refuse(note('question/kind', { found: 'description' }));
    if (indexOfBare(parts.after, '{') >= 0) return refuse(note('question/kind', { found: '{…} {…}' }));
    // Moodle's ordering: how it is graded on the first line, then an item on each.
    const truth = /^\s*(true|t|false|f)\s*(?=#|$)/i.exec(answers)?.[1];
    const order = /^\s*>[^\n]*\n([\s\S]*)$/.exec(answers)?.[1];
    if (order !== undefined) return { body: { kind: 'order', items: this.orderItems(order) } };
    let question: ReturnType<typeof parse>[number] | undefined;
    try {
      // Only the answers: what stands round them is read above, where Moodle allows more than the grammar does.
      [question] = parse(`[${parts.format}]Q {${this.loosen(truth ? answers.replace(truth, truth.toUpperCase()) : answers)}}`);
    } catch (error) {
      const at: unknown = error instanceof Error && 'location' in error ? error.location : null;
      return refuse(
        note('question/syntax', { line: this.chunk.line + lineIn(this.chunk.text, at), found: `{${answers.trim().slice(0, 40)}}` }),
      );
    }
    switch (question?.type) {
      case 'TF': {
        const { isTrue, trueFeedback: ifWrong, falseFeedback: ifRight } = question;
        this.general(question.globalFeedback);
        // The first feedback is for the wrong answer, the second for the right one.
        const pick = (is: boolean) => ({
          says: trueOrFalse(is, this.language),
          right: is === isTrue,
          ...this.feedback(is === isTrue ? ifRight : ifWrong),
        });
        return { body: { kind: 'picks', several: false, picks: [pick(true), pick(false)] } };
      }
      case 'MC':
        this.general(question.globalFeedback);
        return { body: this.picks(question.choices) };
      case 'Matching':
        this.general(question.globalFeedback);
        return {
          body: {
            kind: 'pairs',
            pairs: question.matchPairs.map(({ subquestion, subanswer }) => ({
              left: this.words(subquestion),
              // The library leaves a pair's right side with its escapes' stand-ins.
              right: this.words({
                format: this.format,
                text: subanswer.replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code))),
              }),
            })),
            spare: [],
          },
        };
      case 'Numerical': {
        this.general(question.globalFeedback);
        const { choices } = question;
        return this.numbers(Array.isArray(choices) ? choices : [{ isCorrect: true, weight: null, text: choices, feedback: null }]);
      }
      case 'Short':
        return this.short(question.choices, refuse, question.globalFeedback);
      default:
        return refuse(note(question?.type === 'Essay' ? 'question/essay' : 'question/kind', { found: question?.type ?? '—' }));
    }
  }

  private picks(choices: readonly TextChoice[]): Found['body'] {
    const isFull = ({ isCorrect, weight }: TextChoice) => isCorrect && (weight === null || weight >= 100);
    // Without one that is right by itself, all that bring points are right together.
    const several = !choices.some(isFull);
    const shares = choices.reduce((sum, { weight }) => sum + Math.max(0, weight ?? 0), 0);
    const isWhole = shares > 99 || !choices.some(({ isCorrect }) => isCorrect);
    if (choices.some(({ weight, isCorrect }) => !several && weight !== null && weight > 0 && (!isCorrect || weight < 100)))
      this.notes.push(note('credit/partial'));
    return {
      kind: 'picks',
      several,
      picks: choices.map(({ isCorrect, weight, text, feedback }) => ({
        says: this.words(text),
        right: several ? isWhole && (weight ?? 0) > 0 : isFull({ isCorrect, weight, text, feedback }),
        ...this.feedback(feedback),
      })),
    };
  }

  /** Words can't be marked fairly; a number among them can. */
  private short(
    choices: readonly TextChoice[],
    refuse: (one: ImportNote) => Pick<Found, 'body'>,
    general: TextFormat | null,
  ): Pick<Found, 'body'> {
    const [only, ...others] = choices;
    if (!only || others.length > 0 || !/^[+-]?\d{1,10}$/.test(only.text.text.trim())) return refuse(note('question/short-answer'));
    this.general(general);
    this.notes.push(note('number/text'));
    const value = Number(only.text.text);
    return { body: { kind: 'number', numbers: [{ low: value, high: value, right: true, ...this.feedback(only.feedback) }] } };
  }

  private numbers(choices: readonly NumericalChoice[]): Pick<Found, 'body' | 'wrong'> {
    let wrong: Wording | undefined;
    const numbers = choices.flatMap(({ isCorrect, weight, text, feedback }) => {
      const said = this.feedback(feedback);
      if (isCorrect && weight !== null && weight > 0 && weight < 100) this.notes.push(note('credit/partial'));
      const span = spanOf(text);
      if (!span) wrong = said.feedback;
      return span ? [{ ...span, right: isCorrect && (weight === null || weight >= 100), ...said }] : [];
    });
    return { body: { kind: 'number', numbers }, ...(wrong && { wrong }) };
  }

  /** One item on a line. */
  private orderItems(lines: string): readonly Wording[] {
    return lines
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => this.words({ format: this.format, text: unescapeGift(line.trim()) }));
  }

  /** What Moodle takes and the grammar doesn't: bare colons, and a single number with more behind it. */
  private loosen(answers: string): string {
    if (!/^\s*#/.test(answers))
      return answers.replace(/\\.|:/gs, (found) => (found === ':' ? '\\:' : found)).replace(/&&(?=\d{3})/g, '&\u200b&');
    const single = /^\s*#\s*[^=~\s][^=~#]*[=~#]/.test(answers) && !/^\s*#\s*[=~]/.test(answers) ? answers.replace('#', '#=') : answers;
    const [first = '', ...more] = single.split(/(?<!\\)(?=[=~])/);
    // A colon is a tolerance before feedback, and a colon after it.
    return (
      first +
      more
        .map((one) => one.replace(/(?<!\\)#[\s\S]*/, (said) => said.replace(/\\.|:/gs, (found) => (found === ':' ? '\\:' : found))))
        .join('')
    );
  }

  /** Feedback for whatever was answered has no place with us. */
  private general(feedback: TextFormat | null): void {
    if (feedback && feedback.text.trim() !== '') this.notes.push(note('feedback/left'));
  }

  private feedback(said: TextFormat | null | undefined): { readonly feedback?: Wording } {
    return said && said.text.trim() !== '' ? { feedback: this.words(said) } : {};
  }

  /** Line ends of the file are only spaces, except in HTML and Markdown. */
  private flat(text: string): string {
    return this.format === 'html' || this.format === 'markdown' ? text : oneLine(text);
  }

  private words({ format, text }: TextFormat): Wording {
    const bare = text.replaceAll('\u200b&', '&');
    if (format === 'plain') return { [this.language]: bare };
    const read = format === 'html' ? htmlToText : format === 'markdown' ? markdownToText : maybeHtmlToText;
    const { words, notes } = read(bare, this.language);
    this.notes.push(...notes);
    return words;
  }
}

function spanOf(text: NumericalFormat | TextFormat): { readonly low: number; readonly high: number } | null {
  if (!('type' in text)) return null;
  const { type, number = 0, range = 0, numberLow = 0, numberHigh = 0 } = text;
  if (type === 'high-low') return { low: numberLow, high: numberHigh };
  return { low: number - (type === 'range' ? range : 0), high: number + (type === 'range' ? range : 0) };
}

/** On which of a question's lines the fault stands, as near as can be told. */
function lineIn(text: string, location: unknown): number {
  const start: unknown = typeof location === 'object' && location !== null ? Reflect.get(location, 'start') : null;
  const line: unknown = typeof start === 'object' && start !== null ? Reflect.get(start, 'line') : 1;
  const before = text.slice(0, Math.max(0, text.indexOf('{'))).split('\n').length - 1;
  return before + (typeof line === 'number' ? line - 1 : 0);
}
