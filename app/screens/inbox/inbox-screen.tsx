import { Stack, Text } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import type { ReferralRow } from "../../api/referral-row.ts";
import { useAllRows } from "../../api/use-all-rows.ts";
import { useSay } from "../../language/use-say.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { TabLinks } from "../../parts/tab-links.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { announce } from "../../shell/announcer.tsx";
import { AskedReferral } from "./asked-referral.tsx";
import { AnsweredLines } from "./answered-lines.tsx";
import { inboxTabs, shownIn, tabOf, type InboxTab } from "./inbox-tab.ts";
import styles from "./inbox-screen.module.css";

/** What others ask of us: answer it, begin it, report it. Made for a phone and for someone who was never trained. */
export function Screen() {
  const say = useSay();
  const tab = tabOf(useLocation().searchStr);
  const lists = {
    waiting: useAllRows<ReferralRow>(pathsOf("waiting")),
    "in-progress": useAllRows<ReferralRow>(pathsOf("in-progress")),
    done: useAllRows<ReferralRow>(tab === "done" ? pathsOf("done") : []),
  };
  const { data, error, isPending, refetch } = lists[tab];
  return (
    <>
      <PageTitle page="inbox.title" />
      <Stack gap="lg" className={styles["page"]}>
        <TabLinks
          label={say("inbox.tabs")}
          tabs={inboxTabs.map((one) => ({
            to: one === "waiting" ? "/inbox" : `/inbox?tab=${one}`,
            words: tabWords(one),
            isOpen: one === tab,
          }))}
        />
        {error !== null && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
        {isPending && <Waiting />}
        {data !== undefined && <Rows tab={tab} rows={shownIn(tab, data)} />}
      </Stack>
    </>
  );

  /** How many wait is worth knowing before pressing; how many are done is not. */
  function tabWords(one: InboxTab): string {
    const count = one === "done" ? undefined : lists[one].data?.length;
    return count === undefined ? say(`inbox.${one}`) : say("inbox.counted", { tab: say(`inbox.${one}`), count });
  }
}

function Rows({ tab, rows }: { tab: InboxTab; rows: readonly ReferralRow[] }) {
  const say = useSay();
  const [answered, setAnswered] = useState<"accepted" | "declined">();
  const onAnswered = (how: "accepted" | "declined") => {
    setAnswered(how);
    announce(say(`inbox.${how}`));
  };
  return (
    <>
      {tab === "waiting" && answered !== undefined && <Text fw={600}>{say(`inbox.${answered}`)}</Text>}
      {rows.length === 0 && <EmptyState title={say(`inbox.${tab}-empty`)} why={say(`inbox.${tab}-empty-why`)} />}
      {tab === "waiting" ? (
        <ul className={styles["cards"]}>
          {rows.map((row) => (
            <AskedReferral key={row.referralId} row={row} onAnswered={onAnswered} />
          ))}
        </ul>
      ) : (
        rows.length > 0 && <AnsweredLines rows={rows} />
      )}
    </>
  );
}

function pathsOf(tab: InboxTab): readonly string[] {
  const statuses = {
    waiting: ["received"],
    "in-progress": ["accepted", "started"],
    done: ["completed", "declined", "revoked"],
  };
  return statuses[tab].map((status) => `/api/referrals?side=recipient&status=${status}`);
}
