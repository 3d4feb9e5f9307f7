import type { Plugin } from "vite";

/** Stands in `service-worker.ts` where the list of files belongs. */
const placeFor = "__SHELL_FILES__";

/**
 * Builds the service worker as a file of its own at the root (its address decides what it may see) and tells it which
 * files make the shell: the start page, what it loads at once, and nothing from a screen.
 */
export function serviceWorker(source: string): Plugin {
  let root = "";
  return {
    name: "amparo-service-worker",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      this.emitFile({ type: "chunk", id: `${root}/${source}`, fileName: "service-worker.js" });
    },
    generateBundle(_options, bundle) {
      const worker = bundle["service-worker.js"];
      if (worker?.type !== "chunk") throw new Error("The service worker was not built.");
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const entry = chunks.find((chunk) => chunk.isEntry && chunk !== worker);
      if (entry === undefined) throw new Error("The app has no entry to keep.");
      const styles = entry.viteMetadata?.importedCss ?? [];
      const files = ["/", ...[entry.fileName, ...entry.imports, ...styles].map((name) => `/${name}`)];
      worker.code = worker.code.replace(placeFor, files.join(" "));
    },
  };
}
