import type { CooperativeStatus, HubOrganisation, Sector, SizeClass } from '@shared/contract/hub/cooperatives'
import type { HubRole } from '@shared/contract/hub/permission'
import type { ReportStanding } from '@shared/contract/hub/reports'
import type { IndicatorUnit } from '@shared/contract/indicator-dictionary'
import type { ReportPeriodKind } from '@shared/domain/report-period'

// What `migrations/` creates. Flags are 0 or 1, days 'YYYY-MM-DD', instants ISO 8601 in UTC; every whole number is a safe integer.

type Flag = number

/** What an alliance is and what it has set, one row a subject; the value is JSON. */
type SettingTable = { key: string; value: string }

type HubUserTable = {
  userId: number
  name: string
  role: HubRole
  /** As `core/people/password` keeps it. */
  password: string
  isActive: Flag
  failures: number
  retryAt: string | null
}

/** Who did what and when: one row a command, never changed. */
type CommandRowTable = {
  sequence: number
  commandId: string
  at: string
  userId: number
  userName: string
  procedure: string
  input: string
  inputHash: string
  result: string
  summary: string
}

/** An indicator of the dictionary under the number figures are kept by; numbers are given once and stay. */
export type IndicatorTable = {
  number: number
  code: string
  name: string
  groupId: string
  unit: IndicatorUnit
  rollUp: 'sum' | 'count' | 'mean' | 'ratio' | 'none'
  numerator: string | null
  denominator: string | null
  isOwn: Flag
}

type CommuneTable = { code: string; name: string; validFrom: string; validTo: string }
/** Which new communes an old one went into; a person chooses where more than one. */
type CommuneSuccessorTable = { oldCode: string; newCode: string }
type AreaTable = { areaId: number; name: string }
/** The alliance's own grouping of communes, dated (reading 23). */
type AreaCommuneTable = { communeCode: string; validFrom: string; validTo: string; areaId: number }

/** What of a co-operative may change from a day on. */
type DatedCooperative = {
  name: string
  organisation: HubOrganisation
  communeCode: string | null
  sector: Sector
  sizeClass: SizeClass
  status: CooperativeStatus
}

/** As it stands now; what it was before is in `cooperativeVersion`. */
export type CooperativeTable = DatedCooperative & {
  cooperativeId: number
  taxCode: string
  /** Name and tax code without accents and capitals, for searching. */
  folded: string
  address: string
  phone: string
  email: string
  representative: string
  foundedOn: string | null
  isTaxRegistered: Flag
  isAllianceMember: Flag
  note: string
}

/** One row a span of days, [validFrom, validTo); the first begins at '0001-01-01', the last ends at '9999-12-31'. */
export type CooperativeVersionTable = DatedCooperative & { cooperativeId: number; validFrom: string; validTo: string }

/** A key whose fingerprint somebody typed from a signed paper. */
type SenderKeyTable = {
  fingerprint: string
  cooperativeId: number
  paper: string
  registeredOn: string
  withdrawnOn: string | null
  withdrawnReason: string
}

/** The alliance's own signing key, kept as `core/people/wrapped-key` wraps it, or as it is where no password was given. */
type OwnKeyTable = {
  fingerprint: string
  publicKey: string
  seed: string | null
  logN: number | null
  salt: string | null
  wrapped: string | null
  createdAt: string
  retiredAt: string | null
}

type FormTable = {
  formId: string
  version: number
  title: string
  periodKind: ReportPeriodKind
  effectiveFrom: string
  dueDays: number
  /** JSON, a list of codes. */
  indicators: string
  template: Uint8Array | null
}

type CalendarEntryTable = {
  entryId: string
  title: string
  formId: string | null
  periodKey: string | null
  dueOn: string
}

/** A packet as it came, to the byte. */
type PacketTable = {
  cooperativeId: number
  sha256: string
  kind: string
  packetId: string
  createdAt: string
  receivedAt: string
  via: 'file' | 'upload' | 'https'
  size: number
  bytes: Uint8Array
}

export type ReportTable = {
  cooperativeId: number
  formId: string
  periodKey: string
  revision: number
  reportId: string
  packetSha256: string
  standing: ReportStanding
  /** The newest revision of its co-operative, form and period. */
  isCurrent: Flag
  receivedAt: string
  decidedAt: string | null
  decidedBy: string
  preparedOn: string
  approvedBy: string
  hasSignedScan: Flag
  figureCount: number
  /** `report.json` as it came. */
  content: string
}

/** What counts in roll-ups: of each co-operative, period and indicator the figure of the report that was taken last and is not returned. */
type FigureTable = { periodKey: string; indicator: number; cooperativeId: number; value: number }

type ReceiptTable = {
  cooperativeId: number
  receiptId: string
  number: string
  reportId: string
  formId: string
  periodKey: string
  revision: number
  packetSha256: string
  outcome: 'received' | 'returned' | 'accepted'
  receivedAt: string
  issuedAt: string
  officer: string
}

type RemarkTable = { cooperativeId: number; receiptId: string; line: number; code: string | null; text: string }

/** A packet that waits for a co-operative, or was handed over. */
type OutgoingTable = {
  cooperativeId: number
  packetId: string
  kind: string
  sha256: string
  bytes: Uint8Array
  madeAt: string
  deliveredAt: string | null
}

type ReminderTable = {
  cooperativeId: number
  formId: string
  periodKey: string
  number: string
  dueOn: string
  madeAt: string
}

/** What is planned of an indicator in a period: of all ('') or of an area (its number as text). */
type TargetTable = { periodKey: string; indicator: number; areaKey: string; value: number }

type NewsItemTable = {
  kind: 'survey' | 'notice' | 'market' | 'indicator'
  itemId: string
  /** JSON as `shared/contract/alliance-news` has it. */
  content: string
  attachment: Uint8Array | null
  isCurrent: Flag
}

type NewsIssueTable = { sequence: number; issuedOn: string; packetId: string; sha256: string; bytes: Uint8Array }

/** A packet for the alliance above, as it was made. */
type PacketUpTable = {
  packetId: string
  periodKey: string
  sha256: string
  madeAt: string
  size: number
  bytes: Uint8Array
}

/** What another alliance has rolled up, as it came; the one that was made last counts. `content` is JSON as `contract/alliance-roll-up` has it. */
type ProvinceRollUpTable = {
  cooperativeId: number
  periodKey: string
  packetSha256: string
  createdAt: string
  content: string
}

/** The store of an alliance, the same in SQLite and PostgreSQL. */
export type HubSchema = {
  setting: SettingTable
  hubUser: HubUserTable
  commandRow: CommandRowTable
  indicator: IndicatorTable
  commune: CommuneTable
  communeSuccessor: CommuneSuccessorTable
  area: AreaTable
  areaCommune: AreaCommuneTable
  cooperative: CooperativeTable
  cooperativeVersion: CooperativeVersionTable
  senderKey: SenderKeyTable
  ownKey: OwnKeyTable
  form: FormTable
  calendarEntry: CalendarEntryTable
  packet: PacketTable
  report: ReportTable
  figure: FigureTable
  receipt: ReceiptTable
  remark: RemarkTable
  outgoing: OutgoingTable
  reminder: ReminderTable
  target: TargetTable
  newsItem: NewsItemTable
  newsIssue: NewsIssueTable
  packetUp: PacketUpTable
  provinceRollUp: ProvinceRollUpTable
}
