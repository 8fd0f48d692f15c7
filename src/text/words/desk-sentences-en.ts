/** Conditions, effects and moves as sentences, in English: what stands before, between and behind the pick lists. */

/** Words and slots: `{paper}` is where a control stands. */
export const en = {
  condition: {
    all: 'all of these hold:',
    any: 'one of these holds:',
    not: 'this doesn’t hold:',
    var: 'the variable {var} is {bounds}',
    support: 'the support of {support} is {bounds}',
    daysLeft: 'the days left are {bounds}',
    paper: 'the folder holds {paper}',
    stage: 'the bill is at {stage}',
    promise: 'the clerk promised {promise}',
    hearsay: 'the sentence in {hearsay} is {status}',
  },
  effect: {
    set: 'the variable {set} becomes {to}',
    add: 'the variable {add} changes by {by}',
    support: 'the support of {support} moves by {by} steps',
    paper: '{paper} goes into the folder',
    withdraw: '{withdraw} is taken out of the folder',
    promise: 'the clerk promises {promise}',
  },
  move: {
    go: 'take the bill to {to}',
    amend: 'change its {change}',
    count: 'count the votes against {of}',
  },
  bounds: { is: 'exactly', atLeast: 'at least', atMost: 'at most' },
  kind: 'What it asks',
  effectKind: 'What happens',
  moveKind: 'What is tried',
  bound: 'How',
  number: 'Number',
  add: 'Add one more',
  remove: 'Take it out',
  majority: { moreThan: 'more than', atLeast: 'at least' },
  share: 'of all members',
  top: 'first of the two numbers',
  bottom: 'second of the two numbers',
};
