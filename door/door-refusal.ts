/** What the door itself refuses, before or around any rule. */
export type DoorRefusal =
  | "input.invalid"
  | "input.unknown-command"
  | "input.unsupported-version"
  | "door.id-reused"
  | "door.already-exists";
