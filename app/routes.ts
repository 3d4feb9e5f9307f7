import { openRoute, openScreen, rootRoute, screen, signedInRoute } from "./shell/screen.ts";

/** Every screen there is. A new one is a folder in `screens/` and a line here, in the order of the main pages. */
export const routes = rootRoute.addChildren([
  openRoute.addChildren([
    openScreen("/sign-in", () => import("./screens/sign-in/sign-in-screen.tsx")),
    openScreen("/welcome", () => import("./screens/welcome/welcome-screen.tsx")),
  ]),
  signedInRoute.addChildren([
    screen("/", () => import("./screens/home/home-screen.tsx"), {
      menu: { words: "home.title", icon: "today", goKey: "t" },
    }),
    screen("/triage", () => import("./screens/triage/triage-screen.tsx"), {
      menu: { words: "triage.title", icon: "triage", goKey: "r", verbs: ["encounter.open"] },
      lane: true,
    }),
    screen("/triage/continue", () => import("./screens/triage/continue-screen.tsx"), { lane: true }),
    screen("/triage/sheets/$sheetId", () => import("./screens/sheet/sheet-screen.tsx"), { lane: true }),
    screen("/encounters/$encounterId", () => import("./screens/triage/encounter-screen.tsx")),
    screen("/sheets/$sheetId", () => import("./screens/sheet/sheet-screen.tsx")),
    screen("/sessions", () => import("./screens/sessions/sessions-screen.tsx")),
    screen("/second-factor", () => import("./screens/second-factor/second-factor-screen.tsx")),
  ]),
]);
