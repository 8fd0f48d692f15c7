import { cast } from '../figures/cast.ts';
import { type Person, puppet } from '../figures/puppet.ts';
import { cone, glow, type Light, light, lyingShadow } from '../light.ts';
import { at, box, cord, flat, group, outline, type Point, paint, piece, stroke, torn } from '../paper.ts';
import { folder } from '../props/folder.ts';
import { veneer } from '../rooms/tables.ts';
import { sheet } from '../sheet.ts';
import { curtain, portal, shade, stageSet } from './title-set.ts';

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
