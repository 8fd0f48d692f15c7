/** Draws a chart by chart.js, of which only the parts for bars are registered; the page fetches this file when a chart is seen. */
import { BarController, BarElement, CategoryScale, Chart, type ChartConfiguration, Legend, LinearScale, Tooltip } from 'chart.js';
import type { ChartSpec, Pattern } from './chart-spec.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

export type Drawn = { readonly redraw: () => void; readonly end: () => void };

type Inks = { readonly ink: string; readonly faint: string; readonly paper: string; readonly by: Readonly<Record<Pattern, string>> };

/** @param canvas in a box whose size is set; its colours are those that hold there */
export function drawChart(canvas: HTMLCanvasElement, spec: ChartSpec): Drawn {
  let chart: Chart | null = null;
  const redraw = () => {
    chart?.destroy();
    chart = new Chart(canvas, configOf(canvas, spec));
  };
  redraw();
  return { redraw, end: () => chart?.destroy() };
}

function configOf(canvas: HTMLCanvasElement, spec: ChartSpec): ChartConfiguration<'bar', (number | null)[], string | string[]> {
  const style = getComputedStyle(canvas);
  const inks = inksOf(style);
  const size = Number.parseFloat(style.fontSize) * 0.875;
  const font = { family: style.fontFamily, size };
  const isLying = spec.bars === 'lying';
  const rows = {
    stacked: spec.isStacked,
    grid: { display: false },
    border: { color: inks.ink },
    ticks: { color: inks.ink, font, autoSkip: false, maxRotation: 0 },
  };
  const values = {
    stacked: spec.isStacked,
    min: 0,
    ...(spec.max === null ? {} : { max: spec.max }),
    grid: { color: inks.faint },
    border: { display: false },
    ticks: { color: inks.ink, font, maxTicksLimit: 6, precision: 0 },
    title: { display: true, text: spec.axis, color: inks.ink, font },
  };
  return {
    type: 'bar',
    data: {
      labels: spec.labels.map((label) => (isLying ? lines(label) : label)),
      datasets: spec.series.map(({ name, values: data, pattern }) => ({
        label: name,
        data: [...data],
        backgroundColor: fill(pattern, inks),
        borderColor: inks.by[pattern],
        borderWidth: 1.5,
        borderSkipped: false,
        maxBarThickness: size * 2,
        categoryPercentage: isLying ? 0.72 : 0.8,
        barPercentage: 0.92,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      devicePixelRatio: Math.max(2, devicePixelRatio),
      indexAxis: isLying ? 'y' : 'x',
      scales: isLying ? { y: rows, x: values } : { x: rows, y: values },
      plugins: {
        legend: {
          display: spec.series.length > 1,
          position: 'bottom',
          align: 'start',
          labels: { color: inks.ink, font, boxWidth: size * 1.5, boxHeight: size * 0.8 },
        },
        tooltip: {
          backgroundColor: inks.ink,
          titleColor: inks.paper,
          bodyColor: inks.paper,
          titleFont: font,
          bodyFont: font,
          callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${isLying ? parsed.x : parsed.y}${spec.unit}` },
        },
      },
    },
  };
}

/** Tokens of the theme, as they hold where the canvas stands: also on paper and in the system's own colours. */
function inksOf(style: CSSStyleDeclaration): Inks {
  const token = (name: string, or: string) => style.getPropertyValue(name).trim() || or;
  const ink = token('--ink', 'CanvasText');
  return {
    ink,
    faint: token('--chart-grid', 'GrayText'),
    paper: token('--paper', 'Canvas'),
    by: {
      solid: token('--chart-solid', ink),
      hatched: token('--chart-hatched', ink),
      dotted: token('--chart-dotted', ink),
      empty: ink,
    },
  };
}

function fill(pattern: Pattern, { paper, by }: Inks): string | CanvasPattern {
  const colour = by[pattern];
  if (pattern === 'solid') return colour;
  const tile = document.createElement('canvas');
  const size = 16;
  tile.width = size;
  tile.height = size;
  const brush = tile.getContext('2d');
  if (!brush) return colour;
  brush.fillStyle = paper;
  brush.fillRect(0, 0, size, size);
  brush.strokeStyle = colour;
  brush.fillStyle = colour;
  brush.lineWidth = 4;
  if (pattern === 'hatched') {
    for (const from of [-size, 0, size]) {
      brush.moveTo(from - 4, size + 4);
      brush.lineTo(from + size + 4, -4);
    }
    brush.stroke();
  }
  if (pattern === 'dotted') {
    for (const [x, y] of [
      [4, 4],
      [12, 12],
    ] as const) {
      brush.beginPath();
      brush.arc(x, y, 2.5, 0, 7);
      brush.fill();
    }
  }
  return brush.createPattern(tile, 'repeat') ?? colour;
}

/** A long name over lines of about twenty letters. */
function lines(label: string): string[] {
  const all: string[] = [];
  for (const word of label.split(' ')) {
    const last = all.at(-1);
    if (last !== undefined && last.length + word.length < 20) all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
  }
  return all;
}
