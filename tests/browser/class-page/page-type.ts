/** What the test's page of the class tells its tests. */
import type { Host } from '../../../src/room/host.ts';

export type TestPage = {
  readonly host: Host;
  readonly missed: { readonly pack: string; readonly question: string }[];
  /** The network goes away, or comes back. */
  network(isThere: boolean): void;
  left: boolean;
};

declare global {
  var classPage: TestPage | undefined;
}
