/** The people of Room 614 and of the newsroom. */
import { brad, disc, flat, line, outline, paint, piece, ruled, stroke } from '../paper.ts';
import { sheet } from '../sheet.ts';
import { cap, eyeshade, glasses, head, pencil } from './heads.ts';
import { type Person, paperInHand } from './puppet.ts';

const files = (x: number, y: number, turn: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${sheet(0, piece('M-15-30H13L17-26V30H-15Z', paint.kraft))}${sheet(0, piece('M-18-26H12V34H-18Z', paint.sand))}${ruled(-12, -14, 18, 3, 8)}</g>`;

/** The player: a long coat, a soft cap, a satchel of files. */
export const clerk: Person = {
  body:
    sheet(0, piece('M-17-60L-19 0H-3L0-50L5 0H22L18-60Z', '#2C3439')) +
    sheet(0, piece('M-46-104L-20-110L-14-70L-42-64Z', paint.kraft) + piece('M-46-104L-20-110L-18-92L-43-86Z', '#8C6D45')) +
    sheet(
      0,
      piece('M-24-155Q0-171 23-155L29-80L38-28L-34-26L-29-80Z', '#46555C') +
        flat('M-6-163L2-112L12-161L5-166H-3Z', paint.white) +
        line(3, -112, 4, -30, '#2F3B41', 1.6),
    ) +
    stroke('M18-156Q-6-124-34-100', '#8C6D45', 4) +
    brad(6, -92, 2) +
    brad(6, -70, 2),
  head: head('oval', paint.kraft, 'crop', '#2A3238', cap('#37444B')),
  neck: [1, -164],
  shoulders: { near: [17, -146], far: [-17, -146] },
  bones: { upper: 37, fore: 40, width: 8.4 },
  sleeve: '#55666E',
  farSleeve: '#3A474D',
  cuff: paint.white,
  skin: paint.kraft,
  near: { stand: { to: [32, 44], grip: 'flat', holds: files(8, -10, -8) }, speak: { to: [56, 4], grip: 'open', turn: -40 } },
};

/** Small, stooped, shawl and long skirt, a pencil in her bun; small gestures. */
export const elder: Person = {
  body:
    sheet(0, piece('M-22-96L-38-2H28L22-92Z', '#5C4A55')) +
    stroke('M-10-84L-18-4M4-84L4-4', '#4A3A45', 2) +
    sheet(0, piece('M-24-142Q-4-164 22-150L26-86Q0-78-24-88Z', '#7A6573')) +
    sheet(
      0,
      piece('M-30-126Q-14-166 20-156L34-128L8-66L-8-84L-40-104Z', '#C9B18C') +
        stroke('M-34-108L2-76L26-132', '#8E7148', 2) +
        stroke('M-38-102l-6 8m14 0l-5 9m13-1l-4 9m12-1l-3 9m12-1l0 9', '#C9B18C', 2.4),
    ),
  head: head('small', paint.sand, 'bun', '#B9B6AC', glasses() + pencil(-18, -38, -38)),
  neck: [14, -152],
  shoulders: { near: [16, -138], far: [-12, -134] },
  bones: { upper: 30, fore: 32, width: 7 },
  sleeve: '#866F7E',
  farSleeve: '#5F4E5A',
  cuff: null,
  skin: paint.sand,
  height: 0.9,
  nod: 8,
  near: {
    stand: { to: [26, 40], grip: 'hold' },
    speak: { to: [40, -4], grip: 'point', turn: -24 },
    offer: { to: [46, 18], grip: 'hold', holds: paperInHand(24, -12, 38, 48) },
    think: { to: [14, -4], grip: 'hold', turn: -10 },
  },
  far: { stand: { to: [38, 40], grip: 'hold' }, speak: { to: [40, 34], grip: 'hold' } },
};

/** Young, slim, curly; waistcoat, loose tie, rolled sleeves; big easy gestures. */
export const counsel: Person = {
  body:
    sheet(0, piece('M-15-92L-20 0H-5L1-72L7 0H22L16-92Z', '#4C5A5E')) +
    sheet(0, piece('M-19-156Q0-168 19-156L17-84H-17Z', paint.white)) +
    sheet(0, piece('M-17-155L-6-160L3-122L10-160L18-155L18-86L6-76L2-82L-4-76L-17-86Z', '#37606A')) +
    sheet(0, piece('M-1-160L7-160L6-152L12-112L5-104L-2-112L0-152Z', '#E0B65A')) +
    brad(3, -96, 1.6),
  head: head('oval', paint.straw, 'curls', '#3A2C26'),
  neck: [1, -166],
  shoulders: { near: [15, -148], far: [-14, -148] },
  bones: { upper: 37, fore: 42, width: 6.8 },
  sleeve: '#F0E2C4',
  farSleeve: paint.sand,
  cuff: null,
  skin: paint.straw,
  height: 1.04,
  base: 34,
  near: { speak: { to: [50, -52], grip: 'open', turn: -10 } },
  far: { stand: { to: [-18, 46], grip: 'rest' }, speak: { to: [58, 2], grip: 'open' }, think: { to: [-16, 46], grip: 'rest' } },
};

/** The newsroom's editor: legs apart, apron, eyeshade, dark sleeve garters. */
export const editor: Person = {
  body:
    sheet(0, piece('M-19-92L-34 0H-16L0-62L16 0H34L20-92Z', '#59513F')) +
    sheet(0, piece('M-25-153Q0-169 25-153L22-84H-22Z', '#D9CDAF')) +
    sheet(0, piece('M-13-146L15-146L18-98L24-38H-24L-16-98Z', paint.newsroom) + flat('M-14-84h24v22h-26z', '#55511F', 0.8)) +
    stroke('M-10-146L-5-164M12-146L8-164', paint.newsroom, 4) +
    sheet(0, piece('M-6-92h4v24h-4zM2-96h4v28h-4z', paint.brass)),
  head: head('oval', paint.kraft, 'crop', '#7B7266', eyeshade('#3F5A46') + pencil(-8, -28, 12)),
  neck: [1, -164],
  shoulders: { near: [19, -146], far: [-19, -146] },
  bones: { upper: 36, fore: 40, width: 8.2 },
  sleeve: '#E2D6B8',
  farSleeve: '#B9AC8C',
  cuff: '#3A3A30',
  skin: paint.kraft,
  near: { stand: { to: [22, 44], grip: 'hold' }, speak: { to: [66, -8], grip: 'point', turn: 4 } },
  far: { stand: { to: [-22, 40], grip: 'rest' }, speak: { to: [-24, 42], grip: 'rest' } },
};

/** Long dust coat like a bell, a braid to the waist, boxes under the arm. */
export const archivist: Person = {
  body:
    sheet(0, piece('M-17-156Q0-167 18-156L17-116Q38-62 48-4H-48Q-36-62-18-116Z', '#6F6A80')) +
    line(3, -150, 6, -6, '#55506A', 1.6) +
    sheet(0, piece('M12-84h26l4 26h-28z', '#615C72')) +
    sheet(0, piece('M18-92h6v22h-6z', paint.white)) +
    flat('M-5-163L3-138L11-162L6-166H-1Z', paint.white) +
    sheet(0, piece('M-18-116L18-116L18-110L-18-110Z', '#55506A')),
  head: head('small', paint.sand, 'braid', '#6A4228', glasses()),
  neck: [2, -164],
  shoulders: { near: [14, -148], far: [-13, -148] },
  bones: { upper: 34, fore: 38, width: 7.4 },
  sleeve: '#7D7890',
  farSleeve: '#585370',
  cuff: paint.cream,
  skin: paint.sand,
  base: 46,
  near: {
    stand: { to: [34, 40], grip: 'flat', holds: files(6, -14, 6) },
    speak: { to: [52, -26], grip: 'hold', holds: paperInHand(16, -10, 30, 22, -12) },
    offer: { to: [56, 26], grip: 'flat', holds: files(18, -28, -4) },
  },
  far: { stand: { to: [52, 44], grip: 'flat' }, speak: { to: [44, 44], grip: 'flat', holds: files(12, -18, 10) } },
};

/** Tall beehive, belted dress, heels: quick and upright. */
export const secretary: Person = {
  body:
    sheet(0, piece('M-9-60L-8-12L-14 0H2L2-60ZM4-60L8-12L4 0H20L16-60Z', paint.sand)) +
    sheet(0, piece('M-16-8L-15 0H3L1-6ZM3-8L4 0H22L18-6Z', '#3A2E34')) +
    sheet(0, piece('M-13-112H13L42-48Q2-38-40-48Z', '#7A5C6A')) +
    sheet(0, piece('M-18-156Q0-167 18-156L13-110H-13Z', '#866776') + flat('M-5-163L3-140L11-162Z', paint.white)) +
    sheet(
      0,
      piece(
        outline([
          [-15, -116],
          [15, -116],
          [15, -107],
          [-15, -107],
        ]),
        '#3A2E34',
      ),
    ) +
    disc(6, -111.5, 3, 'url(#brad)'),
  head: head('small', paint.white, 'hive', '#4A2F24'),
  neck: [1, -164],
  shoulders: { near: [14, -148], far: [-13, -148] },
  bones: { upper: 34, fore: 36, width: 6.4 },
  sleeve: '#907180',
  farSleeve: '#634A56',
  cuff: paint.white,
  skin: '#E6D6B6',
  base: 32,
  near: {
    stand: { to: [30, 26], grip: 'hold', holds: paperInHand(10, -16, 30, 38, 10) },
    speak: { to: [44, -36], grip: 'point', turn: -20 },
    think: { to: [15, -8], grip: 'point', turn: -14 },
  },
  far: { speak: { to: [50, 26], grip: 'hold', holds: paperInHand(12, -10, 30, 38, 8) } },
};
