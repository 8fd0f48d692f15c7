/** The worker that checks a draft, or proves it, apart from the page, which stays answerable. */
import { CheckWork, type ToCheckWorker } from './check-work.ts';

const work = new CheckWork((message) => globalThis.postMessage(message));

globalThis.onmessage = ({ data }: MessageEvent<ToCheckWorker>) => work.hear(data);
