import type { Belonging } from "../access/may.ts";
import type { CaseState } from "./case.ts";

/** Whose case it is, for permissions. */
export function caseBelonging(state: CaseState): Omit<Belonging, "organisationId"> {
  if (state.status === "none") return {};
  return { madeBy: state.openedBy, assigneeId: state.assigneeId, team: state.team };
}
