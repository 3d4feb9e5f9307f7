import type { Sensitivity } from "../basics/sensitivity.ts";

export type Role = {
  /** Code of the role table in the domain page (§1.2). */
  readonly code: `R${number}`;
  /** False where the role is known but nobody signs in with it yet. */
  readonly signsIn: boolean;
  /** Sensitivity classes this role may be shown, within the reach of its permissions. */
  readonly sees: readonly Sensitivity[];
  /** Reads what other people wrote about a person. */
  readonly seesCaseContent: boolean;
  /** Counts only after a second factor: whoever sees case content, and whoever decides who may see it. */
  readonly needsSecondFactor: boolean;
  /** The limit that the permissions alone do not show. */
  readonly note: string;
};

const all = ["S0", "S1", "S2", "S3.health", "S3.trafficking", "S3.location", "S3.justice"] as const;
const confidential = ["S0", "S1", "S2"] as const;
const internal = ["S0", "S1"] as const;

/** Who there is in this work. What each may do stands in `permissions.ts`; an organisation gives roles to its workers. */
export const roles = {
  "first-responder": {
    code: "R1",
    signsIn: true,
    sees: [...confidential, "S3.health", "S3.trafficking"],
    seesCaseContent: false,
    needsSecondFactor: false,
    note: "Sees only what they wrote down themselves, so a shared tablet at a border post needs no second factor.",
  },
  "screening-officer": {
    code: "R2",
    signsIn: true,
    sees: [...confidential, "S3.health", "S3.trafficking", "S3.location"],
    seesCaseContent: true,
    needsSecondFactor: true,
    note: "May confirm another officer's recommendation, never their own.",
  },
  caseworker: {
    code: "R3",
    signsIn: true,
    sees: all,
    seesCaseContent: true,
    needsSecondFactor: true,
    note: "Carries cases; never approves their own plan or closure.",
  },
  supervisor: {
    code: "R4",
    signsIn: true,
    sees: all,
    seesCaseContent: true,
    needsSecondFactor: true,
    note: "Approves, assigns and returns; does not rewrite what a worker wrote.",
  },
  "child-protection-specialist": {
    code: "R5",
    signsIn: false,
    sees: all,
    seesCaseContent: true,
    needsSecondFactor: true,
    note: "Signs off best interests assessments.",
  },
  "bid-panel-member": {
    code: "R6",
    signsIn: false,
    sees: [...confidential, "S3.health", "S3.trafficking"],
    seesCaseContent: true,
    needsSecondFactor: true,
    note: "Sees the best interests dossier only, after signing the confidentiality undertaking.",
  },
  guardian: {
    code: "R7",
    signsIn: false,
    sees: confidential,
    seesCaseContent: true,
    needsSecondFactor: true,
    note: "Sees an extract of the own ward's file, nothing about third parties.",
  },
  provider: {
    code: "R8",
    signsIn: true,
    sees: [...confidential, "S3.health", "S3.location"],
    seesCaseContent: true,
    needsSecondFactor: true,
    note: "Sees what a referral disclosed and no more; never the trafficking narrative.",
  },
  "health-professional": {
    code: "R9",
    signsIn: false,
    sees: [...confidential, "S3.health"],
    seesCaseContent: true,
    needsSecondFactor: true,
    note: "Sees the health section, which is sealed to others.",
  },
  "state-focal-point": {
    code: "R10",
    signsIn: true,
    sees: confidential,
    seesCaseContent: true,
    needsSecondFactor: true,
    note: "Sees what the person agreed to share with that State; never anything about an asylum claim.",
  },
  "fund-manager": {
    code: "R11",
    signsIn: true,
    sees: internal,
    seesCaseContent: true,
    needsSecondFactor: true,
    note: "Sees pseudonymous summaries, no identity.",
  },
  "finance-officer": {
    code: "R12",
    signsIn: false,
    sees: internal,
    seesCaseContent: false,
    needsSecondFactor: false,
    note: "Sees commitments and invoices, no narrative.",
  },
  "programme-manager": {
    code: "R13",
    signsIn: true,
    sees: internal,
    seesCaseContent: true,
    needsSecondFactor: true,
    note: "Sees the case list without names and narrative.",
  },
  "donor-viewer": {
    code: "R14",
    signsIn: false,
    sees: ["S0"],
    seesCaseContent: false,
    needsSecondFactor: false,
    note: "Sees reports in which small cells are hidden.",
  },
  "data-protection-officer": {
    code: "R15",
    signsIn: true,
    sees: confidential,
    seesCaseContent: true,
    needsSecondFactor: true,
    note: "Reads who looked at what, and answers the person's own requests.",
  },
  interpreter: {
    code: "R16",
    signsIn: false,
    sees: ["S0"],
    seesCaseContent: false,
    needsSecondFactor: false,
    note: "Is recorded on the interview and keeps nothing.",
  },
  administrator: {
    code: "R17",
    signsIn: true,
    sees: internal,
    seesCaseContent: false,
    needsSecondFactor: true,
    note: "Arranges people, teams and forms; never reads a case and never gives themselves a role.",
  },
  person: {
    code: "R18",
    signsIn: false,
    sees: confidential,
    seesCaseContent: true,
    needsSecondFactor: true,
    note: "The person whom the work is for: own facts, own plan, own consents.",
  },
  "hotline-operator": {
    code: "R19",
    signsIn: false,
    sees: confidential,
    seesCaseContent: true,
    needsSecondFactor: true,
    note: "Shares open hotline cases with the other operators.",
  },
  auditor: {
    code: "R20",
    signsIn: true,
    sees: internal,
    seesCaseContent: false,
    needsSecondFactor: false,
    note: "Reads logs and figures, no case content.",
  },
} satisfies Record<string, Role>;

export type RoleName = keyof typeof roles;

export function isRoleName(name: string): name is RoleName {
  return Object.hasOwn(roles, name);
}

export function roleOf(name: RoleName): Role {
  return roles[name];
}

/** All role names, or only those that people can sign in with now. */
export function roleNames(which: "all" | "signing-in"): readonly RoleName[] {
  const names = Object.keys(roles).filter(isRoleName);
  return which === "all" ? names : names.filter((name) => roles[name].signsIn);
}
