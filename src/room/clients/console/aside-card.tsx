/** Beside a lesson that runs: its report, and results of those who played alone. */
import type { ClassApartWords } from '../../../text/words/class-apart.ts';
import { Button } from './buttons.tsx';

type AsideCardProps = { readonly words: ClassApartWords; readonly onReport: () => void; readonly onCollect: () => void };

export function AsideCard({ words, onReport, onCollect }: AsideCardProps) {
  return (
    <section class="class-aside" aria-label={words.report}>
      <dl class="class-apart-list">
        <dt>
          <Button id="report" onClick={onReport}>
            {words.report}
          </Button>
        </dt>
        <dd>{words.reportSays}</dd>
        <dt>
          <Button id="collect" look="link" onClick={onCollect}>
            {words.collect}
          </Button>
        </dt>
        <dd>{words.collectSays}</dd>
      </dl>
    </section>
  );
}
