/** Blackboard’s pools: QTI 1.2 in blocks of its own, in data files of a zip. */
import { describe, expect, test } from 'vitest';
import { importTexts, keyed } from './read-file.ts';

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
    const imported = await importTexts({
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
