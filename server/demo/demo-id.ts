import { freshIdsOf } from "../../door/fresh-ids.ts";

/** The same name has the same id in every load of the demo: `demoId("person amal")`. */
export function demoId(name: string): string {
  return freshIdsOf(`amparo demo ${name}`)();
}
