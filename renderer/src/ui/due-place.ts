import type { DueItem } from '@shared/contract/calendar'

/** The path of the place where a thing that is due is settled. */
export function duePlace({ code, subject, values }: Pick<DueItem, 'code' | 'subject' | 'values'>): string {
  const number = (key: string) => Number(values[key] ?? 0)
  const within = (place: string, part = '') =>
    subject === '' ? place : `${place}/${encodeURIComponent(subject)}${part}`
  switch (code) {
    case 'opening-missing':
      return '/imports/opening'
    case 'drafts-waiting':
      return '/vouchers'
    case 'month-to-lock':
      return `/periods/${number('month')}`
    case 'year-to-close':
      return `/periods/close/${number('year')}`
    case 'statements-to-file':
      return '/reports'
    case 'backup-due':
    case 'second-place-missing':
      return '/settings/backups'
    case 'verify-due':
      return '/settings/verification'
    case 'signer-missing':
      return '/settings/signers'
    case 'applications-waiting':
    case 'leaving-waiting':
      return '/members/path'
    case 'members-too-few':
      return '/members'
    case 'capital-overdue':
    case 'capital-to-register':
    case 'capital-over':
    case 'capital-differs':
      return '/members/capital'
    case 'charter-to-review':
    case 'charter-outdated':
      return '/settings/charter'
    case 'annual-meeting':
    case 'meeting-alarm':
    case 'general-meeting-regular':
    case 'board-meeting-regular':
    case 'meeting-request':
    case 'meeting-instead-of-board':
      return '/meetings'
    case 'notices-to-send':
      return within('/meetings', '/people')
    case 'petitions-close':
    case 'meeting-planned':
    case 'meeting-next-call':
      return within('/meetings', '/preparation')
    case 'term-ends':
    case 'representative-to-register':
    case 'authority-ends':
      return '/posts'
    case 'finding-due':
    case 'document-request-due':
    case 'complaint-due':
    case 'inspection-planned':
      return '/supervision'
    case 'paper-due':
      return '/correspondence'
  }
}
