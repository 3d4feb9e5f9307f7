import { Checkbox, Stack } from "@mantine/core";
import { roleNames } from "../../../protection/access/roles.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import type { TeamRow } from "./worker-row.ts";

export type Placement = { readonly roles: readonly string[]; readonly teams: readonly string[] };

type Fields = {
  readonly placement: Placement;
  readonly teams: readonly TeamRow[];
  readonly rolesMissing: boolean;
  readonly onChange: (placement: Placement) => void;
};

/** Roles, each with what it is for, and teams. Only roles that people sign in with. */
export function PlacementFields({ placement, teams, rolesMissing, onChange }: Fields) {
  const say = useSay();
  const codeWord = useCodeWord();
  return (
    <>
      <Checkbox.Group
        size="lg"
        label={codeWord("field", "roles")}
        error={rolesMissing ? say("administration.roles-needed") : undefined}
        value={[...placement.roles]}
        onChange={(roles) => onChange({ ...placement, roles })}
      >
        <Stack gap="sm" mt="xs">
          {roleNames("signing-in").map((role) => (
            <Checkbox key={role} value={role} label={codeWord("role", role)} description={codeWord("role-why", role)} />
          ))}
        </Stack>
      </Checkbox.Group>
      {teams.length > 0 && (
        <Checkbox.Group
          size="lg"
          label={codeWord("field", "teams")}
          description={say("administration.teams-of-worker-why")}
          value={[...placement.teams]}
          onChange={(chosen) => onChange({ ...placement, teams: chosen })}
        >
          <Stack gap="sm" mt="xs">
            {teams.map(({ team, name }) => (
              <Checkbox key={team} value={team} label={<bdi>{name}</bdi>} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </>
  );
}
