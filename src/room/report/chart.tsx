/** A chart beside the table that says the same: for the eye only, and gone without loss where it can't be drawn. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChartSpec } from './chart-spec.ts';

export function Chart({ spec, title }: { readonly spec: ChartSpec; readonly title: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isLost, setLost] = useState(false);
  const told = JSON.stringify(spec);
  useEffect(() => {
    let end: () => void = () => undefined;
    let isGone = false;
    import('./draw-chart.ts').then(
      ({ drawChart }) => {
        if (isGone || !canvas.current) return;
        const drawn = drawChart(canvas.current, spec);
        const stop = onOtherColours(drawn.redraw);
        end = () => {
          stop();
          drawn.end();
        };
      },
      () => setLost(true),
    );
    return () => {
      isGone = true;
      end();
    };
  }, [told]);
  if (isLost) return null;
  return (
    <figure class="report-chart" data-bars={spec.bars} style={{ '--rows': spec.labels.length }} aria-hidden="true">
      <figcaption>{title}</figcaption>
      <div class="report-canvas">
        <canvas ref={canvas} />
      </div>
    </figure>
  );
}

/** Another theme, more contrast, the system's colours, or the printer: a canvas has to be told. @returns how to stop */
function onOtherColours(redraw: () => void): () => void {
  const asked = ['print', '(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const one of asked) one.addEventListener('change', redraw);
  const watch = new MutationObserver(redraw);
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'data-contrast', 'data-face', 'style'] });
  return () => {
    for (const one of asked) one.removeEventListener('change', redraw);
    watch.disconnect();
  };
}
