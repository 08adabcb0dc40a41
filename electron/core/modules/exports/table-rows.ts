import type { ExportTableName } from '@shared/text/export-readme'
import { type CompiledStatement, plain, type SqlValue } from '../../db/statement'

export type ExportRow = Record<string, SqlValue>

const rowsOf = (text: string): CompiledStatement<Record<string, never>, ExportRow> =>
  plain<Record<string, never>, ExportRow>(text)

/** Where the rows of each exported table come from; the columns and their order are those of `exportTables`. */
export const tableRows: Readonly<Record<ExportTableName, CompiledStatement<Record<string, never>, ExportRow>>> = {
  accounts: rowsOf('SELECT * FROM account ORDER BY code'),
  parties: rowsOf('SELECT * FROM party ORDER BY code'),
  members: rowsOf(
    'SELECT member.*, party.name, party.address, party.phone FROM member JOIN party USING (code) ORDER BY code',
  ),
  // Reversals of the opening count in the same month, so the net is the opening as it stands.
  opening: rowsOf(
    `SELECT account, party, iif(net > 0, net, NULL) AS debit, iif(net < 0, -net, NULL) AS credit FROM (
       SELECT account, party, debit - credit AS net FROM partyBalance WHERE month % 100 = 0
     ) WHERE net <> 0 ORDER BY account, party`,
  ),
  journal: rowsOf(
    `SELECT number, kind, date, voucher.postingDate AS postingDate, voucher.description AS description, debitAccount AS debit, creditAccount AS credit,
       posting.amount AS amount, debitParty, creditParty, person, address, attachments
     FROM voucher JOIN posting USING (voucherId) WHERE voucher.month % 100 <> 0 ORDER BY voucher.postingDate, voucherId, line`,
  ),
  vouchers: rowsOf('SELECT * FROM voucher ORDER BY voucherId'),
  postings: rowsOf(
    'SELECT posting.*, debitAccount AS debit, creditAccount AS credit FROM posting ORDER BY voucherId, line',
  ),
  balances: rowsOf('SELECT * FROM balance ORDER BY account, month'),
  'party-balances': rowsOf('SELECT * FROM partyBalance ORDER BY account, party, month'),
  numbering: rowsOf('SELECT * FROM numbering ORDER BY month, kind'),
  periods: rowsOf('SELECT * FROM periodLock ORDER BY month'),
  closings: rowsOf('SELECT * FROM yearClosing ORDER BY voucherId'),
  users: rowsOf('SELECT *, iif(password IS NULL, 0, 1) AS hasPassword FROM user ORDER BY userId'),
  resolutions: rowsOf('SELECT * FROM resolution ORDER BY date, commandSequence'),
  charter: rowsOf('SELECT * FROM charterSetting ORDER BY settingId'),
  attachments: rowsOf(
    `SELECT attachment.*, mediaType, 'scans/' || scanId || '.' || substr(mediaType, instr(mediaType, '/') + 1) AS file
     FROM attachment JOIN scan USING (scanId) ORDER BY addedAt, attachmentId`,
  ),
  services: rowsOf('SELECT * FROM service ORDER BY code'),
  'service-agreements': rowsOf('SELECT * FROM serviceAgreement ORDER BY fromDate, agreementId'),
  'labour-pay': rowsOf('SELECT * FROM labourPay ORDER BY year, member, commandSequence'),
  'member-details': rowsOf('SELECT * FROM member ORDER BY code'),
  'member-versions': rowsOf('SELECT * FROM memberVersion ORDER BY versionId'),
  relatives: rowsOf('SELECT * FROM relative ORDER BY declaredOn, relativeId'),
  'member-steps': rowsOf('SELECT * FROM memberStep ORDER BY stepId'),
  'capital-changes': rowsOf('SELECT * FROM capitalChange ORDER BY changeId'),
  certificates: rowsOf('SELECT * FROM certificate ORDER BY certificateId'),
  'certificate-ends': rowsOf('SELECT * FROM certificateEnd ORDER BY certificateId'),
  'distribution-proposals': rowsOf('SELECT * FROM distributionProposal ORDER BY year, proposalId'),
  distributions: rowsOf('SELECT * FROM distribution ORDER BY commandSequence'),
  'distribution-outcomes': rowsOf('SELECT * FROM distributionOutcome ORDER BY distributionId'),
  'distribution-payments': rowsOf('SELECT * FROM distributionPayment ORDER BY distributionId, member, voucherId'),
  posts: rowsOf('SELECT * FROM post ORDER BY fromDate, postId'),
  'post-ends': rowsOf('SELECT * FROM postEnd ORDER BY endedOn, postId'),
  'signing-authorities': rowsOf('SELECT * FROM signingAuthority ORDER BY fromDate, authorityId'),
  'post-grounds': rowsOf('SELECT * FROM postGround ORDER BY fromDate, groundId'),
  'governance-forms': rowsOf('SELECT * FROM governanceFormChange ORDER BY changeId'),
  'paper-numbers': rowsOf('SELECT * FROM paperNumber ORDER BY year, kind, body, ordinal'),
  correspondence: rowsOf('SELECT * FROM correspondence ORDER BY registeredOn, commandSequence'),
  'supervision-visits': rowsOf('SELECT * FROM supervisionVisit ORDER BY commandSequence'),
  'sample-draws': rowsOf('SELECT * FROM sampleDraw ORDER BY commandSequence'),
  'drawn-vouchers': rowsOf('SELECT * FROM drawnVoucher ORDER BY drawId, place'),
  judgements: rowsOf('SELECT * FROM judgement ORDER BY judgementId'),
  'inspection-plan': rowsOf('SELECT * FROM inspectionPlan ORDER BY year, monthOfYear, planItemId'),
  inspections: rowsOf('SELECT * FROM inspection ORDER BY commandSequence'),
  'inspection-signings': rowsOf('SELECT * FROM inspectionSigning ORDER BY commandSequence'),
  findings: rowsOf('SELECT * FROM finding ORDER BY commandSequence'),
  'finding-steps': rowsOf('SELECT * FROM findingStep ORDER BY stepId'),
  'document-requests': rowsOf('SELECT * FROM documentRequest ORDER BY commandSequence'),
  'document-request-steps': rowsOf('SELECT * FROM documentRequestStep ORDER BY stepId'),
  complaints: rowsOf('SELECT * FROM complaint ORDER BY commandSequence'),
  'complaint-steps': rowsOf('SELECT * FROM complaintStep ORDER BY stepId'),
  'meeting-requests': rowsOf('SELECT * FROM meetingRequest ORDER BY receivedOn, requestId'),
  meetings: rowsOf('SELECT * FROM meeting ORDER BY plannedOn, callNumber, meetingId'),
  'agenda-items': rowsOf('SELECT * FROM agendaItem ORDER BY meetingId, position, itemId'),
  petitions: rowsOf('SELECT * FROM petition ORDER BY receivedOn, petitionId'),
  notices: rowsOf('SELECT * FROM notice ORDER BY meetingId, edition, member'),
  'delegate-groups': rowsOf('SELECT * FROM delegateGroup ORDER BY meetingId, name'),
  'delegate-group-members': rowsOf('SELECT * FROM delegateGroupMember ORDER BY meetingId, groupId, member'),
  proxies: rowsOf('SELECT * FROM proxy ORDER BY meetingId, givenOn, proxyId'),
  voters: rowsOf('SELECT * FROM voter ORDER BY meetingId, member'),
  appraisals: rowsOf('SELECT * FROM appraisal ORDER BY commandSequence'),
  'statements-refusals': rowsOf('SELECT * FROM statementsRefusal ORDER BY commandSequence'),
  'supervision-reports': rowsOf('SELECT * FROM supervisionReport ORDER BY commandSequence'),
  'supervisor-notes': rowsOf('SELECT * FROM issuedNote ORDER BY commandSequence'),
  'supervisor-drafts': rowsOf('SELECT * FROM supervisorDraft ORDER BY savedAt, draftId'),
  'supervisor-copies': rowsOf('SELECT * FROM supervisorCopy ORDER BY commandSequence'),
  minutes: rowsOf('SELECT * FROM minutes ORDER BY minutesId'),
  'resolution-drafts': rowsOf('SELECT * FROM resolutionDraft ORDER BY draftId'),
  'resolution-texts': rowsOf('SELECT * FROM resolutionText ORDER BY commandSequence'),
  'resolution-articles': rowsOf('SELECT * FROM resolutionArticle ORDER BY resolutionId, ordinal'),
  'resolution-effects': rowsOf('SELECT * FROM resolutionEffect ORDER BY resolutionId, ordinal'),
  'resolution-tasks': rowsOf('SELECT * FROM resolutionTask ORDER BY commandSequence, taskId'),
  'resolution-task-steps': rowsOf('SELECT * FROM resolutionTaskStep ORDER BY stepId'),
  'statements-approvals': rowsOf('SELECT * FROM statementsApproval ORDER BY year, commandSequence'),
  'asset-deals': rowsOf('SELECT * FROM assetDeal ORDER BY date, dealId'),
  'asset-deal-vouchers': rowsOf('SELECT * FROM assetDealVoucher ORDER BY voucherId'),
  publications: rowsOf('SELECT * FROM publication ORDER BY issuedOn, publicationId'),
  commands: rowsOf('SELECT * FROM command ORDER BY sequence'),
  signers: rowsOf('SELECT * FROM signer ORDER BY post, fromDate'),
  settings: rowsOf('SELECT * FROM setting ORDER BY key'),
  drafts: rowsOf('SELECT * FROM draft ORDER BY updatedAt'),
  upkeep: rowsOf('SELECT * FROM upkeep ORDER BY sequence'),
}
