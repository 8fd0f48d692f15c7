/** The map of a level: every beat a card, every way a line, and on them what the proof and play by chance have found. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReportedProblem } from '../../content/open-pack.ts';
import type { LevelRoads } from '../../content/prove/roads.ts';
import { deskFieldWords } from '../../text/words/desk-fields.ts';
import { deskMapWords } from '../../text/words/desk-map.ts';
import { deskShellWords } from '../../text/words/desk-shell.ts';
import { nameOf } from '../forms/draft-index.ts';
import { countsOf } from '../shell/problem-groups.ts';
import { levelGraph, type MapBeat } from './level-graph.ts';
import { CARD, inRem, mapLayout, pathThrough } from './map-layout.ts';
import './map.css';

type BeatMapProps = {
  readonly level: unknown;
  readonly language: string;
  readonly problems: readonly ReportedProblem[];
  /** Null as long as there is nothing to walk. */
  readonly roads: LevelRoads | null;
  readonly isSeeking: boolean;
  readonly selected: number | null;
  readonly onSelect: (position: number) => void;
};

const ZOOMS = [0.5, 0.7, 1, 1.3] as const;

export function BeatMap({ level, language, problems, roads, isSeeking, selected, onSelect }: BeatMapProps) {
  const words = deskMapWords(language);
  const graph = useMemo(() => levelGraph(level), [level]);
  const placed = useMemo(() => mapLayout(graph), [graph]);
  const [zoom, setZoom] = useState<number>(2);
  const scale = ZOOMS[zoom] ?? 1;
  const view = useRef<HTMLDivElement>(null);
  // One begins to read where play begins.
  useEffect(() => {
    const start = view.current?.querySelector<HTMLElement>('[data-start]');
    if (view.current && start) view.current.scrollLeft = (start.offsetLeft + start.offsetWidth / 2) * scale - view.current.clientWidth / 2;
  }, [graph.start]);
  const endings = graph.beats.filter((b) => b.kind === 'ending');
  const letters = new Map(endings.map((b, i) => [b.id, letterOf(i)]));
  const nameIn = (id: string) => nameOf({ title: graph.beats.find((b) => b.id === id)?.title, id }, language);
  const share = (taken: number) => (roads && roads.plays > 0 ? Math.round((taken * 100) / roads.plays) : 0);
  return (
    <section class="map" aria-label={words.name}>
      <div class="map-head">
        <p>{isSeeking ? words.seeking : roads ? `${words.plays(roads.plays)} ${roads.isWhole ? '' : words.tooLarge}` : words.mendFirst}</p>
        <p class="map-tools">
          <button type="button" class="link-button" aria-disabled={zoom === 0} onClick={() => setZoom(Math.max(0, zoom - 1))}>
            {words.smaller}
          </button>
          <button
            type="button"
            class="link-button"
            aria-disabled={zoom === ZOOMS.length - 1}
            onClick={() => setZoom(Math.min(ZOOMS.length - 1, zoom + 1))}
          >
            {words.larger}
          </button>
        </p>
        {endings.length > 0 && (
          <ul class="map-endings" aria-label={words.endings}>
            {endings.map((b) => (
              <li key={b.id}>
                <b>{letters.get(b.id)}</b> {nameOf({ title: b.title, id: b.id }, language)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by the keyboard */}
      <div class="map-window" ref={view} tabIndex={0}>
        <div class="map-sheet" style={sized(placed.width * scale, placed.height * scale)}>
          <div class="map-scaled" style={{ ...sized(placed.width, placed.height), transform: `scale(${scale})` }}>
            <svg
              viewBox={`0 0 ${placed.width} ${placed.height}`}
              style={sized(placed.width, placed.height)}
              aria-hidden="true"
              focusable="false"
            >
              <defs>
                <marker
                  id="map-arrow"
                  viewBox="0 0 8 8"
                  refX="7"
                  refY="4"
                  markerWidth="11"
                  markerHeight="11"
                  markerUnits="userSpaceOnUse"
                  orient="auto"
                >
                  <path d="M0 0 8 4 0 8z" />
                </marker>
              </defs>
              {placed.ways.map(({ from, to, points }) => {
                const taken = roads?.ways.find((w) => w.from === from && w.to === to)?.taken ?? 0;
                const middle = points[Math.floor(points.length / 2)];
                return (
                  <g key={`${from} ${to}`} class="map-way" data-taken={roads ? (taken > 0 ? 'some' : 'none') : undefined}>
                    <path d={pathThrough(points)} marker-end="url(#map-arrow)" style={{ strokeWidth: `${1.5 + share(taken) / 25}px` }} />
                    {roads && taken > 0 && middle && (
                      <text x={middle.x + 4} y={middle.y + 4}>
                        {words.metShort(share(taken))}
                      </text>
                    )}
                  </g>
                );
              })}
            </svg>
            {placed.beats.map(({ id, x, y }) => {
              const beat = graph.beats.find((b) => b.id === id);
              return (
                beat && (
                  <BeatCard
                    key={id}
                    beat={beat}
                    at={{ x, y }}
                    language={language}
                    isStart={id === graph.start}
                    isSelected={beat.position === selected}
                    problems={problems.filter((p) => p.path.startsWith(`beats[${beat.position}]`))}
                    ways={beat.to.map(nameIn)}
                    roads={roads}
                    letters={letters}
                    onSelect={() => onSelect(beat.position)}
                  />
                )
              );
            })}
          </div>
        </div>
      </div>
    </section>
  );
}

function sized(width: number, height: number): { readonly width: string; readonly height: string } {
  return { width: inRem(width), height: inRem(height) };
}

type BeatCardProps = {
  readonly beat: MapBeat;
  readonly at: { readonly x: number; readonly y: number };
  readonly language: string;
  readonly isStart: boolean;
  readonly isSelected: boolean;
  /** Its own. */
  readonly problems: readonly ReportedProblem[];
  /** What the beats are called that come next. */
  readonly ways: readonly string[];
  readonly roads: LevelRoads | null;
  readonly letters: ReadonlyMap<string, string>;
  readonly onSelect: () => void;
};

function BeatCard({ beat, at, language, isStart, isSelected, problems, ways, roads, letters, onSelect }: BeatCardProps) {
  const words = deskMapWords(language);
  const known = roads?.beats.find((b) => b.beat === beat.id);
  const name = nameOf({ title: beat.title, id: beat.id }, language);
  const kind = deskFieldWords(language).picks[beat.kind] ?? beat.kind;
  const percent = known && roads && roads.plays > 0 ? Math.round((known.met * 100) / roads.plays) : null;
  const ends = (known?.endings ?? []).map((e) => letters.get(e) ?? '').sort();
  // What the checker sees at once is told while nothing can be walked, or not to the end.
  const walked = roads?.isWhole ? known : undefined;
  const has = (code: ReportedProblem['code']) => problems.some((p) => p.code === code);
  const isUnreached = walked ? !walked.isReached : has('beat/unreachable');
  const isDeadEnd = walked ? walked.endings.length === 0 : has('beat/dead-end');
  const fault = isUnreached ? words.unreached : isDeadEnd ? words.deadEnd : null;
  const counts = countsOf(problems);
  const wrong = deskShellWords(language).contents.problems(counts.errors, counts.unfinished, counts.warnings);
  const isFaulty = fault !== null || counts.errors + counts.unfinished > 0;
  return (
    <button
      type="button"
      class="map-beat"
      data-kind={beat.kind}
      data-fault={isFaulty || undefined}
      data-start={isStart || undefined}
      data-map-beat={beat.id}
      aria-pressed={isSelected}
      title={wrong || name}
      style={{ ...sized(CARD.width, CARD.height), left: inRem(at.x), top: inRem(at.y) }}
      onClick={onSelect}
    >
      <span class="map-kind">
        <span>
          {beat.kind === 'ending' && <b>{letters.get(beat.id)} </b>}
          {kind}
          <Aside says={isStart && words.starts} />
          <Aside says={wrong} />
        </span>
        {(isFaulty || wrong !== '') && <span aria-hidden="true">{isFaulty ? '✕' : '!'}</span>}
      </span>
      <span class="map-title">{name}</span>
      <span class="map-found">
        {fault && <span class="map-fault">{fault}</span>}
        {fault === null && percent !== null && (
          <span>
            {words.metShort(percent)}
            <Aside says={words.met(percent)} />
          </span>
        )}
        {beat.kind !== 'ending' && ends.length > 0 && (
          <span>
            {ends.join(' ')}
            <Aside says={words.leadsTo(ends.join(', '))} />
          </span>
        )}
        <Aside says={ways.length > 0 && words.waysTo(ways.join(', '))} />
      </span>
    </button>
  );
}

/** A to Z, then AA, AB, … */
function letterOf(n: number): string {
  return (n < 26 ? '' : letterOf(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
}

/** For the ear: what a sign or its place says to the eye. */
function Aside({ says }: { readonly says: string | false | null }) {
  return says ? <span class="unseen">, {says}</span> : null;
}
