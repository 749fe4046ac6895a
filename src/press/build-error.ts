/** Why a site cannot be built, said to whoever builds it. The code is not at fault: where in it would help nobody. */
export class BuildError extends Error {
  override name = 'BuildError';
}

/** Also of one that a thread has thrown: what comes from there has lost its class. */
export const isBuildError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'BuildError';
