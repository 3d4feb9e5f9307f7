import { NativeSelect } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useIntl } from "react-intl";
import { repairCasing } from "../../../protection/library/repair-casing.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import styles from "./library-screen.module.css";
import { libraryFilters, type LibraryFilter, type LibrarySearch } from "./library-search.ts";
import type { Facet } from "./publication-row.ts";

type Filtering = {
  readonly search: LibrarySearch;
  readonly facets: readonly Facet[];
  readonly onChange: (search: LibrarySearch) => void;
};

/** What the library can be narrowed to, each choice with how many it would leave; a filter without choices is not drawn. */
export function LibraryFilters({ search, facets, onChange }: Filtering) {
  const say = useSay();
  const choices = useChoices(facets, search);
  const isWide = useMediaQuery("(min-width: 48em)", true, { getInitialValueInEffect: false });
  const active = libraryFilters.filter((filter) => search[filter] !== "").length;
  const selects = (
    <div className={styles["filters"]}>
      {libraryFilters
        .filter((filter) => choices(filter).length > 0)
        .map((filter) => (
          <NativeSelect
            key={filter}
            size="md"
            label={say(`library.page.${filter}`)}
            value={search[filter]}
            onChange={(event) => onChange({ ...search, [filter]: event.target.value })}
          >
            <option value="">{say("library.page.any")}</option>
            {choices(filter).map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </NativeSelect>
        ))}
    </div>
  );
  if (isWide) return selects;
  // On a phone what was found must be seen without scrolling, so the filters wait behind one line.
  return (
    <details className={styles["folded"]}>
      <summary>{say("library.page.filters", { count: active })}</summary>
      {selects}
    </details>
  );
}

/** The years newest first, all else by name; what is chosen stays among the choices even where nothing has it. */
function useChoices(facets: readonly Facet[], search: LibrarySearch) {
  const say = useSay();
  const intl = useIntl();
  const codeWord = useCodeWord();
  return (filter: LibraryFilter) => {
    const known = facets.filter(({ facet }) => facet === filter);
    const chosen = search[filter];
    const all =
      chosen === "" || known.some(({ value }) => value === chosen) ? known : [...known, { value: chosen, count: 0 }];
    const named = all.map(({ value, count }) => ({ value, count, name: nameOf(filter, value) }));
    const byName = named.toSorted((a, b) => a.name.localeCompare(b.name, intl.locale));
    return (filter === "year" ? byName.toReversed() : byName).map(({ value, name, count }) => ({
      value,
      words: say("library.page.choice", { name, count }),
    }));
  };

  function nameOf(filter: LibraryFilter, value: string): string {
    if (filter === "need") return codeWord("library.need", value);
    if (filter === "year") return value;
    return value === "Worldwide" ? say("library.page.worldwide") : repairCasing(value);
  }
}
