/** The sentences of the live region in English. */

import { counted } from '../plural.ts';
import { quotedEnglish } from '../quoted.ts';
import { asSentence } from '../sentence.ts';
import type { SentenceWords } from './sentences.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const time = (n: number, unit: 'days' | 'hours') =>
  counted('en', n, unit === 'days' ? { one: 'working day', other: 'working days' } : { one: 'hour', other: 'hours' });
const ledgers = { procedure: 'procedure', understanding: 'understanding', sources: 'sources' } as const;
const heard = (says: string, owner: string) => (owner ? `${quotedEnglish(says)} — ${owner}` : quotedEnglish(says));

export const en: SentenceWords = {
  beatEntered: (title) => asSentence(title),
  optionChosen: (says) => asSentence(`You decided: ${says}`),
  actionDone: (says) => asSentence(`Done: ${says}`),
  daysSpent: (spent, left, unit) => `${time(spent, unit)} spent, ${left} left.`,
  daysRanOut: (unit) => (unit === 'days' ? 'The working days have run out.' : 'The hours have run out.'),
  agendaLeft: (title) => asSentence(`You leave: ${title}`),
  supportMoved: (moves) => asSentence(list.format(moves.map((m) => `${m.bloc} ${steps(m.by)} ${m.by > 0 ? 'warmer' : 'cooler'}`))),
  paperAdded: (papers) => asSentence(`Into the folder: ${list.format(papers)}`),
  paperWithdrawn: (papers) => asSentence(`Out of the folder: ${list.format(papers)}`),
  variableChanged: 'It is noted in the file.',
  promiseMade: (title) => asSentence(`You promise yourself: ${title}`),
  stageEntered: (title) => asSentence(`A stamp on the folder. Stage now: ${title}`),
  hearsayArrived: {
    headline: (says, owner) => asSentence(`A headline: ${heard(says, owner)}`),
    corridor: (says, owner) => asSentence(`In the corridor: ${heard(says, owner)}`),
    speech: (says, owner) => asSentence(`Said aloud: ${heard(says, owner)}`),
  },
  hearsayAnsweredWell: 'Your answer settles it.',
  hearsayAnsweredBadly: 'Your answer doesn’t settle it.',
  hearsayDiedDown: (says) => `It dies down by itself: ${quotedEnglish(says)}`,
  hearsaySpread: (says) => `It spreads: ${quotedEnglish(says)}`,
  refused: (rule, citation) => asSentence(`Refused. The rule: ${rule}${citation ? ` (${citation})` : ''}`),
  points: (points) =>
    asSentence(points.map((p) => `${capital(ledgers[p.ledger])}: ${p.points < 0 ? mark(-p.points) : pointsOf(p.points)}`).join('; ')),
  questionAsked: (number, of) => `Question ${number} of ${of}.`,
  answeredRight: 'Yes.',
  answeredInPart: 'In part.',
  answeredWrong: 'Not yet.',
  passageOpened: (title) => asSentence(`The passage opens: ${title}`),
  voteHeld: (t) =>
    `${t.carried ? 'Carried' : 'Not carried'}: ${t.for} for, ${t.against} against, ${t.abstain} abstaining, ${t.absent} absent; ${t.needed} of all ${t.members} were needed.`,
  decided: (says) => asSentence(`Decided: ${says}`),
  fileOpened: (n) => `The file lies open: ${counted('en', n, { one: 'exhibit', other: 'exhibits' })}.`,
  exhibitWeighed: (exhibit, place) => asSentence(`“${exhibit}” now lies under: ${place}`),
  found: (field, finding) => asSentence(`Finding on “${field}”: ${finding}`),
  drafted: (order) => asSentence(`The draft says: ${order}`),
  judgment: (decided, asDrafted) =>
    `${decided === 'grant' ? 'The claim is granted' : 'The claim is refused'}${asDrafted ? ', as you drafted it' : '; your draft said otherwise'}.`,
  endingReached: (stamp) => asSentence(`The level ends. The stamp says: ${stamp}`),
};

function steps(by: number): string {
  return Math.abs(by) === 1 ? 'a step' : `${Math.abs(by)} steps`;
}

function mark(n: number): string {
  return `${counted('en', n, { one: 'mark', other: 'marks' })} off`;
}

function pointsOf(n: number): string {
  return counted('en', n, { one: 'point', other: 'points' });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
