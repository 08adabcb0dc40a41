import { addDays } from '@shared/domain/civil-date'
import { lawOn } from '../../law/law-figures'
import { charterOn } from '../../membership/charter'
import { officialMembersOn } from '../../membership/official-members'
import { waitingRows } from '../../membership/steps'
import { governanceFormOn } from '../posts-on'
import type { DueDraft, DueQuestion } from './due'

/** Applications and leaving members that wait, and too few official members (articles 4.7, 103.1.d). */
export function membersDue({ book: { connection }, law, today }: DueQuestion): DueDraft[] {
  const due: DueDraft[] = []
  const owner = governanceFormOn(connection, today) === 'full' ? 'board' : 'director'
  const waiting = waitingRows(connection)
  const decideBy = waiting
    .filter(({ stage }) => stage === 'applied')
    .map(({ date }) => addDays(date, charterOn(connection, date).admissionDecisionDays))
    .toSorted()
  const [first] = decideBy
  if (first !== undefined)
    due.push({
      key: 'applications',
      code: 'applications-waiting',
      dueOn: first,
      owner,
      basis: 'charter',
      article: '40.3',
      values: { count: decideBy.length },
    })
  const leaving = waiting.filter(({ stage }) => stage === 'leaving').length
  if (leaving > 0)
    due.push({
      key: 'leaving',
      code: 'leaving-waiting',
      dueOn: null,
      owner,
      basis: 'charter',
      article: '33.4',
      values: { count: leaving },
    })
  const figures = lawOn(law, today)
  const counted = officialMembersOn(connection, today, figures)
  if (counted !== null && counted.count < figures.minimumMembers)
    due.push({
      key: 'membersTooFew',
      code: 'members-too-few',
      dueOn: counted.revocableFrom,
      owner,
      basis: 'law',
      article: '103.1.d',
      values: { count: counted.count, limit: figures.minimumMembers },
    })
  return due
}
