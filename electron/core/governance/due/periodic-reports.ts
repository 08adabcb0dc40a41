import { duePeriodWords, dueReports } from '../../reporting/due-reports'
import type { ProgramForm } from '../../reporting/program-forms'
import type { DueDraft, DueQuestion } from './due'

/** What the reports are asked with beside it: the forms that the program ships. */
export type FormsQuestion = DueQuestion & { reportForms: readonly ProgramForm[] }

/**
 * Reports of a period, by the days of their forms; done when one was sent. The registration office's yearly update stands among what the law
 * asks for and is not told twice.
 */
export function periodicReportsDue({ book: { connection }, reportForms, today }: FormsQuestion): DueDraft[] {
  return dueReports(connection, reportForms, today)
    .filter(({ period }) => period.kind !== 'registrationYear')
    .map(({ formId, title, period, dueOn, reportId, sentOn }) => ({
      key: `report ${formId} ${period.key}`,
      code: 'report-due',
      dueOn,
      doneOn: sentOn,
      owner: 'director',
      basis: 'own',
      article: '',
      subject: reportId ?? '',
      values: { title, period: duePeriodWords(period) },
    }))
}
