import { Button, Text } from "@mantine/core";
import { useIntl } from "react-intl";
import { useAnswer } from "../../api/use-read.ts";
import { useCommand } from "../../api/use-command.ts";
import { useCountryName } from "../../language/use-public-names.ts";
import { useSay } from "../../language/use-say.ts";
import { ActionButton } from "../../parts/action-button.tsx";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Mark } from "../../parts/mark.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { RefusalNotice } from "../../parts/refusal-notice.tsx";
import { useMay, useMe } from "../../session/me.ts";
import type { ServiceOffer } from "../refer/service-offer.ts";
import styles from "./administration.module.css";
import { OfficePage } from "./office-page.tsx";

/** What we offer others: they can ask only for what stands here, and see at once whether we take people. */
export function Screen() {
  const say = useSay();
  const { locale } = useIntl();
  const codeWord = useCodeWord();
  const may = useMay("service.offer");
  const organisationId = useMe()?.organisation.id;
  const { rows } = useAnswer<{ readonly rows: readonly ServiceOffer[] }>("/api/services");
  // By name, so that a line stays where it is when it changes.
  const ours = rows
    .filter((offer) => offer.organisationId === organisationId)
    .toSorted((a, b) => codeWord("service", a.code).localeCompare(codeWord("service", b.code), locale));
  return (
    <OfficePage
      page="administration.services"

      beside={
        <ActionButton
          action={{ command: "OfferService", may }}
          context={{ organisationId }}
          start={{ open: true }}
          variant="filled"
        />
      }
    >
      {ours.length === 0 && (
        <EmptyState title={say("administration.no-services")} why={say("administration.no-services-why")} />
      )}
      <ul className={styles["lines"]}>
        {ours.map((offer) => (
          <OfferLine key={offer.serviceId} offer={offer} />
        ))}
      </ul>
    </OfficePage>
  );
}

function OfferLine({ offer }: { offer: ServiceOffer }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const countryName = useCountryName();
  const { organisationId, serviceId, code, country, place, open } = offer;
  const again = useCommand("OfferService");
  const withdrawal = useCommand("WithdrawService");
  const refusal = again.refusal ?? withdrawal.refusal;
  const problem = again.problem ?? withdrawal.problem;
  const said = { organisationId, serviceId, code, country, ...(place === null ? {} : { place }) };
  const service = codeWord("service", code);
  return (
    <li className={styles["line"]}>
      <div>
        <Text fw={600}>{service}</Text>
        <Text size="sm" c="dimmed">
          {[place, countryName(country)].filter((part) => part !== null).join(", ")}
        </Text>
        <Mark tone={open ? "clear" : "waiting"}>{say(open ? "administration.open" : "administration.full")}</Mark>
      </div>
      <Button
        variant="default"
        loading={again.asking}
        aria-label={say("administration.with-whom", {
          what: say(open ? "administration.set-full" : "administration.set-open"),
          name: service,
        })}
        onClick={() => void again.ask({ ...said, open: !open })}
      >
        {say(open ? "administration.set-full" : "administration.set-open")}
      </Button>
      <Button
        variant="subtle"
        loading={withdrawal.asking}
        aria-label={say("administration.with-whom", { what: say("administration.withdraw"), name: service })}
        onClick={() => void withdrawal.ask({ organisationId, serviceId })}
      >
        {say("administration.withdraw")}
      </Button>
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {problem !== undefined && <ProblemNotice problem={problem} />}
    </li>
  );
}
