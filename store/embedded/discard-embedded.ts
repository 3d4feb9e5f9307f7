import { existsSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ownerOf } from "./data-folder-lock.ts";
import { stopOrphan } from "./postmaster.ts";

/**
 * Removes a whole data folder, stopping first what still runs in it. For tests, proofs and demonstrations:
 * everything in it is lost. Leaves alone, without a word, a folder that a living Amparo holds or that nobody ever held.
 */
export async function discardEmbedded(dataFolder: string): Promise<void> {
  if (!existsSync(join(dataFolder, "amparo.lock")) || ownerOf(dataFolder)) return;
  const cluster = join(dataFolder, "postgres");
  if (existsSync(cluster)) await stopOrphan(realpathSync(cluster));
  rmSync(dataFolder, { recursive: true, force: true });
}
