/** Takes a whole file out of the draft, when it was asked twice; undo brings it back. */
import { useEffect, useState } from 'preact/hooks';
import { deskFieldWords } from '../../text/words/desk-fields.ts';
import { Citers } from '../forms/remove-asks.tsx';
import { useDesk } from './desk-context.ts';
import { DeskButton } from './desk-controls.tsx';

type RemoveFileProps = {
  readonly file: string;
  /** What rests on something in it, in words. */
  readonly citers: () => readonly string[];
  readonly onRemove: () => void;
};

export function RemoveFile({ file, citers, onRemove }: RemoveFileProps) {
  const { words, language } = useDesk();
  const [isAsking, setAsking] = useState(false);
  useEffect(() => setAsking(false), [file]);
  const cited = isAsking ? citers() : [];
  return (
    <div class="desk-remove" role="status">
      {cited.length > 0 && <Citers name={file} citers={cited} words={deskFieldWords(language)} />}
      <DeskButton id="remove-file" look="link" onClick={() => (isAsking ? onRemove() : setAsking(true))}>
        {isAsking ? words.contents.removeSure(file) : words.contents.remove(file)}
      </DeskButton>{' '}
      {isAsking && (
        <DeskButton id="keep-file" look="link" onClick={() => setAsking(false)}>
          {words.draft.keep}
        </DeskButton>
      )}
    </div>
  );
}
