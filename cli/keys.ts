import { countWrappedBy } from "../store/vault/count-wrapped-by.ts";
import { rotateKeys } from "../store/vault/rotate-keys.ts";
import type { Call } from "./call.ts";
import { CannotGoOn } from "./cannot-go-on.ts";
import { organisationsNamed } from "./organisations.ts";
import { withStore } from "./with-house.ts";

/** `amparo keys rotate`: a new version of organisation keys, and every living history's key wrapped by it. */
export async function rotateOrganisationKeys(call: Call, wish: { readonly organisation: string }): Promise<void> {
  const rows = await withStore(call, async ({ store: { database, vault, keys } }) => {
    const rotated: { organisation: string; version: number; rewrapped: number }[] = [];
    for (const organisation of await organisationsNamed(database, wish.organisation)) {
      const progress = (count: number) => call.say(`${organisation}: ${count} histories`);
      rotated.push({ organisation, ...(await rotateKeys(database, vault, keys, organisation, progress)) });
    }
    return rotated;
  });
  const lines = rows.map(
    ({ organisation, version, rewrapped }) =>
      `${organisation}: key version ${version}, ${rewrapped} histories wrapped by it`,
  );
  call.answer(
    { rows },
    [...lines, "Back up the key folder now. Older versions stay until amparo keys destroy."].join("\n"),
  );
}

/** `amparo keys destroy`: refuses the version in use and any that still wraps a history. It cannot be undone. */
export async function destroyKeyVersion(call: Call, organisation: string, versionText: string): Promise<void> {
  const version = Number(versionText);
  await withStore(call, async ({ store: { database, keys } }) => {
    const [named = ""] = await organisationsNamed(database, organisation === "all" ? "" : organisation);
    const { current, versions } = keys.keysOf(named);
    if (!versions.has(version))
      throw new CannotGoOn(`There is no key version ${versionText}. There is: ${[...versions.keys()].join(" ")}`);
    if (version === current) throw new CannotGoOn("This key version is in use. Rotate first: amparo keys rotate");
    const wrapped = await countWrappedBy(database, named, version);
    if (wrapped > 0) {
      throw new CannotGoOn(
        `${wrapped} histories can be opened only with this key version. Rotate first: amparo keys rotate --organisation ${named}`,
      );
    }
    keys.destroyVersion(named, version);
    call.answer(
      { organisation: named, version, destroyed: true },
      `Key version ${version} is destroyed. Backups made before the rotation open only with a key backup of that time.`,
    );
  });
}
