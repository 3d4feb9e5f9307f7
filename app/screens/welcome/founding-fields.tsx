import { NativeSelect, TextInput } from "@mantine/core";
import { useIntl } from "react-intl";
import { countryCodes } from "../../../protection/basics/reference-codes.ts";
import { organisationTypes } from "../../../protection/directory/organisation-type.ts";
import { useCountryName } from "../../language/use-public-names.ts";
import { useSay } from "../../language/use-say.ts";
import { formText } from "../../session/form-text.ts";

/** What the first administrator tells about the organisation they bring. Nothing is chosen beforehand. */
export function FoundingFields() {
  const say = useSay();
  const { locale } = useIntl();
  const countryName = useCountryName();
  const nothing = { value: "", label: say("welcome.choose"), disabled: true };
  const types = organisationTypes.map((value) => ({ value, label: say(`organisation-type.${value}`) }));
  const countries = countryCodes.map((value) => ({ value, label: countryName(value) }));
  return (
    <>
      <TextInput
        name="organisation"
        label={say("welcome.organisation")}
        autoComplete="organization"
        required
        withAsterisk={false}
      />
      <NativeSelect
        name="organisation-type"
        label={say("welcome.organisation-type")}
        data={[nothing, ...types]}
        defaultValue=""
        required
        withAsterisk={false}
      />
      <NativeSelect
        name="country"
        label={say("welcome.country")}
        autoComplete="country"
        data={[nothing, ...countries.toSorted((one, other) => one.label.localeCompare(other.label, locale))]}
        defaultValue=""
        required
        withAsterisk={false}
      />
    </>
  );
}

export function foundingIn(form: HTMLFormElement) {
  return {
    organisationName: formText(form, "organisation"),
    organisationType: formText(form, "organisation-type"),
    country: formText(form, "country"),
  };
}
