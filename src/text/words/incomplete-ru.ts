/** What an answer to each kind of question still lacks, in Russian. */
export const incomplete = {
  choice: 'Сначала выберите ответ.',
  multiple: 'Сначала отметьте хотя бы один ответ.',
  order: 'Сначала расставьте всё по порядку.',
  match: 'Сначала подберите пару каждому.',
  categorise: 'Сначала найдите место каждому.',
  number: (min: number, max: number) => `Сначала введите целое число от ${min} до ${max}.`,
  hottext: 'Сначала выберите предложение.',
} as const;
