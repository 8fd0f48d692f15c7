/** Things of the moments that are played: what falls, dries, is printed, is read out; and what lives in a room while nothing happens. Blank. */
import { box, brad, cord, disc, flat, line, outline, paint, piece, ruled, sheetBox, stroke, torn } from '../paper.ts';
import { sheet } from '../sheet.ts';

/** A fresh imprint without a sign in it, broken where the rubber was dry; anchor in the middle. */
const stampMark = (): string =>
  `<g fill="none" stroke="${paint.violet}" transform="rotate(-6)"><circle r="22" stroke="none" fill="${paint.violet}" fill-opacity=".1"/>` +
  '<circle r="22" stroke-width="3.4" stroke-dasharray="41 1.6 23 1 38 2.4 18 .8" opacity=".92"/><circle r="17" stroke-width="1.2" stroke-dasharray="30 2 44 3" opacity=".8"/>' +
  '<path d="M-9-4H2M4-4H9M-9 4H-1M0.6 4H9" stroke-width="2.4" opacity=".8"/></g>';

/** The stamp in the moment it is down: squat, its rim on the paper, ink at the edge. Anchor at the foot. */
const stampToolDown = (): string =>
  `<ellipse cx="2" cy="1" rx="33" ry="5" fill="#120A06" opacity=".55" filter="url(#blur-4)"/>` +
  flat('M-31-3H31L29 2H-29Z', paint.violet) +
  sheet(0, piece('M-32-12Q-32-24 0-24Q32-24 32-12L30-2H-30Z', '#5A4630')) +
  sheet(0, piece('M-10-23L-6-46Q-19-57 0-66Q19-57 6-46L10-23Z', '#7A4F2C')) +
  stroke('M-8-54Q-6-61 1-62', '#C08A58', 2.4, 'stroke-linecap="round"');

/** Torn off at the top, its corner still turned up from the thumb. Anchor where it hung. */
const calendarLeaf = (): string =>
  sheet(
    1,
    piece(
      torn(
        [
          [-38, 0],
          [38, 0],
          [38, 66],
          [22, 82],
          [-38, 82],
        ],
        1.6,
        4,
        [0],
      ),
      paint.white,
    ),
  ) +
  sheet(0, piece('M38 66L22 82L20 63Z', paint.sand)) +
  line(-30, 10, 30, 10, '#CDB78C', 2);

/** The sheet from underneath: violet, thin, with the ghost of lines. Anchor in the middle. */
const carbonCopy = (): string =>
  sheet(
    1,
    piece(
      outline([
        [-40, -52],
        [40, -52],
        [40, 40],
        [29, 52],
        [-40, 52],
      ]),
      '#6A5E98',
    ),
  ) +
  sheet(0, piece('M40 40L29 52L27 37Z', '#8E84B4')) +
  ruled(-29, -38, 58, 8, 10, '#4A3F7C', 1.8);

const paperClip = (): string =>
  stroke('M-4 13V-9Q-4-16 2-16Q8-16 8-9V10Q8 19 1 19Q-8 19-8 10V-6', '#120A06', 2.6, 'opacity=".4" transform="translate(1.6 2)"') +
  stroke('M-4 13V-9Q-4-16 2-16Q8-16 8-9V10Q8 19 1 19Q-8 19-8 10V-6', 'url(#brass-across)', 2.6, 'stroke-linecap="round"');

/** A loop of string, tied in a bow, both ends loose. */
const stringLoop = (): string =>
  cord('M-34 0C-34-16 34-16 34 0C34 14-34 14-34 0', 2.6) +
  cord('M0 11C-18-4-26 14-2 11C22-4 26 16 2 11M-1 12L-12 26M2 12L14 24', 2.2) +
  brad(0, 11, 2.4);

/** The printed journal: a bar for a title, columns of blank lines, an empty picture; folded once, so the next page looks out. */
const gazette = (): string =>
  sheet(
    1,
    piece(
      outline([
        [-42, -60],
        [50, -56],
        [50, 64],
        [-42, 62],
      ]),
      paint.sand,
    ),
  ) +
  sheet(0, piece(sheetBox(-50, -64, 94, 126, 0.5), paint.white)) +
  flat(outline(box(-42, -56, 78, 11)), paint.ink) +
  line(-42, -40, 36, -40, paint.ink, 0.9) +
  line(-42, -37, 36, -37, paint.ink, 0.9) +
  flat(outline(box(-42, -29, 37, 28)), '#CDB78C') +
  ruled(0, -28, 36, 7, 5, '#6B5A44', 1.4) +
  ruled(-42, 8, 36, 10, 5, '#6B5A44', 1.4) +
  ruled(0, 8, 36, 10, 5, '#6B5A44', 1.4) +
  line(-3, -30, -3, 56, '#CDB78C', 0.8) +
  line(-50, -1, 44, -1, '#B9A379', 1, 'opacity=".7"');

/** What is read out: a long sheet on a rod, blank lines in paragraphs, an empty place for the seal. Anchor at the middle of the rod. */
const rulingSheet = (): string =>
  sheet(
    1,
    piece(
      torn(
        [
          [-50, 0],
          [50, 0],
          [51, 186],
          [-51, 186],
        ],
        1.2,
        6,
        [2],
      ),
      paint.white,
    ),
  ) +
  flat('M-50 4H50V12H-50Z', '#D8C198', 0.7) +
  line(-18, 24, 18, 24, paint.ink, 3) +
  ruled(-38, 38, 76, 4, 8, '#6B5A44', 1.6) +
  ruled(-38, 78, 76, 4, 8, '#6B5A44', 1.6) +
  ruled(-38, 118, 76, 3, 8, '#6B5A44', 1.6) +
  `<circle cx="24" cy="162" r="15" fill="none" stroke="#8C7650" stroke-width="1.4" stroke-dasharray="2.5 3"/>` +
  line(-38, 168, -6, 168, '#8C7650', 1.2) +
  sheet(0, piece(sheetBox(-60, -6, 120, 11, 0.4), '#6B4A30')) +
  disc(-60, 0, 7, 'url(#brad)') +
  disc(60, 0, 7, 'url(#brad)');

/** A soft round glow to lay over whatever is lit, as large as that is; anchor in the middle. */
const lanternLight = (): string =>
  disc(0, 0, 32, '#FFD98A', 'opacity=".5" filter="url(#blur-9)"') + disc(0, 0, 12, '#FFEFC4', 'opacity=".6" filter="url(#blur-4)"');

/** A thin curl of paper, the way it stands for steam; anchor at its foot. */
const steam = (d: string) => (): string =>
  stroke(d, '#120A06', 3, 'opacity=".16" transform="translate(1.6 1.6)" stroke-linecap="round"') +
  stroke(d, '#FBF3DF', 3.2, 'opacity=".9" stroke-linecap="round"');

/** Rod and bob; anchor where it hangs. */
const pendulum = (): string =>
  sheet(0, piece('M-1.6-2H1.6L2.2 74H-2.2Z', '#8C6D45')) +
  sheet(0, disc(0, 82, 13, 'url(#brass)') + disc(0, 82, 13, 'url(#fall)')) +
  disc(0, 82, 8, 'none', 'stroke="#6E5220" stroke-width="1.2"') +
  brad(0, 0, 2.6);

const moth = (): string =>
  sheet(0, piece('M0-1L-11-9Q-15-4-10 2L-1 2ZM0-1L10-10Q15-6 11 1L1 2Z', paint.cream)) +
  sheet(0, piece('M-1 2L-8 6Q-6 10-1 6ZM1 2L8 5Q7 10 1 6Z', paint.sand)) +
  line(0, -4, 0, 7, paint.umber, 2);

const dust = (): string => piece('M-3-2L2-3.4L3.6 1L-1 3.4Z', '#FFF3D6');

/** A bird folded from one strip, wings up; it flies to the right. */
const bird = (): string =>
  sheet(0, piece('M-18 2L-26-4L-12-2L8-1L18 2L8 6Q-6 8-18 2Z', paint.white)) +
  sheet(0, piece('M-8 0Q-14-12-6-16Q4-10 6 0Z', paint.cream)) +
  flat('M18 2L24 3L17 4.4Z', paint.kraft);

/** The edge of a curtain with its folds, weighted at the hem; anchor where it hangs. */
const curtainEdge = (): string =>
  sheet(1, piece('M-20 0H20Q15 70 20 120Q24 170 17 206Q8 212 0 206Q-8 212-17 206Q-22 160-17 110Q-13 60-20 0Z', '#B99F72')) +
  stroke('M-9 4Q-4 90-9 202M4 4Q1 100 6 204M13 4Q9 90 14 200', '#8C744A', 2, 'opacity=".8"') +
  stroke('M-14 6Q-9 80-13 190', '#E6D2A4', 1.6, 'opacity=".6"') +
  line(-18, 196, 18, 196, '#8C6D45', 2.4);

export const momentProps: Readonly<Record<string, () => string>> = {
  'stamp-mark': stampMark,
  'stamp-tool-down': stampToolDown,
  'calendar-leaf': calendarLeaf,
  'carbon-copy': carbonCopy,
  'paper-clip': paperClip,
  'string-loop': stringLoop,
  gazette,
  'ruling-sheet': rulingSheet,
  'lantern-light': lanternLight,
  'steam/1': steam('M0 0C-9-8 8-14 1-22C-6-29 5-33 2-38'),
  'steam/2': steam('M0 0C8-7-8-15-1-23C6-30-4-33 0-38'),
  'steam/3': steam('M0 0C-6-10 5-14 3-20C-1-27-8-29-3-38'),
  pendulum,
  moth,
  dust,
  bird,
  'curtain-edge': curtainEdge,
};
