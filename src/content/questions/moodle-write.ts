/** Questions as Moodle XML. */
import type { Wording } from './draft.ts';
import { carriedTags, type Portable } from './export-questions.ts';
import { shareOf } from './gift-write.ts';
import { textToHtml } from './html-text.ts';

const TYPES: Readonly<Record<Portable['kind'], string>> = {
  choice: 'multichoice',
  multiple: 'multichoice',
  order: 'ordering',
  match: 'matching',
  categorise: 'matching',
  number: 'numerical',
};

export function moodleXmlOf(questions: readonly Portable[], languages: readonly string[]): string {
  const all = questions.map((question) => new Writer(languages).question(question)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${all}\n</quiz>\n`;
}

class Writer {
  private readonly languages: readonly string[];

  constructor(languages: readonly string[]) {
    this.languages = languages;
  }

  question(question: Portable): string {
    return [
      `<question type="${TYPES[question.kind]}">`,
      `  <name><text>${escaped(question.id)}</text></name>`,
      `  ${this.text('questiontext', question.asks)}`,
      '  <generalfeedback format="html"><text></text></generalfeedback>',
      '  <defaultgrade>1</defaultgrade>',
      '  <penalty>0.5</penalty>',
      '  <hidden>0</hidden>',
      `  <idnumber>${escaped(question.id)}</idnumber>`,
      ...this.body(question).map((line) => `  ${line}`),
      `  <tags>${carriedTags(question)
        .map((tag) => `<tag><text>${escaped(tag)}</text></tag>`)
        .join('')}</tags>`,
      '</question>',
    ].join('\n');
  }

  private body(question: Portable): readonly string[] {
    const after = [
      this.text('correctfeedback', question.right),
      this.text('partiallycorrectfeedback', 'wrong' in question ? question.wrong : undefined),
      this.text('incorrectfeedback', 'wrong' in question ? question.wrong : undefined),
    ];
    switch (question.kind) {
      case 'choice':
      case 'multiple': {
        const isOne = question.kind === 'choice';
        const share = (right: boolean) => (isOne ? (right ? '100' : '0') : shareOf(question.picks, right));
        return [
          `<single>${isOne}</single>`,
          '<shuffleanswers>true</shuffleanswers>',
          '<answernumbering>abc</answernumbering>',
          ...after.slice(0, 1),
          ...question.picks.map(({ says, right, feedback }) => this.answer(share(right === true), this.html(says), feedback)),
        ];
      }
      case 'order':
        return [
          '<layouttype>VERTICAL</layouttype>',
          '<selecttype>ALL</selecttype>',
          '<selectcount>0</selectcount>',
          '<gradingtype>RELATIVE_NEXT_EXCLUDE_LAST</gradingtype>',
          '<showgrading>SHOW</showgrading>',
          '<numberingstyle>none</numberingstyle>',
          ...after,
          ...question.items.map(({ says }, n) => this.answer(`${n + 1}.0000000`, this.html(says))),
        ];
      case 'match':
        return ['<shuffleanswers>true</shuffleanswers>', ...after, ...question.pairs.map(({ left, right }) => this.pair(left, right))];
      case 'categorise': {
        const used = new Set(question.items.map(({ bin }) => bin));
        const nameOf = (id: string) => question.bins.find((bin) => bin.id === id)?.says ?? {};
        return [
          '<shuffleanswers>true</shuffleanswers>',
          ...after,
          ...question.items.map(({ says, bin }) => this.pair(says, nameOf(bin))),
          ...question.bins.filter(({ id }) => !used.has(id)).map(({ says }) => this.pair({}, says)),
        ];
      }
      default:
        return [
          this.number('100', String(question.answer), question.right),
          ...question.near.map(({ is, feedback }) => this.number('0', String(is), feedback)),
          this.number('0', '*', question.wrong),
        ];
    }
  }

  private html(wording: Wording | undefined): string {
    return textToHtml(wording ?? {}, this.languages);
  }

  private text(name: string, wording: Wording | undefined): string {
    return `<${name} format="html"><text>${escaped(this.html(wording))}</text></${name}>`;
  }

  private answer(fraction: string, html: string, feedback?: Wording): string {
    return `<answer fraction="${fraction}" format="html"><text>${escaped(html)}</text>${this.text('feedback', feedback)}</answer>`;
  }

  private number(fraction: string, value: string, feedback: Wording): string {
    return `<answer fraction="${fraction}" format="moodle_auto_format"><text>${value}</text>${this.text('feedback', feedback)}<tolerance>0</tolerance></answer>`;
  }

  private pair(left: Wording, right: Wording): string {
    // An answer of Moodle's matching is plain in its database, yet goes through the same filters.
    return `<subquestion format="html"><text>${escaped(this.html(left))}</text><answer format="html"><text>${escaped(this.html(right))}</text></answer></subquestion>`;
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? '');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
