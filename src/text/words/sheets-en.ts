/** What the sheets and the bar say, in English. */

import { en as packs } from './packs-en.ts';
import type { SheetWords } from './sheets.ts';

export const en: SheetWords = {
  skip: 'Skip to the bill',
  bar: {
    home: 'To the title page',
    map: 'The road',
    desk: 'Back to the bill',
    mute: 'Turn the sound off',
    unmute: 'Turn the sound on',
    settings: 'Settings',
    help: 'Help',
    otherLanguage: 'Switch to Russian',
  },
  settings: {
    title: 'Settings',
    language: 'Language',
    theme: 'Daylight or evening',
    themes: { system: 'As on this device', light: 'Daylight', dark: 'Evening' },
    textSize: 'Size of the text',
    sound: 'Sound',
    soundOn: 'Sounds, each with a caption',
    musicOn: 'Music, very quiet',
    volume: 'Volume',
    percent: (n) => `${n}%`,
    motion: 'Movement',
    motions: { system: 'As on this device', reduced: 'As little as possible' },
    progress: 'Your progress',
  },
  road: {
    title: 'The road',
    intro: 'Any level opens at once, with the file as the record has it.',
    minutes: (from, to) => `${from} to ${to} minutes`,
    start: 'Open this level',
    again: 'Play it again',
    resume: 'Go on from here',
    played: 'Played',
    endedAs: 'Stamped:',
    inArchive: 'In the archive',
    end: 'The whole road',
    endNote: 'And a certificate',
    here: 'The bill is here',
    replaces: 'A level begun anew takes the place of the one you are in.',
    startAnyway: 'Yes, give up the level I am in',
    places: 'Where a bill goes',
    stamped: 'Stamped here:',
    billAt: 'The bill is here now:',
    loading: 'The map is being unrolled…',
    back: 'Back to the bill',
    lookBack: 'Retrace the run',
    whatIf: 'Go on with your what-if',
    friends: 'Open a friend’s run',
  },
  profiles: {
    title: 'Who is the clerk?',
    intro: 'Each clerk has a road of their own on this device. No account, no password.',
    nobody: 'Nobody has played here yet.',
    play: 'Play',
    current: 'At the desk now',
    savedAt: (when) => `Last here ${when}`,
    newer: 'Kept by a newer version of this game, and left as it is.',
    export: 'Save to a file',
    remove: 'Remove',
    removeSure: 'Remove for good',
    keep: 'Keep',
    rename: 'Name',
    renameDo: 'Rename',
    new: 'A new clerk',
    name: 'Name',
    create: 'Take the desk',
    import: 'Open a file',
    importChoose: 'Choose a file',
    importHint: 'A file saved here or on another device. Nothing on this one is replaced.',
    imported: (name) => `The road of ${name} is here now.`,
    notAProfile: 'This file holds no clerk’s road. Choose one that this game saved.',
    importNewer: 'A newer version of this game saved this file. Open it there.',
  },
  packs,
  help: {
    title: 'What is this?',
    notes: [
      {
        title: 'A bill in a folder',
        says: [
          'You are the clerk of one bill. You carry it through every house that has a say, by the rules, to whichever end it finds.',
          'Whether it passes is not your score. Three ledgers are: procedure, understanding, and sources.',
        ],
      },
      {
        title: 'What is said about it',
        says: [
          'Sentences about the bill travel faster than the bill: headlines, corridor talk, speeches. Some are true, some are not, some can’t be known from the article.',
          'Answer with the very sentence that decides it, or say that the article doesn’t say. Left alone, a mistake spreads, and costs a day.',
        ],
      },
      {
        title: 'When you are wrong',
        says: [
          'The passage that decides it opens. Read it and try once more; it never blocks the road.',
          'A step the law forbids is refused, with its article. Being refused teaches, and costs one mark, once.',
        ],
      },
      {
        title: 'Mouse, touch, keyboard',
        says: [
          'On the stage, point at people, papers, doors and clocks; hold a finger on them to hear what they are. Drag papers where they belong.',
          'The words beside the stage are the whole game, too: Tab to move, Enter or Space to act, arrow keys inside a list. The stage can be left alone.',
        ],
      },
      {
        title: 'Close it whenever you like',
        says: ['After every step your place is kept on this device. No account; nothing is sent anywhere.'],
      },
    ],
  },
  credits: {
    title: 'Sources and credits',
    notes: [
      {
        title: 'What is true here, and what isn’t',
        says: [
          'What the article says, what the law says, and what we invented are kept apart and marked. Blocs, seat counts, meetings and vote figures are invented.',
          'The seven passages are our own words after one news article; its sentences are not copied.',
        ],
      },
      {
        title: 'Licences',
        says: [
          'Program: MIT. Levels, pictures and sounds: CC BY 4.0, made for this game.',
          'Typefaces: Literata and Source Sans 3, SIL Open Font License 1.1.',
          'Built with Preact, Phaser, Howler, ts-fsrs (MIT) and localForage (Apache 2.0).',
        ],
      },
    ],
    sources: 'Sources of this bill',
    sourcesLoading: 'The sources are being fetched…',
    authors: 'Authors',
    licence: 'Licence',
    glossary: 'Words worth knowing',
  },
};
