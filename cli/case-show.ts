import * as z from "zod/mini";
import { actionSchema } from "../reading/available-actions.ts";
import { consentSchema } from "../reading/consents-shown.ts";
import { nameSchema } from "../reading/people-shown.ts";
import { referralRowSchema } from "../reading/referral-row.ts";
import { sheetRowSchema } from "../reading/sheet-routes.ts";
import type { Call } from "./call.ts";
import { nameInWords } from "./name-in-words.ts";
import { readAs } from "./show.ts";
import { table } from "./table.ts";

const caseAnswer = z.looseObject({
  caseId: z.string(),
  name: nameSchema,
  case: z.looseObject({ status: z.string(), country: z.string(), team: z.string(), openedAt: z.string() }),
  assessment: z.looseObject({ risk: z.optional(z.looseObject({ level: z.string() })) }),
  plan: z.looseObject({ status: z.string() }),
  consents: z.array(consentSchema),
  referrals: z.array(referralRowSchema),
  sheets: z.array(sheetRowSchema),
  actions: z.array(actionSchema),
});

/** Where one case stands and what may be done next. The whole of it is in `--json`. */
export async function showCase(call: Call, caseId: string, wish: { readonly as: string }): Promise<void> {
  const shown = await readAs(call, `/api/cases/${encodeURIComponent(caseId)}`, wish.as);
  call.answer(shown, call.json ? "" : inWords(z.parse(caseAnswer, shown)));
}

function inWords(one: z.infer<typeof caseAnswer>): string {
  const { name, case: state, assessment, plan, consents, referrals, sheets, actions } = one;
  const opened = state.openedAt.slice(0, 10);
  return [
    `${nameInWords(name) || "(name not shown)"}, case ${one.caseId}`,
    `${state.status}, opened ${opened} in ${state.country} by team ${state.team}; risk ${assessment.risk?.level ?? "not recorded"}; plan ${plan.status}`,
    table(
      ["sheet", "status", "stage"],
      sheets.map((row) => [`${row.instrument} ${row.sheetId}`, row.status, row.stage]),
    ),
    table(
      ["consent", "to", "is"],
      consents.map((row) => [row.purpose, row.recipientName, row.status]),
    ),
    table(
      ["referral", "to", "status"],
      referrals.map((row) => [`${row.service} ${row.referralId}`, row.partnerName, row.status]),
    ),
    table(
      ["what may be done", "", ""],
      actions.map(({ command, may, refusal }) => [command, may ? "yes" : "no", refusal?.sentence]),
    ),
  ].join("\n\n");
}
