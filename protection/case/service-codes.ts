/**
 * What a service may learn about a person through a referral, beside the reason that the worker writes for it. The
 * trafficking narrative is not among it, on purpose.
 */
export const disclosableFields = [
  "chosen-name",
  "full-name",
  "birth",
  "gender",
  "citizenships",
  "languages",
  "interpreter",
  "safe-contact",
  "household-size",
  "specific-needs",
] as const;
export type DisclosableField = (typeof disclosableFields)[number];

type Service = {
  /** Area of the service catalogue in the domain page (§4). */
  readonly area: string;
  readonly needs: readonly DisclosableField[];
};

/** Nobody can receive a person without knowing how to call them, speak with them and reach them safely. */
const toMeet = ["chosen-name", "languages", "interpreter", "safe-contact"] as const;
const toHouse = [...toMeet, "birth", "gender", "household-size", "specific-needs"] as const;
const toTreat = [...toMeet, "birth", "gender", "specific-needs"] as const;
const toListen = [...toMeet, "birth", "gender"] as const;
const toRepresent = [...toMeet, "full-name", "birth", "citizenships"] as const;
const toDocument = [...toRepresent, "gender"] as const;
const toProtectChild = [...toMeet, "full-name", "birth", "gender", "citizenships", "specific-needs"] as const;
const toSupply = [...toMeet, "household-size"] as const;
const toTeach = [...toMeet, "birth"] as const;

/**
 * The services that organisations offer each other, each with the least it needs to know (minimum disclosure, §6.3). A
 * first list, for practitioners to correct.
 */
export const services = {
  "emergency-shelter": { area: "shelter", needs: toHouse },
  "safe-house": { area: "shelter", needs: toHouse },
  "rent-support": { area: "shelter", needs: toSupply },
  "child-care-placement": { area: "child", needs: toProtectChild },
  food: { area: "food-and-goods", needs: toSupply },
  "essential-goods": { area: "food-and-goods", needs: toHouse },
  "health-consultation": { area: "health", needs: toTreat },
  "emergency-health-care": { area: "health", needs: toTreat },
  "reproductive-health-care": { area: "health", needs: toTreat },
  "fitness-to-travel": { area: "health", needs: [...toTreat, "full-name"] },
  "psychosocial-counselling": { area: "psychosocial", needs: toListen },
  "psychiatric-care": { area: "psychosocial", needs: toTreat },
  "safety-measures": { area: "safety", needs: toHouse },
  "legal-counsel": { area: "legal", needs: toRepresent },
  "compensation-claim": { area: "legal", needs: toRepresent },
  "criminal-case-support": { area: "legal", needs: toRepresent },
  regularisation: { area: "legal", needs: toDocument },
  "travel-documents": { area: "documentation", needs: toDocument },
  "consular-assistance": { area: "consular", needs: toDocument },
  "family-tracing": { area: "family", needs: toDocument },
  guardianship: { area: "child", needs: toProtectChild },
  schooling: { area: "education", needs: toTeach },
  "language-course": { area: "education", needs: toTeach },
  "skills-training": { area: "livelihood", needs: toTeach },
  "job-placement": { area: "livelihood", needs: toTeach },
  transport: { area: "travel", needs: [...toSupply, "specific-needs"] },
  "return-counselling": { area: "return", needs: [...toTeach, "citizenships"] },
  "reintegration-support": { area: "reintegration", needs: [...toTeach, "citizenships", "household-size"] },
  "cash-assistance": { area: "cash", needs: [...toSupply, "full-name"] },
  interpretation: { area: "interpretation", needs: ["chosen-name", "gender", "languages"] },
} satisfies Record<string, Service>;

export type ServiceCode = keyof typeof services;

export function isServiceCode(code: string): code is ServiceCode {
  return Object.hasOwn(services, code);
}

export const serviceCodes = Object.keys(services).filter(isServiceCode);

/** The most a referral to this service may disclose; the person may agree to less. */
export function fieldsNeededBy(code: ServiceCode): readonly DisclosableField[] {
  return services[code].needs;
}
