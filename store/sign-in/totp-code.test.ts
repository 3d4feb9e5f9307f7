import { expect, it } from "vitest";
import { currentTotpCode } from "./totp-code.ts";

// RFC 6238, appendix B, SHA-1, its eight digits cut to six.
it.each([
  ["1970-01-01T00:00:59Z", "287082"],
  ["2005-03-18T01:58:29Z", "081804"],
  ["2009-02-13T23:31:30Z", "005924"],
  ["2033-05-18T03:33:20Z", "279037"],
])("at %s the app shows %s", (now, code) => {
  expect(currentTotpCode("12345678901234567890", now)).toBe(code);
});
