import { Button, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useSay } from "../../language/use-say.ts";
import { Icon } from "../../parts/icon.tsx";
import { isAskable, useWanted, type Wanted } from "./person-search.ts";
import styles from "./person.module.css";

/** Asks for a person by name, in any spelling and script, and goes to who was found. `isShort`: by the name alone. */
export function PersonSearchBox({ isShort = false }: { isShort?: boolean }) {
  const say = useSay();
  const navigate = useNavigate();
  const [wanted, setWanted] = useWanted();
  const [typed, setTyped] = useState<Wanted>(isShort ? { name: "", year: "" } : wanted);
  const [isTooShort, setTooShort] = useState(false);
  const search = () => {
    setTooShort(!isAskable(typed));
    if (!isAskable(typed)) return;
    setWanted(typed);
    void navigate({ to: "/persons" });
  };
  return (
    <form
      role="search"
      className={styles["search"]}
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <TextInput
        className={styles["search-name"]}
        type="search"
        dir="auto"
        autoComplete="off"
        label={say(isShort ? "person-search.name-short" : "person-search.name")}
        value={typed.name}
        error={isTooShort && say("person-search.too-short")}
        onChange={(event) => setTyped({ ...typed, name: event.target.value })}
        data-sensitive={typed.name === "" ? undefined : "yes"}
      />
      {!isShort && (
        <TextInput
          className={styles["search-year"]}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          label={say("person-search.year")}
          value={typed.year}
          onChange={(event) => setTyped({ ...typed, year: event.target.value })}
        />
      )}
      <Button
        type="submit"
        size="lg"
        variant={isShort ? "default" : "filled"}
        leftSection={<Icon name="search" size={20} />}
      >
        {say("person-search.go")}
      </Button>
    </form>
  );
}
