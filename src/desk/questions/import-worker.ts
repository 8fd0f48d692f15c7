/** The worker that reads files of questions, so that the page stays answerable however long they are. */
import type { Imported } from '../../content/questions/draft.ts';
import { importQuestions } from '../../content/questions/import-questions.ts';

export type ToImportWorker = { readonly file: File; readonly language: string; readonly taken: readonly string[] };

globalThis.onmessage = async ({ data: { file, language, taken } }: MessageEvent<ToImportWorker>) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  globalThis.postMessage((await importQuestions({ name: file.name, bytes }, { language, taken })) satisfies Imported);
};
