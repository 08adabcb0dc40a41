import { hash } from 'node:crypto'
import { SHORTEST_PASSWORD } from '@shared/contract/people'
import type { Fault } from '@shared/contract/refusal'
import type { supervisorDrafts as contract } from '@shared/contract/supervisor-drafts'
import { fault } from '@shared/text/fault'
import { privateSummaries } from '@shared/text/private-summaries'
import type { CallContext } from '../../context'
import type { SupervisorKeyTable } from '../../db/schema-private'
import { earlierCommand } from '../../ledger/command-row'
import { newDraftsKey, unwrapDraftsKey, wrapDraftsKey } from '../../people/drafts-key'
import { pacedTry } from '../../people/paced-try'
import type { WrappedKey } from '../../people/wrapped-key'
import type { HandlersOf, PreparedHandler } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { supervisorOf } from './own'
import { dropDraftsOfUser, keepKey, keyOfUser } from './store'

type Contract = typeof contract
type Typed = { id: string; password: string; again: string }

const setPassword: PreparedHandler<Contract['setPassword']> = {
  prepare: async (context, input) => {
    const { userId, repeated } = begun(context, input)
    if (!repeated && context.book.connection.get(keyOfUser, { userId })) refuse({ code: 'drafts-password-set' })
    return writing(context, input, await wrapDraftsKey(newDraftsKey(), input.password, userId), (inner) => {
      inner.command.summary = privateSummaries.draftsPasswordSet
      return {}
    })
  },
}

const changePassword: PreparedHandler<Contract['changePassword']> = {
  prepare: async (context, input) => {
    const { userId, repeated } = begun(context, input)
    // A command whose answer was lost comes again with the old password that it has itself replaced.
    const key = repeated ? newDraftsKey() : await provenKey(context, { password: input.old, column: 'old' })
    return writing(context, input, await wrapDraftsKey(key, input.password, userId), (inner) => {
      inner.command.summary = privateSummaries.draftsPasswordChanged
      return {}
    })
  },
}

const startAgain: PreparedHandler<Contract['startAgain']> = {
  prepare: async (context, input) => {
    const { userId } = begun(context, input)
    return writing(context, input, await wrapDraftsKey(newDraftsKey(), input.password, userId), (inner) => {
      const { changes } = inner.book.connection.run(dropDraftsOfUser, { userId })
      inner.core.seat.forgetDraftsKey()
      inner.command.summary = privateSummaries.draftsBegunAgain(changes)
      return { lost: changes }
    })
  },
}

/** Setting, changing and losing the password of one's drafts, opening and closing them. */
export const passwordHandlers = {
  setPassword,
  changePassword,
  startAgain,

  unlock: async (context, { password }) => {
    const { userId } = supervisorOf(context)
    const key = await provenKey(context, { password, column: 'password' })
    context.core.seat.keepDraftsKey(context.core, userId, key)
    return {}
  },

  lock: (context) => {
    supervisorOf(context)
    context.core.seat.forgetDraftsKey()
    return {}
  },
} satisfies Pick<HandlersOf<Contract>, 'setPassword' | 'changePassword' | 'startAgain' | 'unlock' | 'lock'>

function begun(context: CallContext, { id, password, again }: Typed): { userId: string; repeated: boolean } {
  const { userId } = supervisorOf(context)
  const faults: Fault[] = []
  if ([...password.normalize('NFC')].length < SHORTEST_PASSWORD)
    faults.push(fault({ code: 'password-short', column: 'password', data: { limit: SHORTEST_PASSWORD } }))
  if (password.normalize('NFC') !== again.normalize('NFC'))
    faults.push(fault({ code: 'drafts-password-twice', column: 'again' }))
  refuseAll(faults)
  return { userId, repeated: earlierCommand(context.book.ledger, id) !== undefined }
}

/** The row keeps whose key and nothing that would help to guess the password. */
function writing<Answer>(
  context: CallContext,
  { id }: Typed,
  wrapped: WrappedKey,
  more: (inner: CallContext) => Answer,
): { recorded: unknown; run(inner: CallContext): Answer } {
  const { userId } = supervisorOf(context)
  return {
    recorded: { id, userId },
    run: (inner) => {
      const row: SupervisorKeyTable = {
        userId,
        ...wrapped,
        setAt: inner.now(),
        commandSequence: inner.command.sequence,
      }
      inner.book.connection.run(keepKey, row)
      return more(inner)
    },
  }
}

/** The key that a password opens; refuses 'drafts-password-missing' and 'drafts-password-wrong', which makes the next try wait. */
function provenKey(context: CallContext, { password, column }: { password: string; column: string }): Promise<Buffer> {
  const { userId } = supervisorOf(context)
  const row = context.book.connection.get(keyOfUser, { userId })
  if (row === undefined) return refuse({ code: 'drafts-password-missing' })
  return pacedTry(context, `drafts ${hash('sha256', userId, 'hex')}`, {
    attempt: () => unwrapDraftsKey(row, password, userId),
    wrong: (wait) => refuse({ code: 'drafts-password-wrong', column, data: { wait } }),
  })
}
