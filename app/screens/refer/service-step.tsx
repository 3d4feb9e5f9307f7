import { NativeSelect, Radio, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { isServiceCode, services } from "../../../protection/case/service-codes.ts";
import type { CaseAnswer } from "../../api/case-answer.ts";
import { useCountryName } from "../../language/use-public-names.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { ReferDraft } from "./refer-draft.ts";
import styles from "./refer-screen.module.css";
import { offeredKinds, offersOf, type ServiceOffer } from "./service-offer.ts";
import { StepEnd } from "./step-end.tsx";

type Step = {
  readonly draft: ReferDraft;
  readonly ofCase: CaseAnswer;
  readonly offers: readonly ServiceOffer[];
  readonly onChange: (draft: ReferDraft) => void;
  readonly onDone: () => void;
};

/** Which help, and from whom. */
export function ServiceStep({ draft, ofCase, offers, onChange, onDone }: Step) {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const fitting = offersOf(offers, draft.code, ofCase.case.country);
  if (offers.length === 0) return <EmptyState title={say("refer.no-offers")} why={say("refer.no-offers-why")} />;
  const problem = isAsked && draft.offer === undefined ? say("refer.choose-service") : undefined;
  return (
    <form
      noValidate
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (draft.offer !== undefined) onDone();
      }}
    >
      <KindSelect
        offers={offers}
        code={draft.code}
        onChange={(code) => onChange({ ...draft, code, offer: undefined, lineId: undefined, withheld: [] })}
      />
      {draft.code !== "" && (
        <Radio.Group
          size="lg"
          label={say("refer.which-offer")}
          description={say("refer.which-offer-why")}
          error={problem}
          value={draft.offer?.serviceId ?? ""}
          onChange={(serviceId) =>
            onChange({ ...draft, offer: fitting.find((offer) => offer.serviceId === serviceId), withheld: [] })
          }
        >
          <Stack gap="xs">
            {fitting.map((offer) => (
              <OfferChoice key={offer.serviceId} offer={offer} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {draft.code !== "" && fitting.length === 0 && <Text>{say("refer.nobody-offers")}</Text>}
      {draft.code === "" && problem !== undefined && (
        <Text role="alert" c="var(--mantine-color-error)">
          {problem}
        </Text>
      )}
      <LineSelect draft={draft} ofCase={ofCase} onChange={onChange} />
      <StepEnd words="refer.go-on" />
    </form>
  );
}

/** Kinds of help by area, each with how many take people now. */
function KindSelect(props: { offers: readonly ServiceOffer[]; code: string; onChange: (code: string) => void }) {
  const say = useSay();
  const intl = useIntl();
  const codeWord = useCodeWord();
  const kinds = offeredKinds(props.offers)
    .map((kind) => ({ ...kind, name: codeWord("service", kind.code), area: services[kind.code].area }))
    .toSorted((a, b) => a.name.localeCompare(b.name, intl.locale));
  const areas = [...new Set(kinds.map(({ area }) => area))]
    .map((area) => ({ name: codeWord("service-area", area), own: kinds.filter((kind) => kind.area === area) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, intl.locale));
  const isOffered = kinds.some(({ code }) => code === props.code);
  return (
    <NativeSelect
      label={say("refer.which-service")}
      value={props.code}
      onChange={(event) => props.onChange(event.target.value)}
    >
      <option value="">{say("form.choose")}</option>
      {!isOffered && isServiceCode(props.code) && <option value={props.code}>{codeWord("service", props.code)}</option>}
      {areas.map(({ name, own }) => (
        <optgroup key={name} label={name}>
          {own.map((kind) => (
            <option key={kind.code} value={kind.code}>
              {say("refer.kind", { name: kind.name, count: kind.openOffers })}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  );
}

function OfferChoice({ offer }: { offer: ServiceOffer }) {
  const say = useSay();
  const countryName = useCountryName();
  const where = [offer.place, countryName(offer.country)].filter((part) => part !== null).join(", ");
  return (
    <Radio
      value={offer.serviceId}
      disabled={!offer.open}
      className={styles["choice"]}
      label={<bdi>{offer.organisationName}</bdi>}
      description={offer.open ? where : say("refer.full", { where })}
    />
  );
}

/** Where the plan has lines for this very service, the referral says which of them it serves. */
function LineSelect({ draft, ofCase, onChange }: Pick<Step, "draft" | "ofCase" | "onChange">) {
  const say = useSay();
  const lines = (ofCase.plan.inForce?.lines ?? ofCase.plan.lines ?? []).filter(({ service }) => service === draft.code);
  if (lines.length === 0) return null;
  return (
    <NativeSelect
      label={say("refer.which-line")}
      value={draft.lineId ?? ""}
      onChange={(event) => onChange({ ...draft, lineId: event.target.value === "" ? undefined : event.target.value })}
    >
      <option value="">{say("refer.no-line")}</option>
      {lines.map((line, place) => (
        <option key={line.lineId} value={line.lineId}>
          {line.description ?? say("refer.line", { number: place + 1 })}
        </option>
      ))}
    </NativeSelect>
  );
}
