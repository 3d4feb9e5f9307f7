import { useNavigate } from "@tanstack/react-router";
import { useDefinition } from "../sheet/sheet-reading.ts";
import { useTogether } from "../sheet/use-together.ts";
import type { Shift } from "./shift.ts";

/** Opens a first contact and its triage with one tap. A family shares `groupId`; without one, a new group of one. */
export function useStartTriage() {
  const navigate = useNavigate();
  const { version } = useDefinition("rapid-triage", "latest");
  const together = useTogether();
  const start = async (shift: Shift, language: string, groupId: string = crypto.randomUUID()) => {
    const encounterId = crypto.randomUUID();
    const sheetId = crypto.randomUUID();
    const { country, site } = shift;
    const met = { encounterId, country, groupId, ...(site === undefined ? {} : { site }) };
    const sheet = { sheetId, instrument: "rapid-triage", version, language };
    const accepted = await together.ask([
      { name: "OpenEncounter", payload: met },
      { name: "StartSheet", payload: { ...sheet, aboutKind: "encounter", aboutId: encounterId } },
    ]);
    if (accepted) await navigate({ to: "/triage/sheets/$sheetId", params: { sheetId } });
  };
  return { start, starting: together.asking, refusal: together.refusal, problem: together.problem };
}
