/** QTI 1.2 as Common Cartridge and Canvas write it. */
import { judge, trueOrFalse } from './build.ts';
import { type ImportedQuestion, type ImportNote, note, type Wording } from './draft.ts';
import type { Found, FoundPick } from './found.ts';
import { isSurelyHtml } from './html-tags.ts';
import { htmlToText, maybeHtmlToText } from './html-text.ts';
import type { Names } from './names.ts';
import { Blocks } from './qti1-blocks.ts';
import { type Rule, rulesOf } from './qti1-rules.ts';
import { decimalIn } from './read-number.ts';
import { allBelow, childOf, childrenOf, innerHtml, textOf, type XmlNode } from './xml.ts';

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

const RESPONSES = ['response_lid', 'response_str', 'response_num', 'response_xy', 'response_grp'];
const NO_KIND = /multiple_dropdowns|multiple_blanks|calculated|file_upload|hot[_ ]?spot|text_only|jumbled|quiz bowl|opinion|likert/i;

class Item {
  private readonly item: XmlNode;
  private readonly file: string | undefined;
  private readonly language: string;
  private readonly notes: ImportNote[] = [];
  private readonly rules: readonly Rule[];
  private readonly blocks: Blocks;

  constructor(item: XmlNode, file: string | undefined, language: string) {
    this.item = item;
    this.file = file;
    this.language = language;
    this.rules = rulesOf(item);
    this.blocks = new Blocks(item);
  }

  found(): Found {
    const { item } = this;
    const presentation = childOf(item, 'presentation') ?? item;
    // Blackboard puts what is asked, the answers and what they go with into blocks of their own.
    const asks = this.material(this.blocks.question ?? presentation);
    if (this.meta(/^parent_stimulus_item_ident$/) !== '') this.notes.push(note('passage/left'));
    const { ident = '', title = '' } = item.attributes;
    const isNamed = title !== '' && !/^(question|вопрос)?\s*\d*$/i.test(title);
    const body = this.body(presentation);
    const right = this.feedback('correct_fb') ?? this.feedback('correct');
    if (['general_fb', 'general_incorrect_fb', 'incorrect'].some((id) => this.feedback(id))) this.notes.push(note('feedback/left'));
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
    const type =
      `${this.meta(/^(question_type|cc_profile|qmd_questiontype|qmd_itemtype)$/)} ${textOf(allBelow(this.item, 'bbmd_questiontype')[0])}`.trim();
    const responses = allBelow(presentation, ...RESPONSES);
    const [response] = responses;
    if (/essay|short response|long answer/i.test(type)) return this.refuse(note('question/essay'));
    if (NO_KIND.test(type) || !response) return this.refuse(note('question/kind', { found: type.slice(0, 60) || '—' }));
    if (responses.some(({ name }) => !/^response_(lid|grp)$/.test(name)))
      return responses.length > 1 ? this.refuse(note('question/kind', { found: `${responses.length} responses` })) : this.entry();
    if (responses.length > 1 && /order/i.test(type)) return this.refuse(note('question/kind', { found: type.slice(0, 60) }));
    if (responses.length > 1) return this.isSorting(responses) ? this.sorting(responses) : this.pairs(responses);
    if (response.attributes.rcardinality?.toLowerCase() === 'ordered' || /order/i.test(type)) return this.order(response);
    return this.picks(response);
  }

  private meta(label: RegExp): string {
    // Brightspace writes one of its letters apart.
    return allBelow(this.item, 'qtimetadatafield', 'qti_metadatafield')
      .filter((field) => label.test(textOf(childOf(field, 'fieldlabel')).trim()))
      .map((field) => textOf(childOf(field, 'fieldentry')).trim())
      .join(' ')
      .trim();
  }

  private refuse(why: ImportNote): Found['body'] {
    this.notes.push(why);
    return { kind: 'none' };
  }

  private picks(response: XmlNode): Found['body'] {
    const several = response.attributes.rcardinality?.toLowerCase() === 'multiple';
    const labels = allBelow(response, 'response_label');
    const known = new Set(labels.map(({ attributes }) => attributes.ident ?? ''));
    const scored = this.rules.filter(({ score, equal }) => score > 0 && equal.some(({ value }) => known.has(value)));
    const most = scored.reduce((max, { score }) => Math.max(max, score), 0);
    // Shares of several are added up; where the whole is set for several at once, only what brings most is all that is right.
    const full =
      several && !scored.some(({ isWhole, equal }) => isWhole && equal.length > 1) ? scored : scored.filter(({ score }) => score === most);
    if (full.length < scored.length) this.notes.push(note('credit/partial'));
    const right = new Set(full.flatMap(({ equal }) => equal.map(({ value }) => value)));
    const picks = labels.map((label): FoundPick => {
      const id = label.attributes.ident ?? '';
      const said = this.rules.find(({ equal, feedback }) => feedback.length > 0 && equal.length === 1 && equal[0]?.value === id);
      const feedback = said?.feedback
        .filter((one) => !/^(correct|incorrect|correct_fb)$/.test(one))
        .map((one) => this.feedback(one))
        .find((one) => one !== undefined);
      return { says: this.label(label), right: right.has(id), ...(feedback && { feedback }) };
    });
    return { kind: 'picks', several, picks };
  }

  /** What an answer says; Blackboard's true and false are `true.true` and `false.false`. */
  private label(node: XmlNode): Wording {
    const words = this.material(node);
    const truth = Object.values(words)[0]?.toLowerCase() ?? '';
    return /^(true|false)\.\1$/.test(truth) ? trueOrFalse(truth === 'true.true', this.language) : words;
  }

  /** One response for each left side, each offering all the right ones; Blackboard's stand in a block of their own, in the same order. */
  private pairs(responses: readonly XmlNode[]): Found['body'] {
    const rights = new Map<string, Set<string>>();
    for (const { to, value } of this.rules.filter(({ score }) => score > 0).flatMap(({ equal }) => equal)) {
      if (value === '') continue;
      const values = rights.get(to) ?? new Set();
      rights.set(to, values.add(value));
    }
    const labels = new Map(
      responses.flatMap((one) =>
        allBelow(one, 'response_label').map(
          (label, n) => [`${identOf(one)} ${label.attributes.ident}`, this.blocks.rights[n] ?? label] as const,
        ),
      ),
    );
    const saysOf = (response: XmlNode, id: string): Wording => {
      const label = labels.get(`${identOf(response)} ${id}`);
      return label ? this.material(label) : {};
    };
    const pairs = responses.map((one) => {
      const [id, ...others] = rights.get(identOf(one)) ?? [];
      if (others.length > 0) this.notes.push(note('question/kind', { found: `matching, 1 → ${others.length + 1}` }));
      return { left: this.material(this.blocks.leftOf(one) ?? one), right: id === undefined || others.length > 0 ? {} : saysOf(one, id) };
    });
    if (pairs.some(({ right }) => Object.keys(right).length === 0)) return this.refuse(note('right/none'));
    const used = new Set(pairs.map(({ right }) => JSON.stringify(right)));
    const offered = responses.flatMap((one) =>
      allBelow(one, 'response_label').map(({ attributes }) => saysOf(one, attributes.ident ?? '')),
    );
    return { kind: 'pairs', pairs, spare: offered.filter((says) => !used.has(JSON.stringify(says))) };
  }

  private isSorting(responses: readonly XmlNode[]): boolean {
    return responses.every(({ attributes }) => attributes.rcardinality?.toLowerCase() === 'multiple');
  }

  /** Canvas's categorisation: one response for each group, each offering everything that is to be sorted. */
  private sorting(responses: readonly XmlNode[]): Found['body'] {
    const scored = this.rules.filter(({ score }) => score > 0).flatMap(({ equal }) => equal);
    const labels = new Map(
      responses.flatMap((one) => allBelow(one, 'response_label').map((label) => [label.attributes.ident ?? '', label] as const)),
    );
    const pairs = responses.flatMap((group) => {
      const ids = new Set(scored.filter(({ to }) => to === identOf(group)).map(({ value }) => value));
      return [...labels].flatMap(([id, label]) => (ids.has(id) ? [{ id, left: this.material(label), right: this.material(group) }] : []));
    });
    if (pairs.length === 0) return this.refuse(note('right/none'));
    const placed = new Set(pairs.map(({ id }) => id));
    if (placed.size < pairs.length) return this.refuse(note('question/kind', { found: 'categorization_question' }));
    const loose = [...labels].filter(([id]) => !placed.has(id)).flatMap(([, label]) => Object.values(this.material(label)).slice(0, 1));
    if (loose.length > 0) this.notes.push(note('parts/spare', { found: loose.join(', ').slice(0, 120) }));
    const used = new Set(pairs.map(({ right }) => JSON.stringify(right)));
    return {
      kind: 'pairs',
      pairs,
      spare: responses.map((group) => this.material(group)).filter((says) => !used.has(JSON.stringify(says))),
    };
  }

  private order(response: XmlNode): Found['body'] {
    const labels = new Map(allBelow(response, 'response_label').map((label) => [label.attributes.ident ?? '', label]));
    const right = this.rules.find(({ score, equal }) => score > 0 && (equal.length === labels.size || equal.length === 1))?.equal ?? [];
    const isNumbered = right.every(({ index }) => index !== null);
    const values = (isNumbered ? [...right].sort((one, other) => (one.index ?? 0) - (other.index ?? 0)) : right).map(({ value }) => value);
    // One after another in one text, too.
    const ids = values.flatMap((value) => (labels.has(value) ? [value] : value.split(/[\s,]+/)));
    if (ids.length === 0 || new Set(ids.filter((id) => labels.has(id))).size < labels.size) return this.refuse(note('right/none'));
    return { kind: 'order', items: ids.flatMap((id) => labels.get(id) ?? []).map((label) => this.material(label)) };
  }

  /** A number that is named or spanned; words can't be marked fairly. */
  private entry(): Found['body'] {
    const right = this.rules.filter(({ score }) => score > 0);
    if (right.length === 0 || right.every(({ equal, from }) => equal.length + from.length === 0))
      return this.refuse(note(right.length === 0 ? 'question/essay' : 'question/short-answer'));
    const numbers = right.flatMap(({ equal, from, to }) => {
      const named = [...new Set(equal.map(({ value }) => value))].map(decimalIn);
      const [low = null, high = null] = from.length === 1 && to.length === 1 ? [decimalIn(from[0] ?? ''), decimalIn(to[0] ?? '')] : [];
      if (from.length > 0 && (low === null || high === null)) return [null];
      if (low === null || high === null) return named.map((one) => (one === null ? null : { low: one, high: one, right: true }));
      const [middle] = named;
      // The number itself is named, and round it is what counts as near enough.
      if (middle !== undefined && middle !== null && named.length === 1 && Number.isInteger(middle)) {
        if (low !== high) this.notes.push(note('number/span', { low, high, found: middle }));
        return [{ low: middle, high: middle, right: true }];
      }
      return [{ low, high, right: true }];
    });
    const known = numbers.filter((one) => one !== null);
    if (known.length < numbers.length || known.length === 0) return this.refuse(note('question/short-answer'));
    if (right.every(({ from }) => from.length === 0) && !/numeric/i.test(textOf(childOf(this.item, 'itemmetadata'))))
      this.notes.push(note('number/text'));
    return { kind: 'number', numbers: known };
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
        if (child.name === 'mattext' || child.name === 'mat_formattedtext') texts.push(child);
        else if (deep || !/^(response_|render_)/.test(child.name)) look(child);
      }
    };
    look(node);
    const words: Record<string, string> = {};
    for (const text of texts) {
      const { texttype = '', type = '' } = text.attributes;
      const isPlain = /^(text\/plain|plain_text)$/i.test(texttype || type) && !isSurelyHtml(textOf(text));
      const hasElements = text.children.some((child) => typeof child === 'object');
      const plain: Wording = isPlain
        ? { [this.language]: textOf(text).trim() }
        : hasElements
          ? this.html(innerHtml(text), 'html')
          : this.html(textOf(text), texttype || type);
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

/** A group of responses has another name for its own. */
function identOf({ attributes }: XmlNode): string {
  return attributes.ident ?? attributes.respident ?? '';
}
