import * as z from "zod/mini";
import { classesSeenBy, may, scopeOf } from "../protection/access/may.ts";
import { visibleFields } from "../protection/access/visible-fields.ts";
import { personId } from "../protection/basics/ids.ts";
import { likelyDuplicates, rankedByLikeness, type PossibleDuplicate } from "../protection/person/likely-duplicates.ts";
import type { Identity } from "../protection/person/identity.ts";
import { personEvents } from "../protection/person/person.ts";
import type { StreamStates } from "../protection/streams.ts";
import { belongingOf } from "../store/belonging.ts";
import { findPeople } from "../store/find-people.ts";
import { listCases } from "../store/lists/case-lists.ts";
import { listSheetsAbout } from "../store/lists/sheet-lists.ts";
import { toLatin } from "../store/to-latin.ts";
import { findHistory, type History } from "../store/log/history.ts";
import { actionSchema, availableActions } from "./available-actions.ts";
import { caseRowSchema, shownCase } from "./case-routes.ts";
import { consentSchema, shownConsents } from "./consents-shown.ts";
import { isChildToday, nameOfPerson, nameSchema, seesNames, whyRead } from "./people-shown.ts";
import { noParams, noQuery, readRoute, type ReadRoute, type Reading } from "./read-route.ts";
import { sheetRowSchema } from "./sheet-routes.ts";

const alike = z.object({
  personId: z.string(),
  name: nameSchema,
  birthDate: z.nullable(z.string()),
  citizenships: z.array(z.string()),
  reasons: z.array(z.string()),
});

/** Enough for a worker who meets somebody new every minute; too few to go through names one by one. */
const searchesAnHour = 60;

const searchRoute = readRoute({
  path: "/api/persons/search",
  asked: "in-body",
  summary: "People of our own organisation whose names sound alike, with what speaks for each",
  verb: "person.search",
  mostAnHour: searchesAnHour,
  params: noParams,
  query: z.strictObject({
    name: z.string().check(z.trim(), z.minLength(2), z.maxLength(200)),
    year: z.optional(z.string().check(z.regex(/^(19|20)\d\d$/))),
  }),
  answer: z.object({ rows: z.array(alike), tooMany: z.boolean() }),
  read: async ({ trx, house, actor, query }) => {
    if (!seesNames(actor, "person.search")) return undefined;
    const wanted: Identity = {
      names: [{ other: query.name }],
      ...(query.year !== undefined && { birthDate: query.year }),
    };
    const found = await findPeople(
      trx,
      house.store.vault,
      actor.organisationId,
      wanted.names ?? [],
      query.year ? Number(query.year) : undefined,
    );
    const rows = rankedByLikeness(wanted, withIdentity(found.people), toLatin).slice(0, 20).map(shownAlike);
    return {
      answer: { rows, tooMany: found.tooMany },
      people: rows.map((row) => row.personId),
      isAlwaysLogged: true,
      why: "search",
    };
  },
});

const oneRoute = readRoute({
  path: "/api/persons/:personId",
  summary: "One person: who they say they are, what they consented to, what was begun for them",
  verb: "person.read",
  params: z.object({ personId: personId() }),
  query: noQuery,
  answer: z.object({
    personId: z.string(),
    status: z.string(),
    name: nameSchema,
    isChild: z.nullable(z.boolean()),
    identity: z.record(z.string(), z.unknown()),
    withheld: z.array(z.string()),
    encounterId: z.nullable(z.string()),
    consents: z.array(consentSchema),
    cases: z.array(caseRowSchema),
    sheets: z.array(sheetRowSchema),
    possibleDuplicates: z.array(alike),
    actions: z.array(actionSchema),
  }),
  read: async (reading) => {
    const { trx, house, actor, params, speech } = reading;
    const { organisationId } = actor;
    const belonging = await belongingOf(trx, organisationId, { kind: "person", id: params.personId });
    const history = await findHistory(trx, house.store.vault, organisationId, "person", params.personId);
    if (!belonging || !history || !may(actor, "person.read", belonging)) return undefined;
    const state: StreamStates["person"] = history.state;
    if (state.person.status === "none") return undefined;
    const { encounterId } = state.person;
    const name = seesNames(actor, "person.read", belonging) ? nameOfPerson(state) : null;
    const scope = scopeOf(actor, "case.list");
    const cases = scope ? (await listCases(trx, actor, scope, { personId: params.personId })).rows : [];
    const duplicates = await possibleDuplicates(reading, history);
    return {
      answer: {
        personId: params.personId,
        status: state.person.status,
        name,
        isChild: isChildToday(state, house.now()),
        ...visibleIdentity(state, classesSeenBy(actor, "person.read", belonging)),
        encounterId: encounterId ?? null,
        consents: await shownConsents(trx, state.consent, house.now()),
        cases: cases.map((row) => shownCase(row, name, undefined)),
        sheets: [
          ...(await listSheetsAbout(trx, organisationId, [params.personId, ...(encounterId ? [encounterId] : [])])),
        ],
        possibleDuplicates: duplicates,
        actions: await availableActions({ house, trx, actor, speech, history, belonging }),
      },
      people: [params.personId, ...duplicates.map((one) => one.personId)],
      why: whyRead(actor, belonging),
    };
  },
});

function visibleIdentity({ person }: StreamStates["person"], classes: ReturnType<typeof classesSeenBy>) {
  if (person.status !== "registered") return { identity: {}, withheld: [] };
  const { shown, withheld } = visibleFields(personEvents.PersonRegistered, person.identity, classes);
  // `as`: what is visible of an identity is an object or nothing.
  return { identity: (shown ?? {}) as Record<string, unknown>, withheld: [...withheld] };
}

/** A hint and no more: others of ours that may be the same person, without those someone already told apart. */
async function possibleDuplicates({ trx, house, actor }: Reading<unknown, unknown>, history: History<"person">) {
  const { person } = history.state;
  if (person.status !== "registered" || !seesNames(actor, "person.search")) return [];
  const { identity, notTheSameAs } = person;
  const found = await findPeople(trx, house.store.vault, actor.organisationId, identity.names ?? [], undefined);
  const others = found.people.filter(({ id }) => id !== history.id && !notTheSameAs.includes(id));
  return likelyDuplicates(identity, withIdentity(others), toLatin).slice(0, 5).map(shownAlike);
}

type Candidate = { readonly history: History<"person">; readonly identity: Identity };

function withIdentity(people: readonly History<"person">[]): readonly Candidate[] {
  return people.flatMap((history) =>
    history.state.person.status === "registered" ? [{ history, identity: history.state.person.identity }] : [],
  );
}

function shownAlike({ candidate, reasons }: PossibleDuplicate<Candidate>): z.infer<typeof alike> {
  return {
    personId: candidate.history.id,
    name: nameOfPerson(candidate.history.state),
    birthDate: candidate.identity.birthDate ?? null,
    citizenships: [...(candidate.identity.citizenships ?? [])],
    reasons: [...reasons],
  };
}

export const personRoutes: readonly ReadRoute[] = [searchRoute, oneRoute];
