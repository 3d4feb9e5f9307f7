import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { readyWords } from "./ready-words-plugin.ts";
import { serviceWorker } from "./service-worker-plugin.ts";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), readyWords(), serviceWorker("service-worker.ts")],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    // The content policy allows no data: addresses, so nothing is folded into the code.
    assetsInlineLimit: 0,
    // The server weighs each file itself when it compresses; measuring here would slow every first start.
    reportCompressedSize: false,
  },
  server: { proxy: { "/api": "http://127.0.0.1:8080" } },
});
