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

const PEOPLE = `(SELECT member FROM voter WHERE meetingId = @meetingId UNION SELECT member FROM delegateGroupMember WHERE meetingId = @meetingId
  UNION SELECT member FROM notice WHERE meetingId IN ${CALLS} UNION SELECT giver FROM proxy WHERE meetingId IN ${CALLS}
  UNION SELECT holder FROM proxy WHERE meetingId IN ${CALLS} UNION SELECT code FROM member WHERE type = 'official')`

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
    where: `code IN ${PEOPLE}`,
    instead: { taxCode: '', address: '', phone: '', bankAccount: '' },
  },
  {
    table: 'member',
    where: `code IN ${PEOPLE}`,
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
  { table: 'post', where: `member IS NULL OR member IN ${PEOPLE}`, instead: { resolutionId: null, basis: IN_OFFICE } },
  {
    table: 'postEnd',
    where: `postId IN (SELECT postId FROM post WHERE member IS NULL OR member IN ${PEOPLE})`,
    instead: { resolutionId: null },
  },
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
