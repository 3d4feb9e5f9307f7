import type { CaseAnswer } from "../../api/case-answer.ts";
import type { ReferralRow } from "../../api/referral-row.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { LinkLine, LinkLines } from "../../parts/link-line.tsx";
import { Mark, type MarkTone } from "../../parts/mark.tsx";
import { Section } from "../../parts/section.tsx";

/** What was asked of other organisations, and where each stands. */
export function CaseReferrals({ shown }: { shown: CaseAnswer }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const dates = useDates();
  if (shown.referrals.length === 0) return null;
  return (
    <Section title={say("case.referrals")}>
      <LinkLines>
        {shown.referrals.map((referral) => (
          <LinkLine
            key={referral.referralId}
            to={`/referrals/${referral.referralId}`}
            icon="referral"
            title={codeWord("service", referral.service)}
            note={say("case.referral-note", {
              partner: referral.partnerName ?? say("case.another-organisation"),
              day: dates.day(referral.madeAt.slice(0, 10)),
            })}
            beside={<Mark tone={toneOf(referral)}>{codeWord("referral.status", referral.status)}</Mark>}
          />
        ))}
      </LinkLines>
    </Section>
  );
}

function toneOf({ status, isOverdue }: ReferralRow): MarkTone {
  if (isOverdue || status === "declined" || status === "made") return "waiting";
  return status === "completed" ? "clear" : "plain";
}
