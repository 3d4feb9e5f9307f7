export const doorWords = {
  "refusal.access.not-signed-in": "You are signed out. Sign in again to go on.",
  "refusal.access.not-permitted": "Your role does not allow this. Your supervisor or administrator can help.",
  "refusal.access.not-reachable": "There is nothing here, or it is not yours to see.",
  "refusal.access.second-factor-needed":
    "This needs the second step of signing in. Sign in again with it, then try once more.",
  "refusal.access.foreign-page":
    "This request came from another website and was stopped. Open Amparo itself and try again.",
  "refusal.access.no-such-path": "There is no such address. Check it, or begin at Today.",
  "refusal.access.too-many":
    "Too many tries. Wait {seconds, plural, one {one second} other {# seconds}}, then try again.",
  "refusal.door.already-exists": "This exists already. Open it instead of starting it again.",
  "refusal.door.id-reused": "Something else was sent under this number before. Open the page again and try once more.",
  "refusal.door.fault":
    "Something broke on our side and nothing was saved. Try again; if it happens again, give your administrator this reference: {reference}",
  "refusal.input.invalid":
    "{count, plural, one {One entry does not have the form it needs: {places}.} other {# entries do not have the form they need: {places}.}} Correct it and send again.",
  "refusal.input.not-json": "This could not be read. Send it again as JSON.",
  "refusal.input.too-large": "This is too large. Send at most {megabytes} MB at once.",
  "refusal.input.unknown-command": "Amparo does not know this command. Load the page again, it may be an old one.",
  "refusal.input.unsupported-version":
    "This page is older than the server, which knows version {known}. Load it again.",
  "refusal.sign-in.email-not-invited":
    "Use the email address that this invitation was made for, or ask whoever invited you for a new link.",
  "refusal.sign-in.email-taken": "This email address already signs in here. Use another, or sign in with it.",
  "refusal.sign-in.passkey-unverified":
    "Your device did not ask for your fingerprint, face or code, so this passkey cannot be used.",
  "refusal.sign-in.password-too-short":
    "At least {least} characters, please. Several words that do not belong together are easy to keep.",
  "refusal.sign-in.password-too-long": "At most {most} characters, please.",
  "refusal.sign-in.password-too-common":
    "This password is among the first that a stranger would try. Please choose another.",
  "refusal.sign-in.reset-own":
    "Nobody resets their own sign-in. Ask another administrator, or whoever runs this installation.",
  "refusal.sign-in.code-used": "This code was used already. Wait for the next one in your app, then type it.",
} as const;
