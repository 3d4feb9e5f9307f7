import type * as z from "zod/mini";
import { bodySchema as continueSchema } from "./continue-encounter.ts";
import { authPaths } from "./sign-in/auth-routes.ts";
import { inviteSchema } from "./sign-in/invite.ts";
import { newPasswordSchema, resetSchema } from "./sign-in/reset.ts";
import { welcomeSchema } from "./sign-in/welcome.ts";

/** What is answered beside commands and readings: signing in, coming by a link, and what watches the server. */
export type EdgeOperation = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly summary: string;
  readonly body?: z.ZodMiniType;
};

const oneTimeLink = "Answers a one-time link; it is told once";

const own: readonly EdgeOperation[] = [
  { method: "GET", path: "/api/me", summary: "Who I am here: roles, teams, permissions, second factor" },
  { method: "GET", path: "/api/shell", summary: "What the app must know before anyone signs in" },
  { method: "GET", path: "/api/health", summary: "Whether the server and its database answer" },
  { method: "GET", path: "/metrics", summary: "Counts and durations by route, for Prometheus" },
  { method: "GET", path: "/api/openapi.json", summary: "This document" },
  { method: "POST", path: "/api/welcome", summary: "Come by a one-time link", body: welcomeSchema },
  { method: "POST", path: "/api/invitations", summary: `Invite a worker. ${oneTimeLink}`, body: inviteSchema },
  {
    method: "POST",
    path: "/api/resets",
    summary: `Bring a worker back who cannot get in. ${oneTimeLink}`,
    body: resetSchema,
  },
  { method: "POST", path: "/api/resets/use", summary: "Choose a new password by such a link", body: newPasswordSchema },
  {
    method: "POST",
    path: "/api/encounters/continue",
    summary: "Continue from the token a person brings",
    body: continueSchema,
  },
];

/** Every one of them; those of signing in are better-auth's own, whose bodies its documentation describes. */
export const edgeOperations: readonly EdgeOperation[] = [
  ...own,
  ...(["GET", "POST"] as const).flatMap((method) =>
    authPaths[method].map((path) => ({ method, path: `/api/auth/${path}`, summary: `Signing in: ${path}` })),
  ),
];
