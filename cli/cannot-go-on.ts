/** Why a command ends without having done its work, as the one sentence that its operator reads. */
export class CannotGoOn extends Error {
  override readonly name = "CannotGoOn";
}
