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
    screen("/sessions", () => import("./screens/sessions/sessions-screen.tsx")),
    screen("/second-factor", () => import("./screens/second-factor/second-factor-screen.tsx")),
  ]),
]);
