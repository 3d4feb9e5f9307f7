import type { FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod/mini";
import type { Refusal } from "../../protection/basics/decision.ts";
import type { OrganisationId } from "../../protection/basics/ids.ts";
import { invalid } from "../../door/decode-payload.ts";
import { freshIdsOf } from "../../door/fresh-ids.ts";
import { systemActor } from "../../door/system-actor.ts";
import { findInvitation, useInvitation } from "../../store/sign-in/invitations.ts";
import { findUserByEmail } from "../../store/sign-in/users.ts";
import type { House } from "../house.ts";
import { sendRefusal } from "../problem.ts";
import { speechFor } from "../../door/speech-for.ts";
import { askDoor } from "./ask-door.ts";
import { hashPassword, passwordRefusal } from "./password.ts";

const shortText = () => z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

export const welcomeSchema = z.strictObject({
  token: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  name: shortText(),
  email: z.email().check(z.maxLength(254)),
  password: z.string().check(z.maxLength(1000)),
  organisationName: z.optional(shortText()),
  organisationType: z.optional(z.string().check(z.maxLength(40))),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
});
type Welcome = z.infer<typeof welcomeSchema>;

/** What the first administrator also tells: nothing about an organisation is made up. */
const foundingSchema = z.object({ organisationName: shortText(), organisationType: z.string(), country: z.string() });
type Founding = z.infer<typeof foundingSchema>;
const gone: Refusal = { code: "access.not-reachable", facts: {} };

/** `POST /api/welcome`: a one-time link becomes a user, and the first administrator's an organisation too. */
export async function answerWelcome(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const welcome = z.safeParse(welcomeSchema, request.body);
  if (!welcome.success) return sendRefusal(request, reply, invalid(welcome.error.issues));
  const refusal = await welcomeUser(house, welcome.data, request.headers["accept-language"]);
  return refusal
    ? sendRefusal(request, reply, refusal)
    : reply.code(201).send({ email: welcome.data.email.toLowerCase() });
}

async function welcomeUser(house: House, welcome: Welcome, language: string | undefined): Promise<Refusal | undefined> {
  const { database } = house.signIn;
  const { name, email, password } = welcome;
  const invitation = await findInvitation(database, welcome.token, house.now());
  if (!invitation) return gone;
  // The link travels by other ways than the invited person's own: who holds it must also know whom it was meant for.
  if (invitation.place && invitation.place.email !== email.toLowerCase())
    return { code: "sign-in.email-not-invited", facts: {} };
  const founding = invitation.place ? undefined : z.safeParse(foundingSchema, welcome);
  if (founding?.success === false) return invalid(founding.error.issues);
  const weakness = passwordRefusal(password, { name, email });
  if (weakness) return weakness;
  // Told only to who holds a link; to everyone else an address is neither known nor unknown.
  if (await findUserByEmail(database, email)) return { code: "sign-in.email-taken", facts: {} };
  const place = invitation.place ?? placeOf(welcome.token);
  const passwordHash = await hashPassword(password);
  if (founding) {
    const refusal = await registerOrganisation(house, place, founding.data, language);
    if (refusal) return refusal;
  }
  const user = { id: place.userId, organisationId: place.organisationId, name, email, passwordHash };
  return (await useInvitation(database, welcome.token, house.now(), user)) ? undefined : gone;
}

/**
 * Where a first administrator's link leads: the same organisation and user however often and by how many it is
 * followed, so that a use that broke half-way is gone on with and a race founds one organisation.
 */
function placeOf(token: string): { readonly organisationId: string; readonly userId: string } {
  const freshId = freshIdsOf(`first administrator ${token}`);
  return { organisationId: freshId(), userId: freshId() };
}

async function registerOrganisation(
  house: House,
  place: { readonly organisationId: string; readonly userId: string },
  founding: Founding,
  language: string | undefined,
): Promise<Refusal | undefined> {
  const { organisationId, userId } = place;
  house.store.keys.ensureKeys(organisationId);
  const registration = {
    organisationId,
    name: founding.organisationName,
    organisationType: founding.organisationType,
    countries: [founding.country],
  };
  const invitation = { organisationId, userId, roles: ["administrator"], teams: [] };
  // `as`: made by `placeOf` a moment ago.
  const actor = systemActor(organisationId as OrganisationId);
  const speech = await speechFor(language);
  for (const asked of [
    { name: "RegisterOrganisation", payload: registration },
    { name: "InviteWorker", payload: invitation },
  ]) {
    const refusal = await askDoor(house, actor, speech, [asked]);
    if (refusal && !doneBefore.has(refusal.code)) return refusal;
  }
  return undefined;
}

/** What these two are told when the same link has done them already. */
const doneBefore = new Set(["door.already-exists", "directory.worker-known"]);
