import type { AgendaDocument } from '@shared/contract/meeting-agenda'
import { PackPartId, type PackEntry } from '@shared/contract/meeting-papers'
import { packPartTitles } from '@shared/text/meeting-papers'
import { agendaLetter } from '../../documents/meeting/agenda-letter'
import { draftResolutionLetter } from '../../documents/meeting/draft-resolution'
import { missingReportLetter } from '../../documents/meeting/missing-report'
import type { MeetingPack, PackContent } from '../../documents/meeting/pack/pack'
import { payPlanLetter } from '../../documents/meeting/pay-plan'
import { lastResolutionsLetter } from '../../documents/meeting/last-resolutions'
import { yearlyReport } from '../../documents/supervision/yearly-report'
import type { Letter } from '../../documents/letter'
import { supervisionReportOf } from '../../governance/supervision-report'
import { type MeetingBundle, noted } from './facts'
import { boardReportOf, directorReportOf, noticeOf } from './letters'
import { lastResolutionsOf } from './last-resolutions'
import { packLacks, type PartLack } from './pack-lacks'
import { textsOf } from './store'

/** What other modules make and the pack is given: the official statements, their appraisal, the distribution's proposal; null where there is none. */
export type GivenParts = Readonly<
  Record<'balanceSheet' | 'incomeStatement' | 'appraisal' | 'distribution', () => PackContent | null>
>

/** What a report on an agenda is in the pack; those that have no page of their own are attached to their item by hand. */
const PARTS: Readonly<Record<AgendaDocument, readonly PackPartId[]>> = {
  directorReport: ['directorReport'],
  boardReport: ['boardReport'],
  supervisorsReport: ['supervisionReport'],
  statements: ['balanceSheet', 'incomeStatement'],
  appraisal: ['appraisal'],
  distributionProposal: ['distribution'],
  payPlan: ['payPlan'],
  // Next year's plan is a part of the board's report.
  businessPlan: ['boardReport'],
  charterDraft: [],
  lastResolutions: ['lastResolutions'],
  candidates: [],
}

/** The parts a meeting of this kind is given, in their order: an annual one all, any other what its agenda asks for and decides on. */
export function partsOf(bundle: MeetingBundle): readonly PackPartId[] {
  const { meeting, items, documents } = bundle
  if (meeting.body === 'generalMeeting' && meeting.kind === 'annual') return PackPartId.options
  const asked = new Set<PackPartId>(['notice', 'agenda', ...[...documents].flatMap((one) => PARTS[one])])
  if (items.some(({ kind }) => kind === 'motion')) asked.add('draftResolution')
  if (lastResolutionsOf(bundle).length > 0) asked.add('lastResolutions')
  return PackPartId.options.filter((part) => asked.has(part))
}

/** What the pack has and lacks, before anything is printed. */
export function packEntries(bundle: MeetingBundle): PackEntry[] {
  return partsOf(bundle).map((part) => {
    const lacks = packLacks(bundle, part)
    return {
      part,
      title: packPartTitles[part],
      printed: lacks.every(({ whole }) => !whole),
      lacks: lacks.map(({ why, article, way }) => ({ why, article, way })),
    }
  })
}

/** Parts that have a page even when there is nothing: it says that they are missing, with the article. */
const HAS_PAGE: ReadonlySet<PackPartId> = new Set(['supervisionReport', 'appraisal'])

/** The whole pack as data; every part is made here, so that reading the book and setting type are two steps. */
export function packOf(bundle: MeetingBundle, given: GivenParts): MeetingPack {
  return {
    facts: bundle.facts,
    parts: partsOf(bundle).map((part) => {
      const lacks = packLacks(bundle, part)
      const title = packPartTitles[part]
      return {
        title,
        content: contentOf(bundle, part, lacks, given),
        missing: lacks.map((lack) => ({ title, ...lack })),
      }
    }),
  }
}

function contentOf(
  bundle: MeetingBundle,
  part: PackPartId,
  lacks: readonly PartLack[],
  given: GivenParts,
): PackContent | null {
  const missing = lacks.find(({ whole }) => whole)
  if (missing !== undefined)
    return HAS_PAGE.has(part)
      ? { kind: 'letter', letter: missingReportLetter(bundle.facts, { subject: packPartTitles[part], ...missing }) }
      : null
  switch (part) {
    case 'balanceSheet':
    case 'incomeStatement':
    case 'appraisal':
    case 'distribution':
      return given[part]()
    default:
      return letterContentOf(bundle, LETTERS[part](bundle))
  }
}

const letterContentOf = (bundle: MeetingBundle, letter: Letter | null): PackContent | null =>
  letter === null ? null : { kind: 'letter', letter: noted(bundle, letter) }

type LetterPartId = Exclude<PackPartId, keyof GivenParts>

const LETTERS: Readonly<Record<LetterPartId, (bundle: MeetingBundle) => Letter | null>> = {
  notice: (bundle) => noticeOf(bundle, null),
  agenda: ({ facts, items }) => agendaLetter(facts, items),
  directorReport: directorReportOf,
  boardReport: boardReportOf,
  supervisionReport: supervisionReportOfYear,
  payPlan: ({ source, meeting, facts }) =>
    payPlanLetter(facts, textsOf(source.book.connection, meeting.meetingId).payPlan),
  draftResolution: ({ facts, items }) => draftResolutionLetter(facts, items),
  lastResolutions: (bundle) => lastResolutionsLetter(bundle.facts, lastResolutionsOf(bundle)),
}

function supervisionReportOfYear({ source, meeting, facts, form }: MeetingBundle): Letter | null {
  const report = supervisionReportOf(source.book.connection, meeting.fiscalYear)
  if (report === null) return null
  const unit = { name: facts.unitName, place: facts.place, form }
  const { marks, fingerprint, printedAt } = facts
  return { ...yearlyReport({ ...report, unit }), marks, fingerprint, printedAt }
}
