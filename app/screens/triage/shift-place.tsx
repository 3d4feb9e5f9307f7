import { Button, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { useSay } from "../../language/use-say.ts";
import { Sensitive } from "../../parts/sensitive.tsx";
import { formText } from "../../session/form-text.ts";
import { CodePicker } from "../sheet/controls/code-control.tsx";
import { beginShift, type Shift } from "./shift.ts";
import styles from "./triage.module.css";

const countryLabel = "shift-country";

/** Asked once a shift: where the people met today are met. */
export function ShiftPlace({ lastCountry }: { lastCountry: string | undefined }) {
  const say = useSay();
  const [country, setCountry] = useState(lastCountry);
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className={styles["shift"]}
      onSubmit={(event) => {
        event.preventDefault();
        const site = formText(event.currentTarget, "site");
        if (country === undefined) setMissing(true);
        else beginShift({ country, site: site === "" ? undefined : site });
      }}
    >
      <Title order={2}>{say("triage.where")}</Title>
      <Text>{say("triage.where-why")}</Text>
      <p id={countryLabel} className={styles["label"]}>
        {say("triage.country")}
      </p>
      <CodePicker
        kind="country"
        chosen={country === undefined ? [] : [country]}
        labelId={countryLabel}
        onTake={setCountry}
        onLeave={() => setCountry(undefined)}
      />
      <TextInput
        name="site"
        label={say("triage.site")}
        description={say("triage.site-why")}
        autoComplete="off"
        maxLength={120}
      />
      {isMissing && country === undefined && (
        <Text role="alert" fw={600}>
          {say("triage.country-needed")}
        </Text>
      )}
      <Button type="submit" size="lg">
        {say("triage.begin-shift")}
      </Button>
    </form>
  );
}

export function ShiftPlaceShown({ shift }: { shift: Shift }) {
  const say = useSay();
  const intl = useIntl();
  const country = intl.formatDisplayName(shift.country, { type: "region" }) ?? shift.country;
  return (
    <p className={styles["place"]}>
      <Sensitive>{shift.site === undefined ? country : say("triage.place", { site: shift.site, country })}</Sensitive>
      <Button variant="subtle" onClick={() => beginShift(undefined)}>
        {say("sheet.change")}
      </Button>
    </p>
  );
}
