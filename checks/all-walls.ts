import { cycles } from "./walls/cycles.ts";
import { determinism } from "./walls/determinism.ts";
import { exportsWall } from "./walls/exports.ts";
import { fileNames } from "./walls/file-names.ts";
import { glossary } from "./walls/glossary.ts";
import { importDirections } from "./walls/import-directions.ts";
import { links } from "./walls/links.ts";
import { orphans } from "./walls/orphans.ts";
import { inventedPeople, machineTraces } from "./walls/outside-traces.ts";
import { packageUse } from "./walls/package-use.ts";
import { personWords } from "./walls/person-words.ts";
import { ruleNames } from "./walls/rule-names.ts";
import { size } from "./walls/size.ts";
import { suppressions } from "./walls/suppressions.ts";
import { unawaited } from "./walls/unawaited.ts";
import type { Wall } from "./wall.ts";

/** What the repository demands of itself beyond types, lint and tests. */
export const allWalls: readonly Wall[] = [
  importDirections,
  packageUse,
  cycles,
  orphans,
  determinism,
  size,
  fileNames,
  exportsWall,
  ruleNames,
  personWords,
  suppressions,
  unawaited,
  machineTraces,
  inventedPeople,
  glossary,
  links,
];
