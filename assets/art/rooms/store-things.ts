/** What a school keeps under its stairs: brooms, a net of balls, jars and brushes, a moon from the last play, a bulb. */
import { lyingShadow } from '../light.ts';
import { at, brad, cut, disc, flat, line, num, outline, paint, piece, ruled, sheetBox, stroke, torn } from '../paper.ts';
import { between } from '../random.ts';
import { sheet } from '../sheet.ts';

/** A broom that leans, head down: foot of the head at x, y. */
export function broom(x: number, y: number, s: number, lean: number, colour: string, bristle = '#C9A45E'): string {
  let straws = '';
  for (let i = 0; i < 13; i++)
    straws += line(-24 + i * 4, -44, -34 + i * 5.6 + between(-2, 2), between(-3, 1), '#7A5A2C', 1.4, 'opacity=".7"');
  return at(
    x,
    y,
    sheet(1, piece('M-5-80L-4-420Q0-428 4-420L5-80Z', '#B8905A')) +
      sheet(1, piece('M-26-46L-38 0Q0 6 38 0L26-46Z', bristle)) +
      straws +
      sheet(1, piece('M-30-44Q-30-62-12-66L-8-86H8L12-66Q30-62 30-44Z', colour)),
    s,
    lean,
  );
}

/** A mop in its bucket. */
export const bucket = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    `<ellipse cx="24" cy="0" rx="70" ry="10" fill="#120A06" opacity=".4" filter="url(#blur-4)"/>` +
      sheet(1, piece('M-6-70L34-400Q40-406 44-398L8-70Z', '#A98452')) +
      stroke('M-44-78C-60-150 60-150 46-78', '#3A4247', 4) +
      sheet(1, piece('M-48-84H48L36 0H-36Z', '#6F8790')) +
      sheet(0, piece('M-50-90H50V-78H-50Z', '#8CA3AA')) +
      line(-36, -74, -28, -8, '#E4EEF0', 4, 'opacity=".4"'),
    s,
  );

/** A net of balls, hung by its cord: where it hangs at x, y. */
export function ballNet(x: number, y: number, s: number): string {
  const balls = [
    [-30, 96, 34, '#C98A4A'],
    [32, 92, 33, '#5F8A94'],
    [2, 146, 36, '#E3D3A8'],
    [-26, 200, 32, '#7E9A72'],
    [34, 194, 33, '#B57A48'],
  ] as const;
  // Cords cross each other from the neck to the bottom, as wide as the balls push them.
  const half = (t: number): number => 74 * Math.sin(Math.PI * t ** 0.8) ** 0.7;
  let mesh = '';
  for (let strand = 0; strand < 12; strand++)
    for (const way of [1, -1]) {
      let cordPath = '';
      for (let i = 0; i <= 14; i++) {
        const t = i / 14;
        const turn = (strand / 12) * 2 * Math.PI + way * t * 2.4;
        cordPath += `${i ? 'L' : 'M'}${num(half(t) * Math.sin(turn))} ${num(t * 250)}`;
      }
      if (Math.cos((strand / 12) * 2 * Math.PI + way * 1.2) > 0) mesh += cordPath;
    }
  return at(
    x,
    y,
    balls
      .map(
        ([bx, by, r, colour]) =>
          sheet(1, disc(bx, by, r, colour) + disc(bx, by, r, 'url(#fall)')) +
          stroke(
            `M${bx - r} ${by}Q${bx} ${by + r * 0.5} ${bx + r} ${by}M${bx} ${by - r}Q${bx + r * 0.5} ${by} ${bx} ${by + r}`,
            '#3A271A',
            2,
            'opacity=".4"',
          ) +
          `<ellipse cx="${bx - r * 0.36}" cy="${by - r * 0.4}" rx="${num(r * 0.3)}" ry="${num(r * 0.22)}" fill="#FFF6DC" opacity=".4"/>`,
      )
      .join('') +
      stroke(mesh, '#2B1D12', 2, 'opacity=".4" transform="translate(2 3)"') +
      stroke(mesh, '#EFE2C2', 1.8, 'opacity=".9"') +
      line(0, -60, 0, 2, '#EFE2C2', 4) +
      brad(0, -60, 5),
    s,
  );
}

/** A jar with brushes, foot in the middle. */
export const brushes = (x: number, foot: number, s: number): string =>
  at(
    x,
    foot,
    (
      [
        [-14, -84, '#8A5A36', '#3A4A58'],
        [-3, -98, '#B58F58', '#C98A4A'],
        [9, -80, '#6A4A30', '#E3D3A8'],
        [17, -92, '#A0743F', '#5F8A94'],
      ] as const
    )
      .map(
        ([dx, top, shaft, tip]) =>
          line(dx * 0.4, -14, dx, top, shaft, 4) + line(dx, top, dx * 1.16, top - 16, tip, 7, 'stroke-linecap="round"'),
      )
      .join('') + sheet(0, piece('M-17-46H17L15 0H-15Z', '#C9D6D2') + flat('M-15-20H15V-2H-15Z', '#8FA6B0', 0.8)),
    s,
  );

/** Tins of paint, one with its run. */
export const tin = (x: number, foot: number, w: number, h: number, colour: string): string =>
  sheet(0, piece(sheetBox(x - w / 2, foot - h, w, h, 0.4), '#A9ADA6')) +
  flat(sheetBox(x - w / 2, foot - h * 0.74, w, h * 0.48, 0.3), colour) +
  flat(`M${x - w * 0.2} ${foot - h}V${num(foot - h * 0.5)}q${num(w * 0.06)} 7 ${num(w * 0.12)} 0V${foot - h}Z`, colour) +
  sheet(0, piece(sheetBox(x - w * 0.54, foot - h - 4, w * 1.08, 7, 0.3), '#C8CBC2'));

/** Rolled charts in a crate: only the rolls are seen. */
export function rolls(x: number, foot: number, s: number): string {
  return at(
    x,
    foot,
    (
      [
        [-34, -168, -7, '#D8C198'],
        [-12, -196, -2, '#EAD9B5'],
        [12, -176, 4, '#C3CCC6'],
        [34, -152, 9, '#D8C198'],
      ] as const
    )
      .map(([dx, top, lean, colour]) =>
        at(
          dx,
          0,
          sheet(1, piece(sheetBox(-11, top, 22, -top - 10, 0.5), colour)) +
            `<ellipse cx="0" cy="${top}" rx="11" ry="5" fill="#8A7A5C"/><ellipse cx="0" cy="${top}" rx="5" ry="2.4" fill="#3A2E22"/>` +
            line(-11, top * 0.5, 11, top * 0.5 + 2, '#7A5A3A', 3),
          1,
          lean,
        ),
      )
      .join('') +
      sheet(1, piece(sheetBox(-58, -74, 116, 74), '#8C6A44')) +
      [-62, -38, -14].map((y) => sheet(0, piece(sheetBox(-60, y, 120, 17, 0.5), '#A47E52'))).join(''),
    s,
  );
}

/** A moon of card with a stick, from the last play. */
export const moon = (x: number, y: number, s: number, turn: number): string =>
  at(
    x,
    y,
    sheet(
      1,
      piece(
        torn(
          [
            [-6, 60],
            [6, 60],
            [5, 190],
            [-5, 190],
          ],
          0.4,
          8,
        ),
        '#8A6840',
      ),
    ) +
      sheet(2, piece('M20-86C-40-84-82-40-82 4C-82 54-38 92 24 88C-14 66-32 40-32 2C-32-36-14-66 20-86Z', '#DDBE78')) +
      stroke('M14-80C-38-76-74-38-74 4C-74 48-36 82 12 83', '#F8E8BC', 3, 'opacity=".7"') +
      disc(-58, 2, 5, '#6B5230'),
    s,
    turn,
  );

/** Sheets pinned to a wall, each a little askew; lines for words, squares for a week. */
export function pinned(x: number, y: number): string {
  const page = (dx: number, dy: number, w: number, h: number, turn: number, colour: string, marks: string): string =>
    at(
      x + dx,
      y + dy,
      sheet(
        1,
        piece(
          torn(
            [
              [-w / 2, 0],
              [w / 2, 0],
              [w / 2, h],
              [-w / 2, h],
            ],
            0.9,
            6,
            [2],
          ),
          colour,
        ),
      ) +
        marks +
        brad(0, 6, 3.2),
      1,
      turn,
    );
  let week = '';
  for (let column = 0; column < 5; column++)
    for (let row = 0; row < 5; row++)
      week += flat(
        outline([
          [-40 + column * 17, 20 + row * 13],
          [-26 + column * 17, 20 + row * 13],
          [-26 + column * 17, 30 + row * 13],
          [-40 + column * 17, 30 + row * 13],
        ]),
        (row * 2 + column) % 4 ? '#B9A77F' : '#7E97A0',
        0.8,
      );
  return (
    page(0, 0, 98, 98, -2, paint.white, week) +
    page(84, 14, 56, 74, 4, paint.cream, ruled(-19, 22, 38, 5, 9, '#8C7A5E', 1.5)) +
    page(76, 96, 66, 46, -3, '#C9D6D2', ruled(-24, 18, 48, 3, 9, '#66737A', 1.5)) +
    page(-8, 108, 74, 54, 3, paint.sand, stroke('M-24 40Q-10 14 0 34T24 22', '#6B5230', 2.4) + disc(16, 18, 6, '#B98A2E'))
  );
}

/** A bare bulb on its flex, the glass's middle at x, y; the flex comes from `from`, over a nail. */
export const bulb = (x: number, y: number, from: readonly [number, number], nail: readonly [number, number]): string => {
  const flex = `M${from[0]} ${from[1]}Q${num((from[0] + nail[0]) / 2)} ${num(Math.max(from[1], nail[1]) + 40)} ${nail[0]} ${nail[1]}Q${num(x + 6)} ${num((nail[1] + y) / 2)} ${x} ${y - 66}`;
  return (
    stroke(flex, '#120A06', 5, 'opacity=".4" transform="translate(6 5)"') +
    stroke(flex, '#2B2320', 5) +
    brad(nail[0], nail[1], 5) +
    sheet(1, piece(`M${x - 14} ${y - 34}L${x - 11} ${y - 70}H${x + 11}L${x + 14} ${y - 34}Z`, '#3A302A')) +
    sheet(0, piece(sheetBox(x - 13, y - 40, 26, 9, 0.3), 'url(#brass-across)')) +
    `<path d="M${x - 13} ${y - 32}C${x - 16} ${y - 20} ${x - 30} ${y - 12} ${x - 30} ${y + 6}A30 30 0 0 0 ${x + 30} ${y + 6}C${x + 30} ${y - 12} ${x + 16} ${y - 20} ${x + 13} ${y - 32}Z" fill="#FFE6AC"/>` +
    stroke(
      `M${x - 8} ${y - 30}L${x - 10} ${y - 2}L${x - 3} ${y - 10}L${x + 3} ${y - 2}L${x + 10} ${y - 10}L${x + 8} ${y - 30}`,
      '#E0A24A',
      2.4,
    )
  );
};

/** One chair, seen a little from its side; foot of its front legs at x, y. */
export const chair = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    lyingShadow(
      [
        [-40, -6],
        [46, -6],
        [120, 26],
        [0, 26],
      ],
      0.4,
      4,
    ) +
      stroke('M-36 0L-30-92M44-6L34-92M-20-16L-18-90M26-20L22-90', '#2E2A2C', 6, 'stroke-linecap="round"') +
      stroke('M36-92L52-206M-30-92L-20-200', '#2E2A2C', 6, 'stroke-linecap="round"') +
      sheet(1, piece('M-28-206Q14-220 60-208L54-150Q14-160-24-150Z', '#B98A58')) +
      sheet(
        1,
        piece(
          cut(
            [
              [-40, -96],
              [44, -100],
              [40, -84],
              [-44, -80],
            ],
            0.5,
          ),
          '#C69862',
        ),
      ) +
      line(-38, -95, 42, -99, '#F0D7A6', 2, 'opacity=".7"'),
    s,
  );
