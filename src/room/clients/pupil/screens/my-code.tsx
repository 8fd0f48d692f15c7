/** The code with which a pupil comes back on any device. */
import { usePupil } from '../pupil-context.ts';

export function MyCode() {
  const { words, view } = usePupil();
  if (view.me.code === '') return null;
  return (
    <div class="my-code">
      <p class="small-title">{words.me.code}</p>
      <p class="my-code-says" data-pupil="code">
        {view.me.code}
      </p>
      <p class="aside">{words.me.codeSays}</p>
    </div>
  );
}
