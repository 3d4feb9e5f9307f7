import type { Definition } from "../definition.ts";
import { consent } from "./consent.ts";
import { needs } from "./needs.ts";
import { rapidTriage } from "./rapid-triage.ts";
import { registration } from "./registration.ts";
import { traffickingScreening } from "./trafficking-screening.ts";

/** What every installation begins with. Original wording, for practitioners to review and organisations to adapt. */
export const standardInstruments: readonly Definition[] = [
  rapidTriage,
  consent,
  registration,
  traffickingScreening,
  needs,
];
