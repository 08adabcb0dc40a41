import type { MemberListChoices } from '@shared/contract/member-imports'
import { memberListWords } from '@shared/text/member-list'
import type { OpenBook } from '../../book-file/open-book'
import type { Connection } from '../../db/connection'
import { changeMember, enterMember } from '../../membership/register'
import { newestFrom } from '../../membership/register-versions'
import { refuseAll } from '../../refusal'
import type { Sheet } from '../reading/sheet'
import { judgeList } from './judge-list'

export type WrittenList = { created: number; changed: number; unchanged: number }

/**
 * Writes a list into the register inside the command's transaction, or refuses it whole with every fault named. A new member counts
 * from the day they joined; what a list changes counts from today, or from the last entry of the member where that is later.
 */
export function writeList(
  book: OpenBook,
  sheet: Sheet,
  choices: MemberListChoices,
  { fileName, today, commandSequence }: { fileName: string; today: string; commandSequence: number },
): WrittenList {
  const judging = judgeList(book, sheet, choices)
  let step = judging.next()
  while (step.done !== true) step = judging.next()
  const { planned, preview } = step.value
  refuseAll(preview.faults)
  const reason = memberListWords.reason(fileName)
  for (const { outcome, record } of planned) {
    if (record === null) continue
    if (outcome === 'created') {
      const fromDate = record.member.joinedOn ?? book.ledger.firstDay
      enterMember(book.ledger, record, { fromDate, reason, commandSequence })
    } else {
      const fromDate = changesFrom(book.connection, record.member.code, today)
      changeMember(book.ledger, record, { fromDate, reason, commandSequence })
    }
  }
  return { created: preview.created, changed: preview.changed, unchanged: preview.unchanged }
}

function changesFrom(connection: Connection, member: string, today: string): string {
  const last = newestFrom(connection, member) ?? today
  return last > today ? last : today
}
