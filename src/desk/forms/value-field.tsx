/** Whatever the schema says may stand at one place, as the control that fits it. */
import type { NodePath } from '../../content/problem.ts';
import type { Seen } from '../../content/walk.ts';
import { stableJson } from '../../core/json.ts';
import { ConditionField } from '../sentences/condition-field.tsx';
import { EffectField, MoveField } from '../sentences/effect-field.tsx';
import { MajorityField, ShareField } from '../sentences/majority-field.tsx';
import { CiteField, citedIn, sentenceOf } from './cite-field.tsx';
import { FieldFrame } from './field-frame.tsx';
import { useForm } from './form-scope.ts';
import { KindField } from './kind-field.tsx';
import { ListField } from './list-field.tsx';
import { MapFields } from './map-fields.tsx';
import { RecordField } from './record-field.tsx';
import { ReferenceInput } from './reference-fields.tsx';
import { partOf, shapeAs, valueAt } from './schema-view.ts';
import { IdInput, NumberInput, PickInput, TextInput } from './simple-fields.tsx';
import { BinInput, TagInput } from './word-fields.tsx';
import { WordingField } from './wording-field.tsx';

export type ValueFieldProps = {
  readonly schema: Seen;
  readonly path: NodePath;
  readonly value: unknown;
  readonly label: string;
  readonly hint: string;
  readonly aside?: preact.ComponentChildren;
};

export function ValueField(props: ValueFieldProps) {
  const { schema, path, value, label, hint, aside } = props;
  const shape = shapeAs(schema);
  const field = { label, hint, path, value, aside };
  switch (shape.is) {
    case 'wording':
      return <WordingField {...field} />;
    case 'number':
      return <NumberInput {...field} min={shape.min} max={shape.max} />;
    case 'pick':
      return <PickInput {...field} options={shape.options} />;
    case 'id':
      return shape.kind === 'tag' ? <TagInput {...field} /> : <IdInput {...field} />;
    case 'reference':
      return shape.kind === 'claim' ? <DecidingClaim {...props} /> : <ReferenceInput {...field} kind={shape.kind} />;
    case 'list':
      return isClaims(shape.item) ? <Claims {...props} /> : <ListField {...props} item={shape.item} most={shape.most} />;
    case 'record':
      return <RecordField {...props} keys={shape.key} inner={shape.value} />;
    case 'line':
    case 'map':
      return (
        <FieldFrame label={label} hint={hint} path={path} isGroup aside={aside}>
          {() => <MapFields schema={schema} path={path} value={value} />}
        </FieldFrame>
      );
    case 'variant':
      return (
        <FieldFrame label={label} hint={hint} path={path} isGroup aside={aside}>
          {() => <KindField schema={schema} kinds={shape.kinds} path={path} value={value} />}
        </FieldFrame>
      );
    case 'condition':
    case 'effect':
    case 'move':
    case 'majority':
    case 'share':
      return (
        <FieldFrame label={label} hint={hint} path={path} isGroup isWhole aside={aside}>
          {() => <Tree is={shape.is} schema={schema} path={path} value={value} />}
        </FieldFrame>
      );
    case 'mark':
      return <Mark {...field} />;
    default:
      return path.at(-1) === 'bin' ? <BinInput {...field} /> : <TextInput {...field} />;
  }
}

type TreeProps = Pick<ValueFieldProps, 'schema' | 'path' | 'value'> & {
  readonly is: 'condition' | 'effect' | 'move' | 'majority' | 'share';
};

/** The closed trees of the format, each as a sentence. */
export function Tree({ is, schema, path, value }: TreeProps) {
  switch (is) {
    case 'condition':
      return <ConditionField schema={schema} path={path} value={value} />;
    case 'effect':
      return <EffectField schema={schema} path={path} value={value} />;
    case 'move':
      return <MoveField path={path} value={value} />;
    case 'majority':
      return <MajorityField path={path} value={value} />;
    case 'share':
      return <ShareField path={path} value={value} />;
  }
}

/** A mark is there or it isn't; taking it out is what says that it isn't. */
function Mark({ label, hint, path, aside }: Omit<ValueFieldProps, 'schema'>) {
  const { words } = useForm();
  return (
    <FieldFrame label={label} hint={hint} path={path} isGroup aside={aside}>
      {() => <p class="form-mark">{words.yes}</p>}
    </FieldFrame>
  );
}

function isClaims(item: ValueFieldProps['schema']): boolean {
  const shape = shapeAs(item);
  return shape.is === 'reference' && shape.kind === 'claim';
}

function Claims({ path, value, label, hint, aside }: ValueFieldProps) {
  const { edit, words } = useForm();
  return (
    <CiteField
      label={label}
      hint={hint}
      path={path}
      cited={citedIn(value)}
      aside={aside}
      onCite={(ids) => edit([{ kind: 'set', path, value: ids }], words.changed(label))}
    />
  );
}

/** The claim that decides: its sentence is repeated beside it, so that an edit to either is noticed. */
function DecidingClaim({ path, value, label, hint, aside }: ValueFieldProps) {
  const scope = useForm();
  const parent = path.slice(0, -1);
  const question = valueAt(scope.value, parent);
  const before = partOf(question, 'deciding');
  // What a new question says after a right answer is the sentence, until somebody writes something else.
  const repeating =
    before === undefined ? [] : ['deciding', 'right'].filter((key) => stableJson(partOf(question, key)) === stableJson(before));
  return (
    <CiteField
      label={label}
      hint={hint}
      path={path}
      cited={citedIn(value)}
      isSingle
      aside={aside}
      onCite={([id = '']) => {
        const sentence = sentenceOf(scope, id);
        scope.edit(
          [
            { kind: 'set', path, value: id },
            ...(sentence ? repeating.map((key) => ({ kind: 'set', path: [...parent, key], value: sentence }) as const) : []),
          ],
          scope.words.changed(label),
        );
      }}
    />
  );
}
