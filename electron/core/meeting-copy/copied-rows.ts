import type { SqlValue } from '../db/statement'

/** A table that goes into the copy of a meeting: which of its rows, and what of them is put in place of what the office keeps. */
export type CopiedTable = {
  table: string
  /** SQL after WHERE; `@meetingId` stands for the meeting. Every row where it is left out. */
  where?: string
  /** Columns that are replaced: personal data nobody needs in the hall, and what points to rows that stay in the office. */
  instead?: Readonly<Record<string, SqlValue>>
}

/** This call of the meeting and the calls before it. */
const CALLS = `(WITH RECURSIVE call (id) AS (
  SELECT @meetingId UNION SELECT previousCallId FROM meeting JOIN call ON meetingId = id WHERE previousCallId IS NOT NULL
) SELECT id FROM call)`

/** On what a post rests is a paper of the office. */
const IN_OFFICE = 'office'

/**
 * What the hall's laptop needs, parents before children: whose co-operative it is, who may sign in, names and hamlets of those who come,
 * the charter's figures, and the meeting with all its rows. No account, no voucher, no identity number, no telephone leaves the office.
 */
export const copiedTables: readonly CopiedTable[] = [
  { table: 'book' },
  { table: 'signer' },
  {
    table: 'party',
    // Everybody of the register: who has no vote may come too (article 57.2).
    where: 'code IN (SELECT code FROM member)',
    instead: { taxCode: '', address: '', phone: '', bankAccount: '' },
  },
  {
    table: 'member',
    instead: {
      birthDate: null,
      idNumber: '',
      ethnicity: '',
      pledgedCapital: 0,
      idIssuedOn: null,
      idIssuedBy: '',
      representativeIdNumber: '',
      household: '',
      occupation: '',
      education: '',
      note: '',
    },
  },
  { table: 'post', instead: { resolutionId: null, basis: IN_OFFICE } },
  { table: 'postEnd', instead: { resolutionId: null } },
  { table: 'charterSetting', instead: { resolutionId: null } },
  {
    table: 'meetingRequest',
    where: `requestId IN (SELECT requestId FROM meeting WHERE meetingId IN ${CALLS})`,
  },
  { table: 'meeting', where: `meetingId IN ${CALLS} ORDER BY callNumber` },
  { table: 'petition', where: `meetingId IN ${CALLS}` },
  { table: 'agendaItem', where: `meetingId IN ${CALLS}` },
  { table: 'notice', where: `meetingId IN ${CALLS}` },
  { table: 'delegateGroup', where: `meetingId IN ${CALLS}` },
  { table: 'delegateGroupMember', where: `meetingId IN ${CALLS}` },
  { table: 'proxy', where: `meetingId IN ${CALLS}` },
  { table: 'voter', where: `meetingId IN ${CALLS}` },
  { table: 'hallOpening', where: `meetingId IN ${CALLS}` },
  { table: 'hallEvent', where: 'meetingId = @meetingId ORDER BY ordinal' },
]
