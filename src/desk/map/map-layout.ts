/** Where each beat stands on the map, and along which points each way is drawn: from the top down, with few crossings. */
import { Graph, layout } from '@dagrejs/dagre';
import type { LevelGraph } from './level-graph.ts';

export type Point = { readonly x: number; readonly y: number };
export type PlacedBeat = {
  readonly id: string;
  /** Of its upper left corner. */
  readonly x: number;
  readonly y: number;
};
export type PlacedWay = { readonly from: string; readonly to: string; readonly points: readonly Point[] };
export type MapLayout = {
  readonly width: number;
  readonly height: number;
  readonly beats: readonly PlacedBeat[];
  readonly ways: readonly PlacedWay[];
};

/** Of a beat's card; all that is laid out is in px of letters of the usual size. */
export const CARD = { width: 176, height: 80 } as const;

export function mapLayout({ beats }: LevelGraph): MapLayout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 22, ranksep: 46, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of beats) graph.setNode(id, { ...CARD });
  for (const { id, to } of beats) for (const next of to) graph.setEdge(id, next);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  return {
    width,
    height,
    beats: beats.map(({ id }) => {
      const { x, y } = graph.node(id) as Point;
      return { id, x: x - CARD.width / 2, y: y - CARD.height / 2 };
    }),
    ways: graph.edges().map(({ v, w }) => ({ from: v, to: w, points: (graph.edge(v, w) as { readonly points: readonly Point[] }).points })),
  };
}

/** The same with the page's own letters, which the cards are filled with. */
export function inRem(length: number): string {
  return `${round(length) / 16}rem`;
}

/** A soft line through the points. */
export function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const curves = rest.map(({ x, y }, i) => {
    const before = i === 0 ? first : (rest[i - 1] ?? first);
    const middle = (before.y + y) / 2;
    return `C${round(before.x)} ${round(middle)} ${round(x)} ${round(middle)} ${round(x)} ${round(y)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${curves.join('')}`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
