import * as z from "zod/mini";
import { command, type Context } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import type { ConsentState } from "../consent/consent.ts";
import { hasConsentFor } from "../consent/has-consent-for.ts";
import type { PersonState } from "../person/person.ts";
import { type CaseEvent, type CaseState, opening } from "./case.ts";
import type { CaseRefusal } from "./case-refusal.ts";
import { caseForbids } from "./what-may-be-done.ts";

type Facts = { teams: readonly string[] };
type Reads = { person: { person: PersonState; consent: ConsentState } };

/**
 * Takes responsibility for a person, who may have had cases before. Refuses a person we do not know, one who has not
 * agreed to case management, since a file about someone who said no is a harm by itself, and a team we do not have: only
 * the teams of a case find it.
 */
export const openCase = command({
  name: "OpenCase",
  version: 1,
  verb: "case.open",
  payload: z.strictObject({ caseId: field("S1", caseId(), "context"), ...opening() }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "opens",
  within: (payload) => ({ kind: "person", id: payload.personId }),
  reads: (payload) => ({ person: payload.personId }),
  blockedBy: (state: { case: CaseState }) => caseForbids("OpenCase", state.case),
  facts: ["teams"],
  decide: ({ caseId: _, ...body }, _state: { case: CaseState }, { facts, reads, today }: Context<Facts, Reads>) => {
    const { person, consent } = reads.person;
    if (person.status === "none") return refuse<CaseRefusal>("case.person-absent");
    if (!hasConsentFor(consent.consents, { purpose: "case-management", today })) {
      return refuse<CaseRefusal>("case.consent-missing");
    }
    if (!facts.teams.includes(body.team)) return refuse<CaseRefusal>("case.team-unknown");
    return accept<CaseEvent>([{ type: "CaseOpened", body }]);
  },
});
