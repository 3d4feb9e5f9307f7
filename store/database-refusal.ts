import pg from "pg";

/** How long a database may take to let someone in before it counts as unreachable. */
export const patienceMs = 10_000;

/** Throws what went wrong with the database of DATABASE_URL as a sentence: what to do, and never the URL. */
export function sayUnreachable(cause: unknown): never {
  if (!(cause instanceof Error)) throw new Error("The database in DATABASE_URL failed.", { cause });
  // The driver's and the system's errors carry a code; those of the driver itself only a message.
  const { code, syscall } = cause as { code?: string; syscall?: string };
  if (syscall !== undefined && !/^(connect|getaddrinfo|read|write)$/.test(syscall)) throw cause;
  const isDriver = cause instanceof pg.DatabaseError || (code === undefined && driverSays[cause.message] !== undefined);
  const known = code === undefined ? driverSays[cause.message] : advice[code];
  if (known !== undefined) throw new Error(`The database in DATABASE_URL cannot be used: ${known}`, { cause });
  if (isDriver)
    throw new Error(
      `The database in DATABASE_URL cannot be used: PostgreSQL answers with its code ${code ?? "none"}.`,
      { cause },
    );
  throw cause;
}

const nobody = "no PostgreSQL answers there. Is it running, and are host and port right?";

const driverSays: Readonly<Record<string, string>> = {
  "timeout expired": nobody,
  "Connection terminated unexpectedly": nobody,
  "Connection terminated due to connection timeout": nobody,
  "The server does not support SSL connections":
    "it speaks no TLS. Set it up there, or take sslmode out of DATABASE_URL.",
};

const certificate =
  "its certificate is not trusted. Give Node its authority with NODE_EXTRA_CA_CERTS, or use sslmode=require.";

const advice: Readonly<Record<string, string>> = {
  ECONNREFUSED: nobody,
  ECONNRESET: nobody,
  ETIMEDOUT: nobody,
  EHOSTUNREACH: nobody,
  ENETUNREACH: nobody,
  ENOTFOUND: "its host name is not known. Is it spelt right?",
  EAI_AGAIN: "its host name cannot be looked up just now. Is this machine on the network?",
  ENOENT: "its socket folder holds no socket. Is PostgreSQL running, and is the folder right?",
  EACCES: "this user may not enter its socket folder.",
  SELF_SIGNED_CERT_IN_CHAIN: certificate,
  DEPTH_ZERO_SELF_SIGNED_CERT: certificate,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: certificate,
  CERT_HAS_EXPIRED: "its certificate has expired.",
  "28P01": "it refuses the password.",
  "28000": "it refuses the login. Is the user right, and does pg_hba.conf let it in from here?",
  "3D000": "the database does not exist. Make it first: CREATE DATABASE amparo OWNER the_owner;",
  "42501": "its owner lacks a right. Make it the owner of the database: ALTER DATABASE amparo OWNER TO the_owner;",
  "53300": "it has no connection left. Raise its max_connections to 60 or more.",
  "57P03": "it is still starting. Try again in a moment.",
  "53100": "its disk is full. Free some space and start again.",
};
