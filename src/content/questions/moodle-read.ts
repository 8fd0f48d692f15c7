/** Moodle XML; where the file as a whole is damaged, each question is read by itself. */
import { judge, trueOrFalse } from './build.ts';
import { type ImportedQuestion, type ImportNote, note, type Wording } from './draft.ts';
import type { Found, FoundNumber } from './found.ts';
import { categoryTags } from './gift-text.ts';
import { htmlToText, maybeHtmlToText } from './html-text.ts';
import { markdownToText } from './markdown-text.ts';
import type { Names } from './names.ts';
import { decimalIn } from './read-number.ts';
import { childOf, childrenOf, lineFinder, readXml, textOf, type XmlNode } from './xml.ts';

export type ReadXml = { readonly questions: readonly ImportedQuestion[]; readonly notes: readonly ImportNote[] };

export function readMoodleXml(text: string, language: string, names: Names): ReadXml {
  const xml = readXml(text);
  if ('root' in xml) return { questions: readAll(childrenOf(xml.root, 'question'), language, names), notes: [] };
  if (xml.fault === 'doctype') return { questions: [], notes: [note('file/doctype')] };
  // Question by question: what is sound is kept, and each that isn't is told.
  const plain = text.replace(/\r\n?/g, '\n');
  const lineOf = lineFinder(plain);
  const pieces = [...plain.matchAll(/<question\b[\s\S]*?(?:<\/question>|(?=<question\b)|$)/g)].map((piece): XmlNode | ImportedQuestion => {
    const line = lineOf(piece.index);
    const one = readXml(piece[0], line);
    if ('root' in one) return one.root;
    // Written by hand: “law & order”.
    const mended = readXml(
      piece[0].replace(/<!\[CDATA\[[\s\S]*?\]\]>|&(?!(?:#\d+|#x[\da-f]+|\w+);)/gi, (found) => (found === '&' ? '&amp;' : found)),
      line,
    );
    if ('root' in mended) return { ...mended.root, attributes: { ...mended.root.attributes, mended: '&' } };
    const title = /<name>\s*<text>([^<]{0,100})/.exec(piece[0])?.[1] ?? '';
    const at = one.fault === 'xml' ? one.line : line;
    return { verdict: 'refused', line, title, question: null, notes: [note('question/syntax', { line: at, found: 'XML' })] };
  });
  const tags: { category: readonly string[] } = { category: [] };
  const questions = pieces.flatMap((piece) => ('verdict' in piece ? [piece] : readOne(piece, language, names, tags)));
  return { questions, notes: [note('file/xml', { line: xml.line })] };
}

function readAll(nodes: readonly XmlNode[], language: string, names: Names): readonly ImportedQuestion[] {
  const tags: { category: readonly string[] } = { category: [] };
  return nodes.flatMap((node) => readOne(node, language, names, tags));
}

function readOne(node: XmlNode, language: string, names: Names, under: { category: readonly string[] }): readonly ImportedQuestion[] {
  if (node.attributes.type === 'category') {
    under.category = categoryTags(textOf(childOf(childOf(node, 'category') ?? node, 'text')));
    return [];
  }
  return [judge(new MoodleQuestion(node, language).found(under.category), names)];
}

class MoodleQuestion {
  private readonly node: XmlNode;
  private readonly language: string;
  private readonly notes: ImportNote[] = [];

  constructor(node: XmlNode, language: string) {
    this.node = node;
    this.language = language;
  }

  found(category: readonly string[]): Found {
    const { node } = this;
    const title = this.plain('name');
    if (node.attributes.mended) this.notes.push(note('text/mended', { found: node.attributes.mended }));
    const tags = childrenOf(childOf(node, 'tags') ?? node, 'tag').map((tag) => textOf(tag).trim());
    const body = this.body();
    const right = this.words(childOf(node, 'correctfeedback'));
    const asks = this.words(childOf(node, 'questiontext'));
    const wrong = this.wrong ?? this.words(childOf(node, 'incorrectfeedback'));
    if (body.kind === 'picks' && Object.keys(this.words(childOf(node, 'incorrectfeedback'))).length > 0)
      this.notes.push(note('feedback/left'));
    if (Object.keys(this.words(childOf(node, 'generalfeedback'))).length > 0) this.notes.push(note('feedback/left'));
    // Versions before 2.0 keep a question's picture beside its text.
    if (['image', 'image_base64'].some((name) => textOf(childOf(node, name)).trim() !== '')) this.notes.push(note('media/left'));
    if (childrenOf(node, 'hint').length > 0) this.notes.push(note('feedback/left'));
    return {
      line: node.line,
      title: title || Object.values(asks)[0] || '',
      id: textOf(childOf(node, 'idnumber')).trim() || title,
      tags: [...category, ...tags],
      asks,
      ...(Object.keys(right).length > 0 && { right }),
      ...(Object.keys(wrong).length > 0 && { wrong }),
      body,
      notes: this.notes,
    };
  }

  /** What is said to any other number. */
  private wrong: Wording | undefined;

  private body(): Found['body'] {
    const type = this.node.attributes.type ?? '';
    const answers = childrenOf(this.node, 'answer');
    switch (type) {
      case 'multichoice':
        return this.picks(answers);
      case 'truefalse': {
        const pick = (is: boolean) => {
          const answer = answers.find((one) => textOf(childOf(one, 'text')).trim().toLowerCase() === String(is));
          return {
            says: trueOrFalse(is, this.language),
            right: answer !== undefined && fraction(answer) >= FULL,
            ...this.feedback(answer),
          };
        };
        return { kind: 'picks', several: false, picks: [pick(true), pick(false)] };
      }
      case 'matching':
      case 'ddmatch':
      case 'match':
        return {
          kind: 'pairs',
          pairs: childrenOf(this.node, 'subquestion').map((one) => ({ left: this.words(one), right: this.words(childOf(one, 'answer')) })),
          spare: [],
        };
      case 'ordering':
        return { kind: 'order', items: [...answers].sort((a, b) => fraction(a) - fraction(b)).map((one) => this.words(one)) };
      case 'numerical':
        return { kind: 'number', numbers: answers.flatMap((answer) => this.number(answer)) };
      case 'shortanswer': {
        const [only, ...others] = answers;
        if (!only || others.length > 0 || numberIn(only) === null) this.notes.push(note('question/short-answer'));
        else this.notes.push(note('number/text'));
        return only ? { kind: 'number', numbers: this.number(only) } : { kind: 'none' };
      }
      case 'essay':
        this.notes.push(note('question/essay'));
        return { kind: 'none' };
      default:
        this.notes.push(note('question/kind', { found: type.slice(0, 40) || '—' }));
        return { kind: 'none' };
    }
  }

  private picks(answers: readonly XmlNode[]): Found['body'] {
    const several = /^(false|0)$/i.test(textOf(childOf(this.node, 'single')).trim());
    if (!several && answers.some((answer) => fraction(answer) > 0 && fraction(answer) < FULL)) this.notes.push(note('credit/partial'));
    return {
      kind: 'picks',
      several,
      picks: answers.map((answer) => ({
        says: this.words(answer),
        right: several ? fraction(answer) > 0 : fraction(answer) >= FULL,
        ...this.feedback(answer),
      })),
    };
  }

  private number(answer: XmlNode): readonly FoundNumber[] {
    const value = numberIn(answer);
    const said = this.feedback(answer);
    if (value === null) {
      if (textOf(childOf(answer, 'text')).trim() === '*') this.wrong = said.feedback;
      return [];
    }
    const share = fraction(answer);
    if (share > 0 && share < FULL) this.notes.push(note('credit/partial'));
    const tolerance = Math.abs(Number(textOf(childOf(answer, 'tolerance')).trim() || 0)) || 0;
    return [{ low: value - tolerance, high: value + tolerance, right: share >= FULL, ...said }];
  }

  private feedback(answer: XmlNode | undefined): { readonly feedback?: Wording } {
    const words = this.words(answer && childOf(answer, 'feedback'));
    return Object.keys(words).length > 0 ? { feedback: words } : {};
  }

  private plain(name: string): string {
    return textOf(childOf(childOf(this.node, name) ?? this.node, 'text')).trim();
  }

  /** The text inside a node, by the format that it or its question names. */
  private words(node: XmlNode | undefined): Wording {
    if (!node) return {};
    const inside = childOf(node, 'text');
    const text = inside ? textOf(inside) : node.children.filter((child) => typeof child === 'string').join('');
    if (childOf(node, 'file')) this.notes.push(note('media/left'));
    if (text.trim() === '') return {};
    const format = node.attributes.format ?? (node.name === 'answer' ? 'moodle_auto_format' : 'html');
    // Old versions number them.
    if (format === 'plain_text' || format === '2') return { [this.language]: text.trim() };
    const read =
      format === 'html' || format === '1' ? htmlToText : format === 'markdown' || format === '4' ? markdownToText : maybeHtmlToText;
    const { words, notes } = read(text, this.language);
    this.notes.push(...notes);
    return words;
  }
}

const FULL = 99.9;

function fraction(answer: XmlNode): number {
  // Some write the comma of their language.
  return Number((answer.attributes.fraction ?? '0').replace(',', '.')) || 0;
}

function numberIn(answer: XmlNode): number | null {
  return decimalIn(textOf(childOf(answer, 'text') ?? answer));
}
