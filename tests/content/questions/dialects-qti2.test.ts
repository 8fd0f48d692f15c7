/** QTI 2 and 3 as TAO, Inspera, OpenOlat and others write it. */
import { describe, expect, test } from 'vitest';
import { importText, importTexts, keyed } from './read-file.ts';

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
    expect(keyed(await importTexts({ 'q.xml': named }))).toEqual(['good 1 «What?» +a -b -c']);
  });
});
