import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { readOne } from "../../api/request.ts";
import type { Definition } from "../../../protection/instruments/definition.ts";
import { useSpeaking } from "../../language/language-provider.tsx";
import type { About } from "./sheet-reading.ts";
import { useTogether } from "./use-together.ts";

/**
 * Begins a sheet and goes there: `start("consent", { kind: "encounter", id })`. The newest published version is taken;
 * the questions are asked in the reader's language until another is chosen on the sheet itself.
 */
export function useStartSheet() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { language } = useSpeaking();
  const together = useTogether();
  const start = async (instrument: string, about: About, asked = language as string) => {
    const { definition } = await queries.ensureQueryData({
      queryKey: ["read", `/api/instruments/${instrument}/latest`, language],
      queryFn: () => readOne<{ definition: Definition }>(`/api/instruments/${instrument}/latest`),
    });
    const sheetId = crypto.randomUUID();
    const { version } = definition;
    const payload = { sheetId, instrument, version, language: asked, aboutKind: about.kind, aboutId: about.id };
    const accepted = await together.ask([{ name: "StartSheet", payload }]);
    if (accepted) await navigate({ to: "/sheets/$sheetId", params: { sheetId } });
  };
  return { start, starting: together.asking, refusal: together.refusal, problem: together.problem };
}
