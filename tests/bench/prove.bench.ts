/** The proof of each shipped pack, in a process of its own as `npm run levels` has it: milliseconds, states, states a second. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Certificate } from '../../src/content/prove/prove.ts';
import { type Figure, median } from '../../src/tools/figure.ts';
import { packFolders } from '../../src/tools/pack-folder.ts';

const RUNS = 5;

export async function* bench(): AsyncGenerator<Figure> {
  for (const folder of packFolders()) {
    const pack = path.basename(folder);
    const certificates = Array.from({ length: RUNS }, () => certificateOf(folder));
    const ms = median(certificates.map((c) => c.took));
    const states = certificates[0]?.levels.reduce((sum, l) => sum + l.states, 0) ?? 0;
    yield { name: `prove-${pack}-ms`, value: ms, unit: 'ms', bar: { atMost: 2_000 } };
    yield { name: `prove-${pack}-states`, value: states, unit: 'states', bar: null };
    yield { name: `prove-${pack}-states-per-s`, value: (states * 1000) / ms, unit: '1/s', bar: null };
    for (const { level, states: seen } of certificates[0]?.levels ?? []) {
      yield { name: `prove-${pack}-${level}-states`, value: seen, unit: 'states', bar: { atMost: 50_000 } };
    }
  }
}

/** A fresh process each time: the first proof of a process is what an author waits for. */
function certificateOf(folder: string): Certificate {
  const script = `
    import { readPack } from './src/content/read-pack.ts';
    import { readPackFolder } from './src/tools/pack-folder.ts';
    const { certificate } = readPack(readPackFolder(process.argv[1]), { prove: {} });
    process.stdout.write(JSON.stringify(certificate));`;
  const root = path.resolve(import.meta.dirname, '../..');
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, folder], { cwd: root, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Certificate;
}
