import { cast } from '../figures/cast.ts';
import { type Person, puppet } from '../figures/puppet.ts';
import { cone, glow, type Light, light, longShadow, lyingShadow } from '../light.ts';
import { at, box, cord, flat, group, outline, type Point, paint, piece, stroke } from '../paper.ts';
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
    longShadow(
      fx,
      fy - 4,
      piece(outline(box(-54 * folderScale, -164 * folderScale, 120 * folderScale, 164 * folderScale)), '#120A10'),
      0.6,
      1.5,
      0.34,
    ) +
    longShadow(kx, ky - 2, group(puppet(puller, 'offer'), `scale(${clerkScale})`), 0.75, 1.25, 0.4) +
    lyingShadow(
      [
        [fx - 60 * folderScale, fy - 4],
        [fx + 62 * folderScale, fy - 4],
        [fx + 84 * folderScale, fy + 9 * folderScale],
        [fx - 20 * folderScale, fy + 9 * folderScale],
      ],
      0.6,
      9,
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
  const content = scene(886, 590, 1.08, [252, 116], 2.84, [-200, 126], 1.16) + shade(566, 66, 1.3);
  return {
    content,
    width: w,
    height: h,
    light: light(w, h, {
      cx: 900,
      cy: 430,
      rx: 600,
      ry: 610,
      deep: '#131A36',
      beams: cone(600, 140, 96, 560, 1300, 820, 0.62) + glow(590, 164, 150, 0.4, '#FFC978') + glow(990, 310, 260, 0.18),
    }),
  };
}

export function titleTall(): Poster {
  const [w, h] = [780, 900];
  const content = scene(372, 740, 1.02, [206, 104], 2.3, [-176, 108], 1.08) + shade(126, 300, 0.98);
  return {
    content,
    width: w,
    height: h,
    light: light(w, h, {
      cx: 400,
      cy: 640,
      rx: 540,
      ry: 580,
      deep: '#131A36',
      beams: cone(156, 352, 74, 130, 720, 920, 0.6) + glow(146, 374, 120, 0.4, '#FFC978'),
    }),
  };
}
