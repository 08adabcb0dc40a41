import { maySecond } from '@shared/contract/permission'
import type { SecondPerson } from '@shared/contract/people'
import type { CallContext } from '../context'
import { earlierCommand } from '../ledger/command-row'
import { refuse } from '../refusal'
import { readPeopleSettings } from './people-settings'
import { proveByName } from './prove'
import { userByName } from './user-rows'

/** Who agreed, as the command's row names them: id for programs, name for the line of the history. Null where nobody had to. */
export type Agreed = { id: string; name: string } | null

/**
 * The second person for opening again what was locked, where the co-operative asks for one. Refuses 'second-missing',
 * 'second-same' (the caller), 'second-unfit' (a role that may not), and whatever a wrong password is refused for. A command that was
 * done before and is only asked for again is proven no second time: its answer is the first one.
 */
export async function agreedBy(context: CallContext, id: string, second: SecondPerson | null): Promise<Agreed> {
  const { connection, ledger } = context.book
  if (!readPeopleSettings(connection).secondPerson) return null
  if (second === null || second.name.trim() === '') return refuse({ code: 'second-missing', column: 'second.name' })
  const named = userByName(connection, second.name)
  if (named?.userId === context.user.id) refuse({ code: 'second-same', column: 'second.name', value: named.name })
  if (named !== undefined && !maySecond(named.role))
    refuse({ code: 'second-unfit', column: 'second.name', value: named.name, data: { name: named.name } })
  if (named !== undefined && earlierCommand(ledger, id)) return { id: named.userId, name: named.name }
  const proven = await proveByName(context, second.name, { password: second.password, column: 'second.password' })
  return { id: proven.userId, name: proven.name }
}
