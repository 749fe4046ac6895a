const NAME = 'BuildFault';

/** Why a site cannot be built, said to whoever builds it. The code is not at fault: where in it would help nobody. */
export class BuildFault extends Error {
  override name = NAME;
}

/** What comes from another thread has the name alone. */
export const isBuildFault = (error: unknown): error is BuildFault =>
  error instanceof Error && error.name === NAME;
