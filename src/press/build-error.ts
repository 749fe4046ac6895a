/** Why a site cannot be built, said to whoever builds it. The code is not at fault: where in it would help nobody. */
export class BuildFault extends Error {
  override name = 'BuildFault';
}
