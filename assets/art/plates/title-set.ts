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

/** A bend of the road that lies on one hill: the hill before it hides its foot. */
const bend = (d: string, middle: string, thick: number): string =>
  sheet(0, piece(d, paint.cream)) + stroke(middle, paint.kraft, thick, `stroke-dasharray="${thick * 3} ${thick * 3.4}" opacity=".75"`);

/** Everything behind the folder, about a floor line at 0,0: the houses by the road, smaller and paler the later one comes to them. */
export function stageSet(): string {
  return (
    flat(outline(box(-620, -640, 1240, 700)), '#8FA2A7') +
    sheet(1, disc(96, -262, 176, '#EADFC2')) +
    sheet(0, disc(96, -262, 134, '#FAF1D8')) +
    hill(
      [
        [-620, -216],
        [-300, -262],
        [-60, -236],
        [180, -268],
        [420, -230],
        [620, -250],
      ],
      '#8597A0',
    ) +
    bend('M-76-168C-96-200-196-214-200-238L-194-240C-186-218-66-206-40-168Z', 'M-58-170C-72-204-190-214-197-238', 1.6) +
    model('world', -84, -238, 0.4) +
    model('court', -206, -238, 0.46) +
    hill(
      [
        [-620, -164],
        [-260, -196],
        [40, -172],
        [300, -196],
        [620, -164],
      ],
      '#98A38F',
    ) +
    bend('M-176-96C-190-140-60-140-70-176L-52-177C-34-132-150-136-128-96Z', 'M-152-98C-162-140-52-138-61-176', 2.2) +
    model('desk', -222, -162, 0.56) +
    model('columns', 2, -170, 0.64) +
    hill(
      [
        [-620, -84],
        [-200, -108],
        [120, -84],
        [620, -112],
      ],
      '#ADA57C',
    ) +
    bend('M-42-18C-8-70-196-60-178-102L-144-104C-154-76 60-92 20-18Z', 'M-10-22C22-82-176-66-161-102', 3) +
    model('chamber', -84, -86, 1.02) +
    hill(
      [
        [-620, -12],
        [-220, -34],
        [200, -12],
        [620, -30],
      ],
      '#C4AB78',
    ) +
    bend('M-150 40C-130-6-60 16-40-28L18-30C26 14-30 10 0 40Z', 'M-78 38C-52 4-8 14-10-28', 4) +
    model('newsroom', 46, -22, 0.8)
  );
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
