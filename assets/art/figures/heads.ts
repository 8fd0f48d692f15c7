/** Heads in profile without faces, and what grows or sits on them; origin where the neck meets the head. */
import { disc, flat, line, piece, stroke } from '../paper.ts';
import { sheet } from '../sheet.ts';

const shapes = {
  oval: 'M-14-26Q-13-44 2-44Q15-43 16-28L21-20L16-17Q15-4 4-3Q-12-4-14-26Z',
  round: 'M-18-24Q-18-43 2-43Q18-42 19-27L23-20L19-16Q21 2 4 2Q-17 2-18-24Z',
  long: 'M-12-32Q-12-54 2-54Q14-53 14-37L24-25L15-21Q15-2 6 0Q-10-2-12-32Z',
  small: 'M-12-24Q-12-40 2-40Q14-39 14-26L18-19L14-16Q13-4 4-3Q-11-4-12-24Z',
  child: 'M-18-22Q-19-47 2-47Q20-46 20-26L24-21L20-17Q18-1 4-1Q-14-2-18-22Z',
  wide: 'M-16-30Q-16-49 2-49Q17-48 17-33L26-24L19-20L20-9Q16 3 2 2Q-14 1-16-14Z',
  tilted: 'M-14-26Q-12-48 5-47Q18-46 18-33L23-24L19-19Q18-2 7-1Q-12-2-14-26Z',
} as const;

const hairs = {
  crop: 'M-16-18Q-19-47 2-48Q18-47 17-32Q6-36-2-32Q-4-22-8-14Z',
  bun: 'M-15-16Q-19-46 2-47Q20-45 16-28Q8-36-2-34Q-6-22-10-12ZM-14-44a10 10 0 1 1 2 17z',
  side: 'M-19-14Q-20-32-15-37Q-12-24-12-10Z',
  bob: 'M-21 2Q-26-47 3-49Q20-48 18-33Q8-38 0-32Q4-14 0 4Z',
  hive: 'M-14-8Q-24-22-17-34Q-28-44-19-56Q-12-70 2-67Q18-64 17-50Q22-40 16-32Q7-38-1-32Q-3-16-7-4Z',
  slick: 'M-14-22Q-18-57 4-58Q17-57 17-45Q6-48-2-42Q-8-34-10-8L-15-4Z',
  braid: 'M-14-14Q-18-44 2-45Q18-44 15-29Q6-34-2-30Q-6-20-8-10Q-14 4-13 22Q-10 44-16 74L-22 86L-26 72Q-22 44-26 22Q-26 2-14-14Z',
  curls: 'M-18-20a9 9 0 0 1-1-16a9 9 0 0 1 8-13a10 10 0 0 1 16-3a9 9 0 0 1 13 7a7 7 0 0 1 1 14Q8-38-1-32Q-2-22-7-15a7 7 0 0 1-11-5z',
  tuft: 'M-14-14Q-20-36-10-43L-17-50L-5-48L-6-57L4-48Q17-48 18-37L23-38L15-30Q6-36-2-31Q-4-22-7-14Z',
  waves: 'M-20-4Q-12-12-19-22Q-24-48 0-50Q24-50 20-30Q8-38-1-31Q2-22-4-14Q0-6-6 4Q-16 6-20-4Z',
  swept: 'M-16-12Q-24-30-16-42Q-6-53 8-50Q20-47 18-36Q8-41-1-37Q1-28-5-22Q-4-14-9-8Z',
  mane: 'M-13-6Q-21-22-18-42Q-13-60 0-61Q11-61 14-52Q3-51-4-43Q-7-33-3-25L-4-16Q-9-20-9-12L-8-2Q-12-2-13-6Z',
  knot: 'M-11-14Q-18-42 2-44Q18-43 14-29Q6-34-2-31Q-4-20-8-11ZM-12-18a10 9 0 1 0-4 17a10 9 0 0 0 4-17z',
  ponytail: 'M-15-14Q-19-46 2-47Q19-45 16-29Q7-36-2-33Q-5-24-8-14L-15-19Q-31-18-34 6Q-35 14-40 20Q-46-4-38-22Q-31-36-16-34Z',
  cloud: 'M-24-14Q-37-34-20-51Q-4-70 19-57Q32-45 21-31Q10-38 0-33Q-4-24-6-12Q-17-4-24-14Z',
  pigtails:
    'M-17-16Q-20-48 2-49Q21-47 19-31Q8-38-2-33Q-5-24-8-14ZM-14-26L-24-31Q-42-40-47-22Q-42-20-44-8Q-30-6-24-19L-14-18ZM-2-46Q-8-62-22-62Q-16-54-20-48Q-10-44-2-42Z',
  fringe: 'M-15-26Q-21-31-17-38L-12-34Q-8-20-8-9Q-15-7-19 1Q-27-3-21-12Q-25-18-15-26Z',
  crown: 'M-15-10Q-26-18-22-34Q-40-38-36-54Q-28-70-12-62Q4-64 16-54Q24-45 17-33Q8-39-1-34Q-5-24-8-10Z',
  bowl: 'M-20-12Q-24-52 2-53Q24-51 22-25L12-28Q0-30-6-26Q-7-17-10-11Z',
  shag: 'M-12 2Q-28 2-24-11Q-35-18-27-29Q-33-43-19-47Q-11-60 1-53Q14-59 18-45Q23-38 17-31Q8-37-1-33Q-4-22-6-12Q-4-2-12 2Z',
  locks: 'M-28 16L-21 13L-19 22L-13 14L-9 20L-6 8Q-4-16-1-31Q8-38 19-32Q22-49 2-51Q-21-49-23-22Q-25-2-28 16Z',
  topknot: 'M-13-12Q-18-43 2-44Q18-43 15-29Q7-35-2-32Q-4-21-8-11ZM-8-41Q-20-50-10-60Q2-68 9-57Q12-47 2-41Z',
} as const;

export const head = (shape: keyof typeof shapes, skin: string, hair: keyof typeof hairs, colour: string, extra = ''): string =>
  sheet(0, piece(shapes[shape], skin)) + sheet(0, piece(hairs[hair], colour)) + extra;

/** A soft cap with a short brim. */
export const cap = (colour: string): string => sheet(0, piece('M-18-30Q-20-48-2-51Q18-51 18-36L30-31L29-27L-17-27Z', colour));

/** A hat with a brim wide enough for rain. */
export const brimmed = (colour: string, band: string): string =>
  sheet(0, piece('M-17-34L-14-58Q-2-66 14-60L18-38Z', colour) + flat('M-17-34L18-38L17-46L-16-42Z', band)) +
  sheet(0, piece('M-36-30Q-4-40 36-42L35-37Q0-30-33-25Z', colour));

/** Ear cushions on a sprung band. */
export const headphones = (colour: string): string =>
  stroke('M-3-38Q-6-52-2-57', colour, 5, 'stroke-linecap="round"') +
  sheet(0, piece('M-14-32Q-14-40-4-40Q8-40 8-32V-16Q8-8-3-8Q-14-8-14-16Z', colour)) +
  disc(-3, -24, 7, '#6E5220');

/** A messenger's round cap, worn askew, with a chin cord. */
export const roundCap = (colour: string, band: string): string =>
  stroke('M-10-40Q-14-14 6-3', band, 1.6) +
  sheet(0, piece('M-15-36L13-46L9-62Q-6-64-20-52Z', colour) + flat('M-15-36L13-46L12-50L-16-40Z', band));

/** An editor's eyeshade. */
export const eyeshade = (colour: string): string => sheet(0, piece('M-16-33L17-37L36-27L34-23L16-29L-15-26Z', colour));

/** A pencil parked in the hair. */
export const pencil = (x: number, y: number, turn: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${sheet(0, piece('M-16-2H12L18 0L12 2H-16Z', '#C79E4E'))}${line(12, 0, 18, 0, '#231A14', 1.4)}</g>`;

/** Glasses as a brass wire: a ring at the side of the head and its temple. */
export const glasses = (): string =>
  `<circle cx="14" cy="-22" r="5.4" fill="#F6EBD2" fill-opacity=".35" stroke="#6E5220" stroke-width="1.5"/>${line(9, -22, -8, -25, '#6E5220', 1.4)}`;
