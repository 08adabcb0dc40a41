import type { RestingRow } from '@shared/contract/meeting-resolutions'
import { restingWords as words } from '@shared/text/resolution-paper'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'

type Of = { resolutionId: string }
type Voucher = { voucherId: number | null; number: string | null }

const memberSteps = plain<Of, { key: string; date: string; kind: string; name: string }>(
  `SELECT member AS key, memberStep.date AS date, memberStep.kind AS kind, party.name AS name
   FROM memberStep JOIN party ON party.code = member WHERE resolutionId = @resolutionId ORDER BY stepId`,
)
const charterRows = plain<Of, { field: string; date: string }>(
  `SELECT field, fromDate AS date FROM charterSetting WHERE resolutionId = @resolutionId ORDER BY settingId`,
)
const forms = plain<Of, { form: string; date: string }>(
  `SELECT form, fromDate AS date FROM governanceFormChange WHERE resolutionId = @resolutionId`,
)
const postsGiven = plain<Of, { key: string; name: string; date: string }>(
  `SELECT postId AS key, name, fromDate AS date FROM post WHERE resolutionId = @resolutionId ORDER BY postId`,
)
const postsEnded = plain<Of, { key: string; name: string; date: string }>(
  `SELECT post.postId AS key, name, endedOn AS date FROM postEnd JOIN post USING (postId) WHERE postEnd.resolutionId = @resolutionId`,
)
const approvals = plain<Of, { key: string; year: number; appraisal: string; date: string }>(
  `SELECT approvalId AS key, year, appraisal, approvedOn AS date FROM statementsApproval WHERE resolutionId = @resolutionId`,
)
const distributions = plain<Of, Voucher & { key: string; year: number; approved: number; date: string }>(
  `SELECT distributionId AS key, distribution.year AS year, approved, resolution.date AS date, voucher.voucherId AS voucherId, voucher.number AS number
   FROM distributionOutcome JOIN distribution USING (distributionId) JOIN resolution USING (resolutionId)
     LEFT JOIN voucher ON voucher.voucherId = distributionOutcome.voucherId WHERE resolutionId = @resolutionId`,
)
const capitalRows = plain<Of, Voucher & { key: string; kind: string; name: string; date: string }>(
  `SELECT member AS key, capitalChange.kind AS kind, party.name AS name, capitalChange.date AS date, voucher.voucherId AS voucherId, voucher.number AS number
   FROM capitalChange JOIN party ON party.code = member LEFT JOIN voucher USING (voucherId)
   WHERE resolutionId = @resolutionId ORDER BY changeId`,
)
const deals = plain<Of, Voucher & { key: string; asset: string; valuation: string; date: string }>(
  `SELECT dealId AS key, asset, valuation, assetDeal.date AS date, voucher.voucherId AS voucherId, voucher.number AS number
   FROM assetDeal LEFT JOIN assetDealVoucher USING (dealId) LEFT JOIN voucher USING (voucherId)
   WHERE resolutionId = @resolutionId ORDER BY assetDeal.commandSequence, voucher.voucherId`,
)

/** Everything in the book that rests on a resolution, with its voucher where it has one. `field` gives the words of a field of the charter. */
export function restingOn(connection: Connection, resolutionId: string, field: (id: string) => string): RestingRow[] {
  const of = { resolutionId }
  return [
    ...connection.all(memberSteps, of).map((row) => ({
      kind: 'member' as const,
      key: row.key,
      date: row.date,
      voucher: null,
      text: `${words.steps[row.kind] ?? row.kind}: ${row.name} (${row.key})`,
    })),
    ...connection.all(charterRows, of).map((row) => ({
      kind: 'charter' as const,
      key: row.field,
      date: row.date,
      voucher: null,
      text: words.charter(field(row.field)),
    })),
    ...connection.all(forms, of).map((row) => ({
      kind: 'form' as const,
      key: row.form,
      date: row.date,
      voucher: null,
      text: words.form(row.form),
    })),
    ...connection.all(postsGiven, of).map((row) => ({
      kind: 'post' as const,
      key: row.key,
      date: row.date,
      voucher: null,
      text: words.post(row.name),
    })),
    ...connection.all(postsEnded, of).map((row) => ({
      kind: 'post' as const,
      key: row.key,
      date: row.date,
      voucher: null,
      text: words.postEnd(row.name),
    })),
    ...connection.all(approvals, of).map((row) => ({
      kind: 'statements' as const,
      key: row.key,
      date: row.date,
      voucher: null,
      text: words.statements(row.year, row.appraisal),
    })),
    ...connection.all(distributions, of).map((row) => ({
      kind: 'distribution' as const,
      key: row.key,
      date: row.date,
      voucher: voucherOf(row),
      text: words.distribution(row.year, row.approved === 1),
    })),
    ...connection.all(capitalRows, of).map((row) => ({
      kind: 'capital' as const,
      key: row.key,
      date: row.date,
      voucher: voucherOf(row),
      text: `${words.capital[row.kind] ?? words.otherCapital}: ${row.name} (${row.key})`,
    })),
    ...connection.all(deals, of).map((row) => ({
      kind: 'deal' as const,
      key: row.key,
      date: row.date,
      voucher: voucherOf(row),
      text: words.deal(row.asset, row.valuation),
    })),
  ]
}

function voucherOf({ voucherId, number }: Voucher): RestingRow['voucher'] {
  return voucherId === null || number === null ? null : { voucherId, number }
}
