#!/usr/bin/env node
import { Command } from "commander";
import { makeCall, type Call } from "./call.ts";
import { sentenceOf } from "./failure.ts";

const amparo = new Command("amparo")
  .description("Operate an installation of Amparo: beside a running server, or by itself where none runs.")
  .option("--data <folder>", "the data folder (else AMPARO_DATA, else ./data)")
  .option("--demo", "the demo's data folder, ./data-demo")
  .option("--json", "JSON alone on standard output; everything else goes to standard error")
  .showSuggestionAfterError(false)
  .configureHelp({
    showGlobalOptions: true,
    visibleCommands: (command) => (command.parent ? [...command.commands] : leavesOf(command)),
    subcommandTerm: (command) =>
      [...pathOf(command), ...command.registeredArguments.map((one) => `<${one.name()}>`)].join(" "),
  });

const asUser = ["--as <address>", "the user in whose name: their roles apply, and what is read is logged"] as const;
const group = (name: string, description: string) => amparo.command(name).description(description);

/** Runs what a command loads only now, so that help and small commands do not wait for the whole house. */
async function run(command: Command, work: (call: Call) => Promise<void>): Promise<void> {
  const call = makeCall(command.optsWithGlobals());
  try {
    await work(call);
  } catch (fault) {
    call.say(sentenceOf(fault, call));
    process.exitCode = 1;
  }
}

amparo
  .command("do <name>")
  .description("send one command through the door; its payload is JSON on standard input")
  .requiredOption(...asUser)
  .option("--id <uuid>", "the envelope's id: with --made-at, repeating it changes nothing")
  .option("--made-at <instant>", "when it was made, in UTC")
  .option("--file <file>", "read the payload from a file")
  .action((name: string, wish: { as: string; id?: string; madeAt?: string; file?: string }, command: Command) =>
    run(command, async (call) => (await import("./do.ts")).doCommand(call, name, wish)),
  );
amparo
  .command("show <path>")
  .description('read as the API does: amparo show "/api/cases?status=open" --as USER')
  .requiredOption(...asUser)
  .action((path: string, wish: { as: string }, command: Command) =>
    run(command, async (call) => (await import("./show.ts")).show(call, path, wish)),
  );
amparo
  .command("commands")
  .description("every command with its permission and payload")
  .action((_: object, command: Command) =>
    run(command, async (call) => (await import("./commands.ts")).listCommands(call)),
  );

const cases = group("case", "cases within a user's reach");
cases
  .command("list")
  .description("a page of cases, the last changed first")
  .requiredOption(...asUser)
  .option("--status <status>")
  .option("--stage <stage>")
  .option("--risk <level>")
  .option("--team <team>")
  .option("--after <cursor>", "the next page")
  .action((wish: { as: string }, command: Command) =>
    run(command, async (call) => (await import("./case-list.ts")).listCases(call, wish)),
  );
cases
  .command("show <case>")
  .description("where a case stands and what may be done next")
  .requiredOption(...asUser)
  .action((id: string, wish: { as: string }, command: Command) =>
    run(command, async (call) => (await import("./case-show.ts")).showCase(call, id, wish)),
  );
cases
  .command("export <case>")
  .description("write one case in HTCDS 2.0 field names")
  .requiredOption(...asUser)
  .requiredOption("--format <format>", "htcds (JSON) or htcds-csv")
  .option("--out <file>", "write to a file that only you may read")
  .action((id: string, wish: { as: string; format: string; out?: string }, command: Command) =>
    run(command, async (call) => (await import("./case-export.ts")).exportCase(call, id, wish)),
  );

group("screening", "screening without a database")
  .command("assess <kind>")
  .description("assess answers from standard input: trafficking or triage")
  .option("--unfinished", "triage: the last question was not reached, so silence says nothing yet")
  .action((kind: string, wish: { unfinished?: boolean }, command: Command) =>
    run(command, async (call) => (await import("./screening-assess.ts")).assessScreening(call, kind, wish)),
  );

const library = group("library", "the library of guidance");
library
  .command("import <files...>")
  .description("read captured pages into the library; a second import changes nothing")
  .action((files: string[], _: object, command: Command) =>
    run(command, async (call) => (await import("./library-import.ts")).importLibrary(call, files)),
  );
library
  .command("list")
  .description("what is in the library")
  .option("--text <words>", "only what has these words")
  .action((wish: { text?: string }, command: Command) =>
    run(command, async (call) => (await import("./library-list.ts")).listLibrary(call, wish)),
  );

const organisations = group("organisation", "organisations of the installation");
organisations
  .command("list")
  .description("every organisation with its id")
  .action((_: object, command: Command) =>
    run(command, async (call) => (await import("./organisations.ts")).showOrganisations(call)),
  );
const users = group("user", "who signs in");
users
  .command("list")
  .description("every user with organisation, roles and teams")
  .action((_: object, command: Command) => run(command, async (call) => (await import("./users.ts")).showUsers(call)));
users
  .command("link")
  .description("a one-time link for the first administrator of one more organisation")
  .action((_: object, command: Command) =>
    run(command, async (call) => (await import("./users.ts")).linkNewOrganisation(call)),
  );
users
  .command("reset <address>")
  .description("a one-time link by which someone locked out chooses a new password and second factor")
  .action((address: string, _: object, command: Command) =>
    run(command, async (call) => (await import("./users.ts")).linkReset(call, address)),
  );
users
  .command("resets")
  .description("whose sign-in was renewed, by whom and when")
  .action((_: object, command: Command) =>
    run(command, async (call) => (await import("./resets.ts")).showResets(call)),
  );

const tokens = group("token", "tokens by which scripts act as a user");
tokens
  .command("new")
  .description("make a token; it is told once")
  .requiredOption("--as <address>", "the user whom the script acts as")
  .requiredOption("--label <label>", "what it is for")
  .option("--days <days>", "how long it is valid", "90")
  .action((wish: { as: string; label: string; days: string }, command: Command) =>
    run(command, async (call) => (await import("./tokens.ts")).makeToken(call, wish)),
  );
tokens
  .command("list")
  .description("a user's tokens, without the tokens themselves")
  .requiredOption("--as <address>", "the user whose tokens")
  .action((wish: { as: string }, command: Command) =>
    run(command, async (call) => (await import("./tokens.ts")).listTokens(call, wish)),
  );
tokens
  .command("revoke <id>")
  .description("end a token at once")
  .action((id: string, _: object, command: Command) =>
    run(command, async (call) => (await import("./tokens.ts")).revokeToken(call, id)),
  );

const keys = group("keys", "organisations' keys");
keys
  .command("rotate")
  .description("a new key version, and every history's key wrapped by it")
  .option("--organisation <id>", "one organisation, or all", "all")
  .action((wish: { organisation: string }, command: Command) =>
    run(command, async (call) => (await import("./keys.ts")).rotateOrganisationKeys(call, wish)),
  );
keys
  .command("destroy <organisation> <version>")
  .description("destroy an old key version that wraps nothing any more; it cannot be undone")
  .action((organisation: string, version: string, _: object, command: Command) =>
    run(command, async (call) => (await import("./keys.ts")).destroyKeyVersion(call, organisation, version)),
  );

group("lists", "lists made from what happened")
  .command("rebuild")
  .description("replay histories and write their lists anew, beside a running server")
  .option("--organisation <id>", "one organisation, or all", "all")
  .option("--after <id>", "go on where an earlier run stopped")
  .action((wish: { organisation: string; after?: string }, command: Command) =>
    run(command, async (call) => (await import("./lists-rebuild.ts")).rebuildAllLists(call, wish)),
  );
group("feed", "events in commit order")
  .command("number")
  .description("give every new event its place in the feed")
  .action((_: object, command: Command) =>
    run(command, async (call) => (await import("./feed-number.ts")).numberAllFeeds(call)),
  );
amparo
  .command("migrate")
  .description("bring the database to this version")
  .action((_: object, command: Command) =>
    run(command, async (call) => (await import("./migrate.ts")).bringUpToDate(call)),
  );
group("demo", "the demo with invented people")
  .command("code <address>")
  .description("the code that a demo user's authenticator app shows now")
  .action((email: string, _: object, command: Command) =>
    run(command, async (call) => (await import("./demo-code.ts")).showDemoCode(call, email)),
  );

function leavesOf(command: Command): Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf);
}

function pathOf(command: Command): readonly string[] {
  return command.parent ? [...pathOf(command.parent), command.name()] : [];
}

// Whoever reads our output may stop early: `amparo library list | head`.
process.stdout.on("error", () => process.exit(0));
await amparo.parseAsync();
