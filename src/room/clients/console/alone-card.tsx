/** On the teacher's first page: for a class whose pupils play alone, words for the wall and their results brought together. */
import { useState } from 'preact/hooks';
import { wordsIn } from '../../../core/wording.ts';
import type { ClassApartWords } from '../../../text/words/class-apart.ts';
import { Button } from './buttons.tsx';
import type { ClassPack } from './class-page.tsx';

type AloneCardProps = {
  readonly packs: readonly ClassPack[];
  /** Its id, where one came with a pack. */
  readonly first: string | null;
  readonly words: ClassApartWords;
  readonly language: string;
  readonly onPace: (pack: ClassPack) => void;
  readonly onCollect: (pack: ClassPack) => void;
};

export function AloneCard({ packs, first, words, language, onPace, onCollect }: AloneCardProps) {
  const [id, setId] = useState(first);
  const pack = packs.find((p) => p.id === id) ?? packs[0];
  if (!pack) return null;
  return (
    <section class="class-card" aria-labelledby="alone-title">
      <h2 id="alone-title">{words.title}</h2>
      <p>{words.intro}</p>
      {packs.length > 1 && (
        <label class="class-pick">
          <span>{words.pack}</span>
          <select data-class="alone-pack" value={pack.id} onChange={(event) => setId(event.currentTarget.value)}>
            {packs.map((one) => (
              <option key={one.id} value={one.id}>
                {wordsIn(one.title, language).text}
              </option>
            ))}
          </select>
        </label>
      )}
      <dl class="class-apart-list">
        <dt>
          <Button id="pace" onClick={() => onPace(pack)}>
            {words.pace}
          </Button>
        </dt>
        <dd>{words.paceSays}</dd>
        <dt>
          <Button id="collect" onClick={() => onCollect(pack)}>
            {words.collect}
          </Button>
        </dt>
        <dd>{words.collectSays}</dd>
      </dl>
    </section>
  );
}
