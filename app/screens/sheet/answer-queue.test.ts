import { expect, it } from "vitest";
import { Problem } from "../../api/problem.ts";
import type { AcceptedAnswer, Envelope, RefusedAnswer } from "../../api/send-command.ts";
import { makeAnswerQueue } from "./answer-queue.ts";

/** A server that answers as it is told, and remembers what came. */
function puppetServer(answers: readonly ("accepts" | "unreachable" | { readonly refuses: string })[]) {
  const came: Envelope[] = [];
  const send = async (envelope: Envelope): Promise<AcceptedAnswer | RefusedAnswer> => {
    const answer = answers[came.push(envelope) - 1] ?? "accepts";
    if (answer === "unreachable") throw new Problem("network");
    if (answer === "accepts") return { id: envelope.id, status: "accepted", streams: [] };
    const refusal = { code: "instruments.constraint", facts: { question: answer.refuses }, sentence: "Not so." };
    return { id: envelope.id, status: "refused", refusal };
  };
  return { send, answersThatCame: () => came.map(({ payload }) => Object.entries(payload)[1]?.[1]), came };
}

it("answers given in a quick row make one event", async () => {
  const server = puppetServer([]);
  const queue = makeAnswerQueue("sheet", server.send);
  queue.give("afraid", "yes");
  queue.give("held", "no");
  queue.give("held", { missing: "refused" });
  expect(await queue.finish()).toBe(true);
  expect(server.answersThatCame()).toEqual([{ afraid: "yes", held: { missing: "refused" } }]);
  expect(queue.state()).toMatchObject({ unreceived: 0, sending: false, problem: undefined });
});

it("an answer that did not arrive goes out again in the same envelope, before the later ones", async () => {
  const server = puppetServer(["unreachable"]);
  const queue = makeAnswerQueue("sheet", server.send);
  queue.give("afraid", "yes");
  expect(await queue.finish()).toBe(false);
  expect(queue.state()).toMatchObject({ unreceived: 1, problem: { kind: "network" } });
  queue.give("held", "no");
  expect(await queue.finish()).toBe(true);
  expect(server.answersThatCame()).toEqual([{ afraid: "yes" }, { afraid: "yes" }, { held: "no" }]);
  expect(server.came[1]?.id).toBe(server.came[0]?.id);
});

it("a refused answer is set aside with the reason, and those that came with it are recorded", async () => {
  const server = puppetServer([{ refuses: "age" }]);
  const queue = makeAnswerQueue("sheet", server.send);
  queue.give("age", 300);
  queue.give("held", "no");
  expect(await queue.finish()).toBe(false);
  expect(server.answersThatCame()).toEqual([{ age: 300, held: "no" }, { held: "no" }]);
  expect([...queue.state().refused]).toEqual([["age", "Not so."]]);
  queue.give("age", 30);
  expect(await queue.finish()).toBe(true);
});
