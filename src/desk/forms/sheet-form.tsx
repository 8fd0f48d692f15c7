/** The form of one file of a draft, or of one part of it: a beat, a question. Made from the checker's own schema, so that the two can't disagree. */
import { kindOfFile } from '../../content/manuscript.ts';
import type { NodePath } from '../../content/problem.ts';
import { nameOf } from './draft-index.ts';
import { Faults } from './faults.tsx';
import { FormContext, type FormScope, labelOf, pickText, problemsAt } from './form-scope.ts';
import { KindField } from './kind-field.tsx';
import { MapFields } from './map-fields.tsx';
import { partOf, schemaAt, shapeAs, sheetSchema, valueAt } from './schema-view.ts';
import { ValueField } from './value-field.tsx';

export function SheetForm({ scope, path }: { readonly scope: FormScope; readonly path: NodePath }) {
  const { file, value, words, language, onGo } = scope;
  const kind = kindOfFile(file);
  if (value === undefined) return <p class="form-note">{words.unreadable}</p>;
  if (kind === null || kind === 'unknown' || kind === 'walkthrough') return <p class="form-note">{words.noForm}</p>;
  const whole = sheetSchema(kind);
  const schema = schemaAt(whole, value, path);
  const here = valueAt(value, path);
  // What stood here may just have been taken out.
  if (!schema || here === undefined) return path.length > 0 ? <SheetForm scope={scope} path={[]} /> : null;
  const shape = shapeAs(schema);
  return (
    <FormContext.Provider value={scope}>
      {path.length > 0 && (
        <p class="form-way">
          <button type="button" class="link-button" data-desk="form-back" onClick={() => onGo([])}>
            {words.back} {nameOf(value, language) || words.labels[kind] || file}
          </button>
        </p>
      )}
      <header class="form-head" data-part={path.length > 0}>
        {shape.is === 'variant' && <p class="form-kind">{pickText(scope, String(partOf(here, String(schema.key))))}</p>}
        <h2 class="form-title" tabIndex={-1}>
          {nameOf(here, language) || labelOf(scope, String(path.at(-1) ?? kind))}
        </h2>
      </header>
      <Faults wrong={problemsAt(scope, path)} />
      {shape.is === 'variant' ? (
        <KindField schema={schema} kinds={shape.kinds} path={path} value={here} />
      ) : shape.is === 'map' ? (
        <MapFields schema={schema} path={path} value={here} />
      ) : (
        <ValueField schema={schema} path={path} value={here} label={labelOf(scope, String(path.at(-1) ?? kind))} hint="" />
      )}
    </FormContext.Provider>
  );
}
