import { Stack, Text } from "@mantine/core";
import { useLocation, useParams, useRouter } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { casePath, type CaseAnswer } from "../../api/case-answer.ts";
import { useAnswer } from "../../api/use-read.ts";
import { useSay } from "../../language/use-say.ts";
import { BackLink } from "../../parts/back-link.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { useMe } from "../../session/me.ts";
import { CheckStep } from "./check-step.tsx";
import { FieldsStep } from "./fields-step.tsx";
import { ReasonStep } from "./reason-step.tsx";
import { type ReferDraft, type ReferStep, referSteps, stepOf } from "./refer-draft.ts";
import styles from "./refer-screen.module.css";
import type { ServiceOffer } from "./service-offer.ts";
import { ServiceStep } from "./service-step.tsx";

/** Asking another organisation for help in three steps and a look at the whole before it leaves. */
export function Screen() {
  const say = useSay();
  const { caseId } = useParams({ from: "/signed-in/cases/$caseId/refer" });
  const ofCase = useAnswer<CaseAnswer>(casePath(caseId));
  const offers = useOffers();
  const { searchStr } = useLocation();
  const [draft, setDraft] = useState(() => beginning(searchStr, offers));
  const step = stepOf(searchStr, draft);
  const go = useSteps(caseId, step);
  const top = useTopOfStep(step);
  const common = { draft, ofCase, onChange: setDraft };
  return (
    <>
      <BackLink to={`/cases/${caseId}`} words={say("refer.to-case")} />
      <PageTitle page="refer.title" />
      <Stack gap="lg" className={styles["page"]}>
        <Text>
          {say("refer.for")} <PersonName name={ofCase.name} />
        </Text>
        <Text c="dimmed" ref={top} tabIndex={-1} className={styles["step"]}>
          {step === "check"
            ? say("refer.step-check")
            : say("refer.step", { step: referSteps.indexOf(step) + 1, steps: referSteps.length - 1 })}
        </Text>
        {step === "service" && <ServiceStep {...common} offers={offers} onDone={() => go("reason")} />}
        {step === "reason" && <ReasonStep {...common} onDone={() => go("fields")} onBack={() => go("service")} />}
        {step === "fields" && <FieldsStep {...common} onDone={() => go("check")} onBack={() => go("reason")} />}
        {step === "check" && <CheckStep {...common} onBack={() => go("fields")} />}
      </Stack>
    </>
  );
}

/** What others offer; our own services need no referral. */
function useOffers(): readonly ServiceOffer[] {
  const ours = useMe()?.organisation.id;
  const { rows } = useAnswer<{ readonly rows: readonly ServiceOffer[] }>("/api/services");
  return rows.filter(({ organisationId }) => organisationId !== ours);
}

/** A line of the plan leads here with its service, its provider and its id, so that nothing is chosen twice. */
function beginning(address: string, offers: readonly ServiceOffer[]): ReferDraft {
  const said = new URLSearchParams(address);
  const code = said.get("service") ?? "";
  const provider = said.get("provider");
  const fitting = offers.filter((offer) => offer.code === code && offer.open && offer.organisationId === provider);
  return {
    code,
    offer: fitting.length === 1 ? fitting[0] : undefined,
    lineId: said.get("line") ?? undefined,
    urgency: undefined,
    reason: "",
    withheld: [],
  };
}

/**
 * Each step is an address of its own, so that the Back key goes one step back and loses nothing. An address that runs
 * ahead of the answers (after a reload) is put right at once: otherwise the page would jump on while someone types.
 */
function useSteps(caseId: string, shown: ReferStep): (step: ReferStep) => void {
  const router = useRouter();
  const { searchStr } = useLocation();
  useEffect(() => {
    const named = new URLSearchParams(searchStr).get("step");
    if (named !== null && named !== shown) router.history.replace(addressOf(caseId, shown));
  }, [searchStr, shown, caseId, router]);
  return (step) => router.history.push(addressOf(caseId, step));
}

function addressOf(caseId: string, step: ReferStep): string {
  return `/cases/${caseId}/refer?step=${step}`;
}

/** A new step is read from its top, by eyes and by screen readers alike. */
function useTopOfStep(step: ReferStep) {
  const top = useRef<HTMLParagraphElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    top.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [step]);
  return top;
}
