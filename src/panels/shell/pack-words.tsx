/** Words of a pack outside its play: in the interface's language where the pack has it, else in its first one, and marked so. */
import { type Language, type Wording, wordsIn } from '../../core/wording.ts';
import { bound } from '../../text/bound.ts';
import { useShell } from './shell-context.ts';

type PackWordsProps = {
  readonly of: Wording;
  /** The pack's languages; those of the pack on the desk where none are given. */
  readonly languages?: readonly Language[];
};

export function PackWords({ of, languages }: PackWordsProps) {
  const { model, language } = useShell();
  const shown = wordsIn(of, language);
  const text = bound(shown.text);
  if (shown.language === language) return text;
  const known = languages ?? model.pack?.shared.languages ?? [];
  const dir = known.find((l) => l.code === shown.language)?.direction;
  return (
    <span lang={shown.language} dir={dir}>
      {text}
    </span>
  );
}
