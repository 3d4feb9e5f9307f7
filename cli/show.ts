import { readOnce } from "../reading/read-once.ts";
import type { ReadRoute } from "../reading/read-route.ts";
import { readRoutes } from "../reading/read-routes.ts";
import { sentenceFor } from "../door/sentence-for.ts";
import { speechFor } from "../door/speech-for.ts";
import { asJson, type Call } from "./call.ts";
import { CannotGoOn } from "./cannot-go-on.ts";
import { actAs } from "./find-user.ts";
import { readJson } from "./read-json.ts";
import { withHouse } from "./with-house.ts";

/**
 * One reading in a user's name, logged like every other; printed as JSON, which is what there is to read. A question
 * that is itself personal is read as JSON from standard input: a shell keeps what was typed.
 */
export async function show(call: Call, path: string, wish: { readonly as: string }): Promise<void> {
  const shown = await readAs(call, path, wish.as);
  call.answer(shown, asJson(shown));
}

/** What a read route shows this user. A refusal becomes the command's one sentence. */
export async function readAs(call: Call, path: string, email: string): Promise<unknown> {
  const { route, params, query: inAddress } = findRoute(path);
  const query = route.asked === "in-body" ? objectOf(await readJson(undefined)) : inAddress;
  return readRouteAs(call, email, route, { params, query });
}

export async function readRouteAs(
  call: Call,
  email: string,
  route: ReadRoute,
  given: { readonly params: object; readonly query: object },
): Promise<unknown> {
  return withHouse(call, async (house) => {
    const speech = await speechFor(process.env["LANG"]);
    const actor = await actAs(house, email);
    const read = await readOnce(house, actor, route, { ...given, speech });
    if ("refusal" in read) throw new CannotGoOn(sentenceFor(speech, read.refusal.code, read.refusal.facts));
    return read.shown;
  });
}

function objectOf(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

function findRoute(path: string): { readonly route: ReadRoute; readonly params: object; readonly query: object } {
  const url = URL.parse(path, "http://amparo.invalid");
  const steps = url?.pathname.split("/") ?? [];
  for (const route of readRoutes) {
    const params = matched(route.path.split("/"), steps);
    if (url && params) return { route, params, query: Object.fromEntries(url.searchParams) };
  }
  throw new CannotGoOn(
    `There is nothing to read at this path. There is: ${readRoutes.map((route) => route.path).join(" ")}`,
  );
}

/** `/api/cases/:caseId` against the steps of a path; undefined where they differ. */
function matched(pattern: readonly string[], steps: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== steps.length) return undefined;
  const params: Record<string, string> = {};
  for (const [place, wanted] of pattern.entries()) {
    const step = steps[place] ?? "";
    if (wanted.startsWith(":")) params[wanted.slice(1)] = step;
    else if (wanted !== step) return undefined;
  }
  return params;
}
