/** QTI 1.2 as Canvas, Brightspace, Sakai, WebCT and others write it: each with its own way of saying what is right. */
import { describe, expect, test } from 'vitest';
import { importText, keyed } from './read-file.ts';

describe('QTI 1.2', () => {
  const label = (id: string, text = id, type = 'text/html') =>
    `<response_label ident="${id}"><material><mattext texttype="${type}">${text}</mattext></material></response_label>`;
  const equal = (to: string, value: string) => `<varequal respident="${to}">${value}</varequal>`;
  const rule = (condition: string, points: string, variable = 'SCORE', action = 'Set') =>
    `<respcondition><conditionvar>${condition}</conditionvar><setvar action="${action}" varname="${variable}">${points}</setvar></respcondition>`;
  const item = (type: string, response: string, rules: string, more = '') =>
    `<questestinterop><assessment><section><item ident="i"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>${type}</fieldentry></qtimetadatafield>${more}</qtimetadata></itemmetadata><presentation><material><mattext texttype="text/html">What?</mattext></material>${response}</presentation><resprocessing>${rules}</resprocessing></item></section></assessment></questestinterop>`;
  const choice = (labels: string, cardinality = 'Single') =>
    `<response_lid ident="r" rcardinality="${cardinality}"><render_choice>${labels}</render_choice></response_lid>`;
  const read = async (...[type, response, rules, more]: Parameters<typeof item>) =>
    keyed(await importText('a.xml', item(type, response, rules, more)));

  test('what takes points isn’t right', async () => {
    const rules = rule(equal('r', 'a'), '50', 'SCORE', 'Subtract') + rule(equal('r', 'b'), '100') + rule(equal('r', 'c'), '-5');
    expect(await read('multiple_choice_question', choice(label('a') + label('b') + label('c')), rules)).toEqual([
      'good 1 «What?» -a +b -c',
    ]);
    expect(await read('x', choice(label('a') + label('b') + label('c'), 'Multiple'), rules)).toEqual(['good 1 «What?» -a +b -c']);
  });

  test('Brightspace counts what is right and what is wrong by themselves', async () => {
    const rules =
      rule(equal('r', 'a'), '1', 'D2L_Correct', 'Add') +
      rule(equal('r', 'b'), '1', 'D2L_Incorrect', 'Add') +
      rule(equal('r', 'c'), '1', 'D2L_Correct', 'Add');
    const total = '<respcondition><setvar varname="que_score" action="Set">D2L_Correct</setvar></respcondition>';
    expect(await read('x', choice(label('a') + label('b') + label('c'), 'Multiple'), rules + total)).toEqual(['good 1 «What?» +a -b +c']);
  });

  test('Brightspace matches in groups, and what it orders is no choice of several', async () => {
    const field = (type: string) =>
      `<qti_metadatafield><fieldlabel>qmd_questiontype</fieldlabel><fieldentry>${type}</fieldentry></qti_metadatafield>`;
    const group = (id: string) =>
      `<response_grp respident="${id}" rcardinality="Single"><material><mattext>${id}</mattext></material><render_choice>${label('a')}${label('b')}</render_choice></response_grp>`;
    const pair = (to: string, value: string, is: string) => rule(equal(to, value), '1', is, 'Add');
    const rules =
      pair('one', 'b', 'D2L_Correct') +
      pair('one', 'a', 'D2L_Incorrect') +
      pair('two', 'a', 'D2L_Correct') +
      pair('two', 'b', 'D2L_Incorrect');
    expect(await read('', group('one') + group('two'), rules, field('Matching'))).toEqual(['good 1 «What?» one=b two=a']);
    const order = pair('r', 'a', 'D2L_Correct') + pair('r', 'b', 'D2L_Correct');
    expect(await read('', choice(label('a') + label('b'), 'Multiple'), order, field('Ordering'))).toEqual(['refused 1 «What?» right/none']);
  });

  test('Sakai says in its feedback what is correct, whatever points stand there; an order may be one text', async () => {
    const told = (value: string, is: string, points: string) =>
      `<respcondition><conditionvar>${equal('r', value)}</conditionvar><setvar varname="SCORE" action="Add">${points}</setvar><displayfeedback linkrefid="${is}"/></respcondition>`;
    const both = choice(label('a') + label('b'));
    expect(await read('', both, told('a', 'InCorrect', '0') + told('b', 'Correct', '0'))).toEqual(['good 1 «What?» -a +b']);
    expect(await read('', both, told('a', 'InCorrect', '10') + told('b', 'Correct', '10'))).toEqual(['good 1 «What?» -a +b']);
    expect(await read('', choice(label('a') + label('b'), 'Ordered'), rule(equal('r', 'b a'), '100'))).toEqual(['good 1 «What?» b > a']);
  });

  test('of several, half of the points for another choice makes that no right one', async () => {
    const abc = choice(label('a') + label('b') + label('c'), 'Multiple');
    const set =
      rule(`<and>${equal('r', 'a')}${equal('r', 'b')}</and>`, '100') + rule(`<and>${equal('r', 'a')}${equal('r', 'c')}</and>`, '50');
    expect(await read('', abc, set)).toEqual(['mended 1 «What?» +a +b -c credit/partial']);
    for (const action of ['Add', 'Set'])
      expect(
        await read('', abc, rule(equal('r', 'a'), '66.66', 'SCORE', action) + rule(equal('r', 'b'), '33.34', 'SCORE', action)),
      ).toEqual(['good 1 «What?» +a +b -c']);
  });

  test('a variable that holds something else is no score', async () => {
    const rules = rule(equal('r', 'a'), '7', 'feedback_number') + rule(equal('r', 'b'), '100.00', 'que_score', 'Add');
    expect(await read('x', choice(label('a') + label('b')), rules)).toEqual(['good 1 «What?» -a +b']);
  });

  test('Canvas sorts into groups by a response for each group', async () => {
    const group = (id: string, name: string) =>
      `<response_lid ident="${id}" rcardinality="Multiple"><material><mattext>${name}</mattext></material><render_choice>${['one', 'two', 'three', 'none'].map((one) => label(one)).join('')}</render_choice></response_lid>`;
    const rules = rule(equal('d', 'one') + equal('d', 'two'), '50.00', 'SCORE', 'Add') + rule(equal('f', 'three'), '50.00', 'SCORE', 'Add');
    expect(await read('categorization_question', group('d', 'Duma') + group('f', 'Council'), rules)).toEqual([
      'mended 1 «What?» one=Duma two=Duma three=Council of 2 parts/spare',
    ]);
    const twice = rules + rule(equal('f', 'one'), '50.00', 'SCORE', 'Add');
    expect(await read('categorization_question', group('d', 'Duma') + group('f', 'Council'), twice)).toEqual([
      'refused 1 «What?» question/kind',
    ]);
  });

  test('Canvas orders by the order of what it compares, others by number; an order that lacks one is refused', async () => {
    const order = `<response_lid ident="r" rcardinality="Ordered"><render_extension><material position="top"><mattext/></material><ims_render_object shuffle="No"><flow_label>${label('vote')}${label('read')}</flow_label></ims_render_object></render_extension></response_lid>`;
    expect(await read('ordering_question', order, rule(equal('r', 'read') + equal('r', 'vote'), '100'))).toEqual([
      'good 1 «What?» read > vote',
    ]);
    const numbered = rule('<varequal respident="r" index="2">vote</varequal><varequal respident="r" index="1">read</varequal>', '100');
    expect(await read('ordering_question', order, numbered)).toEqual(['good 1 «What?» read > vote']);
    expect(await read('ordering_question', order, rule(equal('r', 'read') + equal('r', 'gone'), '100'))).toEqual([
      'refused 1 «What?» right/none',
    ]);
  });

  test('numbers: exact, near enough, between, several', async () => {
    const entry = '<response_str ident="r"><render_fib fibtype="Decimal"/></response_str>';
    const between = (low: number, high: number) => `<vargte respident="r">${low}</vargte><varlte respident="r">${high}</varlte>`;
    const number = (rules: string) => read('numerical_question', entry, rules);
    expect(await number(rule(`<or>${equal('r', '4.0')}<and>${between(4, 4)}</and></or>`, '100'))).toEqual(['good 1 «What?» 4']);
    expect(await number(rule(`<or>${equal('r', '6')}<and>${between(5, 8)}</and></or>`, '100'))).toEqual(['mended 1 «What?» 6 number/span']);
    expect(await number(rule(between(6, 8), '100'))).toEqual(['mended 1 «What?» 7 number/span']);
    expect(await number(rule(equal('r', '4'), '100') + rule(between(6, 8), '100'))).toEqual(['refused 1 «What?» number/several']);
    expect(await read('short_answer_question', entry, rule(equal('r', '1,000'), '100'))).toEqual([
      'refused 1 «What?» question/short-answer',
    ]);
  });

  test('HTML that calls itself plain is HTML, and a less-than sign is none', async () => {
    const labels = label('a', '&lt;p&gt;The chair&lt;/p&gt;', 'text/plain') + label('b', 'a &lt; b', 'text/plain');
    expect(await read('x', choice(labels), rule(equal('r', 'a'), '100'))).toEqual(['good 1 «What?» +The chair -a < b']);
  });

  test('what belongs to a text elsewhere is told', async () => {
    const parent = '<qtimetadatafield><fieldlabel>parent_stimulus_item_ident</fieldlabel><fieldentry>g1</fieldentry></qtimetadatafield>';
    expect(await read('x', choice(label('a') + label('b')), rule(equal('r', 'a'), '100'), parent)).toEqual([
      'mended 1 «What?» +a -b passage/left',
    ]);
  });
});
