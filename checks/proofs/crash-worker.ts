import { openRealHouse } from "./real-house.ts";

// A server that the crash proof starts, and kills when it likes. Says its port when it is ready.
const [dataFolder = "", keyFolder = ""] = process.argv.slice(2);
const { server } = await openRealHouse(dataFolder, keyFolder);
await server.listen({ port: 0, host: "127.0.0.1" });
const address = server.server.address();
process.stdout.write(`${JSON.stringify({ port: typeof address === "object" && address ? address.port : 0 })}\n`);
