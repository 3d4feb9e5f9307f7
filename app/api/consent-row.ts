/** One answer of a person about consent, with what it is worth today. */
export type ConsentRow = {
  readonly consentId: string;
  readonly purpose: string;
  /** The organisation it is about; null: about us. */
  readonly recipientId: string | null;
  readonly recipientName: string | null;
  readonly status: "given" | "refused" | "withdrawn" | "expired";
  readonly method: string;
  readonly language: string;
  readonly noticeVersion: string;
  readonly recordedAt: string;
  readonly expiresOn: string | null;
};
