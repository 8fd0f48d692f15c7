/** Vitest reporter: which tests passed at the second try only, and one plain line at the very end, "N passed, N failed". */
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** A file that could not be loaded, a hook or a late error counts as one failure; a run of nothing is no pass. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    let passed = 0;
    let failed = errors.length;
    const flaky: string[] = [];
    for (const module of modules) {
      let here = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (test.diagnostic()?.flaky) flaky.push(`${module.relativeModuleId}: ${test.fullName}`);
        if (state === 'passed') passed++;
        else if (state === 'failed') here++;
      }
      failed += module.state() === 'failed' && here === 0 ? 1 : here;
    }
    if (passed + failed === 0) failed = 1;
    process.once('exit', () =>
      process.stdout.write(
        `\n${[...flaky.map((name) => `At the second try only: ${name}`), ''].join('\n')}${passed} passed, ${failed} failed\n`,
      ),
    );
  }
}
