import { useMemo } from "react";
import { useIntl } from "react-intl";
import type { ServiceLine } from "../../../protection/plan/plan-content.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { useChoices } from "../../parts/command/use-choices.ts";
import { useMe } from "../../session/me.ts";
import { majorOf } from "./money.ts";

/** The parts of a service line in words; empty where nothing is said. */
export function useLineWords() {
  const say = useSay();
  const intl = useIntl();
  const codeWord = useCodeWord();
  const organisations = useChoices("organisation");
  const own = useMe()?.organisation.id;
  return useMemo(
    () => ({
      amount: ({ quantity, unit, frequency }: ServiceLine) => {
        const amount = `${intl.formatNumber(quantity)} ${unit}`;
        return frequency === undefined || frequency === "one-time"
          ? amount
          : say("plan.amount-often", { amount, often: codeWord("plan.frequency", frequency) });
      },
      provider: ({ providerId }: ServiceLine) => {
        if (providerId === undefined) return say("plan.provider-open");
        if (providerId === own) return say("plan.provider-us");
        return organisations.find(({ value }) => value === providerId)?.label ?? say("plan.provider-other");
      },
      cost: ({ cost }: ServiceLine) =>
        cost === undefined
          ? ""
          : intl.formatNumber(majorOf(cost), { style: "currency", currency: cost.currency, currencyDisplay: "code" }),
    }),
    [say, intl, codeWord, organisations, own],
  );
}
