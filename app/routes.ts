import { withAllWords } from "./language/with-all-words.ts";
import { openRoute, openScreen, rootRoute, screen, signedInRoute } from "./shell/screen.ts";

/** Every screen there is. A new one is a folder in `screens/` and a line here, in the order of the main pages. */
export const routes = rootRoute.addChildren([
  openRoute.addChildren([
    openScreen("/sign-in", () => import("./screens/sign-in/sign-in-screen.tsx")),
    openScreen(
      "/welcome",
      withAllWords(() => import("./screens/welcome/welcome-screen.tsx")),
    ),
  ]),
  signedInRoute.addChildren([
    screen("/", () => import("./screens/today/today-screen.tsx"), {
      menu: { words: "home.title", icon: "today", goKey: "t" },
      first: true,
    }),
    screen("/triage", () => import("./screens/triage/triage-screen.tsx"), {
      menu: { words: "triage.title", icon: "triage", goKey: "r", verbs: ["encounter.open"] },
      lane: true,
      first: true,
    }),
    screen("/triage/continue", () => import("./screens/triage/continue-screen.tsx"), { lane: true, first: true }),
    screen("/triage/sheets/$sheetId", () => import("./screens/sheet/sheet-screen.tsx"), { lane: true, first: true }),
    screen("/encounters/$encounterId", () => import("./screens/triage/encounter-screen.tsx")),
    screen("/sheets/$sheetId", () => import("./screens/sheet/sheet-screen.tsx")),
    screen("/cases", () => import("./screens/case/case-list-screen.tsx"), {
      menu: { words: "case-list.title", icon: "case", goKey: "c", verbs: ["case.list"] },
    }),
    screen("/cases/$caseId", () => import("./screens/case/case-screen.tsx")),
    screen("/cases/$caseId/plan", () => import("./screens/plan/plan-screen.tsx")),
    screen("/persons", () => import("./screens/person/person-search-screen.tsx"), {
      menu: { words: "person-search.menu", icon: "person", goKey: "p", verbs: ["person.search"] },
    }),
    screen("/persons/$personId", () => import("./screens/person/person-screen.tsx")),
    screen("/approvals", () => import("./screens/approvals/approvals-screen.tsx"), {
      menu: {
        words: "approvals.title",
        icon: "approval",
        goKey: "a",
        verbs: ["plan.approve", "case.approve-closure", "screening.confirm"],
      },
    }),
    screen("/inbox", () => import("./screens/inbox/inbox-screen.tsx"), {
      menu: { words: "inbox.menu", icon: "referral", goKey: "i", verbs: ["referral.accept"] },
    }),
    screen("/cases/$caseId/refer", () => import("./screens/refer/refer-screen.tsx")),
    screen("/referrals/$referralId", () => import("./screens/referral/referral-screen.tsx")),
    screen("/library", () => import("./screens/library/library-screen.tsx"), {
      menu: { words: "library.page.menu", icon: "library", goKey: "l", verbs: ["library.read"] },
    }),
    screen("/library/$publicationId", () => import("./screens/library/publication-screen.tsx")),
    screen("/administration", () => import("./screens/administration/administration-screen.tsx"), {
      menu: {
        words: "administration.menu",
        icon: "office",
        goKey: "o",
        verbs: ["worker.list", "organisation.team", "service.offer", "instrument.publish", "access-log.read"],
      },
    }),
    screen("/administration/workers", () => import("./screens/administration/workers-screen.tsx")),
    screen("/administration/teams", () => import("./screens/administration/teams-screen.tsx")),
    screen("/administration/services", () => import("./screens/administration/services-screen.tsx")),
    screen("/administration/access-log", () => import("./screens/administration/access-log-screen.tsx")),
    screen("/administration/instruments", () => import("./screens/administration/instruments-screen.tsx")),
    screen(
      "/administration/instruments/$instrument/$version",
      () => import("./screens/administration/instrument-screen.tsx"),
    ),
    screen("/sessions", () => import("./screens/sessions/sessions-screen.tsx")),
    screen("/second-factor", () => import("./screens/second-factor/second-factor-screen.tsx"), { first: true }),
  ]),
]);
