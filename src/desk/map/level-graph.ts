/** A level as it is written, as a graph: also when it has errors, a beat with any way out of it has a place on the map. */

export type MapBeat = {
  readonly id: string;
  readonly kind: string;
  readonly title: unknown;
  /** Its place in the file. */
  readonly position: number;
  readonly to: readonly string[];
};

export type LevelGraph = { readonly start: string; readonly beats: readonly MapBeat[] };

/** @param level the file's data, whatever it is */
export function levelGraph(level: unknown): LevelGraph {
  const { start, beats } = mapOf(level);
  const list = Array.isArray(beats) ? beats : [];
  const seen = new Set<string>();
  const known = list.flatMap((beat, position): readonly MapBeat[] => {
    const { id, kind, title } = mapOf(beat);
    if (typeof id !== 'string' || seen.has(id)) return [];
    seen.add(id);
    return [{ id, kind: typeof kind === 'string' ? kind : '', title, position, to: [...new Set(waysIn(beat))] }];
  });
  return {
    start: typeof start === 'string' ? start : '',
    beats: known.map((beat) => ({ ...beat, to: beat.to.filter((to) => seen.has(to)) })),
  };
}

/** Every `next` inside a beat, at whatever depth its kind has it. */
function waysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(waysIn);
  return Object.entries(mapOf(value)).flatMap(([key, part]) => {
    if (key !== 'next' || !Array.isArray(part)) return waysIn(part);
    return part.flatMap((way) => {
      const { to } = mapOf(way);
      return typeof to === 'string' ? [to] : [];
    });
  });
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}
