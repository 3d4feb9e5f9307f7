import type { WordKey } from "../../../words/words.ts";
import type { IconName } from "../../parts/icon.tsx";

export type OfficePage = {
  readonly to: string;
  readonly words: WordKey;
  readonly why: WordKey;
  readonly icon: IconName;
  /** Whoever holds one of these sees the page. */
  readonly verbs: readonly string[];
};

/** The pages about the organisation itself, and who may open each. */
export const officePages: readonly OfficePage[] = [
  {
    to: "/administration/workers",
    words: "administration.workers",
    why: "administration.workers-why",
    icon: "person",
    verbs: ["worker.list"],
  },
  {
    to: "/administration/teams",
    words: "administration.teams",
    why: "administration.teams-why",
    icon: "case",
    verbs: ["organisation.team"],
  },
  {
    to: "/administration/services",
    words: "administration.services",
    why: "administration.services-why",
    icon: "referral",
    verbs: ["service.offer"],
  },
  {
    to: "/administration/instruments",
    words: "administration.instruments",
    why: "administration.instruments-why",
    icon: "form",
    verbs: ["instrument.publish"],
  },
  {
    to: "/administration/access-log",
    words: "administration.access-log",
    why: "administration.access-log-why",
    icon: "key",
    verbs: ["access-log.read"],
  },
];
