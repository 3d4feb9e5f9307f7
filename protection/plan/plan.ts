import * as z from "zod/mini";
import { type EventOf, part, type Written } from "../basics/history.ts";
import { partId } from "../basics/ids.ts";
import { keepFields } from "../basics/keep-fields.ts";
import { field } from "../basics/sensitivity.ts";
import { unreachable } from "../basics/unreachable.ts";
import type { CaseState } from "../case/case.ts";
import { narrative } from "../case/narrative.ts";
import { agreement, type Goal, plannedContent, type ServiceLine, serviceReceived } from "./plan-content.ts";

export const planEvents = {
  PlanDrafted: z.strictObject({ version: field("S1", z.int().check(z.positive())), ...plannedContent() }),
  PlanAgreed: z.strictObject(agreement()),
  PlanApprovalRequested: z.strictObject({}),
  PlanApproved: z.strictObject({ comment: field("S2", z.optional(narrative()), "narrative") }),
  PlanReturned: z.strictObject({ comment: field("S2", narrative(), "narrative") }),
  ServiceReceived: z.strictObject({ lineId: field("S1", partId(), "context"), ...serviceReceived() }),
};
export type PlanEvent = EventOf<typeof planEvents>;

/** One version of the plan as its author wrote it. */
export type PlanVersion = {
  readonly version: number;
  readonly author: string;
  readonly goals: readonly Goal[];
  readonly lines: readonly ServiceLine[];
};
type Agreement = z.infer<typeof planEvents.PlanAgreed>;
export type ServiceReceipt = z.infer<typeof planEvents.ServiceReceived>;

/** What goes on while a new version is being written: the approved one holds until the next is approved. */
type Standing = {
  readonly inForce: PlanVersion | undefined;
  readonly received: readonly ServiceReceipt[];
};

export type PlanState =
  | { readonly status: "none" }
  | (PlanVersion & Standing & { readonly status: "drafted"; readonly returnedWith: string | undefined })
  | (PlanVersion & Standing & { readonly status: "agreed"; readonly agreement: Agreement })
  | (PlanVersion &
      Standing & {
        readonly status: "approval-requested";
        readonly agreement: Agreement;
        readonly requestedBy: string;
      })
  | (PlanVersion &
      Standing & {
        readonly status: "approved";
        readonly agreement: Agreement;
        readonly approvedBy: string;
        readonly approvedAt: string;
      });

export type PlanStatus = PlanState["status"];

/** The parts of a case's history that these rules look at. */
export type PlannedCase = { readonly case: CaseState; readonly plan: PlanState };

export const planPart = part<PlanState, typeof planEvents>(planEvents, { status: "none" }, evolve);

function evolve(state: PlanState, event: PlanEvent, written: Written): PlanState {
  switch (event.type) {
    case "PlanDrafted": {
      const author = written.actorId;
      return { ...event.body, ...standing(state), author, status: "drafted", returnedWith: undefined };
    }
    case "PlanAgreed":
      return state.status === "drafted" ? { ...carried(state), status: "agreed", agreement: event.body } : state;
    case "PlanApprovalRequested":
      return state.status === "agreed"
        ? { ...carried(state), status: "approval-requested", agreement: state.agreement, requestedBy: written.actorId }
        : state;
    case "PlanApproved":
      return state.status === "approval-requested" ? approved(state, written) : state;
    case "PlanReturned":
      return state.status === "none"
        ? state
        : { ...carried(state), status: "drafted", returnedWith: event.body.comment };
    case "ServiceReceived":
      return state.status === "none" ? state : { ...state, received: [...state.received, event.body] };
    default:
      return unreachable(event);
  }
}

function approved(state: PlanState & { readonly status: "approval-requested" }, written: Written): PlanState {
  const { version, author, goals, lines, agreement: agreed } = state;
  const by = { approvedBy: written.actorId, approvedAt: written.receivedAt };
  return {
    ...carried(state),
    ...by,
    status: "approved",
    agreement: agreed,
    inForce: { version, author, goals, lines },
  };
}

function standing(state: PlanState): Standing {
  return state.status === "none"
    ? { inForce: undefined, received: [] }
    : { inForce: state.inForce, received: state.received };
}

/** What stays when the status changes: the fields of the former status do not follow. */
function carried(state: PlanVersion & Standing): PlanVersion & Standing {
  return keepFields<PlanVersion & Standing>(state, {
    version: true,
    author: true,
    goals: true,
    lines: true,
    inForce: true,
    received: true,
  });
}
