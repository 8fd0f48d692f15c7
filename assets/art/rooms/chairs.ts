/** A school's chairs, stacked. */
import { at, piece, stroke } from '../paper.ts';
import { sheet } from '../sheet.ts';

/** Chairs stacked by the wall, each a little farther out. */
export const stackedChairs = (x: number, y: number, s: number, count: number): string => {
  let made = `<ellipse cx="40" cy="2" rx="64" ry="9" fill="#120A06" opacity=".35" filter="url(#blur-4)"/>`;
  made += stroke('M-26 0L-22-60M26 0L22-60M-14-4L-12-58M40-6L32-58', '#2E2A2C', 5, 'stroke-linecap="round"');
  for (let i = 0; i < count; i++)
    made +=
      sheet(
        0,
        piece(
          `M${-28 + i * 4} ${-58 - i * 16}L${30 + i * 4} ${-58 - i * 16}L${34 + i * 4} ${-48 - i * 16}L${-32 + i * 4} ${-48 - i * 16}Z`,
          i % 2 ? '#B98A58' : '#A97B4B',
        ),
      ) +
      (i === count - 1
        ? sheet(
            1,
            piece(
              `M${-26 + i * 4} ${-62 - i * 16}Q${-30 + i * 4} ${-112 - i * 16} ${-18 + i * 4} ${-114 - i * 16}H${20 + i * 4}Q${32 + i * 4} ${-112 - i * 16} ${28 + i * 4} ${-62 - i * 16}H${22 + i * 4}V${-82 - i * 16}H${-20 + i * 4}V${-62 - i * 16}Z`,
              '#B98A58',
            ),
          )
        : '');
  return at(x, y, made, s);
};
