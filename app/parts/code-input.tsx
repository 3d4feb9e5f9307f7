import { TextInput } from "@mantine/core";

/** Six digits from an authenticator app: a number pad on phones, and the phone may offer to fill it. */
export function CodeInput({ label, description }: { label: string; description?: string }) {
  return (
    <TextInput
      name="code"
      label={label}
      description={description}
      inputMode="numeric"
      autoComplete="one-time-code"
      pattern="[0-9]{6}"
      maxLength={6}
      required
      withAsterisk={false}
      dir="ltr"
    />
  );
}
