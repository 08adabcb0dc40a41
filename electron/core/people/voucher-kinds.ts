import { mayPostKind, type Role } from '@shared/contract/permission'
import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'

/** A role writes and takes back the kinds of vouchers the table of permissions gives it, by whatever form they are written. */
export function roleFaults(role: Role, kind: string): Fault[] {
  return mayPostKind(role, kind) ? [] : [fault({ code: 'kind-not-permitted', column: 'kind', value: kind })]
}
