import type { DueItem } from '@shared/contract/calendar'

type Place = (item: Pick<DueItem, 'subject' | 'values'>) => string

const at =
  (path: string): Place =>
  () =>
    path
/** A part of the meeting a thing is about; the list of meetings where it names none. */
const inMeeting =
  (part: string): Place =>
  ({ subject }) =>
    subject === '' ? '/meetings' : `/meetings/${encodeURIComponent(subject)}/${part}`
const number = (values: DueItem['values'], key: string) => Number(values[key] ?? 0)

const places: Readonly<Record<DueItem['code'], Place>> = {
  'opening-missing': at('/imports/opening'),
  'drafts-waiting': at('/vouchers'),
  'month-to-lock': ({ values }) => `/periods/${number(values, 'month')}`,
  'year-to-close': ({ values }) => `/periods/close/${number(values, 'year')}`,
  'statements-to-file': at('/reports'),
  'backup-due': at('/settings/backups'),
  'second-place-missing': at('/settings/backups'),
  'verify-due': at('/settings/verification'),
  'signer-missing': at('/settings/signers'),
  'applications-waiting': at('/members/path'),
  'leaving-waiting': at('/members/path'),
  'members-too-few': at('/members'),
  'capital-overdue': at('/members/capital'),
  'capital-to-register': at('/members/capital'),
  'capital-over': at('/members/capital'),
  'capital-differs': at('/members/capital'),
  'registration-update': at('/alliance/reports'),
  'charter-to-review': at('/settings/charter'),
  'charter-outdated': at('/settings/charter'),
  'annual-meeting': at('/meetings'),
  'meeting-alarm': at('/meetings'),
  'general-meeting-regular': at('/meetings'),
  'board-meeting-regular': at('/meetings'),
  'meeting-request': at('/meetings'),
  'meeting-instead-of-board': at('/meetings'),
  'notices-to-send': inMeeting('people'),
  'petitions-close': inMeeting('preparation'),
  'meeting-planned': inMeeting('preparation'),
  'meeting-next-call': inMeeting('preparation'),
  'minutes-to-sign': inMeeting('after'),
  'term-ends': at('/posts'),
  'representative-to-register': at('/posts'),
  'authority-ends': at('/posts'),
  'body-short': at('/posts'),
  'representative-missing': at('/posts'),
  'resolution-task': at('/resolutions'),
  'publication-due': at('/resolutions'),
  'publication-hangs': at('/resolutions'),
  'appraisal-due': at('/supervision'),
  'finding-due': at('/supervision/findings'),
  'document-request-due': at('/supervision/requests'),
  'complaint-due': at('/supervision/complaints'),
  'inspection-planned': at('/supervision/plan'),
  'paper-due': at('/correspondence'),
  'post-untrained': at('/training'),
  'certificate-late': at('/training'),
  'report-returned': at('/alliance/exchange'),
  'packet-refused': at('/alliance/exchange'),
  'alliance-day': at('/alliance/exchange/news'),
  'alliance-survey': at('/alliance/exchange/news'),
  'packets-arrived': at('/alliance/exchange'),
  'report-due': ({ subject }) => `/alliance/reports${subject === '' ? '' : `/${encodeURIComponent(subject)}`}`,
}

/** The path of the place where a thing that is due is settled. */
export function duePlace(item: Pick<DueItem, 'code' | 'subject' | 'values'>): string {
  return places[item.code](item)
}
