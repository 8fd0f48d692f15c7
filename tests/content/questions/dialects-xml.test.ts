/** QTI and Moodle XML as Canvas, Blackboard, Brightspace, WebCT, TAO and others write it: each with its own way of saying what is right. */
import { describe, expect, test } from 'vitest';
import { importQuestions } from '../../../src/content/questions/import-questions.ts';
import { zipped } from '../../builders/zip.ts';
import { importText, keyed } from './read-file.ts';

const zip = async (files: Readonly<Record<string, string>>) =>
  importQuestions(
    { name: 'a.zip', bytes: zipped(new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]))) },
    { language: 'en' },
  );

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

describe('Blackboard’s pools', () => {
  const text = (html: string) =>
    `<flow class="FORMATTED_TEXT_BLOCK"><material><mat_extension><mat_formattedtext type="HTML">${html}</mat_formattedtext></mat_extension></material></flow>`;
  const label = (id: string, html: string) =>
    `<flow_label class="Block"><response_label ident="${id}" shuffle="Yes">${text(html)}</response_label></flow_label>`;
  const right = (condition: string) =>
    `<respcondition title="correct"><conditionvar>${condition}</conditionvar><setvar variablename="SCORE" action="Set">SCORE.max</setvar><displayfeedback linkrefid="correct"/></respcondition><respcondition title="incorrect"><conditionvar><other/></conditionvar><setvar variablename="SCORE" action="Set">0.0</setvar><displayfeedback linkrefid="incorrect"/></respcondition>`;
  const equal = (value: string, to = 'response') => `<varequal respident="${to}" case="No">${value}</varequal>`;
  const choice = (labels: string, cardinality = 'Single') =>
    `<flow class="RESPONSE_BLOCK"><response_lid ident="response" rcardinality="${cardinality}"><render_choice>${labels}</render_choice></response_lid></flow>`;
  const item = (type: string, asks: string, response: string, rules: string) =>
    `<item maxattempts="0"><itemmetadata><bbmd_questiontype>${type}</bbmd_questiontype></itemmetadata><presentation><flow class="Block"><flow class="QUESTION_BLOCK">${text(asks)}</flow>${response}</flow></presentation><resprocessing><outcomes><decvar varname="SCORE"/></outcomes>${rules}</resprocessing></item>\n`;

  test('each kind, from the data file of its zip', async () => {
    const truth = ['true', 'false']
      .map(
        (is) => `<response_label ident="${is}"><material><mattext texttype="text/plain">${is}.${is}</mattext></material></response_label>`,
      )
      .join('');
    const lefts = ['A', 'B'].map(
      (left) =>
        `<flow class="Block">${text(`Left ${left}`)}<response_lid ident="${left}" rcardinality="Single"><render_choice>${[1, 2, 3].map((n) => `<response_label ident="${left}${n}"/>`).join('')}</render_choice></response_lid></flow>`,
    );
    const rights = [1, 2, 3].map((n) => `<flow class="Block">${text(`Right ${n}`)}</flow>`);
    const matched = [equal('A2', 'A'), equal('B1', 'B')].map(
      (condition) =>
        `<respcondition><conditionvar>${condition}</conditionvar><setvar variablename="PartialCreditPercent" action="Set">50</setvar><displayfeedback linkrefid="correct"/></respcondition>`,
    );
    const items = [
      // Feedback for an answer is keyed by that answer, and scored too.
      item(
        'Multiple Choice',
        '&lt;p&gt;Who opens?&lt;/p&gt;',
        choice(label('x1', 'Chair') + label('x2', '&lt;b&gt;Clerk&lt;/b&gt;')),
        `${right(equal('x1'))}<respcondition><conditionvar><varequal respident="x2"/></conditionvar><setvar variablename="SCORE" action="Set">100</setvar></respcondition>`,
      ),
      item(
        'Multiple Answer',
        'Who votes?',
        choice(label('y1', 'We') + label('y2', 'You') + label('y3', 'They'), 'Multiple'),
        right(`<and>${equal('y1')}<not>${equal('y2')}</not>${equal('y3')}</and>`),
      ),
      item('True/False', 'Secret?', choice(truth), right(equal('false'))),
      item(
        'Matching',
        'Who does what?',
        `<flow class="RESPONSE_BLOCK">${lefts.join('')}</flow><flow class="RIGHT_MATCH_BLOCK">${rights.join('')}</flow>`,
        matched.join(''),
      ),
      item(
        'Ordering',
        'In order?',
        choice(label('z1', 'Vote') + label('z2', 'Read'), 'Ordered'),
        right(`<and>${equal('z2')}${equal('z1')}</and>`),
      ),
      item(
        'Numeric',
        'How many?',
        '<flow class="RESPONSE_BLOCK"><response_num ident="response"><render_fib/></response_num></flow>',
        `<respcondition title="5F"><conditionvar><vargte respident="response">4.0</vargte><varlte respident="response">4.0</varlte>${equal('4.0')}</conditionvar><displayfeedback linkrefid="correct"/></respcondition>`,
      ),
      item('Essay', 'Say it', '<flow class="RESPONSE_BLOCK"><response_str ident="response"/></flow>', right('')),
    ];
    const imported = await zip({
      'imsmanifest.xml': '<manifest/>',
      'res00001.dat': `<questestinterop>\n${items.join('')}</questestinterop>`,
      'res00002.dat': '<LINKS/>',
    });
    expect(keyed(imported)).toEqual([
      'good 2 «Who opens?» +Chair -Clerk',
      'good 3 «Who votes?» +We -You +They',
      'good 4 «Secret?» -True +False',
      'mended 5 «Who does what?» Left A=Right 2 Left B=Right 1 of 3 match/bins',
      'good 6 «In order?» Read > Vote',
      'good 7 «How many?» 4',
      'refused 8 «Say it» question/essay',
    ]);
  });
});

describe('QTI 2', () => {
  const item = (declared: string, body: string, kind = 'cardinality="single" baseType="identifier"') =>
    `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i"><responseDeclaration identifier="RESPONSE" ${kind}>${declared}</responseDeclaration><itemBody>${body}</itemBody></assessmentItem>`;
  const key = (...values: readonly string[]) =>
    `<correctResponse>${values.map((value) => `<value>${value}</value>`).join('')}</correctResponse>`;
  const choices = (tag: string) => ['A', 'B', 'C'].map((id) => `<${tag} identifier="${id}">${id.toLowerCase()}</${tag}>`).join('');
  const choice = `<choiceInteraction responseIdentifier="RESPONSE"><prompt>What?</prompt>${choices('simpleChoice')}</choiceInteraction>`;
  const read = async (xml: string) => keyed(await importText('a.xml', xml));

  test('of one answer, what brings most is right, and half of it isn’t', async () => {
    const mapping =
      '<mapping><mapEntry mapKey="A" mappedValue="0.5"/><mapEntry mapKey="B" mappedValue="1"/><mapEntry mapKey="C" mappedValue="-1"/></mapping>';
    expect(await read(item(mapping, choice))).toEqual(['mended 1 «What?» -a +b -c credit/partial']);
    expect(await read(item(mapping, choice, 'cardinality="multiple" baseType="identifier"'))).toEqual(['good 1 «What?» +a +b -c']);
    expect(await read(item('', choice))).toEqual(['refused 1 «What?» right/none']);
  });

  test('an order or a match that names what isn’t there is refused', async () => {
    const order = `<orderInteraction responseIdentifier="RESPONSE"><prompt>What?</prompt>${choices('simpleChoice')}</orderInteraction>`;
    const ordered = 'cardinality="ordered" baseType="identifier"';
    expect(await read(item(key('C', 'A', 'B'), order, ordered))).toEqual(['good 1 «What?» c > a > b']);
    const points =
      '<mapping><mapEntry mapKey="A" mappedValue="1"/><mapEntry mapKey="B" mappedValue="1"/><mapEntry mapKey="C" mappedValue="1"/></mapping>';
    expect(await read(item(points, order, ordered))).toEqual(['refused 1 «What?» right/none']);
    expect(await read(item(key('A', 'B', 'X'), order, ordered))).toEqual(['refused 1 «What?» right/none']);
    const set = (...ids: string[]) =>
      `<simpleMatchSet>${ids.map((id) => `<simpleAssociableChoice identifier="${id}">${id}</simpleAssociableChoice>`).join('')}</simpleMatchSet>`;
    const match = `<matchInteraction responseIdentifier="RESPONSE"><prompt>What?</prompt>${set('A', 'B')}${set('X', 'Y')}</matchInteraction>`;
    const paired = 'cardinality="multiple" baseType="pair"';
    expect(await read(item(key('A Y', 'X B'), match, paired))).toEqual(['good 1 «What?» A=Y B=X']);
    expect(await read(item(key('A Y', 'B Z'), match, paired))).toEqual(['refused 1 «What?» right/unknown']);
  });

  test('texts that stand elsewhere are told, rubrics for pupils are read and those for markers are not', async () => {
    const body = `<include xmlns="http://www.w3.org/2001/XInclude" href="text.xml"/><rubricBlock view="candidate"><p>Read.</p></rubricBlock><rubricBlock view="scorer"><p>It is A.</p></rubricBlock>${choice}`;
    expect(await read(item(key('A'), body))).toEqual(['mended 1 «Read. What?» +a -b -c passage/left']);
  });

  test('numbers that are drawn anew each time are refused, and a tolerance is told', async () => {
    const entry = '<textEntryInteraction responseIdentifier="RESPONSE"/>';
    const whole = 'cardinality="single" baseType="integer"';
    expect(await read(item(key('5'), `<p>What is <printedVariable identifier="N"/>? ${entry}</p>`, whole))).toEqual([
      'refused 1 «What is ? _____» question/kind',
    ]);
    const near = item(key('5'), `<p>How many? ${entry}</p>`, whole).replace(
      '</itemBody>',
      '</itemBody><responseProcessing><equal toleranceMode="absolute" tolerance="1 2"/></responseProcessing>',
    );
    expect(await read(near)).toEqual(['mended 1 «How many? _____» 5 number/span']);
    expect(await read(item(key('1,000'), `<p>How many? ${entry}</p>`, 'cardinality="single" baseType="string"'))).toEqual([
      'refused 1 «How many? _____» question/short-answer',
    ]);
  });

  test('whatever prefix stands before the names', async () => {
    const named = item(key('A'), choice)
      .replace(/<(\/?)(?=\w)/g, '<$1ns0:')
      .replace('xmlns=', 'xmlns:ns0=');
    expect(await read(named)).toEqual(['good 1 «What?» +a -b -c']);
    expect(keyed(await zip({ 'q.xml': named }))).toEqual(['good 1 «What?» +a -b -c']);
  });
});

describe('Moodle XML', () => {
  const question = (more: string, format = '') =>
    `<quiz><question type="multichoice"><name><text>n</text></name><questiontext ${format}><text>**Who** opens?</text></questiontext>${more}<answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer></question></quiz>`;
  const read = async (xml: string) => keyed(await importText('a.xml', xml));

  test('Markdown loses its marks, and formats may be numbered as they once were', async () => {
    expect(await read(question('', 'format="markdown"'))).toEqual(['good 1 «Who opens?» +a -b']);
    expect(await read(question('', 'format="4"'))).toEqual(['good 1 «Who opens?» +a -b']);
  });

  test('a picture beside the text, as before 2.0, is told of', async () => {
    expect(await read(question('<image>hall.png</image>', 'format="markdown"'))).toEqual(['mended 1 «Who opens?» +a -b media/left']);
  });

  const answered = (type: string, answers: string) =>
    `<quiz><question type="${type}"><questiontext><text>Law?</text></questiontext>${answers}</question></quiz>`;

  test('a bare ampersand, answers without an element for their text, and commas in shares are mended', async () => {
    expect(
      await read(answered('multichoice', '<answer fraction="100">law & order</answer><answer fraction="0">a &lt; b</answer>')),
    ).toEqual(['mended 1 «Law?» +law & order -a < b text/mended']);
    const shares =
      '<single>false</single><answer fraction="33,33333">a</answer><answer fraction="66.66667">b</answer><answer fraction="0">c</answer>';
    expect(await read(answered('multichoice', shares))).toEqual(['good 1 «Law?» +a +b -c']);
  });

  test('a left side without its right one is told, and all answers right is no question', async () => {
    const side = (left: string, right: string) => `<subquestion><text>${left}</text><answer><text>${right}</text></answer></subquestion>`;
    expect(await read(answered('matching', side('a', 'x') + side('b', '') + side('c', 'z')))).toEqual(['refused 1 «Law?» parts/empty']);
    expect(await read(answered('multichoice', '<answer fraction="100">a</answer><answer fraction="100">b</answer>'))).toEqual([
      'refused 1 «Law?» right/several right/all',
    ]);
  });

  test('a right answer that is only a picture is refused, and a wrong one is told', async () => {
    const picture = '<text>&lt;img src="x"&gt;</text></answer>';
    const multiple = (share: string) =>
      `<single>false</single><answer fraction="50"><text>a</text></answer><answer fraction="${share}" format="html">${picture}<answer fraction="0"><text>b</text></answer>`;
    expect(await read(answered('multichoice', multiple('50')))).toEqual(['refused 1 «Law?» media/left parts/empty']);
    expect(await read(answered('multichoice', multiple('0')))).toEqual(['mended 1 «Law?» +a -b media/left']);
    const order = `<answer fraction="1"><text>a</text></answer><answer fraction="2" format="html">${picture}<answer fraction="3"><text>c</text></answer>`;
    expect(await read(answered('ordering', order))).toEqual(['refused 1 «Law?» media/left parts/empty']);
  });

  test('a tag as an answer is what is asked about', async () => {
    const tag = '<answer fraction="100" format="html"><text>&amp;lt;br&amp;gt;</text></answer><answer fraction="0"><text>b</text></answer>';
    expect(await read(answered('multichoice', tag))).toEqual(['mended 1 «Law?» +< br> -b text/markup']);
  });

  test('texts for several languages at once, and for all others', async () => {
    const many = '{mlang en}Who?{mlang}{mlang ru,be}Кто?{mlang}{mlang other}Qui?{mlang}';
    const imported = await importText('a.xml', question('').replace('**Who** opens?', many));
    expect(imported.questions[0]?.question?.asks).toEqual({ en: 'Who?', ru: 'Кто?', be: 'Кто?' });
    const alone = await importText('a.xml', question('').replace('**Who** opens?', '{mlang other}Who?{mlang}'));
    expect(alone.questions[0]?.question?.asks).toEqual({ en: 'Who?' });
  });

  test('a thousand isn’t one', async () => {
    const number = (value: string) =>
      `<quiz><question type="numerical"><questiontext><text>How many?</text></questiontext><answer fraction="100"><text>${value}</text></answer></question></quiz>`;
    expect(await read(number('1,000'))).toEqual(['refused 1 «How many?» right/none']);
    expect(await read(number('9.000'))).toEqual(['good 1 «How many?» 9']);
  });
});
