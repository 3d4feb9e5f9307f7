import * as z from "zod/mini";
import { field } from "../basics/sensitivity.ts";
import { needAreas } from "../case/need-area.ts";

export const needUrgencies = ["emergency", "urgent", "normal"] as const;
export type NeedUrgency = (typeof needUrgencies)[number];

/** 0 nothing to do, 1 keep an eye on it, 2 help is needed, 3 serious harm without help. Domain §3.5. */
export const severities = [0, 1, 2, 3] as const;
export type Severity = (typeof severities)[number];

/** One area of care as it stands. What an area holds is sealed as a whole: a need for a clinic already says much. */
export const need = () =>
  z.strictObject({
    area: field("S2", z.enum(needAreas)),
    /** Codes of what is needed in the area, as the needs form lists them. */
    needs: field("S2", z.array(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/))).check(z.maxLength(30))),
    severity: field("S2", z.literal(severities)),
    urgency: field("S2", z.enum(needUrgencies)),
    /** The person's own order, 1 first; it may differ from ours and both stay. */
    priority: field("S2", z.optional(z.int().check(z.gte(1), z.lte(needAreas.length)))),
    wishes: field("S2", z.optional(z.string().check(z.maxLength(20_000))), "narrative"),
  });
export type Need = z.infer<ReturnType<typeof need>>;
