import { expect, it } from "vitest";
import { neverAsked, type ReferDraft, sentFields, stepOf } from "./refer-draft.ts";
import type { ServiceOffer } from "./service-offer.ts";

const empty: ReferDraft = {
  code: "",
  offer: undefined,
  lineId: undefined,
  urgency: undefined,
  reason: "",
  withheld: [],
};
const offer: ServiceOffer = {
  serviceId: "s",
  organisationId: "o",
  organisationName: "Shelter Beta",
  code: "rent-support",
  country: "KE",
  place: null,
  open: true,
  needs: ["chosen-name", "languages", "household-size"],
};

it("an address cannot skip what is not answered yet", () => {
  expect(stepOf("?step=check", empty)).toBe("service");
  expect(stepOf("?step=check", { ...empty, offer })).toBe("reason");
  expect(stepOf("?step=check", { ...empty, offer, urgency: "urgent", reason: "Needs a room" })).toBe("check");
});

it("what is kept back does not leave, and what is not needed never does", () => {
  const draft: ReferDraft = { ...empty, offer, withheld: ["languages"] };
  expect(sentFields(draft)).toEqual(["chosen-name", "household-size"]);
  expect(neverAsked(draft)).toContain("full-name");
});
