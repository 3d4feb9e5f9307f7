/**
 * Browsers bind passkeys to a name and never to a number (Web Authentication, relying party id). Where this machine was
 * opened as `127.0.0.1`, answers the same place by its name; undefined everywhere else.
 */
export function passkeyAddress({
  protocol,
  hostname,
  port,
}: Pick<Location, "protocol" | "hostname" | "port">): string | undefined {
  if (!/^127\.|^\[::1\]$/.test(hostname)) return undefined;
  return `${protocol}//localhost${port && `:${port}`}`;
}
