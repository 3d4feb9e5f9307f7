import "@fontsource-variable/noto-sans/wght.css";
import "@fontsource-variable/noto-sans-arabic/wght.css";
import "@mantine/core/styles.layer.css";
import "./app.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { createRouter, RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import * as z from "zod/mini";
import { whenSignedOut } from "./api/request.ts";
import { chosenLanguage } from "./language/chosen-language.ts";
import { LanguageProvider } from "./language/language-provider.tsx";
import { bringLanguage } from "./language/words-at-hand.ts";
import { Waiting } from "./parts/waiting.tsx";
import { makeQueryClient } from "./query-client.ts";
import { routes } from "./routes.ts";
import { ScreenFailed } from "./shell/screen-failed.tsx";
import { signInAnew, stayAway } from "./session/leave.ts";
import { restoreLooking } from "./session/looking.ts";
import { theme, themeVariables } from "./theme.ts";

// The content policy forbids making code from text, which the schema library would otherwise try.
z.config({ jitless: true });
restoreLooking();
stayAway();

const queries = makeQueryClient();
whenSignedOut(() => {
  const { pathname, href } = router.state.location;
  if (pathname !== "/sign-in") signInAnew(queries, href);
});

const router = createRouter({
  routeTree: routes,
  context: { queries },
  defaultPendingComponent: Waiting,
  // Drawn in the place of the screen that failed, so that quick exit and the menu stay.
  defaultErrorComponent: ScreenFailed,
  defaultPendingMs: 250,
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

await bringLanguage(chosenLanguage());
const place = document.getElementById("app");
if (place === null) throw new Error("The page has no place for the app.");
createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={themeVariables}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </LanguageProvider>
  </StrictMode>,
);

if (import.meta.env.PROD && "serviceWorker" in navigator) void navigator.serviceWorker.register("/service-worker.js");

function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>("meta[name=style-nonce]")?.content ?? "";
}
