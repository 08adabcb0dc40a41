import type { CharterChanges, CharterValues, charter as contract } from '@shared/contract/charter'
import { CharterField } from '@shared/contract/charter'
import type { Fault } from '@shared/contract/refusal'
import { fiscalYearRange } from '@shared/domain/period'
import { toNfc } from '@shared/domain/text-fold'
import { articleWords } from '@shared/text/article'
import { charterTransition, charterTransitionRule } from '@shared/text/charter'
import { fault } from '@shared/text/fault'
import { summaries } from '@shared/text/summaries'
import type { CallContext } from '../../context'
import { publishCharter } from '../../governance/publications'
import { charterOn } from '../../membership/charter'
import { organisationOf } from '../../membership/organisation'
import { readCharterReview, saveCharterReview } from '../../membership/charter-review'
import { readResolution, resolutionFault, specialMajorityFault } from '../../membership/resolutions'
import { type CharterBreach, charterBreaches, type CharterLaw } from '../../law/charter-bounds'
import { charterDeadline, type Law, lawOn } from '../../law/law-figures'
import { refuse, refuseAll } from '../../refusal'
import type { HandlersOf } from '../../procedure'
import { breachFault } from './breach-fault'
import { charterEntries } from './entries'
import { charterHistory, setCharterField } from './store'

/** The bodies that adopt and amend a charter, and where the law says so. */
const CHARTER_BODIES = ['generalMeeting', 'foundingConference'] as const
const CHARTER_ARTICLES = '39, 64.1, 70.1'

export const charter = {
  read: (context, { on }) => {
    const { connection } = context.book
    const values = charterOn(connection, on)
    const law = lawOfCharter(context, on)
    const review = readCharterReview(connection)
    return {
      values,
      governanceForm: law.form,
      items: law.items.map(({ item, titleVi, article }) => ({ item, title: titleVi, article: articleWords(article) })),
      entries: charterEntries(values, law, charterBreaches(values, law), charterHistory(connection)),
      review,
      transition: transitionOf(context.core.law, review?.adoptedOn ?? null),
    }
  },

  check: (context, { fromDate, values }) => {
    const breaches = breachesOf(context, fromDate, values)
    const at = (level: CharterBreach['level']) => breaches.filter((one) => one.level === level).map(breachFault)
    return { faults: at('refused'), warnings: at('warned') }
  },

  change: (context, { fromDate, resolutionId = null, values }) => {
    const { book, command } = context
    const changed = changedFields(context, fromDate, values)
    if (changed.length === 0) refuse({ code: 'charter-unchanged' })
    refuseAll([
      ...breachesOf(context, fromDate, values)
        .filter(({ level }) => level === 'refused')
        .map(breachFault),
      ...resolutionFaults(context, fromDate, resolutionId),
    ])
    const by = { fromDate, resolutionId, commandSequence: command.sequence }
    for (const [field, value] of changed) setCharterField(book.connection, field, value, by)
    const resolution = resolutionId === null ? undefined : readResolution(book.connection, resolutionId)
    if (resolution !== undefined)
      publishCharter(book.connection, resolution, { today: context.today(), commandSequence: command.sequence })
    const titles = context.core.law.charterItems.flatMap(({ fields }) => fields)
    command.summary = summaries.charterChanged(
      fromDate,
      changed.map(([field]) => titles.find((one) => one.field === field)?.titleVi ?? field),
      resolution?.number ?? null,
    )
    return {}
  },

  review: (context, { adoptedOn }) => {
    saveCharterReview(context.book.connection, { adoptedOn, at: context.now(), user: context.user.name })
    context.command.summary = summaries.charterReviewed(adoptedOn)
    return {}
  },
} satisfies HandlersOf<typeof contract>

function lawOfCharter({ book, core }: CallContext, date: string): CharterLaw {
  const figures = lawOn(core.law, date)
  // A union's board meets half as often (article 65.3).
  const isUnion = organisationOf(book.connection).kind === 'LHHTX'
  const own = isUnion ? { ...figures, boardMeetingMonths: figures.unionBoardMeetingMonths } : figures
  return { items: core.law.charterItems, figures: own, form: book.profile.governanceForm }
}

/** What the law says against the charter as it would be; only what the change touches, or what it newly brings about. */
function breachesOf(context: CallContext, fromDate: string, changes: CharterChanges): CharterBreach[] {
  const law = lawOfCharter(context, fromDate)
  const before = charterOn(context.book.connection, fromDate)
  const standing = new Set(charterBreaches(before, law).map(breachKey))
  const touched = new Set(Object.keys(changes))
  return charterBreaches(merged(before, changes), law).filter(
    (breach) => touched.has(breach.field) || !standing.has(breachKey(breach)),
  )
}

const breachKey = ({ field, bound }: CharterBreach): string => `${field} ${bound.kind}`

function merged(before: CharterValues, changes: CharterChanges): CharterValues {
  const told = Object.entries(changes).filter(([, value]) => value !== undefined)
  return { ...before, ...Object.fromEntries(told) }
}

/** The fields whose value becomes another, and those said for the first time though the law's own figure is the same. */
function changedFields({ book }: CallContext, fromDate: string, changes: CharterChanges) {
  const before = charterOn(book.connection, fromDate)
  const told = new Set(charterHistory(book.connection).flatMap((row) => (row.fromDate <= fromDate ? [row.field] : [])))
  return CharterField.options.flatMap((field) => {
    const given = changes[field]
    if (given === undefined) return []
    const value = typeof given === 'string' ? toNfc(given) : given
    return value === before[field] && told.has(field) ? [] : [[field, value] as const]
  })
}

/** A change rests on a resolution of the right body made by then; what the charter said before this book began needs none. */
function resolutionFaults({ book }: CallContext, fromDate: string, resolutionId: string | null): Fault[] {
  if (resolutionId === null) {
    const { firstYear, fiscalYearStartMonth } = book.ledger.memory
    const firstDay = fiscalYearRange(firstYear, fiscalYearStartMonth).from
    if (fromDate <= firstDay) return []
    return [fault({ code: 'charter-needs-resolution', column: 'resolutionId', data: { date: firstDay } })]
  }
  const wrong =
    resolutionFault(book.connection, resolutionId, CHARTER_BODIES, CHARTER_ARTICLES) ??
    specialMajorityFault(book.connection, resolutionId, '61.2.a')
  if (wrong !== null) return [wrong]
  const resolution = readResolution(book.connection, resolutionId)
  if (resolution === undefined || resolution.date <= fromDate) return []
  const { number, date } = resolution
  return [fault({ code: 'charter-before-resolution', column: 'fromDate', value: fromDate, data: { number, date } })]
}

/** What article 115.1 demands of a charter adopted on that day, or on one nobody has said; empty when nothing. */
function transitionOf(law: Law, adoptedOn: string | null): string {
  if (adoptedOn === null) return charterTransitionRule(law.effectiveFrom, charterDeadline(law))
  if (adoptedOn >= law.effectiveFrom) return ''
  return charterTransition(adoptedOn, law.effectiveFrom, charterDeadline(law))
}
