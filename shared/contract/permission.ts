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
] as const
export type Permission = (typeof permissions)[number]

export const roles = ['owner'] as const
export type Role = (typeof roles)[number]

const permissionsOfRole: Record<Role, ReadonlySet<Permission>> = { owner: new Set(permissions) }

/** Whether a role holds a permission. */
export function mayDo(role: Role, permission: Permission): boolean {
  return permissionsOfRole[role].has(permission)
}
