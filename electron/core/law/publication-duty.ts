import { addDays } from '@shared/domain/civil-date'
import { afterWorkingDays, type Holidays } from './working-days'

/** What must be published at the head office for members to read (article 14.1, reading 16), with the point that names it. */
export const publishedThings = {
  charter: '14.1.a',
  rules: '14.1.a',
  meetingResolution: '14.1.b',
  boardResolution: '14.1.b',
  directorDecision: '14.1.b',
  memberList: '14.1.c',
  statements: '14.1.d',
  fundsAndAssets: '14.1.đ',
  training: '14.1.e',
  byCharter: '14.1.g',
} as const

/** Where the publication of one paper stands. `publishBy` is exact only while the holiday table reaches that far (`certain`). */
export type PublicationDuty = {
  state: 'toPublish' | 'late' | 'published' | 'takenDownEarly' | 'done'
  publishBy: string
  certain: boolean
  /** The day up to which it must hang; null until it is put up. */
  until: string | null
  publishedLate: boolean
}

/**
 * The publication of a paper at the head office (R37, article 14.2): within 5 working days of the day it was issued, and for at least 30 consecutive days from
 * the day it was put up; the first day is not counted (reading 9).
 */
export function publicationDuty(
  paper: { issuedOn: string; publishedOn: string | null; takenDownOn: string | null },
  on: string,
  figures: { publicationWorkingDays: number; publicationDays: number },
  holidays: Holidays,
): PublicationDuty {
  const { date: publishBy, certain } = afterWorkingDays(paper.issuedOn, figures.publicationWorkingDays, holidays)
  const { publishedOn, takenDownOn } = paper
  if (publishedOn === null)
    return { state: on > publishBy ? 'late' : 'toPublish', publishBy, certain, until: null, publishedLate: false }
  const until = addDays(publishedOn, figures.publicationDays)
  const known = { publishBy, certain, until, publishedLate: publishedOn > publishBy }
  if (takenDownOn !== null && takenDownOn < until) return { state: 'takenDownEarly', ...known }
  return { state: on >= until ? 'done' : 'published', ...known }
}
