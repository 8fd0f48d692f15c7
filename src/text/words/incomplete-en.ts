/** What an answer to each kind of question still lacks, in English. */
export const incomplete = {
  choice: 'Choose an answer first.',
  multiple: 'Choose at least one answer first.',
  order: 'Put everything in order first.',
  match: 'Give each one its partner first.',
  categorise: 'Give each one its place first.',
  number: (min: number, max: number) => `Enter a whole number from ${min} to ${max} first.`,
  hottext: 'Pick a sentence first.',
} as const;
