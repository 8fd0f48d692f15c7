/** The title picture: three nested card portals, the road and the models far away, the folder huge in front, its clerk small. */
import { buildings } from '../buildings.ts';
import { cast } from '../figures/cast.ts';
import { type Person, puppet } from '../figures/puppet.ts';
import { cone, glow, type Light, light, lyingShadow } from '../light.ts';
import { at, box, cord, disc, flat, group, line, outline, type Point, paint, piece, stroke, torn } from '../paper.ts';
import { folder } from '../props/folder.ts';
import { veneer } from '../rooms/tables.ts';
import { sheet } from '../sheet.ts';

/** A card portal: a wide flat arch cut from a sheet larger than the picture. Opening centre x 0, floor y 0. */
const portal = (half: number, tall: number, colour: string, height: 1 | 2 | 3): string =>
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
function stageSet(): string {
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

const curtain = (side: 1 | -1, x: number): string =>
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

/** The clerk, pulling. */
const puller: Person = {
  ...cast.clerk,
  nod: -6,
  near: { offer: { to: [58, 24], grip: 'hold' } },
  far: { offer: { to: [-40, 34], grip: 'open' } },
};

function scene(x: number, floor: number, scale: number, folderAt: Point, folderScale: number, clerkAt: Point, clerkScale: number): string {
  const set =
    stageSet() +
    portal(300, 470, '#B99C6C', 2) +
    curtain(1, -308) +
    curtain(-1, 308) +
    portal(368, 548, '#7A6248', 2) +
    portal(452, 640, '#4B3D36', 3);
  const stageFloor =
    sheet(
      2,
      piece(
        outline([
          [-2000, 6],
          [2000, 6],
          [2000, 700],
          [-2000, 700],
        ]),
        '#6E4C34',
      ),
    ) +
    veneer(-900, 14, 1900, 320, 110) +
    flat(outline(box(-2000, 6, 4000, 7)), '#E0AE70', 0.7);
  const apron =
    sheet(1, piece('M-216 8H-54L190 420H-330Z', paint.cream)) +
    stroke('M-136 12L-60 400', paint.kraft, 5, 'stroke-dasharray="18 18" opacity=".7"');
  const [fx, fy] = folderAt;
  const [kx, ky] = clerkAt;
  const shadows =
    lyingShadow(
      [
        [fx - 60 * folderScale, fy - 4],
        [fx + 60 * folderScale, fy - 4],
        [fx + 250 * folderScale, fy + 74 * folderScale],
        [fx + 120 * folderScale, fy + 84 * folderScale],
      ],
      0.55,
      9,
    ) +
    lyingShadow(
      [
        [kx - 22, ky - 2],
        [kx + 30, ky - 2],
        [kx + 230, ky + 44],
        [kx + 196, ky + 56],
      ],
      0.5,
      4,
    );
  const string = cord(
    `M${kx + 66 * clerkScale} ${ky - 128 * clerkScale}Q${(kx + fx) / 2} ${ky - 40 * clerkScale} ${fx - 57 * folderScale} ${fy - 15 * folderScale}`,
    3,
  );
  return group(
    set + stageFloor + apron + shadows + at(fx, fy, folder(), folderScale, -1.5) + at(kx, ky, puppet(puller, 'offer'), clerkScale) + string,
    `translate(${x} ${floor}) scale(${scale})`,
  );
}

const shade = (x: number, y: number, s: number): string =>
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

export type Poster = { readonly content: string; readonly light: Light; readonly width: number; readonly height: number };

export function titleWide(): Poster {
  const [w, h] = [1366, 768];
  const content =
    scene(900, 588, 1.06, [176, 112], 2.5, [-206, 116], 1) +
    shade(612, 74, 1.15) +
    sheet(
      3,
      piece(
        torn(
          [
            [1290, -40],
            [1420, -40],
            [1420, 820],
            [1318, 820],
            [1296, 500],
            [1312, 240],
          ],
          2.4,
          8,
          [3, 4, 5],
        ),
        '#2E2529',
      ),
    );
  return {
    content,
    width: w,
    height: h,
    light: light(w, h, {
      cx: 890,
      cy: 420,
      rx: 630,
      ry: 700,
      deep: '#1B2440',
      beams: cone(640, 130, 90, 560, 1240, 800, 0.3) + glow(632, 158, 130, 0.3, '#FFC978') + glow(980, 330, 260, 0.14),
    }),
  };
}

export function titleTall(): Poster {
  const [w, h] = [780, 900];
  const content = scene(400, 740, 1, [150, 100], 2.05, [-190, 96], 0.95) + shade(150, 300, 0.9);
  return {
    content,
    width: w,
    height: h,
    light: light(w, h, {
      cx: 390,
      cy: 640,
      rx: 560,
      ry: 600,
      deep: '#1B2440',
      beams: cone(170, 350, 70, 120, 720, 900, 0.3) + glow(164, 366, 110, 0.3, '#FFC978'),
    }),
  };
}
