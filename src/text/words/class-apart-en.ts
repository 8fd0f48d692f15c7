/** English words of what stands beside a lesson: its report, results brought together, words for the wall, the device that goes round. */
export const en = {
  back: 'Back to the lesson',
  backToStart: 'Back to the lessons',
  coming: 'One moment…',
  lost: 'This part didn’t arrive. Look at the network and press once more.',
  report: 'Report',
  reportSays: 'Who answered what, what was misread, how the blocs voted; to print, or as CSV, XLSX and xAPI.',
  collect: 'Bring results together',
  collectSays: 'From devices that played alone: by camera, as files, or as typed codes.',
  pace: 'Words for the wall',
  paceSays: 'Each plays on their own device; before each vote and each page of questions the game waits for a word that you show.',
  hand: 'Hand the device round',
  handSays: 'Each votes or answers unseen and hands it on. Nothing of it shows to the next.',
  title: 'Without a lesson of its own',
  intro: 'Everybody plays alone, on what they have; no network is needed between the devices.',
  pack: 'Pack',
};
