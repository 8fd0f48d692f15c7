/** Words around the one device that goes round a class, in English. */

export const en = {
  title: 'One device for everybody',
  roster: 'Who takes part?',
  rosterSays: 'One name a line, in the order in which the device goes round. Typed once.',
  names: 'Names',
  begin: 'Begin',
  flaws: (name: string, why: string) => `“${name}”: ${why}`,
  handTo: (name: string) => `Hand the device to ${name}`,
  handSays: 'Nobody else looks now. The screen stays empty until you say it is you.',
  iAm: (name: string) => `I am ${name}`,
  skip: 'Not here just now: the next one',
  done: 'Done: hand it on',
  doneSays: 'The next one doesn’t see what you gave.',
  all: 'It went round',
  allSays: 'Everybody had their turn. Give the device back.',
  again: 'Change a vote',
  whose: 'Whose vote is to change?',
  whoseSays:
    'Only the one whose vote it is looks now, and taps their own name. The first vote is not shown; it counts until another is given.',
  nobodys: 'Nobody’s',
  toTeacher: 'Back to the teacher’s page',
  nothing: 'Nothing lies before the class just now',
  nothingSays: 'When a vote or a question is opened, the device goes round.',
  missing: 'Who had no turn yet',
  left: (n: number) => `${n} to go`,
} as const;
