/** What a hearing weighs with: the balance of paper and string, its pans, an empty tray, and a card for each kind of exhibit. */
import { box, brad, cord, cut, disc, flat, line, outline, paint, piece, ruled, sheetBox, stroke, torn } from '../paper.ts';
import { sheet } from '../sheet.ts';

/** Where the pans hang, in units from the balance's foot, and how far below its hook a pan's floor lies. */
export const balancePlaces = {
  hooks: [
    { x: -190, y: -374 },
    { x: 190, y: -374 },
  ],
  floor: { y: 280, w: 170 },
} as const;

const [hookX, hookY] = [balancePlaces.hooks[1].x, balancePlaces.hooks[1].y];
/** From the hook to the pan's rim; the floor is behind the near lip. */
const drop = balancePlaces.floor.y - 18;

const slabOf = (half: number, top: number, tall: number, colour: string): string =>
  sheet(
    1,
    piece(
      cut(
        [
          [-half + 5, top],
          [half - 5, top],
          [half, top + tall],
          [-half, top + tall],
        ],
        0.5,
      ),
      colour,
    ),
  ) + line(-half + 6, top + 1.5, half - 6, top + 1.5, '#FFF6DC', 1.6, 'opacity=".6"');

/** A column of rolled paper: the seam winds up, the right side lies in shade. */
const column = (): string => {
  let seams = '';
  for (let y = -70; y > -350; y -= 46) seams += line(-16, y, 15, y - 20, '#A98A58', 1.6, 'opacity=".55"');
  return (
    sheet(
      2,
      piece(
        cut(
          [
            [-14, -392],
            [14, -392],
            [18, -44],
            [-18, -44],
          ],
          0.5,
        ),
        paint.white,
      ) + flat('M4-392L14-392L18-44L6-44Z', '#7A5A3A', 0.26),
    ) + seams
  );
};

/** Cord wound round: a collar that holds paper to paper. */
const binding = (x: number, y: number, w: number, turns: number): string => {
  let made = '';
  for (let i = 0; i < turns; i++)
    made +=
      line(x - w, y + i * 6, x + w, y + i * 6 - 3, '#120A06', 6.4, 'opacity=".3" stroke-linecap="round"') +
      line(x - w, y + i * 6 - 1, x + w, y + i * 6 - 4, i % 2 ? '#D9C08A' : '#EAD9B5', 5, 'stroke-linecap="round"');
  return made;
};

/** Foot, column and level beam; the pans are sprites of their own. Anchor at the foot. */
export const balance = (): string =>
  `<ellipse cx="18" cy="3" rx="128" ry="13" fill="#120A06" opacity=".5" filter="url(#blur-4)"/>` +
  slabOf(112, -18, 18, '#8E6A42') +
  slabOf(88, -34, 17, paint.kraft) +
  slabOf(58, -48, 15, paint.sand) +
  column() +
  binding(0, -62, 19, 3) +
  sheet(
    2,
    piece(
      `M${-hookX - 14} ${hookY - 8}Q-100 ${hookY - 20} -34 ${hookY - 34}Q0 ${hookY - 44} 34 ${hookY - 34}Q100 ${hookY - 20} ${hookX + 14} ${hookY - 8}L${hookX + 12} ${hookY + 6}Q100 ${hookY + 4} 0 ${hookY + 8}Q-100 ${hookY + 4} ${-hookX - 12} ${hookY + 6}Z`,
      paint.cream,
    ) +
      flat(
        `M${-hookX + 28} ${hookY - 5}Q-96 ${hookY - 12} -44 ${hookY - 19}L-44 ${hookY - 3}Q-100 ${hookY - 4} ${-hookX + 28} ${hookY - 1}Z`,
        '#6B4F35',
        0.75,
      ) +
      flat(
        `M${hookX - 28} ${hookY - 5}Q96 ${hookY - 12} 44 ${hookY - 19}L44 ${hookY - 3}Q100 ${hookY - 4} ${hookX - 28} ${hookY - 1}Z`,
        '#6B4F35',
        0.75,
      ),
  ) +
  binding(0, hookY - 22, 24, 5) +
  sheet(1, disc(0, hookY - 54, 15, 'url(#brad)')) +
  brad(-hookX, hookY, 6.5) +
  brad(hookX, hookY, 6.5);

const dish = (): string =>
  sheet(2, piece(`M-104 ${drop - 14}Q-96 ${drop + 24} -44 ${drop + 30}L44 ${drop + 30}Q96 ${drop + 24} 104 ${drop - 14}Z`, '#B48E5A')) +
  sheet(
    0,
    `<ellipse cx="0" cy="${drop - 14}" rx="104" ry="22" fill="${paint.sand}"/><ellipse cx="0" cy="${drop - 14}" rx="104" ry="22" fill="url(#fall)"/>`,
  ) +
  `<ellipse cx="4" cy="${drop - 10}" rx="92" ry="16" fill="#5E4229" opacity=".42"/>`;

const lip = (): string =>
  piece(
    `M-104 ${drop - 14}Q-96 ${drop + 24} -44 ${drop + 30}L44 ${drop + 30}Q96 ${drop + 24} 104 ${drop - 14}Q84 ${drop + 8} 0 ${drop + 8}Q-84 ${drop + 8} -104 ${drop - 14}Z`,
    '#C9A56C',
  ) + stroke(`M-104 ${drop - 14}Q-84 ${drop + 8} 0 ${drop + 8}Q84 ${drop + 8} 104 ${drop - 14}`, '#FFF6DC', 2.4, 'opacity=".75"');

/** A shallow dish on three cords; anchored at its hook. What lies in it is put before it, and the lip before that. */
export const pan = (): string =>
  cord(`M0 4L6 ${drop - 34}`, 2) +
  dish() +
  cord(`M0 4L-100 ${drop - 15}`, 2.6) +
  cord(`M0 4L100 ${drop - 15}`, 2.6) +
  lip() +
  brad(-100, drop - 13, 4) +
  brad(100, drop - 13, 4) +
  binding(0, 12, 6, 3);

/** The near rim of a pan alone, anchored like the pan: it hides the foot of what lies in it. */
export const panLip = (): string => sheet(0, lip()) + brad(-100, drop - 13, 4) + brad(100, drop - 13, 4);

/** An empty tray with a blank label, for what is set aside. Anchor at the foot. */
export const trayEmpty = (): string =>
  `<ellipse cx="9" cy="2" rx="84" ry="8" fill="#120A06" opacity=".45" filter="url(#blur-4)"/>` +
  sheet(
    0,
    piece(
      outline([
        [-62, -58],
        [62, -58],
        [78, -26],
        [-78, -26],
      ]),
      '#4A3323',
    ) +
      flat('M-62-58H62L65-52H-65Z', '#8C6844') +
      flat('M-62-58L-78-26H-71L-57-56ZM62-58L78-26H71L57-56Z', '#6B4A30'),
  ) +
  sheet(
    1,
    piece(
      cut(
        [
          [-80, -28],
          [80, -28],
          [74, 0],
          [-74, 0],
        ],
        0.5,
      ),
      '#80593A',
    ),
  ) +
  sheet(0, piece(sheetBox(-46, -22, 92, 16, 0.4), paint.cream)) +
  brad(-52, -14, 2.4) +
  brad(52, -14, 2.4);

/** What made an exhibit; each kind has an outline of its own, and a mark in the upper left corner. */
export type ExhibitKind = 'explanation' | 'witness' | 'document' | 'recording' | 'expert';

const faces: Readonly<Record<ExhibitKind, { readonly sheet: () => string; readonly mark: string }>> = {
  // Folded once: a letter that somebody wrote to explain.
  explanation: {
    sheet: () => sheet(1, piece('M-66-46L0-52L66-46L66 48L-66 48Z', paint.white)) + stroke('M-66-20L0-26L66-20', '#D8C198', 1.6),
    mark: stroke('M-8 7L5-9L9-6L-4 10L-10 12Z', paint.umber, 2.2, 'stroke-linejoin="round"'),
  },
  // An index card with a tab: who saw it.
  witness: {
    sheet: () => sheet(1, piece('M-66-38L-62-54L-14-54L-8-44L66-44L66 48L-66 48Z', '#F0E4C6')) + line(-58, -18, 58, -18, '#D8C198', 1.6),
    mark: `<g fill="none" stroke="#6B4F35" stroke-width="2.2"><path d="M-11 0Q0-11 11 0Q0 11-11 0Z"/></g>${disc(0, 0, 3.2, paint.umber)}`,
  },
  // A sheet with its corner folded down.
  document: {
    sheet: () => sheet(1, piece('M-66-48L46-48L66-28L66 48L-66 48Z', paint.white) + flat('M46-48L66-28L46-28Z', '#CDB78C')),
    mark: ruled(-10, -7, 20, 3, 7, paint.umber, 2.4),
  },
  // A cassette's round shoulders, its window above.
  recording: {
    sheet: () =>
      sheet(1, piece('M-56-48L56-48Q66-48 66-38L66 48L-66 48L-66-38Q-66-48-56-48Z', '#E4E0CF')) +
      flat(sheetBox(-60, 38, 120, 6, 0.4), '#B4B8B3'),
    mark: '<g fill="none" stroke="#6B4F35" stroke-width="2.2"><circle cx="-7" r="5"/><circle cx="8" r="5"/><path d="M-7 5H8"/></g>',
  },
  // Torn off a pad, measured along its foot.
  expert: {
    sheet: () => {
      let ticks = '';
      for (let x = -58; x <= 58; x += 8) ticks += line(x, 47, x, (x + 58) % 24 ? 42 : 38, '#8C7A5E', 1.3);
      return sheet(1, piece(torn(box(-66, -48, 132, 96), 1.8, 5, [0]), paint.white)) + ticks;
    },
    mark: `<circle cx="-2" cy="-2" r="7" fill="none" stroke="${paint.umber}" stroke-width="2.4"/>${line(3, 3, 10, 11, paint.umber, 3)}`,
  },
};

/** A blank card with its kind's mark and a punched hole for the tag; anchor in the middle. */
export const exhibit = (kind: ExhibitKind): string =>
  faces[kind].sheet() +
  `<g transform="translate(-46 -30)">${faces[kind].mark}</g>` +
  disc(54, 34, 4.6, '#6B4F35') +
  disc(54, 34, 3, '#2A2018');

export const hearingProps: Readonly<Record<string, () => string>> = {
  balance,
  pan,
  'pan-lip': panLip,
  'tray-empty': trayEmpty,
  exhibit: () => exhibit('document'),
  ...Object.fromEntries((Object.keys(faces) as ExhibitKind[]).map((kind) => [`exhibit/${kind}`, () => exhibit(kind)])),
};
