/** The worker that unpacks what is brought to the desk, so that the page stays answerable. */
import { bringFiles } from './bring-files.ts';

export type ToBringWorker = readonly (readonly [path: string, file: File])[];

globalThis.onmessage = async ({ data }: MessageEvent<ToBringWorker>) => {
  const found = await bringFiles(data).catch(() => null);
  const buffers = new Set([...(found ?? new Map<string, Uint8Array>()).values()].map((bytes) => bytes.buffer as ArrayBuffer));
  globalThis.postMessage(found, { transfer: [...buffers] });
};
