import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { Problem } from "../api/problem.ts";
import { withAllWords } from "../language/with-all-words.ts";
import { meQuery } from "../session/me.ts";
import { Layout } from "./layout.tsx";
import { NotFound } from "./screen-failed.tsx";
import type { ScreenOptions } from "./screen-options.ts";

type Loaded = { readonly Screen: ComponentType };
type Searching = { readonly next?: string };

export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Layout,
  notFoundComponent: NotFound,
});

/** Only in-app addresses: a link must not send a person who just signed in to somebody else's page. */
export const openRoute = createRoute({
  id: "open",
  getParentRoute: () => rootRoute,
  validateSearch: ({ next }: Record<string, unknown>): Searching =>
    typeof next === "string" && /^\/(?![/\\])/.test(next) ? { next } : {},
});

/** Nothing behind it is drawn before the server said who is there and that their second factor is verified. */
export const signedInRoute = createRoute({
  id: "signed-in",
  getParentRoute: () => rootRoute,
  beforeLoad: async ({ context, location }) => {
    const me = await context.queries.ensureQueryData(meQuery).catch((error: unknown) => {
      if (error instanceof Problem && error.kind === "signed-out") {
        context.queries.clear();
        throw redirect({ to: "/sign-in", search: { next: location.href } });
      }
      throw error;
    });
    const { needed, enrolled, verified } = me.secondFactor;
    if (!needed || verified || location.pathname === "/second-factor") return;
    throw redirect({ to: enrolled ? "/sign-in" : "/second-factor" });
  },
});

/** A screen for people who are signed in: one line in `routes.ts`. Its module exports `Screen` and loads on demand. */
export function screen<const Path extends string>(
  path: Path,
  load: () => Promise<Loaded>,
  options: ScreenOptions = {},
) {
  return createRoute({
    path,
    getParentRoute: () => signedInRoute,
    component: lazyRouteComponent(options.first ? load : withAllWords(load), "Screen"),
    staticData: options,
  });
}

/** A screen that needs nobody signed in; drawn with the first words, where `load` does not bring all. */
export function openScreen<const Path extends string>(path: Path, load: () => Promise<Loaded>) {
  return createRoute({ path, getParentRoute: () => openRoute, component: lazyRouteComponent(load, "Screen") });
}
