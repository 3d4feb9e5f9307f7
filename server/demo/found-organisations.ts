import { formTeam } from "../../protection/directory/form-team.ts";
import { inviteWorker } from "../../protection/directory/invite-worker.ts";
import { offerService } from "../../protection/directory/offer-service.ts";
import { registerOrganisation } from "../../protection/directory/register-organisation.ts";
import {
  type DemoOrganisation,
  demoOrganisationId,
  type DemoOrganisationKey,
  demoOrganisations,
  demoServiceId,
} from "./demo-organisations.ts";
import { demoUserId, demoUserKeys, demoUsers } from "./demo-users.ts";
import { ask, type Asked } from "./visit.ts";

/** An organisation from nothing to open doors: who works there, in which teams, and what it offers the others. */
export function foundOrganisation(key: DemoOrganisationKey): readonly Asked[] {
  const organisationId = demoOrganisationId(key);
  const { name, organisationType, countries, teams, services }: DemoOrganisation = demoOrganisations[key];
  const [country = ""] = countries;
  return [
    ask(registerOrganisation, { organisationId, name, organisationType, countries: [...countries] }),
    ...teams.map((team) => ask(formTeam, { organisationId, ...team })),
    ...demoUserKeys
      .filter((user) => demoUsers[user].organisation === key)
      .map((user) => {
        const { roles, teams: ofUser } = demoUsers[user];
        return ask(inviteWorker, { organisationId, userId: demoUserId(user), roles: [...roles], teams: [...ofUser] });
      }),
    ...services.map(({ code, ...offer }) =>
      ask(offerService, { organisationId, serviceId: demoServiceId(key, code), code, country, ...offer }),
    ),
  ];
}
