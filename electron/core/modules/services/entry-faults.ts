import type { Fault } from '@shared/contract/refusal'
import type { ServiceEntry, ServiceKind } from '@shared/contract/services'
import { fault } from '@shared/text/fault'
import { listed } from '../../membership/services'

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u

/** Accounts a service of each kind may be booked on (Circular 71/2024/TT-BTC). */
const ACCOUNTS: Readonly<Record<ServiceKind, readonly string[]>> = {
  supply: ['511', '512'],
  purchase: ['15'],
  loan: ['5123', '1321'],
}

/** All that is wrong with a service as it was typed: its code, its name, each of its accounts. `known` is the chart. */
export function serviceFaults(entry: ServiceEntry, known: (account: string) => boolean): Fault[] {
  const faults: Fault[] = []
  if (!CODE.test(entry.code)) faults.push(fault({ code: 'service-code-malformed', column: 'code', value: entry.code }))
  if (entry.name === '') faults.push(fault({ code: 'name-missing', column: 'name' }))
  const accounts = listed(entry.accounts)
  if (accounts.length === 0) faults.push(fault({ code: 'service-account-unknown', column: 'accounts' }))
  for (const account of accounts) {
    if (known(account) && ACCOUNTS[entry.kind].some((prefix) => account.startsWith(prefix))) continue
    faults.push(fault({ code: 'service-account-unknown', column: 'accounts', value: account, data: { account } }))
  }
  return faults
}
