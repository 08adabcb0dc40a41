import type { GovernanceForm } from '@shared/contract/books'
import { fault } from '@shared/text/fault'
import { postSummaries } from '@shared/text/post-summaries'
import type { CallContext } from '../../context'
import { plain, sql, statement } from '../../db/statement'
import { firstDayOfBook } from '../../governance/complete-post'
import { governanceFormOn } from '../../governance/posts-on'
import { readResolution, resolutionFault, specialMajorityFault } from '../../membership/resolutions'
import { refuse, refuseAll } from '../../refusal'

const lastChange = plain<Record<string, never>, { fromDate: string; resolutionId: string | null }>(
  'SELECT fromDate, resolutionId FROM governanceFormChange ORDER BY fromDate DESC LIMIT 1',
)
const insertChange = statement<{
  fromDate: string
  form: GovernanceForm
  previousForm: GovernanceForm
  resolutionId: string | null
  commandSequence: number
}>()((p) =>
  sql.insertInto('governanceFormChange').values({
    fromDate: p.fromDate,
    form: p.form,
    previousForm: p.previousForm,
    resolutionId: p.resolutionId,
    commandSequence: p.commandSequence,
  }),
)
const saveForm = plain<{ form: GovernanceForm }, never>('UPDATE book SET governanceForm = @form')

/** From when the form of a day counts and by which resolution; null where it never changed. */
export function formSince({ book }: CallContext, on: string) {
  const last = book.connection.get(lastChange, {})
  if (last === undefined || last.fromDate > on) return { formSince: null, formResolution: null }
  const resolution = last.resolutionId === null ? undefined : readResolution(book.connection, last.resolutionId)
  return {
    formSince: last.fromDate,
    formResolution:
      resolution === undefined ? null : { resolutionId: resolution.resolutionId, number: resolution.number },
  }
}

/**
 * Changes the form of governance from a day on: by a resolution of the general meeting, which decides it with the special majority (articles
 * 61.2.c, 64.6, 70.6). A day before this book begins puts right what was entered with the book, without one.
 */
export function changeForm(
  context: CallContext,
  {
    form,
    fromDate,
    resolutionId = null,
  }: { form: GovernanceForm; fromDate: string; resolutionId?: string | null | undefined },
): void {
  const { book, command } = context
  const { connection } = book
  const previousForm = governanceFormOn(connection, fromDate)
  if (form === previousForm) refuse({ code: 'governance-form-same', column: 'form' })
  if (fromDate > context.today())
    refuse({ code: 'governance-form-ahead', column: 'fromDate', value: fromDate, data: { date: fromDate } })
  const last = connection.get(lastChange, {})
  if (last !== undefined && fromDate <= last.fromDate)
    refuse({ code: 'governance-form-backdated', column: 'fromDate', value: fromDate, data: { date: last.fromDate } })
  refuseAll(resolutionFaults(context, { fromDate, resolutionId }))
  // Without a resolution it was so all along: what was entered with the book is put right, and older days are judged by it too.
  const before = resolutionId === null ? form : previousForm
  connection.run(insertChange, {
    fromDate,
    form,
    previousForm: before,
    resolutionId,
    commandSequence: command.sequence,
  })
  connection.run(saveForm, { form: governanceFormOn(connection, context.today()) })
  command.summary = postSummaries.formChanged(form, fromDate)
}

function resolutionFaults({ book }: CallContext, change: { fromDate: string; resolutionId: string | null }) {
  const { connection } = book
  const { fromDate, resolutionId } = change
  if (resolutionId === null) {
    const firstDay = firstDayOfBook(connection)
    if (fromDate <= firstDay) return []
    return [fault({ code: 'governance-form-unresolved', column: 'resolutionId', data: { date: firstDay } })]
  }
  const wrong =
    resolutionFault(connection, resolutionId, ['generalMeeting'], '61.2.c, 64.6, 70.6') ??
    specialMajorityFault(connection, resolutionId, '61.2.c')
  if (wrong !== null) return [wrong]
  const resolution = readResolution(connection, resolutionId)
  if (resolution === undefined || resolution.date <= fromDate) return []
  const { number, date } = resolution
  return [fault({ code: 'post-before-resolution', column: 'fromDate', value: fromDate, data: { number, date } })]
}
