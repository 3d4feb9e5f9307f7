import type { StreamKind, StreamStates } from "../../protection/streams.ts";
import { caseList } from "./case-lists.ts";
import { organisationList, serviceList, teamList, workerList } from "./directory-lists.ts";
import { encounterList } from "./encounter-lists.ts";
import { instrumentList } from "./instrument-lists.ts";
import type { List } from "./list.ts";
import { personList, personTokens } from "./person-lists.ts";
import { publicationList } from "./publication-lists.ts";
import { referralList } from "./referral-lists.ts";
import { sheetList } from "./sheet-lists.ts";

const lists: { readonly [Kind in StreamKind]: readonly List<StreamStates[Kind]>[] } = {
  encounter: [encounterList],
  person: [personList, personTokens],
  sheet: [sheetList],
  case: [caseList],
  referral: [referralList],
  organisation: [organisationList, teamList, workerList, serviceList],
  instrument: [instrumentList],
  publication: [publicationList],
};

/** The lists made from one kind of history. */
export function listsOf(kind: StreamKind): readonly List<StreamStates[StreamKind]>[] {
  // `as`: the kind that chooses the list is the kind of the state it will be given.
  return lists[kind] as readonly List<StreamStates[StreamKind]>[];
}
