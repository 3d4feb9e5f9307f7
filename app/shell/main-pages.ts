import { useRouter } from "@tanstack/react-router";
import { useMe, type Me } from "../session/me.ts";
import type { ScreenOptions } from "./screen-options.ts";

export type MainPage = NonNullable<ScreenOptions["menu"]> & { readonly to: string };

/** The pages this person may open, in the order of `routes.ts`. */
export function useMainPages(): readonly MainPage[] {
  const router = useRouter();
  const me = useMe();
  if (me === undefined) return [];
  return Object.values(router.routesById).flatMap((route) => {
    const menu = route.options.staticData?.menu;
    return menu !== undefined && mayOpen(me, menu) ? [{ ...menu, to: route.fullPath }] : [];
  });
}

function mayOpen(me: Me, menu: NonNullable<ScreenOptions["menu"]>): boolean {
  return menu.verbs === undefined || menu.verbs.some((verb) => me.verbs[verb] !== undefined);
}
