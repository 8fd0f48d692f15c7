/** The sheet "What can I do here?" in English. */
import { counted } from '../plural.ts';
import { quotedEnglish } from '../quoted.ts';
import { asSentence } from '../sentence.ts';
import type { HereWords } from './here.ts';

/** Words of the pack inside a sentence: without the full stop that ends them. */
const open = (text: string) => text.replace(/\.$/, '');

export const en: HereWords = {
  title: 'What can I do here?',
  where: 'Where you are',
  stage: (stage) => `Where the bill stands: ${open(stage)}.`,
  who: 'You are the clerk of this bill. You carry it, put papers into its folder and answer what is said about it; others decide.',
  promise: (promise) => `You have promised yourself: ${open(promise)}.`,
  unhurried: 'No real clock is running. Hours and days pass only when you spend them.',
  now: 'What is open now',
  over: 'This level is over. Read what came of it; the buttons below it lead on.',
  go: 'Go there',
  how: 'How it is done',
  letters: 'Letters, unless you turn them off in the settings',
  shortcuts: {
    here: 'this sheet',
    terms: 'the words of this page, and what they mean',
    read: 'read aloud, pause, read on',
    line: 'read one line',
    move: 'to the next control, to the one before',
    press: 'press it; the space bar does the same',
    list: 'inside a list',
    close: 'close what is open',
  },
  heard: 'What was just heard',
  game: 'What is this game?',
  notesAgain: 'Show the notes in the margin again',
  cost: (n, unit) =>
    n === 0
      ? 'It takes no time.'
      : `It takes ${counted('en', n, unit === 'days' ? { one: 'working day', other: 'working days' } : { one: 'hour', other: 'hours' })}.`,
  says: {
    goOn: 'Go on to the next page.',
    choose: (option) => `You can decide: ${quotedEnglish(option)}`,
    act: (action, hint, who) => `${asSentence(`You can do this${who === null ? '' : ` with ${who}`}: ${quotedEnglish(action)}`)} ${hint}`,
    leave: (says) => `You can finish here: ${quotedEnglish(says)}`,
    handOver: ({ owner, says }) => `${asSentence(`${owner}: ${quotedEnglish(says)}`)} You can answer with a sentence of the article`,
    silent: ({ says }) => `To ${quotedEnglish(says)} you can say: the article doesn’t say`,
    letPass: ({ says }) => `You can let ${quotedEnglish(says)} pass`,
    holdVote: 'You can call the roll; the members vote, not you.',
    recordVote: 'You can enter the votes that were cast in the room.',
    await: 'You can send the file in and wait for the decision.',
    weigh: (exhibit) => `You can weigh the exhibit ${quotedEnglish(exhibit)}`,
    find: (field) => `You can state a finding on ${quotedEnglish(field)}`,
    draft: (order) => `You can draft: ${quotedEnglish(order)}`,
    answer: (asks) => `A question waits for an answer: ${quotedEnglish(asks)}`,
  },
  needs: {
    claim: 'Open the passages first and find the sentence.',
    votes: (seats) => `It needs the count of each bloc, ${counted('en', seats, { one: 'seat', other: 'seats' })} in all.`,
    as: 'Choose where it belongs.',
    answer: {
      choice: 'Choose one answer first.',
      multiple: 'Choose all that apply first.',
      order: 'Put everything in order first.',
      match: 'Give each one its partner first.',
      categorise: 'Give each one its place first.',
      number: 'Enter a whole number first.',
      hottext: 'Pick the sentence first.',
    },
  },
  ways: {
    continue: 'On: Tab to “Go on” and press Enter, or press it; on the stage, the same words.',
    choose: 'Deciding: Tab to the card with its letter and press Enter, or press the card; on the stage, the slip with the same letter.',
    act: 'Doing something: Tab to its card and press Enter, or press the card; on the stage, the tag with the same letter on a person, a paper, a door.',
    leave: 'Finishing: the last card of the page; on the stage, the door.',
    'hand-over':
      'Answering with a sentence: open “Answer with a sentence of the article”, open a passage, press “Hand over” beside the sentence. On the stage, press the bubble, then a passage, then the strip.',
    'say-silent': 'The two other answers stand below each sentence; on the stage, they appear when its bubble is pressed.',
    'let-pass': 'The two other answers stand below each sentence; on the stage, they appear when its bubble is pressed.',
    'hold-vote': 'The vote: Tab to “Call the roll” and press Enter, or press it; on the stage, the bell.',
    'record-vote': 'The vote: type each bloc’s count, then “Record the roll call”; on the stage, nothing is typed.',
    await: 'Sending it in: Tab to “Send it in and wait” and press Enter, or press it; on the stage, the same words.',
    weigh:
      'Weighing: each exhibit has a button for every pan and tray; on the stage, drag it there, or press the exhibit and then the place.',
    find: 'A finding: one of the three buttons under its question; on the stage, the same three.',
    draft: 'The draft: Tab to the card with its letter and press Enter, or press it; on the stage, the sheet with the same letter.',
    answer:
      'A question: Tab goes into it, arrows go through it, Space picks; then “Answer”. On the stage, press or drag the cards, then the stamp.',
  },
};
