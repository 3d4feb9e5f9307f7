import { accessLogRoutes, codeRoutes } from "./access-log-routes.ts";
import { caseRoutes } from "./case-routes.ts";
import { directoryRoutes } from "./directory-routes.ts";
import { encounterRoutes } from "./encounter-routes.ts";
import { instrumentRoutes } from "./instrument-routes.ts";
import { libraryRoutes } from "./library-routes.ts";
import { personRoutes } from "./person-routes.ts";
import type { ReadRoute } from "./read-route.ts";
import { referralRoutes } from "./referral-routes.ts";
import { resetRoutes } from "./reset-routes.ts";
import { sheetRoutes } from "./sheet-routes.ts";

/** Everything that can be read over HTTP and with `amparo show`. */
export const readRoutes: readonly ReadRoute[] = [
  ...encounterRoutes,
  ...sheetRoutes,
  ...personRoutes,
  ...caseRoutes,
  ...referralRoutes,
  ...directoryRoutes,
  ...instrumentRoutes,
  ...libraryRoutes,
  ...accessLogRoutes,
  ...resetRoutes,
  ...codeRoutes,
];
