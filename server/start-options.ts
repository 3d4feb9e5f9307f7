import { isIP } from "node:net";
import { parseArgs } from "node:util";

/** What `npm start` was asked for: options first, then the environment, then the defaults. */
export type StartOptions = {
  readonly port: number;
  readonly host: string;
  /** Where people reach it, without a slash at the end. */
  readonly origin: string;
  readonly demo: boolean;
  readonly data: string | undefined;
  /** Who stands in front and tells the addresses of those who ask. */
  readonly proxies: readonly string[];
  /** Lets a monitor elsewhere read `/metrics`. */
  readonly metricsToken: string | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

const usage = "npm start -- [--port 8081] [--data FOLDER] [--demo]";

/** Throws a sentence saying what to write instead where something asked for makes no sense. */
export function readStartOptions(words: readonly string[], environment: Environment): StartOptions {
  refuseSwallowed(environment);
  const values = parsed(words);
  const port = readPort(values.port ?? environment["PORT"] ?? "8080");
  const host = environment["AMPARO_HOST"] || "127.0.0.1";
  const named = environment["AMPARO_ORIGIN"];
  if (!named && !isOnlyThisMachine(host)) {
    throw new Error(
      `AMPARO_HOST=${host} opens Amparo to the network. Set AMPARO_ORIGIN to the address people will type, like https://amparo.example.org.`,
    );
  }
  const origin = named ? readOrigin(named) : `http://127.0.0.1:${port}`;
  const proxies = readProxies(environment["AMPARO_PROXY"]);
  if (origin.startsWith("https:") && proxies.length === 0) {
    throw new Error(
      "AMPARO_ORIGIN begins with https, so a proxy stands in front, and everybody would seem to come from its address. Set AMPARO_PROXY to its address, like 127.0.0.1.",
    );
  }
  const data = values.data ?? (values.demo ? "data-demo" : undefined);
  const metricsToken = readMetricsToken(environment["AMPARO_METRICS_TOKEN"]);
  return { port, host, origin, demo: values.demo, data, proxies, metricsToken };
}

function parsed(words: readonly string[]) {
  try {
    const options = {
      port: { type: "string" },
      data: { type: "string" },
      demo: { type: "boolean", default: false },
    } as const;
    return parseArgs({ args: [...words], options }).values;
  } catch (cause) {
    const what = cause instanceof Error ? /'(-[^' ]*)/.exec(cause.message)?.[1] : undefined;
    throw new Error(`${what ?? "What was typed"} is not understood. Write: ${usage}`, { cause });
  }
}

/** Without `--`, npm keeps options for itself: starting with the defaults then is not what was asked for. */
function refuseSwallowed(environment: Environment): void {
  for (const name of ["port", "data", "demo"]) {
    if (environment["npm_lifecycle_event"] === "start" && environment[`npm_config_${name}`] !== undefined) {
      throw new Error(`npm kept --${name} for itself. Write two dashes before it: ${usage}`);
    }
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new Error(`The port must be a number from 0 to 65535, not "${text}".`);
  return port;
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && text.replace(/\/$/, "") === url.origin) return url.origin;
  throw new Error("AMPARO_ORIGIN is the address people type, without a path: https://amparo.example.org");
}

function readMetricsToken(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^\S{20,200}$/.test(text)) return text;
  throw new Error("AMPARO_METRICS_TOKEN is at least 20 characters without spaces, best made by chance.");
}

/** Addresses, or ranges of them. Never everybody: then anyone could claim any address. */
function readProxies(text = ""): readonly string[] {
  const proxies = text
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  if (proxies.every(isAddressOrRange)) return proxies;
  throw new Error(
    "AMPARO_PROXY is the address of the proxy in front, or several with commas between: 127.0.0.1 or 10.0.0.5,10.1.0.0/16",
  );
}

function isAddressOrRange(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const family = isIP(address);
  if (bits === undefined) return family !== 0;
  return family !== 0 && more.length === 0 && /^[1-9]\d*$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
}

function isOnlyThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
