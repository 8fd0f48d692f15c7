/** Seats of a chamber: empty card seats per bloc (colour and cut), and the four ways a vote stands, told apart by outline and value. */

const card = (d: string, fill: string, edge: string, width = 1.4): string =>
  `<path d="${d}" fill="#0A1210" opacity=".4" transform="translate(2 1.6)"/><path d="${d}" fill="${fill}" stroke="${edge}" stroke-width="${width}" stroke-linejoin="round"/>`;

/** Bloc colours 0 to 7: papers of different value, no red beside green, none near the folder's. */
export const blocColours = ['#D9A94F', '#83A9CC', '#B68AB0', '#F0E6CC', '#9A744F', '#8FC7C6', '#6A7790', '#D2B3A6'] as const;

/** The upper edge of an empty seat, one per bloc: level, notch, slope, arch, steps, two notches, roof, shoulder. */
const tops = [
  'V-18H9',
  'V-18H-3L0-13L3-18H9',
  'V-13L9-20',
  'V-14Q-9-21 0-21Q9-21 9-14',
  'V-14H-3V-20H3V-14H9',
  'V-19H-6V-14H-3V-19H3V-14H6V-19H9',
  'V-14L0-21L9-14',
  'V-20H0V-13H9',
];

const seat = (index: number): string =>
  card(`M-9 0${tops[index] ?? tops[0]}V0Z`, blocColours[index] ?? blocColours[0], '#17211F', 1.2) +
  `<path d="M-7-6H7" stroke="#17211F" stroke-width="1.6" opacity=".45"/>`;

/** A small wooden chair whose back the seat's card covers: posts, the seat's front edge, two legs. */
const chair = (): string =>
  `<path d="M-13 8L18 12L20 5L10 1Z" fill="#0A1210" opacity=".3"/>` +
  card('M-11 7V-20Q-11-23-8-23H8Q11-23 11-20V7H8.6V0H-8.6V7Z', '#9A6E44', '#3A2718', 1) +
  card('M-12 0H12V3.4H-12Z', '#B98A58', '#3A2718', 0.9);

export const seats: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(blocColours.map((_, index) => [`seat/waiting-${index}`, () => seat(index)])),
  'seat/chair': chair,
  'seat/for': () => card('M-10 0V-14L0-26L10-14V0Z', '#FFF3D2', '#3A2A18', 1.5),
  'seat/against': () => card('M-10 0V-23L0-11L10-23V0Z', '#1C1A22', '#E9DDBE', 1.9),
  'seat/abstain': () =>
    `<circle cx="1.6" cy="-8.4" r="8" fill="#0A1210" opacity=".4"/><circle cy="-10" r="7" fill="#1F3A32" stroke="#FFF3D2" stroke-width="4.4"/>`,
  'seat/absent': () =>
    `<path d="M-9-1.6H9" stroke="#10201B" stroke-width="4.2"/><path d="M-9 1.2H9" stroke="#C9D6C4" stroke-width="1" opacity=".5"/>`,
};
