import * as z from "zod/mini";
import { caseRowSchema } from "../reading/case-routes.ts";
import { pageOf } from "../reading/read-route.ts";
import type { Call } from "./call.ts";
import { nameInWords } from "./name-in-words.ts";
import { readAs } from "./show.ts";
import { table } from "./table.ts";

export type CaseListWish = { readonly as: string } & {
  readonly [Filter in "status" | "stage" | "risk" | "team" | "after"]?: string;
};

/** A page of the cases within the user's reach, the last changed first. */
export async function listCases(call: Call, { as, ...filter }: CaseListWish): Promise<void> {
  const query = new URLSearchParams(filter);
  const page = z.parse(pageOf(caseRowSchema), await readAs(call, `/api/cases?${query}`, as));
  const inWords = table(
    ["case", "name", "status", "stage", "risk", "urgency", "country", "assigned to", "next due"],
    page.rows.map((row) => [
      row.caseId,
      nameInWords(row.name),
      row.status,
      row.stage,
      row.risk,
      row.urgency,
      row.country,
      row.assigneeName,
      row.nextDueOn,
    ]),
  );
  call.answer(page, page.next ? `${inWords}\n\nThere are more: --after ${page.next}` : inWords);
}
