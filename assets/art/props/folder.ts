/** The folder: the only red thing in the game. Origin at the middle of its foot; 120 x 160 units. */
import type { StampPlace } from '../manifest.ts';
import { at, box, brad, cut, flat, line, outline, paint, piece, ruled, stroke, torn } from '../paper.ts';
import { sheet } from '../sheet.ts';
import { institutions, stampPlace } from './stamps.ts';

export const stampPlaces: Readonly<Record<string, StampPlace>> = Object.fromEntries(
  institutions.map((institution, index) => [institution, { x: -24 + (index % 3) * 26.5, y: -95 + Math.floor(index / 3) * 31, r: 12.6 }]),
);

export function folder(): string {
  const places = institutions.map((institution) => {
    const place = stampPlaces[institution];
    return place ? at(place.x, place.y, stampPlace(institution, place.r)) : '';
  });
  return (
    `<ellipse cx="8" cy="3" rx="78" ry="9" fill="#120A06" opacity=".5" filter="url(#blur-4)"/>` +
    sheet(
      1,
      piece(
        cut(
          [
            [-52, -166],
            [-14, -168],
            [-7, -155],
            [67, -158],
            [69, -4],
            [-54, 0],
          ],
          0.5,
        ),
        paint.redDark,
      ),
    ) +
    sheet(
      0,
      piece(
        torn(
          [
            [-47, -160],
            [63, -162],
            [64, -10],
            [-48, -8],
          ],
          1.4,
          5,
          [0],
        ),
        paint.white,
      ),
    ) +
    sheet(
      0,
      piece(
        cut(
          [
            [-49, -152],
            [59, -155],
            [61, -10],
            [-50, -8],
          ],
          0.6,
        ),
        paint.cream,
      ),
    ) +
    sheet(
      1,
      piece(
        cut(
          [
            [-60, -146],
            [55, -146],
            [59, -142],
            [59, 0],
            [-60, 0],
          ],
          0.3,
        ),
        paint.red,
      ) + flat('M-60-146V0h9V-146z', paint.redDark, 0.55),
    ) +
    sheet(
      0,
      piece('M59-120h12l4 4v22l-4 4H59z', paint.cream) +
        line(64, -112, 64, -98, paint.umber, 1.4) +
        line(68, -112, 68, -98, paint.umber, 1.4),
    ) +
    sheet(0, piece(torn(box(-43, -135, 91, 104), 0.8, 4), paint.white)) +
    line(-20, -124, 24, -124, paint.ink, 3.4) +
    line(-35, -115, 40, -115, paint.ink, 0.9) +
    places.join('') +
    ruled(-35, -42, 75, 2, 6, '#B9A379', 1) +
    stroke('M-60-15C-20-19 20-11 59-15', paint.white, 2.6) +
    stroke('M-60-15C-20-19 20-11 59-15', paint.kraft, 0.7, 'stroke-dasharray="2 2"') +
    stroke('M2-15c-14-12-22-2-2 0c18 2 20-12 4-1M1-14c-5 8-10 10-12 18M3-14c4 7 8 8 13 15', paint.white, 2.2) +
    brad(2, -15, 3.2) +
    stroke('M-20-153c0-9 12-9 12 0v22c0 6-8 6-8 0v-17', 'url(#brass)', 2.6) +
    sheet(
      0,
      piece(
        outline([
          [-66, 0],
          [-36, 0],
          [-32, 7],
          [-70, 7],
        ]),
        paint.kraft,
      ) +
        piece(
          outline([
            [32, 0],
            [64, 0],
            [68, 7],
            [28, 7],
          ]),
          paint.kraft,
        ),
    )
  );
}
