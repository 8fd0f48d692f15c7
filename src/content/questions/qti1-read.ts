/** QTI 1.2 as Common Cartridge and Canvas write it. */
import { judge } from './build.ts';
import { type ImportedQuestion, type ImportNote, note, type Wording } from './draft.ts';
import type { Found, FoundPick } from './found.ts';
import { htmlToText, maybeHtmlToText } from './html-text.ts';
import type { Names } from './names.ts';
import { allBelow, childOf, childrenOf, textOf, type XmlNode } from './xml.ts';

/** `seen` keeps an item that a cartridge brings in two files from coming twice. */
export function readQti1(
  root: XmlNode,
  file: string | undefined,
  language: string,
  names: Names,
  seen = new Set<string>(),
): readonly ImportedQuestion[] {
  return allBelow(root, 'item').flatMap((item) => {
    const found = new Item(item, file, language).found();
    // Others number the items of each file from one, so that the id alone says nothing.
    const key = JSON.stringify([item.attributes.ident, found.asks]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [judge(found, names)];
  });
}

/** What an answer brings. */
type Rule = {
  readonly score: number;
  readonly equal: readonly { readonly to: string; readonly value: string }[];
  readonly feedback: readonly string[];
};

const RESPONSES = ['response_lid', 'response_str', 'response_num', 'response_xy', 'response_grp'];
const NO_KIND = /multiple_dropdowns|multiple_blanks|calculated|file_upload|hot_?spot|text_only/;

class Item {
  private readonly item: XmlNode;
  private readonly file: string | undefined;
  private readonly language: string;
  private readonly notes: ImportNote[] = [];
  private readonly rules: readonly Rule[];

  constructor(item: XmlNode, file: string | undefined, language: string) {
    this.item = item;
    this.file = file;
    this.language = language;
    this.rules = allBelow(item, 'respcondition').map(ruleOf);
  }

  found(): Found {
    const { item } = this;
    const presentation = childOf(item, 'presentation') ?? item;
    const asks = this.material(presentation);
    const { ident = '', title = '' } = item.attributes;
    const isNamed = title !== '' && !/^(question|вопрос)?\s*\d*$/i.test(title);
    const body = this.body(presentation);
    const right = this.feedback('correct_fb');
    if (['general_fb', 'general_incorrect_fb'].some((id) => this.feedback(id))) this.notes.push(note('feedback/left'));
    return {
      line: item.line,
      ...(this.file === undefined ? {} : { file: this.file }),
      title: isNamed ? title : (Object.values(asks)[0] ?? title),
      id: isNamed ? title : ident.length < 20 ? ident : '',
      tags: [],
      asks,
      ...(right && { right }),
      body,
      notes: this.notes,
    };
  }

  private body(presentation: XmlNode): Found['body'] {
    const type = allBelow(this.item, 'qtimetadatafield')
      .filter((field) => /^(question_type|cc_profile)$/.test(textOf(childOf(field, 'fieldlabel')).trim()))
      .map((field) => textOf(childOf(field, 'fieldentry')).trim())
      .join(' ');
    const responses = allBelow(presentation, ...RESPONSES);
    const [response] = responses;
    if (/essay/.test(type)) return this.refuse(note('question/essay'));
    if (NO_KIND.test(type) || !response) return this.refuse(note('question/kind', { found: type.slice(0, 60) || '—' }));
    if (responses.some(({ name }) => name !== 'response_lid'))
      return responses.length > 1 ? this.refuse(note('question/kind', { found: `${responses.length} responses` })) : this.entry();
    if (responses.length > 1) return this.pairs(responses);
    if (response.attributes.rcardinality?.toLowerCase() === 'ordered') return this.order(response);
    return this.picks(response);
  }

  private refuse(why: ImportNote): Found['body'] {
    this.notes.push(why);
    return { kind: 'none' };
  }

  private picks(response: XmlNode): Found['body'] {
    const several = response.attributes.rcardinality?.toLowerCase() === 'multiple';
    const scored = this.rules.filter(({ score }) => score > 0);
    const most = scored.reduce((max, { score }) => Math.max(max, score), 0);
    const full = several ? scored : scored.filter(({ score }) => score === most);
    if (full.length < scored.length) this.notes.push(note('credit/partial'));
    const right = new Set(full.flatMap(({ equal }) => equal.map(({ value }) => value)));
    const picks = allBelow(response, 'response_label').map((label): FoundPick => {
      const id = label.attributes.ident ?? '';
      const said = this.rules.find(({ equal, feedback }) => feedback.length > 0 && equal.length === 1 && equal[0]?.value === id);
      const feedback = said?.feedback
        .filter((one) => one !== 'correct_fb')
        .map((one) => this.feedback(one))
        .find((one) => one !== undefined);
      return { says: this.material(label), right: right.has(id), ...(feedback && { feedback }) };
    });
    return { kind: 'picks', several, picks };
  }

  /** Canvas's matching: one response for each left side, each offering all the right ones. */
  private pairs(responses: readonly XmlNode[]): Found['body'] {
    const rights = new Map(
      this.rules.filter(({ score }) => score > 0).flatMap(({ equal }) => equal.map(({ to, value }) => [to, value] as const)),
    );
    const labels = new Map(
      responses.flatMap((one) => allBelow(one, 'response_label').map((label) => [label.attributes.ident ?? '', label] as const)),
    );
    const used = new Set(rights.values());
    if (responses.some(({ attributes }) => !labels.has(rights.get(attributes.ident ?? '') ?? ''))) return this.refuse(note('right/none'));
    const saysOf = (id: string): Wording => {
      const label = labels.get(id);
      return label ? this.material(label) : {};
    };
    return {
      kind: 'pairs',
      pairs: responses.map((one) => ({ left: this.material(one), right: saysOf(rights.get(one.attributes.ident ?? '') ?? '') })),
      spare: [...labels.keys()].filter((id) => !used.has(id)).map(saysOf),
    };
  }

  private order(response: XmlNode): Found['body'] {
    const labels = new Map(allBelow(response, 'response_label').map((label) => [label.attributes.ident ?? '', label]));
    const right = this.rules.find(({ score, equal }) => score > 0 && equal.length === labels.size)?.equal ?? [];
    if (right.length === 0) return this.refuse(note('right/none'));
    return { kind: 'order', items: right.flatMap(({ value }) => labels.get(value) ?? []).map((label) => this.material(label)) };
  }

  /** A number that is named or spanned; words can't be marked fairly. */
  private entry(): Found['body'] {
    const right = allBelow(this.item, 'respcondition').filter((_, n) => (this.rules[n]?.score ?? 0) > 0);
    const values = (...names: string[]) =>
      right.flatMap((one) => allBelow(one, ...names)).map((one) => textOf(one).trim().replace(',', '.'));
    const equal = [...new Set(values('varequal', 'varsubstring'))];
    const [from, to] = [values('vargte', 'vargt'), values('varlte', 'varlt')];
    if (equal.length === 0 && from.length === 0) return this.refuse(note(right.length === 0 ? 'question/essay' : 'question/short-answer'));
    if ([...equal, ...from, ...to].some((value) => !/^[+-]?\d{1,15}(\.\d{1,15})?$/.test(value)))
      return this.refuse(note('question/short-answer'));
    if (from.length === 0 && !/numerical/.test(textOf(childOf(this.item, 'itemmetadata')))) this.notes.push(note('number/text'));
    const isSpan = from.length === 1 && to.length === 1;
    const numbers = isSpan
      ? [{ low: Number(from[0]), high: Number(to[0]), right: true }]
      : equal.map((value) => ({ low: Number(value), high: Number(value), right: true }));
    return { kind: 'number', numbers };
  }

  private feedback(id: string): Wording | undefined {
    const node = childrenOf(this.item, 'itemfeedback').find(({ attributes }) => attributes.ident === id);
    const words = node && this.material(node, true);
    return words && Object.keys(words).length > 0 ? words : undefined;
  }

  /** The texts of a node, but not of the responses inside it. */
  private material(node: XmlNode, deep = false): Wording {
    const texts: XmlNode[] = [];
    const look = (here: XmlNode) => {
      for (const child of here.children) {
        if (typeof child === 'string') continue;
        if (/^mat(image|audio|video|applet|application)$/.test(child.name)) this.notes.push(note('media/left'));
        if (child.name === 'mattext') texts.push(child);
        else if (deep || !/^(response_|render_)/.test(child.name)) look(child);
      }
    };
    look(node);
    const words: Record<string, string> = {};
    for (const text of texts) {
      const { texttype = '' } = text.attributes;
      const plain: Wording = /^text\/plain$/i.test(texttype) ? { [this.language]: textOf(text).trim() } : this.html(textOf(text), texttype);
      for (const [language, said] of Object.entries(plain))
        if (said !== '') words[language] = words[language] ? `${words[language]}\n${said}` : said;
    }
    return words;
  }

  private html(text: string, type: string): Wording {
    const { words, notes } = /html/i.test(type) ? htmlToText(text, this.language) : maybeHtmlToText(text, this.language);
    this.notes.push(...notes);
    return words;
  }
}

function ruleOf(condition: XmlNode): Rule {
  const equal: { to: string; value: string }[] = [];
  const look = (node: XmlNode) => {
    for (const child of node.children) {
      if (typeof child === 'string' || child.name === 'not') continue;
      if (child.name === 'varequal') equal.push({ to: child.attributes.respident ?? '', value: textOf(child).trim() });
      else look(child);
    }
  };
  for (const one of childrenOf(condition, 'conditionvar')) look(one);
  const score = childrenOf(condition, 'setvar').reduce((sum, one) => sum + (Number(textOf(one)) || 0), 0);
  return { score, equal, feedback: childrenOf(condition, 'displayfeedback').map(({ attributes }) => attributes.linkrefid ?? '') };
}
