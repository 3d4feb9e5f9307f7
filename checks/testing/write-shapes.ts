import { writeFileSync } from "node:fs";
import { shapesFile, shapesNow } from "./shapes.ts";

// Writes down which fields states and list rows have now; checks/kept/shapes.test.ts says when that is right.
writeFileSync(shapesFile, `${JSON.stringify(shapesNow(), null, 2)}\n`);
