import { PasswordInput } from "@mantine/core";
import { useSay } from "../../language/use-say.ts";

export function NewPassword() {
  const say = useSay();
  return (
    <PasswordInput
      name="password"
      label={say("sign-in.password")}
      description={say("welcome.password-why")}
      autoComplete="new-password"
      minLength={12}
      required
      withAsterisk={false}
      dir="ltr"
      visibilityToggleButtonProps={{ "aria-label": say("sign-in.show-password") }}
    />
  );
}
