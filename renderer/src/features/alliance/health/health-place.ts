import type { HealthPlace } from '@shared/contract/law-health'

type Path = (subject: string) => string

const at =
  (path: string): Path =>
  () =>
    path
/** A part of the meeting something was found in; the list of meetings where none is named. */
const inMeeting =
  (part: string): Path =>
  (subject) =>
    subject === '' ? '/meetings' : `/meetings/${encodeURIComponent(subject)}/${part}`

const paths: Readonly<Record<HealthPlace['kind'], Path>> = {
  members: at('/members'),
  member: (code) => (code === '' ? '/members' : `/members/code/${encodeURIComponent(code)}`),
  membersPath: at('/members/path'),
  capital: at('/members/capital'),
  services: at('/members/services'),
  distribution: at('/members/distribution'),
  charter: at('/settings/charter'),
  profile: at('/settings/profile'),
  meetings: at('/meetings'),
  meetingPreparation: inMeeting('preparation'),
  meetingPeople: inMeeting('people'),
  meetingAfter: inMeeting('after'),
  posts: at('/posts'),
  resolutions: at('/resolutions'),
  appraisal: at('/supervision/appraisal'),
  supervisionReport: at('/supervision/report'),
  voucher: (id) => (id === '' ? '/vouchers' : `/vouchers/${encodeURIComponent(id)}`),
  vouchers: at('/vouchers'),
  reports: at('/reports'),
  calendar: at('/calendar'),
  training: at('/training'),
  periodicReports: at('/alliance/reports'),
}

/** The path of the place where something found is looked at or settled. */
export function healthPath({ kind, subject }: HealthPlace): string {
  return paths[kind](subject)
}
