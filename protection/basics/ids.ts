import * as z from "zod/mini";

/** Ids are random UUIDs made where the work is done (phone, server, script), so that nothing waits for a number. */
const uuid = () => z.uuid().check(z.toLowerCase());

export const organisationId = () => uuid().brand<"organisation">();
export const userId = () => uuid().brand<"user">();
export const personId = () => uuid().brand<"person">();
export const encounterId = () => uuid().brand<"encounter">();
export const sheetId = () => uuid().brand<"sheet">();
export const caseId = () => uuid().brand<"case">();
export const referralId = () => uuid().brand<"referral">();
export const publicationId = () => uuid().brand<"publication">();
/** A thing inside a history (a plan goal, a service line, a safety plan): unique in its own history. */
export const partId = () => uuid().brand<"part">();

export type OrganisationId = z.infer<ReturnType<typeof organisationId>>;
export type UserId = z.infer<ReturnType<typeof userId>>;
export type PublicationId = z.infer<ReturnType<typeof publicationId>>;

/** The organisation that owns what all share: standard instruments and publications. */
export const installationId = "00000000-0000-4000-8000-000000000001" as OrganisationId;
/** The actor of what the installation does by itself: deadlines, first load. */
export const systemUserId = "00000000-0000-4000-8000-000000000002" as UserId;
