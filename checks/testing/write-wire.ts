import { writeFileSync } from "node:fs";
import { readWire, wireFile, wireNow } from "./wire.ts";

// Writes down what commands and events look like now; checks/kept/wire.test.ts says when that is right.
writeFileSync(wireFile, `${JSON.stringify(wireNow(readWire().protocol), null, 2)}\n`);
