import { Button, type ButtonProps } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { Action } from "./command/action.ts";
import { loadCatalogue } from "./command/catalogue.ts";
import { useCodeWord } from "./command/code-word.ts";
import { CommandForm, type CommandFormProps } from "./command-form.tsx";
import { SidePanel } from "./side-panel.tsx";

/**
 * One action where it belongs: beside the consent to withdraw, the service that was received. Draws nothing while the
 * server says no; the reason stands in the page's `ActionList`.
 */
export function ActionButton(
  props: Omit<CommandFormProps, "command" | "onCancel"> & {
    action: Action | undefined;
    children?: ReactNode;
    variant?: ButtonProps["variant"];
    /** For screen readers, where several buttons say the same. */
    label?: string;
  },
) {
  const [open, setOpen] = useState(false);
  const codeWord = useCodeWord();
  const { action, children, variant = "default", label, onAccepted, ...form } = props;
  // While the panel is open it stays, whatever is read again behind it.
  if (action === undefined || !(action.may || open)) return null;
  const words = codeWord("command", action.command);
  return (
    <>
      <Button
        variant={variant}
        aria-label={label}
        data-screen-only
        onPointerEnter={() => void loadCatalogue()}
        onClick={() => setOpen(true)}
      >
        {children ?? words}
      </Button>
      {open && (
        <SidePanel title={words} onClose={() => setOpen(false)}>
          <CommandForm
            {...form}
            command={action.command}
            onCancel={() => setOpen(false)}
            onAccepted={(answer, payload) => {
              setOpen(false);
              onAccepted?.(answer, payload);
            }}
          />
        </SidePanel>
      )}
    </>
  );
}
