import type { ReportPlace } from '@shared/contract/hub/reports'

/** The place itself. */
export const BOARD = '/board'

/** The path of a form's period, or of the report of a co-operative in it. */
export function boardPath(formId: string, periodKey: string, cooperativeId?: number): string {
  const period = `${BOARD}/${formId}/${periodKey}`
  return cooperativeId === undefined ? period : `${period}/${cooperativeId}`
}

/** What a path of the place leads to; parts that it does not name are null. */
export function boardInPath(path: string): { [Part in keyof ReportPlace]: ReportPlace[Part] | null } {
  const [, , formId = null, periodKey = null, cooperative = ''] = path.split('/')
  return { formId, periodKey, cooperativeId: /^\d+$/.test(cooperative) ? Number(cooperative) : null }
}
