/** QTI 2.1, 2.2 and 3.0: items with one interaction of a kind that we have. */
import { judge } from './build.ts';
import { type ImportedQuestion, type ImportNote, note, type Wording } from './draft.ts';
import type { Found, FoundPick } from './found.ts';
import { htmlToText } from './html-text.ts';
import type { Names } from './names.ts';
import { decimalIn } from './read-number.ts';
import { allBelow, childOf, childrenOf, innerHtml, textOf, type XmlNode } from './xml.ts';

/** The items of a file: itself, or all that stand in it. */
export function readQti2(root: XmlNode, file: string | undefined, language: string, names: Names): readonly ImportedQuestion[] {
  const tree = plainNames(root);
  const items = tree.name === 'assessmentItem' ? [tree] : allBelow(tree, 'assessmentItem');
  return items.map((item) => judge(new QtiItem(item, file, language).found(), names));
}

export function isQti2(root: XmlNode): boolean {
  const tree = plainNames(root);
  return tree.name === 'assessmentItem' || allBelow(tree, 'assessmentItem').length > 0;
}

/** QTI 3 writes `qti-simple-choice` and `response-identifier`, QTI 2 `simpleChoice` and `responseIdentifier`. */
function plainNames(node: XmlNode): XmlNode {
  const plain = (name: string) => name.replace(/^qti-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return {
    ...node,
    name: plain(node.name),
    attributes: Object.fromEntries(Object.entries(node.attributes).map(([key, value]) => [/^data-/.test(key) ? key : plain(key), value])),
    children: node.children.map((child) => (typeof child === 'string' ? child : plainNames(child))),
  };
}

type Answer = Pick<Found, 'body'>;
const NONE: Answer = { body: { kind: 'none' } };
const ASIDE = /Interaction$|^(prompt|rubricBlock|feedbackInline|feedbackBlock|modalFeedback|stylesheet|templateInline|templateBlock)$/;

/** Not shown with what is asked; a rubric is, where it is for whoever answers. */
function isAside({ name, attributes }: XmlNode): boolean {
  if (name === 'rubricBlock') return !/\b(candidate|testTaker)\b/.test(attributes.view ?? '');
  return ASIDE.test(name);
}

class QtiItem {
  private readonly item: XmlNode;
  private readonly file: string | undefined;
  private readonly language: string;
  private readonly notes: ImportNote[] = [];

  constructor(item: XmlNode, file: string | undefined, language: string) {
    this.item = item;
    this.file = file;
    this.language = language;
  }

  found(): Found {
    const { item } = this;
    const { title = '', identifier = '' } = item.attributes;
    const itemBody = childOf(item, 'itemBody') ?? item;
    const interactions = allBelow(itemBody, ...INTERACTIONS, ...OTHERS);
    const [interaction] = interactions;
    const answer = this.answer(interaction, interactions.length);
    // Whose text stands elsewhere, or whose numbers are drawn anew each time.
    if (allBelow(item, 'assessmentStimulusRef', 'include').length > 0) this.notes.push(note('passage/left'));
    if (allBelow(itemBody, 'printedVariable').length > 0) this.notes.push(note('question/kind', { found: 'templateDeclaration' }));
    const inline = interaction && /^(textEntry|inlineChoice)Interaction$/.test(interaction.name);
    const html = inline ? innerHtml(withGap(itemBody, interaction), isAside) : innerHtml(itemBody, isAside);
    const prompt = interaction && childOf(interaction, 'prompt');
    const passage = interaction?.name === 'hottextInteraction' ? innerHtml(interaction, isAside) : '';
    if (childrenOf(item, 'modalFeedback').length > 0) this.notes.push(note('feedback/left'));
    const asks = this.words(`<div>${html}</div>${prompt ? `<div>${innerHtml(prompt)}</div>` : ''}<div>${passage}</div>`);
    return {
      line: item.line,
      ...(this.file === undefined ? {} : { file: this.file }),
      title: title || Object.values(asks)[0] || identifier,
      id: identifier,
      tags: [],
      asks,
      ...answer,
      notes: this.notes,
    };
  }

  private answer(interaction: XmlNode | undefined, count: number): Answer {
    if (!interaction || count > 1)
      return this.refuse(note('question/kind', { found: count > 1 ? `${count} interactions` : 'description' }));
    switch (interaction.name) {
      case 'choiceInteraction':
        return this.picks(interaction, childrenOf(interaction, 'simpleChoice'));
      case 'inlineChoiceInteraction':
        return this.picks(interaction, childrenOf(interaction, 'inlineChoice'));
      case 'hottextInteraction':
        this.notes.push(note('hottext/choice'));
        return this.picks(interaction, allBelow(interaction, 'hottext'));
      case 'orderInteraction': {
        const choices = new Map(childrenOf(interaction, 'simpleChoice').map((one) => [one.attributes.identifier ?? '', one]));
        // Points for single places tell no order.
        const right = this.correct(interaction);
        if (right.length !== choices.size || new Set(right.filter((id) => choices.has(id))).size < choices.size)
          this.notes.push(note('right/none'));
        return { body: { kind: 'order', items: right.flatMap((id) => this.inside(choices.get(id))) } };
      }
      case 'matchInteraction':
        return this.match(interaction);
      case 'textEntryInteraction':
        return this.entry(interaction);
      case 'extendedTextInteraction':
        return this.refuse(note('question/essay'));
      default:
        return this.refuse(note('question/kind', { found: interaction.name }));
    }
  }

  private refuse(why: ImportNote): Answer {
    this.notes.push(why);
    return NONE;
  }

  private picks(interaction: XmlNode, choices: readonly XmlNode[]): Answer {
    const right = this.right(interaction);
    const unknown = right.find((id) => !choices.some(({ attributes }) => attributes.identifier === id));
    if (unknown !== undefined) this.notes.push(note('right/unknown', { found: unknown.slice(0, 40) }));
    const picks = choices.map((choice): FoundPick => {
      const feedback = this.inside(allBelow(choice, 'feedbackInline')[0])[0];
      return {
        says: this.inside(choice)[0] ?? {},
        right: right.includes(choice.attributes.identifier ?? ''),
        ...(feedback && { feedback }),
      };
    });
    return { body: { kind: 'picks', several: this.declared(interaction)?.attributes.cardinality === 'multiple', picks } };
  }

  private match(interaction: XmlNode): Answer {
    const sets = childrenOf(interaction, 'simpleMatchSet').map((set) => childrenOf(set, 'simpleAssociableChoice'));
    const first = new Set(sets[0]?.map(({ attributes }) => attributes.identifier));
    // Where the direction doesn't count, a pair may be written from its end.
    const pairs = this.right(interaction)
      .map((pair) => pair.trim().split(/\s+/))
      .map((pair) => (first.has(pair[0]) || !first.has(pair[1]) ? pair : [...pair].reverse()));
    // Whichever side is used but once each is the side of the items; the other's are what they go with.
    const isOnce = (side: number) => new Set(pairs.map((pair) => pair[side])).size === pairs.length;
    const [from, to] = isOnce(0) ? [0, 1] : [1, 0];
    if (!isOnce(from)) return this.refuse(note('question/kind', { found: 'matchInteraction' }));
    const saysOf = new Map(sets.flat().map((choice) => [choice.attributes.identifier ?? '', this.inside(choice)[0] ?? {}]));
    const unknown = pairs.flat().find((id) => !saysOf.has(id));
    if (unknown !== undefined) return this.refuse(note('right/unknown', { found: unknown.slice(0, 40) }));
    const used = new Set(pairs.map((pair) => pair[to]));
    const lone = (sets[from] ?? []).filter(({ attributes }) => !pairs.some((pair) => pair[from] === attributes.identifier));
    if (lone.length > 0 || pairs.length === 0) return this.refuse(note('right/none'));
    return {
      body: {
        kind: 'pairs',
        pairs: pairs.map((pair) => ({ left: saysOf.get(pair[from] ?? '') ?? {}, right: saysOf.get(pair[to] ?? '') ?? {} })),
        spare: (sets[to] ?? []).filter(({ attributes }) => !used.has(attributes.identifier)).map((choice) => this.inside(choice)[0] ?? {}),
      },
    };
  }

  private entry(interaction: XmlNode): Answer {
    const right = this.right(interaction).map(decimalIn);
    if (right.length === 0) return this.refuse(note('right/none'));
    const numbers = right.filter((value) => value !== null);
    if (numbers.length < right.length) return this.refuse(note('question/short-answer'));
    if (!/^(integer|float)$/.test(this.declared(interaction)?.attributes.baseType ?? '')) this.notes.push(note('number/text'));
    const near = allBelow(this.item, 'equal').find(({ attributes }) => attributes.toleranceMode === 'absolute')?.attributes.tolerance;
    const [below = 0, above = below] =
      near
        ?.trim()
        .split(/\s+/)
        .map((one) => Math.abs(Number(one)) || 0) ?? [];
    const [only] = numbers;
    if (only !== undefined && below + above > 0)
      this.notes.push(note('number/span', { low: only - below, high: only + above, found: only }));
    return { body: { kind: 'number', numbers: numbers.map((value) => ({ low: value, high: value, right: true })) } };
  }

  private declared({ attributes }: XmlNode): XmlNode | undefined {
    return childrenOf(this.item, 'responseDeclaration').find((one) => one.attributes.identifier === attributes.responseIdentifier);
  }

  private correct(interaction: XmlNode): readonly string[] {
    const declared = this.declared(interaction);
    const correct = declared && childOf(declared, 'correctResponse');
    return correct ? childrenOf(correct, 'value').map((value) => textOf(value).trim()) : [];
  }

  /** As declared; else what brings points. */
  private right(interaction: XmlNode): readonly string[] {
    const declared = this.declared(interaction);
    const values = this.correct(interaction);
    const entries = declared ? childrenOf(childOf(declared, 'mapping') ?? declared, 'mapEntry') : [];
    const scored = entries
      .map(({ attributes }) => ({ key: attributes.mapKey ?? '', points: Number(attributes.mappedValue) }))
      .filter(({ points }) => points > 0);
    const most = Math.max(0, ...scored.slice(0, 100).map(({ points }) => points));
    // Of one answer, only what brings most is right.
    const isOne = declared?.attributes.cardinality === 'single';
    if (values.length === 0 && isOne && scored.some(({ points }) => points < most)) this.notes.push(note('credit/partial'));
    return values.length > 0 ? values : scored.filter(({ points }) => !isOne || points === most).map(({ key }) => key);
  }

  /** One text or none. */
  private inside(node: XmlNode | undefined): readonly Wording[] {
    if (!node) return [];
    const words = this.words(innerHtml(node, (child) => child.name !== 'hottext' && isAside(child)));
    return Object.keys(words).length > 0 ? [words] : [];
  }

  private words(html: string): Wording {
    const { words, notes } = htmlToText(html, this.language);
    this.notes.push(...notes);
    return words;
  }
}

const INTERACTIONS = [
  ...['choiceInteraction', 'inlineChoiceInteraction', 'hottextInteraction', 'orderInteraction', 'matchInteraction', 'textEntryInteraction'],
];
const OTHERS = [
  ...['extendedTextInteraction', 'associateInteraction', 'gapMatchInteraction', 'graphicGapMatchInteraction', 'hotspotInteraction'],
  ...['selectPointInteraction', 'graphicOrderInteraction', 'graphicAssociateInteraction', 'positionObjectInteraction', 'sliderInteraction'],
  ...[
    'mediaInteraction',
    'drawingInteraction',
    'uploadInteraction',
    'customInteraction',
    'portableCustomInteraction',
    'endAttemptInteraction',
  ],
];

/** The interaction in the midst of the text as a gap. */
function withGap(node: XmlNode, interaction: XmlNode): XmlNode {
  return {
    ...node,
    children: node.children.map((child) =>
      child === interaction ? '_____' : typeof child === 'string' ? child : withGap(child, interaction),
    ),
  };
}
