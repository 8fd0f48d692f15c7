/** What the stage takes for the sizes and places of the art where the bake has none. */
import type { ArtManifest, Frame, Plate, Spot } from '../../../assets/art/manifest.ts';

const spot = (x: number, y: number, layer: Spot['layer'] = 'before', scale = 1): Spot => ({ x, y, scale, layer });

const spots: Readonly<Record<string, Spot>> = {
  'person-1': spot(420, 700, 'behind', 1.7),
  'person-2': spot(610, 700, 'behind', 1.7),
  'person-3': spot(800, 700, 'behind', 1.7),
  'person-4': spot(990, 700, 'behind', 1.7),
  'person-5': spot(1180, 700, 'behind', 1.7),
  folder: spot(390, 900, 'before', 1),
  'paper-1': spot(560, 800),
  'paper-2': spot(690, 800),
  'paper-3': spot(820, 800),
  'paper-4': spot(950, 800),
  'paper-5': spot(1080, 800),
  'paper-6': spot(1200, 800),
  'slip-1': spot(640, 770),
  'slip-2': spot(980, 770),
  'slip-3': spot(640, 860),
  'slip-4': spot(980, 860),
  'slip-5': spot(640, 940),
  'slip-6': spot(980, 940),
  door: spot(345, 560),
  clock: spot(800, 300),
  calendar: spot(1240, 380),
  shelf: spot(1240, 560),
  phone: spot(1240, 760),
  'bubble-1': spot(480, 330),
  'bubble-2': spot(800, 330),
  'bubble-3': spot(1060, 330),
  hand: spot(800, 960),
  call: spot(1220, 880),
  'stop-1': spot(420, 820),
  'stop-2': spot(600, 620),
  'stop-3': spot(560, 380),
  'stop-4': spot(860, 330),
  'stop-5': spot(1150, 420),
  'stop-6': spot(1100, 720),
};

const plate: Plate = { width: 1600, height: 1200, focal: { x: 300, y: 220, w: 1000, h: 760 }, spots };
const prop = (w: number, h: number, ax = 0.5, ay = 0.5): Frame => ({ atlas: 'props', w, h, ax, ay });
const seat: Frame = { atlas: 'seats', w: 24, h: 28, ax: 0.5, ay: 0.5 };

const FIGURES = 'clerk elder counsel jurist stout broad thin editor archivist secretary aide porter'.split(' ');
const figures = FIGURES.flatMap((name) =>
  ['stand', 'speak', 'offer', 'think'].map(
    (p) => [`figure/${name}/${p}`, { atlas: 'figures', w: 140, h: 210, ax: 0.5, ay: 1 }] as [string, Frame],
  ),
);
const BUILDINGS = 'newsroom chamber columns desk court world school'.split(' ');
const SEATS = [...Array.from({ length: 8 }, (_, i) => `waiting-${i}`), 'for', 'against', 'abstain', 'absent'];

export const standIn: ArtManifest = {
  sources: '',
  plates: { office: plate, newsroom: plate, committee: plate, chamber: plate, hall: plate, map: plate },
  frames: {
    ...Object.fromEntries(figures),
    ...Object.fromEntries(BUILDINGS.map((name) => [`building/${name}`, prop(150, 130, 0.5, 1)])),
    ...Object.fromEntries(SEATS.map((name) => [`seat/${name}`, seat])),
    folder: prop(150, 190, 0.5, 1),
    paper: prop(90, 110),
    slip: prop(300, 92),
    strip: prop(520, 56),
    'passage-card': prop(120, 160),
    bubble: prop(220, 110),
    tag: prop(64, 44),
    clock: prop(80, 80),
    'clock-hand-long': prop(6, 36, 0.5, 1),
    'clock-hand-short': prop(8, 26, 0.5, 1),
    calendar: prop(90, 100),
    phone: prop(110, 80, 0.5, 1),
    'shelf-file': prop(60, 90, 0.5, 1),
    door: prop(110, 220, 0.5, 1),
    'door-open': prop(110, 220, 0.5, 1),
    'gavel-bell': prop(90, 90, 0.5, 1),
    'stamp-tool': prop(70, 90, 0.5, 1),
    envelope: prop(110, 70),
    'scales-weight-plus': prop(64, 64, 0.5, 1),
    'scales-weight-minus': prop(64, 64, 0.5, 1),
    pin: prop(24, 28, 0.5, 1),
    'refused-mark': prop(200, 60),
    arrow: prop(60, 44),
    placard: prop(150, 44),
    tray: prop(200, 90),
  },
  folder: { places: {} },
  chamber: { cx: 800, cy: 760, inner: 170, outer: 450, squash: 0.9 },
};
