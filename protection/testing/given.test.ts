import { expect, it } from "vitest";
import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { part } from "../basics/history.ts";
import { field } from "../basics/sensitivity.ts";
import { answerOf, given, replay, testActor, testId } from "./given.ts";

const lamp = part<{ lit: boolean; by: string }, { LampLit: z.ZodMiniObject<{ watts: z.ZodMiniNumber }> }>(
  { LampLit: z.strictObject({ watts: field("S0", z.number()) }) },
  { lit: false, by: "" },
  (_, __, written) => ({ lit: true, by: written.actorId }),
);
const litEvent = { type: "LampLit", body: { watts: 4 } };
const lightLamp = command({
  name: "LightLamp",
  version: 1,
  verb: "lamp.light",
  payload: z.strictObject({ lampId: z.string(), watts: z.number() }),
  kind: "lamp",
  streamId: (payload) => payload.lampId,
  mode: "either",
  blockedBy: (state: { lamp: { lit: boolean } }) =>
    state.lamp.lit ? { code: "lamp.already-lit", facts: {} } : undefined,
  decide: (payload, _state: { lamp: { lit: boolean } }, context) =>
    payload.watts > 100
      ? refuse("lamp.too-bright", { watts: payload.watts })
      : accept([{ type: "LampLit", body: { watts: payload.watts, id: context.freshId() } }]),
});

it("answers with the events or the refusal of the rule", () => {
  const dark = given({ lamp });
  expect(dark.when(lightLamp, { lampId: "l", watts: 4 })).toEqual(
    accept([{ type: "LampLit", body: { watts: 4, id: testId(7000) } }]),
  );
  expect(answerOf(dark.when(lightLamp, { lampId: "l", watts: 400 }))).toBe("lamp.too-bright");
});

it("asks what stands in the way before it asks the rule", () => {
  expect(answerOf(given({ lamp }, [litEvent]).when(lightLamp, { lampId: "l", watts: 4 }))).toBe("lamp.already-lit");
});

it("says who wrote an event where the test says so", () => {
  expect(replay({ lamp }, [litEvent]).lamp.by).toBe(testActor.userId);
  expect(replay({ lamp }, [{ ...litEvent, written: { actorId: testId(1) } }]).lamp.by).toBe(testId(1));
});

it("throws at an event that no part knows and at a body that does not fit", () => {
  expect(() => replay({ lamp }, [{ type: "LampSold", body: {} }])).toThrow("LampSold");
  expect(() => replay({ lamp }, [{ type: "LampLit", body: { watts: "many" } }])).toThrow();
});
