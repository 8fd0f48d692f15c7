/** The frame around one control of a form: what it is called, what it is for, what is wrong with it. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { NodePath } from '../../content/problem.ts';
import { Faults } from './faults.tsx';
import { hintIn, isRefusedAt, problemsAt, problemsIn, useForm } from './form-scope.ts';

type FrameProps = {
  readonly label: string;
  readonly hint: string;
  readonly path: NodePath;
  /** A group of controls has a legend, a single one a label. */
  readonly isGroup?: boolean;
  /** Nothing inside says what is wrong with it. */
  readonly isWhole?: boolean;
  /** Ways, as problems say them, where it is marked already that something is missing. */
  readonly marked?: readonly string[];
  /** At the far edge of the label, such as a way to take it out. */
  readonly aside?: ComponentChildren;
  readonly children: (ids: {
    readonly id: string;
    readonly describedBy: string | undefined;
    readonly invalid: boolean;
  }) => ComponentChildren;
};

export function FieldFrame({ label, hint, path, isGroup, isWhole, marked = [], aside, children }: FrameProps) {
  const scope = useForm();
  const id = useId();
  const wrong = (isWhole ? problemsIn(scope, path) : problemsAt(scope, path)).filter((p) => !marked.includes(p.path));
  const says = hintIn(scope, hint);
  const describedBy = [says && `${id}-hint`, wrong.length > 0 && `${id}-wrong`].filter(Boolean).join(' ') || undefined;
  const notes = (
    <>
      {says && (
        <p class="form-hint" id={`${id}-hint`}>
          {says}
        </p>
      )}
      {isRefusedAt(scope, path, isWhole ?? false) && (
        <p class="form-wrong" role="alert">
          {scope.words.refused}
        </p>
      )}
      <Faults id={`${id}-wrong`} wrong={wrong} />
    </>
  );
  const invalid = wrong.some((p) => p.severity === 'error');
  if (isGroup)
    return (
      <fieldset class="form-field form-group" data-field={path.join('/')} aria-describedby={describedBy}>
        <legend>
          {label} {aside}
        </legend>
        {notes}
        {children({ id, describedBy, invalid })}
      </fieldset>
    );
  return (
    <div class="form-field" data-field={path.join('/')}>
      <div class="form-label">
        <label for={id}>{label}</label> {aside}
      </div>
      {children({ id, describedBy, invalid })}
      {notes}
    </div>
  );
}
