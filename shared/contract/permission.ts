/**
 * What a person may be allowed to do. Every procedure names one; the core enforces it, the screen hides what is not allowed.
 * Roles are sets of permissions; this table is the only place that joins the two.
 */
export const permissions = [
  'book.open',
  'book.read',
  'book.configure',
  'voucher.read',
  'voucher.post',
  'account.change',
  'party.change',
  'period.lock',
  'year.close',
  'import.run',
  'report.read',
  'book.verify',
  'backup.make',
  'backup.restore',
  'book.export',
  'people.change',
  'charter.change',
  'resolution.record',
  'member.read',
  'member.change',
  'member.reveal',
  'membership.decide',
  'capital.change',
  'service.change',
  'distribution.read',
  'distribution.propose',
  'distribution.post',
] as const
export type Permission = (typeof permissions)[number]

export const roles = [
  'owner',
  'accountant',
  'cashier',
  'director',
  'secretary',
  'supervisor',
  'trainer',
  'reader',
] as const
export type Role = (typeof roles)[number]

const reading: readonly Permission[] = ['book.open', 'book.read']
const seeing: readonly Permission[] = [...reading, 'voucher.read', 'report.read', 'member.read', 'distribution.read']

const permissionsOfRole: Record<Role, ReadonlySet<Permission>> = {
  owner: new Set(permissions),
  accountant: new Set(
    permissions.filter((one) => !['people.change', 'charter.change', 'membership.decide'].includes(one)),
  ),
  cashier: new Set([...seeing, 'voucher.post', 'party.change']),
  director: new Set([
    ...seeing,
    'member.reveal',
    'membership.decide',
    'resolution.record',
    'charter.change',
    'distribution.propose',
    'book.verify',
    'book.export',
  ]),
  secretary: new Set([
    ...seeing,
    'member.change',
    'member.reveal',
    'membership.decide',
    'resolution.record',
    'service.change',
  ]),
  supervisor: new Set([...seeing, 'book.verify', 'book.export', 'member.reveal']),
  trainer: new Set([...reading, 'member.read']),
  reader: new Set(seeing),
}

/** Whether a role holds a permission. */
export function mayDo(role: Role, permission: Permission): boolean {
  return permissionsOfRole[role].has(permission)
}
