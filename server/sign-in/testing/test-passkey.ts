import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A passkey as a phone would hold it, for tests: ES256, no attestation, with or without asking for finger or face. */
export type TestPasskey = {
  readonly register: (challenge: string, asksPerson: boolean) => object;
  readonly authenticate: (challenge: string, asksPerson: boolean) => object;
};

const presentFlag = 0x01;
const verifiedFlag = 0x04;
const attestedFlag = 0x40;

export function makeTestPasskey(relyingParty: string, origin: string): TestPasskey {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(16);
  const rpIdHash = createHash("sha256").update(relyingParty).digest();
  const flags = (asksPerson: boolean, more = 0) => Buffer.from([presentFlag | (asksPerson ? verifiedFlag : 0) | more]);
  const counter = Buffer.alloc(4);
  const clientData = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const answer = (response: object) => ({
    id: id.toString("base64url"),
    rawId: id.toString("base64url"),
    type: "public-key",
    clientExtensionResults: {},
    response,
  });
  return {
    register: (challenge, asksPerson) => {
      const { x = "", y = "" } = publicKey.export({ format: "jwk" });
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey(x, y)]);
      const authData = Buffer.concat([rpIdHash, flags(asksPerson, attestedFlag), counter, attested]);
      return answer({
        clientDataJSON: clientData("webauthn.create", challenge).toString("base64url"),
        attestationObject: unattested(authData).toString("base64url"),
        transports: ["internal"],
      });
    },
    authenticate: (challenge, asksPerson) => {
      const data = clientData("webauthn.get", challenge);
      const authData = Buffer.concat([rpIdHash, flags(asksPerson), counter]);
      const signed = Buffer.concat([authData, createHash("sha256").update(data).digest()]);
      return answer({
        clientDataJSON: data.toString("base64url"),
        authenticatorData: authData.toString("base64url"),
        signature: sign("sha256", signed, privateKey).toString("base64url"),
      });
    },
  };
}

/** CBOR `{1: 2, 3: -7, -1: 1, -2: x, -3: y}`: an ES256 key on P-256 (RFC 9053). */
function coseKey(x: string, y: string): Buffer {
  const bytes = (text: string) => Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(text, "base64url")]);
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    bytes(x),
    Buffer.from([0x22]),
    bytes(y),
  ]);
}

/** CBOR `{"fmt": "none", "attStmt": {}, "authData": …}`. */
function unattested(authData: Buffer): Buffer {
  const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
  return Buffer.concat([
    Buffer.from([0xa3]),
    text("fmt"),
    text("none"),
    text("attStmt"),
    Buffer.from([0xa0]),
    text("authData"),
    Buffer.from([0x58, authData.length]),
    authData,
  ]);
}
