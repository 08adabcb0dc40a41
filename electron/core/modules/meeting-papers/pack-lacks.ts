import type { PackPartId } from '@shared/contract/meeting-papers'
import { packLackWords as words } from '@shared/text/meeting-papers'
import { appraisalOf } from '../../governance/appraisals'
import { supervisionReportOf } from '../../governance/supervision-report'
import type { MeetingBundle } from './facts'
import { invitationNumber } from './letters'
import { lastResolutionsOf } from './last-resolutions'
import { distributionOf, plansOf, textsOf } from './store'
import { knowsYear } from './year-figures'

/** What a part lacks, in words; `whole` where the part itself is not there. */
export type PartLack = { why: string; article: string; way: string; whole: boolean }

const whole = (lack: Omit<PartLack, 'whole'>): PartLack => ({ ...lack, whole: true })
const some = (lack: Omit<PartLack, 'whole'>): PartLack => ({ ...lack, whole: false })

/** What a part of the pack lacks: nothing is refused, the meeting is told. */
export function packLacks(bundle: MeetingBundle, part: PackPartId): PartLack[] {
  return LACKS[part](bundle)
}

const LACKS: Readonly<Record<PackPartId, (bundle: MeetingBundle) => PartLack[]>> = {
  notice: (bundle) => [
    ...(bundle.meeting.place === '' ? [some(words.noVenue)] : []),
    ...(invitationNumber(bundle) === null ? [some(words.noNumber)] : []),
  ],
  agenda: ({ items }) => (items.length === 0 ? [whole(words.noItems)] : []),
  directorReport: (bundle) => {
    const { year, lacks } = yearLacks(bundle)
    if (lacks.some((lack) => lack.whole)) return lacks
    return plansOf(bundle.source.book.connection, year).length === 0 ? [...lacks, some(words.noPlan(year))] : lacks
  },
  boardReport: boardLacks,
  supervisionReport: ({ source, meeting }) =>
    supervisionReportOf(source.book.connection, meeting.fiscalYear) === null
      ? [whole(words.noSupervisionReport(meeting.fiscalYear))]
      : [],
  balanceSheet: (bundle) => yearLacks(bundle).lacks,
  incomeStatement: (bundle) => yearLacks(bundle).lacks,
  appraisal: ({ source, meeting }) => {
    const appraisal = appraisalOf(source.book.connection, meeting.fiscalYear)
    if (appraisal === null) return [whole(words.noAppraisal(meeting.fiscalYear))]
    return appraisal.state === 'stale' ? [some(words.staleAppraisal(meeting.fiscalYear))] : []
  },
  distribution: ({ source, meeting }) => {
    const found = distributionOf(source.book.connection, meeting.fiscalYear)
    if (found === null) return [whole(words.noDistribution(meeting.fiscalYear))]
    return found.kind === 'proposal' ? [some(words.distributionNotSubmitted)] : []
  },
  payPlan: ({ source, meeting }) =>
    textsOf(source.book.connection, meeting.meetingId).payPlan.trim() === '' ? [whole(words.noPayPlan)] : [],
  draftResolution: ({ items }) => {
    const voted = items.filter(({ kind }) => kind === 'motion')
    const open = voted.filter(({ draft }) => draft.trim() === '')
    if (open.length === voted.length) return [whole(words.noDrafts)]
    return open.length === 0 ? [] : [some(words.someDrafts(open.map(({ title }) => title).join('; ')))]
  },
  lastResolutions: (bundle) => (lastResolutionsOf(bundle).length === 0 ? [whole(words.noLastResolutions)] : []),
}

function yearLacks({ source, meeting }: MeetingBundle): { year: number; lacks: PartLack[] } {
  const year = meeting.fiscalYear
  if (!knowsYear(source.book, year)) return { year, lacks: [whole(words.noYear(year))] }
  const closed = source.book.ledger.memory.closedYears.has(year)
  return { year, lacks: closed ? [] : [some(words.notClosed(year))] }
}

function boardLacks(bundle: MeetingBundle): PartLack[] {
  const { source, meeting, form } = bundle
  const { lacks } = yearLacks(bundle)
  if (lacks.some((lack) => lack.whole)) return lacks
  const { boardReport, fundsNext, planNext } = textsOf(source.book.connection, meeting.meetingId)
  const next = meeting.fiscalYear + 1
  const planned = plansOf(source.book.connection, next).length > 0
  return [
    ...(form === 'full' && boardReport.trim() === '' ? [some(words.noBoardText)] : []),
    ...(fundsNext.trim() === '' ? [some(words.noFundsNext(next))] : []),
    ...(!planned && planNext.trim() === '' ? [some(words.noNextPlan(next))] : []),
  ]
}
