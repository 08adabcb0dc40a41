import type { Connection } from '../db/connection'
import type { Law } from '../law/law-figures'
import { checkFinding, checkFindingsOnly } from './check-findings'
import {
  checkBalance,
  checkClosed,
  checkLocked,
  checkPosted,
  checkReversed,
  checkTotal,
  checkTurnover,
} from './check-ledger'
import { checkMeeting } from './check-meeting'
import type { Check } from './load-lessons'
import type { Standing } from './standing'

/** How a task stands with the book as it is now; nothing is remembered, so that what is mended is at once right. */
export function checkTask(connection: Connection, law: Law, check: Check): Standing {
  switch (check.kind) {
    case 'posted':
      return checkPosted(connection, check)
    case 'total':
      return checkTotal(connection, check)
    case 'balance':
      return checkBalance(connection, check)
    case 'turnover':
      return checkTurnover(connection, check)
    case 'reversed':
      return checkReversed(connection, check)
    case 'closed':
      return checkClosed(connection, check)
    case 'locked':
      return checkLocked(connection, check)
    case 'meeting':
      return checkMeeting(connection, law, check.step)
    case 'finding':
      return checkFinding(connection, check.number)
    case 'findingsOnly':
      return checkFindingsOnly(connection, check.numbers)
  }
}
