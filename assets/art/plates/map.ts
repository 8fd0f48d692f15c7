/** The road: a paper landscape on a table top that goes away to the horizon, with eight places for models along it. */
import { glow, light, slab } from '../light.ts';
import { at, box, brad, cord, disc, flat, line, num, outline, type Point, paint, piece, sheetBox, torn } from '../paper.ts';
import { stringSpool } from '../props/stationery.ts';
import { between } from '../random.ts';
import { before, behind, type Drawing, height, tableSpots, width } from '../rooms/plate.ts';
import { nearTable } from '../rooms/tables.ts';
import { wing } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';
import { nearness, onCurve, pad, poles, road, stops, way } from './map-road.ts';

/** Hills from the horizon to the viewer: crest points, colour, how high the sheet stands. */
const hills: readonly { readonly crest: readonly number[]; readonly colour: string; readonly lift: 1 | 2 }[] = [
  { crest: [372, 352, 366, 344, 360, 350, 372], colour: '#8FA0A0', lift: 1 },
  { crest: [404, 392, 380, 396, 378, 390, 384], colour: '#98A491', lift: 1 },
  { crest: [436, 452, 440, 428, 446, 432, 452], colour: '#A6A884', lift: 1 },
  { crest: [506, 490, 520, 512, 500, 528, 506], colour: '#B0A67C', lift: 2 },
  { crest: [600, 622, 590, 612, 622, 594, 616], colour: '#BCA878', lift: 2 },
  { crest: [742, 716, 748, 758, 736, 752, 726], colour: '#C6AC78', lift: 2 },
];

const hillShape = (crest: readonly number[]): string => {
  const points = crest.map((y, i): Point => [-80 + (i * 1760) / (crest.length - 1), y]);
  const smooth: Point[] = [];
  for (let i = 0; i + 1 < points.length; i++) for (let k = 0; k < 4; k++) smooth.push(onCurve(points, i, k / 4));
  smooth.push(points.at(-1) ?? [1680, 600]);
  return torn([...smooth, [1680, 1280], [-80, 1280]], 1.6, 6, smooth.map((_, i) => i).slice(0, -1));
};

const poplar = (x: number, y: number): string => {
  const s = nearness(y) * between(0.8, 1.15);
  return (
    `<ellipse cx="${num(x + 26 * s)}" cy="${num(y + 3 * s)}" rx="${num(34 * s)}" ry="${num(5 * s)}" fill="#120A06" opacity=".3"/>` +
    sheet(
      0,
      piece(`M${num(x - 2 * s)} ${num(y)}V${num(y - 14 * s)}H${num(x + 2 * s)}V${num(y)}Z`, paint.umber) +
        piece(
          `M${num(x)} ${num(y - 92 * s)}L${num(x + 17 * s)} ${num(y - 40 * s)}L${num(x + 11 * s)} ${num(y - 10 * s)}L${num(x - 11 * s)} ${num(y - 10 * s)}L${num(x - 17 * s)} ${num(y - 40 * s)}Z`,
          between(0, 1) < 0.5 ? '#6C7B5E' : '#7D8768',
        ),
    )
  );
};

const cloud = (x: number, y: number, s: number): string =>
  line(x - 30 * s, -60, x - 30 * s, y, '#4E4436', 1.2) +
  line(x + 28 * s, -60, x + 28 * s, y, '#4E4436', 1.2) +
  at(x, y, sheet(2, piece('M-70 14Q-74-8-48-8Q-40-34-10-24Q14-40 32-16Q66-18 64 8Q60 18 40 16L-50 18Q-66 20-70 14Z', '#E2DECB')), s);

/** Whose places have a disc of card under the model; the last two stops are for what a pack adds. */
const named = ['newsroom', 'chamber', 'columns', 'desk', 'court', 'world'];

export function map(): Drawing {
  let back =
    flat(outline(box(-40, -40, 1680, 1280)), '#8CA0A6') +
    sheet(0, piece(sheetBox(-60, -60, 1720, 520), '#93A6AA')) +
    sheet(1, disc(1010, 330, 150, '#E6DCBE')) +
    sheet(0, disc(1010, 330, 112, '#F8EFD6')) +
    cloud(470, 276, 0.9) +
    cloud(760, 244, 0.6) +
    cloud(1190, 262, 0.7);
  hills.forEach((hill, i) => {
    const [top, next] = [Math.min(...hill.crest), Math.max(...(hills[i + 1]?.crest ?? [1300]))];
    back += sheet(hill.lift, piece(hillShape(hill.crest), hill.colour));
    back += road(top + 14, next + 40);
    const rows = stops.slice(0, named.length).filter(([, y]) => y > Math.max(...hill.crest) - 8 && y <= next + 24);
    back += rows.map(pad).join('');
    for (let tree = 0; tree < 7; tree++) {
      const [x, y] = [between(-20, 1620), between(Math.max(...hill.crest) + 6, Math.min(next, 980) - 8)];
      if (![...way, ...stops].some(([wx, wy]) => Math.abs(wx - x) < 150 * nearness(y) + 40 && Math.abs(wy - y) < 46)) back += poplar(x, y);
    }
  });
  back +=
    poles() +
    slab(
      [
        [-40, 300],
        [300, 300],
        [1100, 1000],
        [400, 1100],
      ],
      0.1,
      '#FFF0C8',
      24,
    );
  const front =
    wing('left', 322, '#5A4A44') +
    wing('left', 280, '#453732') +
    wing('right', 1284, '#51423D') +
    wing('right', 1330, '#40332F') +
    nearTable(966, '#6E4C34', '#D9A868') +
    at(1210, 1040, stringSpool(), 1.1) +
    cord('M540 1200C520 1100 470 1010 470 940', 3) +
    brad(470, 940, 7);
  const pool = light(width, height, { cx: 700, cy: 580, rx: 920, ry: 720, beams: glow(1010, 330, 300, 0.24) });
  const stopSpot = (index: number) => {
    const [x, y] = stops[index] ?? [800, 800];
    return behind(x, y, Math.round(nearness(y) * 112) / 100);
  };
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      ...Object.fromEntries(stops.map((_, i) => [`stop-${i + 1}`, stopSpot(i)])),
      ...Object.fromEntries(named.map((name, i) => [`stop-${name}`, stopSpot(i)])),
      'person-1': behind(560, 930, 0.8),
      'person-2': behind(720, 880, 0.7),
      'person-3': behind(980, 880, 0.7),
      'person-4': behind(1090, 900, 0.7),
      'person-5': behind(1200, 920, 0.7),
      folder: before(600, 940, 0.8),
      door: behind(1250, 900, 0.4),
      clock: before(1230, 290, 0.6),
      calendar: before(360, 300, 0.6),
      shelf: behind(360, 640, 0.6),
      phone: before(1240, 950, 0.6),
      call: before(1220, 940, 0.8),
      'bubble-1': before(470, 330, 0.9),
      'bubble-2': before(800, 300, 0.9),
      'bubble-3': before(1130, 330, 0.9),
    },
  };
}
