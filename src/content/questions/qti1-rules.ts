/** How QTI 1 scores: what each condition asks for, and whether it brings points or takes them. */
import { decimalIn } from './read-number.ts';
import { allBelow, childrenOf, textOf, type XmlNode } from './xml.ts';

export type Equal = { readonly to: string; readonly value: string; readonly index: number | null };
export type Rule = {
  /** Above zero for a right answer. */
  readonly score: number;
  /** It sets the whole score and adds to none. */
  readonly isWhole: boolean;
  readonly equal: readonly Equal[];
  readonly feedback: readonly string[];
  /** Numbers between which an answer counts, as they are written. */
  readonly from: readonly string[];
  readonly to: readonly string[];
};

export function rulesOf(item: XmlNode): readonly Rule[] {
  const outcomes = allBelow(item, 'decvar', 'decVar').map(({ attributes }) => attributes.varname ?? '');
  const rules = allBelow(item, 'respcondition').map((condition) => ruleOf(condition, outcomes));
  const says = ({ feedback }: Rule, what: RegExp) => feedback.some((one) => what.test(one));
  const told = rules.map((rule) => (says(rule, /^incorrect$/i) ? { ...rule, score: Math.min(0, rule.score) } : rule));
  // Where nothing brings points, as in Sakai and in some of Blackboard's kinds, what is called correct is right.
  return told.some(({ score, equal }) => score > 0 && equal.some(({ value }) => value !== ''))
    ? told
    : told.map((rule) => (says(rule, /^correct$/i) && rule.equal.length + rule.from.length > 0 ? { ...rule, score: 1 } : rule));
}

function ruleOf(condition: XmlNode, outcomes: readonly string[]): Rule {
  const equal: Equal[] = [];
  const look = (node: XmlNode) => {
    for (const child of node.children) {
      if (typeof child === 'string' || child.name === 'not') continue;
      if (/^(varequal|varsubstring)$/.test(child.name)) {
        const index = Number(child.attributes.index ?? Number.NaN);
        equal.push({ to: child.attributes.respident ?? '', value: textOf(child).trim(), index: Number.isNaN(index) ? null : index });
      } else look(child);
    }
  };
  for (const one of childrenOf(condition, 'conditionvar')) look(one);
  const score = childrenOf(condition, 'setvar').reduce((sum, one) => sum + pointsOf(one, outcomes), 0);
  const texts = (...names: string[]) => allBelow(condition, ...names).map((one) => textOf(one).trim());
  return {
    score,
    isWhole: childrenOf(condition, 'setvar').some((one) => pointsOf(one, outcomes) > 0 && !/^add$/i.test(one.attributes.action ?? '')),
    equal,
    feedback: childrenOf(condition, 'displayfeedback').map(({ attributes }) => attributes.linkrefid ?? ''),
    from: texts('vargte', 'vargt'),
    to: texts('varlte', 'varlt'),
  };
}

/** Blackboard writes `SCORE.max`; Brightspace counts right and wrong picks by themselves; many keep variables that aren't points. */
function pointsOf(setvar: XmlNode, outcomes: readonly string[]): number {
  const { varname, variablename, action = 'Set' } = setvar.attributes;
  const name = varname ?? variablename ?? '';
  const text = textOf(setvar).trim();
  const size = /\.max$/i.test(text) ? 100 : /^true$/i.test(text) ? 1 : (decimalIn(text) ?? 0);
  if (/incorrect|wrong/i.test(name)) return -Math.abs(size);
  const isScore = name === '' || /score|correct|points|grade/i.test(name) || (outcomes.length === 1 && outcomes[0] === name);
  if (!isScore || /percent|m(ax|in)score|_m(ax|in)$/i.test(name)) return 0;
  return /^subtract$/i.test(action) ? -size : /^(multiply|divide)$/i.test(action) ? 0 : size;
}
