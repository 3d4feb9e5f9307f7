import { useMemo } from "react";
import { useRead } from "../../api/use-read.ts";
import { useSay } from "../../language/use-say.ts";
import { useChoices, type Choice } from "../../parts/command/use-choices.ts";
import { useMe } from "../../session/me.ts";

type Offers = {
  readonly rows: readonly { readonly organisationId: string; readonly code: string; readonly open: boolean }[];
};

/** Who could provide a service: we ourselves, then those who offer it now; where nobody does, every organisation. */
export function useProviders(service: string): readonly Choice[] {
  const say = useSay();
  const own = useMe()?.organisation.id;
  const organisations = useChoices("organisation");
  const offers = useRead<Offers>("/api/services").data?.rows;
  return useMemo(() => {
    const offering = new Set(
      offers?.filter(({ code, open }) => open && code === service).map(({ organisationId }) => organisationId),
    );
    const others = organisations.filter(({ value }) => value !== own);
    const found = others.filter(({ value }) => offering.has(value));
    const us = own === undefined ? [] : [{ value: own, label: say("plan.provider-us") }];
    return [...us, ...(found.length > 0 ? found : others)];
  }, [say, own, organisations, offers, service]);
}
