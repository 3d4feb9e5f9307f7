import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import type { Load, LoadResult } from "./load.ts";

/** Makes the load, away from the process that is measured: each client asks, waits for its answer and asks again. */
process.once("message", (load) => {
  // `as`: only load.ts writes to this channel.
  void run(load as Load).then((result) => process.send?.(result, () => process.disconnect()));
});

async function run(load: Load): Promise<LoadResult> {
  const began = performance.now();
  const clients = await Promise.all(
    Array.from({ length: load.clients }, (_, number) => client(load, number, began + load.seconds * 1000)),
  );
  return {
    waitsMs: clients.flatMap(({ waitsMs }) => waitsMs),
    wrong: clients.flatMap(({ wrong }) => wrong).slice(0, 3),
    seconds: (performance.now() - began) / 1000,
  };
}

type ClientResult = { readonly waitsMs: readonly number[]; readonly wrong: readonly string[] };

/** HTTP/1.1 on a bare socket, so that making load costs as little as possible of the same two cores. */
function client(load: Load, number: number, end: number): Promise<ClientResult> {
  return new Promise((resolve, reject) => {
    const token = load.tokens[number % load.tokens.length] ?? "";
    const socket = connect(load.port, "127.0.0.1");
    const waitsMs: number[] = [];
    const wrong: string[] = [];
    let asked = 0;
    let sentAt = 0;
    let received = "";
    const ask = () => {
      const text = requestText(load, token, number + asked++ * load.clients);
      received = "";
      sentAt = performance.now();
      socket.write(text);
    };
    socket.setNoDelay(true).setEncoding("latin1");
    socket.once("connect", ask).once("error", reject);
    socket.on("data", (chunk: string) => {
      received += chunk;
      if (!isWhole(received)) return;
      waitsMs.push(performance.now() - sentAt);
      if (
        !received.startsWith("HTTP/1.1 200") ||
        (load.mustContain && !received.includes(load.mustContain)) ||
        (load.mustNotContain && received.includes(load.mustNotContain))
      )
        wrong.push(received.slice(0, 1500));
      if (performance.now() < end) return ask();
      socket.destroy();
      resolve({ waitsMs, wrong });
    });
  });
}

function requestText({ paths, body }: Load, token: string, turn: number): string {
  const path = paths[turn % paths.length] ?? "/";
  const head = `Host: bench\r\nAuthorization: Bearer ${token}\r\n`;
  if (body === undefined) return `GET ${path} HTTP/1.1\r\n${head}\r\n`;
  const fresh = new Map<string, string>();
  const text = body.replaceAll(/<id \d>/g, (mark) => fresh.get(mark) ?? fresh.set(mark, randomUUID()).get(mark) ?? "");
  return `POST ${path} HTTP/1.1\r\n${head}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

function isWhole(received: string): boolean {
  const end = received.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(received.slice(0, end + 2))?.[1];
  return length === undefined ? received.endsWith("0\r\n\r\n") : received.length >= end + 4 + Number(length);
}
