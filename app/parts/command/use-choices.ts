import { useMemo } from "react";
import { useIntl } from "react-intl";
import { scopeFor } from "../../../protection/access/permissions.ts";
import { isRoleName } from "../../../protection/access/roles.ts";
import { countryCodes, currencyCodes, languageCodes } from "../../../protection/basics/reference-codes.ts";
import { serviceCodes } from "../../../protection/case/service-codes.ts";
import { useRead } from "../../api/use-read.ts";
import { useMe } from "../../session/me.ts";
import { useCodeWord, type CodeWord } from "./code-word.ts";
import type { Lookup } from "./lookup.ts";

export type Choice = { readonly value: string; readonly label: string };

type Rows<Row> = { readonly rows: readonly Row[] };
type Colleague = { readonly userId: string; readonly name: string; readonly roles: readonly string[] };
type Organisation = { readonly organisationId: string; readonly name: string };
type Offer = {
  readonly serviceId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly code: string;
};
type Team = { readonly team: string; readonly name: string };

/**
 * The choices behind a field that holds an id or a public code, in the order of the reader's alphabet. `recipientId`
 * narrows services to those of one organisation. Empty while they are on their way.
 */
export function useChoices(lookup: Lookup, recipientId?: string): readonly Choice[] {
  const codes = usePublicCodes(lookup);
  const read = useReadChoices(lookup, recipientId);
  const { locale } = useIntl();
  return useMemo(
    () => [...codes, ...read].toSorted((a, b) => a.label.localeCompare(b.label, locale)),
    [codes, read, locale],
  );
}

function usePublicCodes(lookup: Lookup): readonly Choice[] {
  const { locale } = useIntl();
  const codeWord = useCodeWord();
  return useMemo(() => {
    if (lookup === "country") return named(countryCodes, new Intl.DisplayNames(locale, { type: "region" }));
    if (lookup === "language") return named(languageCodes, new Intl.DisplayNames(locale, { type: "language" }));
    if (lookup === "currency") return named(currencyCodes, new Intl.DisplayNames(locale, { type: "currency" }));
    if (lookup === "service") return serviceCodes.map((code) => ({ value: code, label: codeWord("service", code) }));
    return [];
  }, [lookup, locale, codeWord]);
}

function useReadChoices(lookup: Lookup, recipientId: string | undefined): readonly Choice[] {
  const codeWord = useCodeWord();
  const ownTeams = useMe()?.teams;
  const colleagues = useRows<Colleague>("/api/colleagues", lookup === "colleague");
  const organisations = useRows<Organisation>("/api/organisations", lookup === "organisation");
  const offers = useRows<Offer>("/api/services", lookup === "service-offer");
  const teams = useRows<Team>("/api/teams", lookup === "team");
  return useMemo(() => {
    switch (lookup) {
      case "colleague":
        return colleagues.filter(({ roles }) => roles.some(carriesCases)).map((one) => colleagueChoice(one, codeWord));
      case "organisation":
        return organisations.map(({ organisationId, name }) => ({ value: organisationId, label: name }));
      case "service-offer":
        return offers
          .filter(({ organisationId }) => !recipientId || organisationId === recipientId)
          .map(({ serviceId, organisationName, code }) => ({
            value: serviceId,
            label: `${codeWord("service", code)} · ${organisationName}`,
          }));
      case "team":
        return teams.length > 0
          ? teams.map(({ team, name }) => ({ value: team, label: name }))
          : (ownTeams ?? []).map((team) => ({ value: team, label: team }));
      default:
        return [];
    }
  }, [lookup, recipientId, codeWord, ownTeams, colleagues, organisations, offers, teams]);
}

const none: readonly never[] = [];

function useRows<Row>(path: string, enabled: boolean): readonly Row[] {
  return useRead<Rows<Row>>(path, { enabled }).data?.rows ?? none;
}

function colleagueChoice({ userId, name, roles }: Colleague, codeWord: CodeWord): Choice {
  const inWords = roles.map((role) => codeWord("role", role)).join(", ");
  return { value: userId, label: roles.length === 0 ? name : `${name} · ${inWords}` };
}

/** Whoever may follow a case up can be given one. */
function carriesCases(role: string): boolean {
  return isRoleName(role) && scopeFor("case.follow-up", role) !== undefined;
}

function named(codes: readonly string[], names: Intl.DisplayNames): readonly Choice[] {
  return codes.map((code) => ({ value: code, label: names.of(code) ?? code }));
}
