import { useMemo } from "react";
import { useIntl } from "react-intl";
import { scopeFor } from "../../../protection/access/permissions.ts";
import { isRoleName } from "../../../protection/access/roles.ts";
import { countryCodes, currencyCodes, languageCodes } from "../../../protection/basics/reference-codes.ts";
import { serviceCodes } from "../../../protection/case/service-codes.ts";
import { useRead } from "../../api/use-read.ts";
import { useMe } from "../../session/me.ts";
import { useCodeWord } from "./code-word.ts";
import type { Lookup } from "./lookup.ts";

export type Choice = { readonly value: string; readonly label: string };

type Colleagues = { readonly rows: readonly { userId: string; name: string; roles: readonly string[] }[] };
type Organisations = { readonly rows: readonly { organisationId: string; name: string }[] };
type Services = {
  readonly rows: readonly { serviceId: string; organisationId: string; organisationName: string; code: string }[];
};
type Teams = { readonly rows: readonly { team: string; name: string }[] };

const paths: Partial<Record<Lookup, string>> = {
  colleague: "/api/colleagues",
  organisation: "/api/organisations",
  "service-offer": "/api/services",
  team: "/api/teams",
};

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
  const path = paths[lookup];
  const answer = useRead<unknown>(path ?? "", { enabled: path !== undefined }).data;
  const teams = useMe()?.teams;
  const codeWord = useCodeWord();
  return useMemo(() => {
    if (lookup === "team" && (answer === undefined || (answer as Teams).rows.length === 0)) {
      return (teams ?? []).map((team) => ({ value: team, label: team }));
    }
    if (answer === undefined) return [];
    // Each path has one shape of answer, written by the server through its declared schema.
    if (lookup === "colleague") {
      const carriers = (answer as Colleagues).rows.filter(({ roles }) => roles.some(carriesCases));
      return carriers.map(({ userId, name, roles }) => ({
        value: userId,
        label: roles.length === 0 ? name : `${name} · ${roles.map((role) => codeWord("role", role)).join(", ")}`,
      }));
    }
    if (lookup === "organisation") {
      return (answer as Organisations).rows.map(({ organisationId, name }) => ({ value: organisationId, label: name }));
    }
    if (lookup === "team") return (answer as Teams).rows.map(({ team, name }) => ({ value: team, label: name }));
    return (answer as Services).rows
      .filter(({ organisationId }) => recipientId === undefined || recipientId === "" || organisationId === recipientId)
      .map(({ serviceId, organisationName, code }) => ({
        value: serviceId,
        label: `${codeWord("service", code)} · ${organisationName}`,
      }));
  }, [lookup, answer, teams, codeWord, recipientId]);
}

/** Whoever may follow a case up can be given one. */
function carriesCases(role: string): boolean {
  return isRoleName(role) && scopeFor("case.follow-up", role) !== undefined;
}

function named(codes: readonly string[], names: Intl.DisplayNames): readonly Choice[] {
  return codes.map((code) => ({ value: code, label: names.of(code) ?? code }));
}
