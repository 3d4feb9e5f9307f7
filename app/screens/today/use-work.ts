import type { CaseRow } from "../../api/case-row.ts";
import type { ReferralRow } from "../../api/referral-row.ts";
import type { SheetRow } from "../../api/sheet-row.ts";
import { useAllRows } from "../../api/use-all-rows.ts";
import { localDay } from "../../language/local-day.ts";
import { useMe, type Me } from "../../session/me.ts";
import { sortWork, type SortedWork } from "./sort-work.ts";

type TodaysWork = {
  /** Undefined until every list that the reader's role has is there: half a list would look like less work. */
  readonly work: SortedWork | undefined;
  readonly problem: unknown;
  readonly retry: () => void;
};

/** What waits for the reader and what waits for others, from the lists their role may read. */
export function useWork(): TodaysWork {
  const me = useMe();
  const asked = pathsFor(me);
  const mine = useAllRows<CaseRow>(asked.mine);
  const toSign = useAllRows<CaseRow>(asked.toSign);
  const toConfirm = useAllRows<SheetRow>(asked.toConfirm);
  const returned = useAllRows<SheetRow>(asked.returned);
  const received = useAllRows<ReferralRow>(asked.received);
  const sent = useAllRows<ReferralRow>(asked.sent);
  const all = [mine, toSign, toConfirm, returned, received, sent];
  return {
    work: sorted(),
    problem: all.find(({ isError }) => isError)?.error,
    retry: () => all.filter(({ isError }) => isError).forEach((one) => void one.refetch()),
  };

  function sorted(): SortedWork | undefined {
    if (me === undefined || !mine.data || !toSign.data || !toConfirm.data) return undefined;
    if (!returned.data || !received.data || !sent.data) return undefined;
    const lists = { mine: mine.data, toSign: toSign.data, toConfirm: toConfirm.data, returned: returned.data };
    return sortWork({ ...lists, received: received.data, sent: sent.data }, localDay(), me.user.id);
  }
}

function pathsFor(me: Me | undefined) {
  const may = (verb: string) => me?.verbs[verb] !== undefined;
  const where = (allowed: boolean, ...paths: readonly string[]) => (allowed ? paths : []);
  const carries = may("case.list") && (may("case.note") || may("plan.draft"));
  return {
    mine: where(carries, `/api/cases?assignee=${me?.user.id ?? ""}`),
    toSign: where(may("plan.approve"), "/api/cases?stage=plan", "/api/cases?status=closure-requested"),
    toConfirm: where(may("screening.confirm"), "/api/sheets?stage=recommended"),
    returned: where(may("screening.recommend"), "/api/sheets?stage=returned"),
    received: where(may("referral.accept"), ...["received", "accepted", "started"].map((status) => inbox(status))),
    sent: where(
      may("referral.make"),
      ...["made", "declined"].map((status) => `/api/referrals?side=sender&status=${status}`),
    ),
  };
}

function inbox(status: string): string {
  return `/api/referrals?side=recipient&status=${status}`;
}
