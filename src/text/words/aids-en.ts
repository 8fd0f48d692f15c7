/** What helps a player says, in English. */
import type { AidsWords } from './aids.ts';

export const en: AidsWords = {
  row: { title: 'Help on this page', here: 'What can I do here?', read: 'Read aloud', terms: 'Words' },
  reading: {
    title: 'Reading aloud',
    back: 'The line before',
    pause: 'Pause',
    goOn: 'Read on',
    on: 'The next line',
    line: 'This line again',
    stop: 'Stop reading',
    at: (line, of) => `Line ${line} of ${of}`,
    hint: 'Press a line to hear it by itself.',
  },
  voiceless: 'This device has no voice of its own for this language, so nothing can be read aloud here.',
  terms: {
    title: 'Words on this page',
    none: 'No word on this page needs a gloss.',
    below: 'In these words:',
    all: 'All the words of this pack',
  },
  notes: {
    by: 'In pencil, in the margin:',
    says: {
      stage:
        'You are the clerk: the folder is yours to carry. The picture and the page are one game. Do it here or there; the other follows.',
      folder: 'The folder goes where the bill goes. Open it up here whenever you wonder what’s in it.',
      choice: 'Take as long as you like. Read every line, then choose: hours and days go only when you spend them.',
      hearsay: 'They’re talking. Hand over the sentence that decides it, say the article doesn’t, or let it pass and see how far it gets.',
      hours: 'Time goes only when you spend it. The price stands beside each thing.',
      record: 'Your record has its first entry. It asks how you worked, never how the bill fared.',
      passage: 'That’s how a passage gets opened. Read it, and answer once more.',
      rewind: 'Nothing is lost. You can retrace all this step by step, and ask “what if”.',
      help: 'Lost? Press ?, or the button at the top. It says what can be done.',
    },
    seen: 'Got it',
    skip: 'No more notes',
  },
  pad: { title: 'Digits', erase: 'Erase', done: 'Done' },
  settings: {
    title: 'Help and reading',
    readsAloud: 'Read each new page aloud',
    pace: 'Pace of the voice',
    glosses: 'Underline words worth knowing',
    keys: 'Letters as shortcuts: ? or H help, G words, R read aloud, L one line',
    notes: 'Notes in the margin, when something is possible for the first time',
    notesAgain: 'Show the notes again from the first',
    notesBack: 'They begin again on the next page.',
    scan: 'Playing by switch',
    scans: { off: 'Off', one: 'One switch', two: 'Two switches' },
    scanHints: {
      off: 'A frame can go from control to control, for whoever plays with one key or two.',
      one: 'The frame moves by itself. Space, Enter, a click or a tap anywhere presses what it stands on. It goes round for ever. In a field for words it waits while you type, until Esc, a press outside or a second space in a row. Otherwise Esc turns it off.',
      two: 'Space moves the frame; Enter, a click or a tap anywhere presses what it stands on. In a field for words they type, until Esc, a press outside or a second space in a row. Otherwise Esc turns it off.',
    },
    scanPace: 'How long the frame stays',
    seconds: (tenths) => `${tenths / 10} s`,
    unhurried: 'Nothing in this game waits for a real clock: hours and days pass only when you spend them.',
  },
};
