import { asylumFear } from "./asylum-fear.ts";
import { boyAlone } from "./boy-alone.ts";
import { closedFactory } from "./closed-factory.ts";
import { fullShelter } from "./full-shelter.ts";
import { grantRunsOut } from "./grant-runs-out.ts";
import { hotlineTip } from "./hotline-tip.ts";
import type { Persona } from "./persona.ts";
import { recruitedOnline } from "./recruited-online.ts";
import { strandedMan } from "./stranded-man.ts";
import { traffickedAgain } from "./trafficked-again.ts";
import { unpaidWages } from "./unpaid-wages.ts";

/** The ten stories, in the domain page's order. */
export const personas: readonly Persona[] = [
  recruitedOnline,
  boyAlone,
  strandedMan,
  fullShelter,
  unpaidWages,
  closedFactory,
  asylumFear,
  traffickedAgain,
  hotlineTip,
  grantRunsOut,
];
