import { expect, it } from "vitest";
import { readShapes, shapesNow } from "../testing/shapes.ts";

const writer = "checks/testing/write-shapes.ts";

it("states and lists have the shape that is written down", () => {
  expect(
    readShapes(),
    `States and list rows are kept as they were written, and their fields changed. Write the new shape down with
"node_modules/.bin/node ${writer}": the next start of every installation then makes the states and
lists of those kinds anew from their events before anyone is answered.`,
  ).toEqual(shapesNow());
});
