/** The stage of the title: hills with the models on them, portals, curtains, the lamp. */
import { buildings } from '../buildings/index.ts';
import { at, box, disc, flat, group, line, outline, type Point, paint, piece, stroke, torn } from '../paper.ts';
import { sheet } from '../sheet.ts';

/** A card portal: a wide flat arch cut from a sheet larger than the picture. Opening centre x 0, floor y 0. */
export const portal = (half: number, tall: number, colour: string, height: 1 | 2 | 3): string =>
  sheet(
    height,
    `<path d="M-1500-1500H1500V400H-1500ZM${-half} 0V${-tall + 90}Q${-half} ${-tall + 20} ${-half + 90} ${-tall}Q0 ${-tall - 40} ${half - 90} ${-tall}Q${half} ${-tall + 20} ${half} ${-tall + 90}V0Z" fill="${colour}" fill-rule="evenodd"/>`,
  ) +
  stroke(
    `M${-half - 12} 0V${-tall + 86}Q${-half - 12} ${-tall + 10} ${-half + 86} ${-tall - 12}Q0 ${-tall - 54} ${half - 86} ${-tall - 12}Q${half + 12} ${-tall + 10} ${half + 12} ${-tall + 86}V0`,
    '#C79E4E',
    1.8,
    'opacity=".5"',
  );

const hill = (points: readonly Point[], colour: string): string =>
  sheet(1, piece(torn([...points, [620, 60], [-620, 60]], 2, 6, points.map((_, i) => i).slice(0, -1)), colour));

const model = (name: string, x: number, y: number, scale: number): string => at(x, y, buildings[`building/${name}`]?.() ?? '', scale);

/** Everything behind the folder, about a floor line at 0,0. */
export function stageSet(): string {
  const far =
    flat(outline(box(-620, -640, 1240, 700)), '#8FA2A7') +
    sheet(1, disc(96, -250, 168, '#EADFC2')) +
    sheet(0, disc(96, -250, 128, '#FAF1D8')) +
    hill(
      [
        [-620, -190],
        [-300, -236],
        [-60, -206],
        [180, -240],
        [420, -204],
        [620, -226],
      ],
      '#8597A0',
    ) +
    model('court', -184, -214, 0.4) +
    model('world', -84, -211, 0.34) +
    hill(
      [
        [-620, -150],
        [-260, -180],
        [40, -156],
        [300, -182],
        [620, -150],
      ],
      '#98A38F',
    ) +
    model('columns', -44, -160, 0.5) +
    model('desk', -188, -150, 0.46) +
    hill(
      [
        [-620, -92],
        [-200, -118],
        [120, -92],
        [620, -120],
      ],
      '#ADA57C',
    ) +
    model('chamber', -116, -88, 0.88) +
    hill(
      [
        [-620, -30],
        [-220, -52],
        [200, -30],
        [620, -48],
      ],
      '#C4AB78',
    ) +
    model('newsroom', -22, -28, 0.62);
  const road =
    sheet(0, piece('M-120-92C-84-60 40-70 30-46C10-10-190-16-210 40L-60 40C-60 0 70-10 84-46C90-78-60-70-84-92Z', paint.cream)) +
    stroke('M-102-92C-70-62 66-74 58-46C36-6-120-20-136 40', paint.kraft, 3, 'stroke-dasharray="9 10" opacity=".7"');
  return far + road;
}

export const curtain = (side: 1 | -1, x: number): string =>
  group(
    [0, 1, 2]
      .map((fold) =>
        sheet(
          1,
          piece(
            torn(
              (
                [
                  [0, -700],
                  [130 - fold * 36, -700],
                  [104 - fold * 30, -480],
                  [62 - fold * 20, -240],
                  [52 - fold * 16, 10],
                  [0, 10],
                ] as Point[]
              ).map(([px, py]): Point => [px * side, py]),
              2,
              7,
              [1, 2, 3],
            ),
            ['#5C4A55', '#6F5A66', '#806A76'][fold] ?? '#5C4A55',
          ),
        ),
      )
      .join(''),
    `translate(${x} 0)`,
  );

export const shade = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    stroke('M-210-330L-96-150L-14-40', 'url(#brass)', 13, 'stroke-linejoin="round"') +
      disc(-96, -150, 15, 'url(#brad)') +
      `<ellipse cx="8" cy="46" rx="92" ry="20" fill="#FFF6D8"/>` +
      sheet(3, piece('M-22-46Q0-62 24-44L104 36Q20 74-92 52Z', '#31433D')) +
      stroke('M-92 52Q20 74 104 36', '#C79E4E', 7) +
      line(-12, -30, -64, 44, '#8FA79B', 3, 'opacity=".4"'),
    s,
  );
