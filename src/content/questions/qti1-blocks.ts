/** Blackboard's blocks within an item of QTI 1: the question, each left side of a match, and the right sides together. */
import { allBelow, childrenOf, type XmlNode } from './xml.ts';

export class Blocks {
  /** Where the question stands, if the item has blocks. */
  readonly question: XmlNode | undefined;
  /** In the order in which each left side’s answers are listed. */
  readonly rights: readonly XmlNode[];
  private readonly lefts: readonly XmlNode[];

  constructor(item: XmlNode) {
    const flows = allBelow(item, 'flow');
    const named = (name: string) => flows.find(({ attributes }) => attributes.class === name);
    this.question = named('QUESTION_BLOCK');
    const right = named('RIGHT_MATCH_BLOCK');
    this.rights = right ? childrenOf(right, 'flow') : [];
    const responses = named('RESPONSE_BLOCK');
    this.lefts = responses ? childrenOf(responses, 'flow') : [];
  }

  leftOf(response: XmlNode): XmlNode | undefined {
    return this.lefts.find((flow) => allBelow(flow, 'response_lid').includes(response));
  }
}
