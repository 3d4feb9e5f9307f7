import type { OrganisationId } from "../../../../protection/basics/ids.ts";
import type { TestWorker } from "../../../../server/testing/test-server.ts";
import type { LanguageCode } from "../../../../words/languages.ts";
import { handOn, type Hand } from "../hand.ts";
import { look, photograph } from "../look.ts";
import { laptop, openTestBrowser, type Device, type TestBrowser } from "../open-browser.ts";
import { speakerOf, type Speaker } from "../speaker.ts";

/** The person of the story: texts that occur nowhere else, so that finding one means that something kept it. */
export const told = {
  given: "Testperson",
  family: "Quorvalune",
  ownScript: "تجريبية",
  chosen: "Zephralina",
  narrative: "lantern-velvet-4711 was what they called the house",
  reasonForShelter: "Needs a quiet bed, walnut-harbour-2290.",
} as const;

/** What colleagues write on the way. */
export const written = {
  screeningReason: "Told of forced work, and of how they were kept there.",
  confirmation: "The account is consistent.",
  risk: "The recruiter knows the old address.",
  goal: "I sleep without fear for a month",
  feedback: "Settled in well.",
  followUp: "Sleeps well.",
  concern: "He may call again.",
  ended: "Moved away.",
  back: "Came back for help with papers.",
} as const;

/** What stays in Latin letters in every language: the product, and names people gave. */
const names = [
  "Amparo",
  "Shift",
  "Test Office",
  "Test Shelter",
  "North",
  "notice-1",
  ...Object.values(told),
  ...Object.values(written),
];
const roles = ["first-responder", "screening-officer", "caseworker", "supervisor", "provider"].map(
  (role) => `Testperson ${role}`,
);

/** One installation, its people at their devices, and what came out so far. */
export type Story = {
  readonly browser: TestBrowser;
  readonly speaker: Speaker;
  readonly office: OrganisationId;
  readonly shelter: OrganisationId;
  /** A new worker of the organisation, signed in at a device of their own. */
  readonly sit: (
    organisation: OrganisationId,
    role: string,
    size?: typeof laptop,
  ) => Promise<Hand & { readonly worker: TestWorker }>;
  /** Looks at the page for barriers, sideways scrolling and words nobody translated; kept in `findings`. */
  readonly look: (hand: Hand, name: string) => Promise<void>;
  readonly findings: string[];
  /** What browsers complained about: a broken rule of the content policy, an error nobody caught. */
  readonly complaints: string[];
  readonly devices: Device[];
  /** Pictures of every device as it stands, for whoever names a folder in `AMPARO_SHOTS`. */
  readonly photographAll: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
  code: string;
  personId: string;
  caseId: string;
  screeningId: string;
};

export async function beginStory(language: LanguageCode): Promise<Story> {
  const browser = await openTestBrowser();
  const speaker = await speakerOf(language);
  const { server } = browser;
  // The server's clock goes with the browsers': what is written at a device must not lie ahead of it.
  const ticking = setInterval(() => (server.clock.now = new Date().toISOString()), 500);
  const [findings, complaints, devices]: [string[], string[], Device[]] = [[], [], []];
  return {
    browser,
    speaker,
    office: await server.organisation("Test Office", "country-office"),
    shelter: await server.organisation("Test Shelter", "ngo"),
    sit: async (organisation, role, size = laptop) => {
      const worker = await server.worker(organisation, [role]);
      const device = await browser.device({ size, language });
      devices.push(device);
      const { page } = device;
      page.on(
        "console",
        (message) => message.type() === "error" && complaints.push(`${page.url()}: ${message.text()}`),
      );
      page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
      await device.signIn(worker);
      return { ...handOn(page, speaker), worker };
    },
    look: async ({ page }, name) => {
      findings.push(...(await look(page, name, language, [...roles, ...names])));
    },
    findings,
    complaints,
    devices,
    photographAll: async (name) => {
      for (const [at, { page }] of devices.entries()) await photograph(page, `${name}-${at}-${language}`);
    },
    close: async () => {
      clearInterval(ticking);
      await browser.close();
    },
    code: "",
    personId: "",
    caseId: "",
    screeningId: "",
  };
}

/** The id at the end of the page's address. */
export function idIn(hand: Hand): string {
  return new URL(hand.page.url()).pathname.split("/").at(-1) ?? "";
}
