import { Button, Stack, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { post } from "../../api/request.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { formText } from "../../session/form-text.ts";
import { useTrying } from "../../session/use-trying.ts";
import { LinkToHand } from "./link-to-hand.tsx";
import { type Placement, PlacementFields } from "./placement-fields.tsx";
import type { TeamRow } from "./worker-row.ts";

type Invitation = { readonly link: string; readonly expiresAt: string };

/** Invites a colleague: name, address, roles; then the link to hand over, once. */
export function InviteForm({ teams, onClose }: { teams: readonly TeamRow[]; onClose: () => void }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const queries = useQueryClient();
  const [placement, setPlacement] = useState<Placement>({ roles: [], teams: [] });
  const [isAsked, setAsked] = useState(false);
  const [invitation, setInvitation] = useState<Invitation>();
  const { busy, problem, attempt } = useTrying();
  if (invitation !== undefined) return <LinkToHand {...invitation} onDone={onClose} />;
  const send = (form: HTMLFormElement) => {
    setAsked(true);
    if (placement.roles.length === 0) return;
    const wish = { email: formText(form, "email"), name: formText(form, "name"), ...placement };
    void attempt(async () => {
      setInvitation(await post<Invitation>("/api/invitations", wish));
      await queries.invalidateQueries({ queryKey: ["read"] });
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
    >
      <Stack gap="lg">
        <TextInput
          name="name"
          label={say("administration.their-name")}
          required
          withAsterisk={false}
          autoComplete="off"
          dir="auto"
        />
        <TextInput
          name="email"
          type="email"
          label={say("sign-in.email")}
          required
          withAsterisk={false}
          autoComplete="off"
          dir="ltr"
        />
        <PlacementFields
          placement={placement}
          teams={teams}
          rolesMissing={isAsked && placement.roles.length === 0}
          onChange={setPlacement}
        />
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <Button type="submit" size="lg" loading={busy}>
          {codeWord("command", "InviteWorker")}
        </Button>
      </Stack>
    </form>
  );
}
