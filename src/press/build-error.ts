/** Why a site cannot be built, said to whoever builds it. The code is not at fault: where in it would help nobody. */
export class BuildError extends Error {
  override name = 'BuildError';
}
