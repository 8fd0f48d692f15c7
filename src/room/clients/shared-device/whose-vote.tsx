/** Who had a turn and wants it once more, by name. */
import type { SharedWords } from '../../../text/words/class-shared.ts';
import type { PupilId } from '../../rules/lesson.ts';
import { Act, Heading } from '../pupil/screen-parts.tsx';

type WhoseVoteProps = {
  readonly shared: SharedWords;
  readonly names: readonly { readonly id: PupilId; readonly name: string }[];
  readonly onPick: (pupil: PupilId) => void;
};

export function WhoseVote({ shared, names, onPick }: WhoseVoteProps) {
  return (
    <>
      <Heading>{shared.whose}</Heading>
      <p class="line">{shared.whoseSays}</p>
      <div class="acts">
        {names.map(({ id, name }) => (
          <Act key={id} id={`again-${id}`} onClick={() => onPick(id)}>
            {name}
          </Act>
        ))}
      </div>
    </>
  );
}
