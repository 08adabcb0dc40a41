import type { membership as contract } from '@shared/contract/membership'
import type { HandlersOf } from '../../procedure'
import { activate, changeType, decide } from './admission'
import { apply } from './apply'
import { depart } from './departure'
import { recordFee } from './fee'
import { decideLeave, requestLeave, withdraw } from './leaving'
import { membershipPath } from './path'
import { waitingMembers } from './queue'

export const membership = {
  path: (context, { member }) => membershipPath(context, member),
  queue: (context) => ({ rows: waitingMembers(context) }),
  apply,
  decide,
  recordFee,
  activate,
  changeType,
  requestLeave,
  decideLeave,
  withdraw,
  depart,
  print: async (context, { stepId, paper }) => {
    // Loaded when the first paper is printed: setting type is a large part of the program that the register does not need.
    const { printPaper } = await import('./print')
    return printPaper(context, stepId, paper)
  },
} satisfies HandlersOf<typeof contract>
