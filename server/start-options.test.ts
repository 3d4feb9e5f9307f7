import { describe, expect, it } from "vitest";
import { readStartOptions } from "./start-options.ts";

describe("npm start", () => {
  it("needs nothing", () => {
    const options = readStartOptions([], {});
    expect(options).toEqual({
      port: 8080,
      host: "127.0.0.1",
      origin: "http://127.0.0.1:8080",
      demo: false,
      data: undefined,
      proxies: [],
      metricsToken: undefined,
    });
  });

  it("takes options before the environment", () => {
    const options = readStartOptions(["--port", "8081", "--demo"], { PORT: "9000" });
    expect(options).toMatchObject({ port: 8081, demo: true, data: "data-demo" });
    expect(readStartOptions(["--demo", "--data", "here"], {}).data).toBe("here");
    expect(readStartOptions([], { PORT: "9000" }).origin).toBe("http://127.0.0.1:9000");
  });

  it.each(["80.5", "70000", "-1", "http", "", "1e3"])("refuses the port %j", (port) => {
    expect(() => readStartOptions([], { PORT: port })).toThrow(/The port must be a number from 0 to 65535/);
  });

  it("says what it knows where it does not understand", () => {
    expect(() => readStartOptions(["--prot", "8081"], {})).toThrow(/^--prot is not understood\. Write: npm start -- /);
    expect(() => readStartOptions(["demo"], {})).toThrow(/is not understood\. Write: npm start -- /);
  });

  it("notices that npm kept an option for itself", () => {
    const swallowed = { npm_lifecycle_event: "start", npm_config_demo: "true" };
    expect(() => readStartOptions([], swallowed)).toThrow(
      /^npm kept --demo for itself\. Write two dashes before it: npm start -- /,
    );
  });

  it("does not open itself to the network without knowing its address", () => {
    expect(() => readStartOptions([], { AMPARO_HOST: "0.0.0.0" })).toThrow(
      /Set AMPARO_ORIGIN to the address people will type/,
    );
    const open = {
      AMPARO_HOST: "0.0.0.0",
      AMPARO_ORIGIN: "https://amparo.example.org/",
      AMPARO_PROXY: "10.0.0.5, 10.1.0.0/16,::1",
    };
    expect(readStartOptions([], open)).toMatchObject({
      host: "0.0.0.0",
      origin: "https://amparo.example.org",
      proxies: ["10.0.0.5", "10.1.0.0/16", "::1"],
    });
    expect(() => readStartOptions([], { AMPARO_ORIGIN: "amparo.example.org" })).toThrow(/is the address people type/);
    expect(() => readStartOptions([], { AMPARO_ORIGIN: "https://amparo.example.org/app" })).toThrow(/without a path/);
  });

  it("takes a token for a monitor, that nobody can guess", () => {
    const token = "t".repeat(20);
    expect(readStartOptions([], { AMPARO_METRICS_TOKEN: token }).metricsToken).toBe(token);
    expect(readStartOptions([], { AMPARO_METRICS_TOKEN: "" }).metricsToken).toBeUndefined();
    expect(() => readStartOptions([], { AMPARO_METRICS_TOKEN: "short" })).toThrow(/at least 20 characters/);
  });

  it("does not start behind a proxy it does not know", () => {
    expect(() => readStartOptions([], { AMPARO_ORIGIN: "https://amparo.example.org" })).toThrow(
      /^AMPARO_ORIGIN begins with https, .* Set AMPARO_PROXY to its address, like 127\.0\.0\.1\.$/,
    );
  });

  it.each(["proxy.example.org", "10.0.0.5/33", "10.0.0.0/", "::1/129", "0.0.0.0/0", "10.0.0.5 10.0.0.6"])(
    "refuses the proxy %j",
    (proxy) => {
      expect(() => readStartOptions([], { AMPARO_PROXY: proxy })).toThrow(/AMPARO_PROXY is the address of the proxy/);
    },
  );
});
