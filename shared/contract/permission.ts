/**
 * What a person may be allowed to do. Every procedure names one; the core enforces it, the screen hides what is not allowed.
 * Roles are sets of permissions and of kinds of vouchers; the table below is the only place that joins them. 'book.open' is what
 * comes before signing in: choosing a book, and the sign-in itself. 'password.change' is one's own password.
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
  'password.change',
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
  'post.change',
  'meeting.prepare',
  'meeting.run',
  'meeting.sign',
  'supervision.read',
  'supervision.inspect',
  'finding.answer',
  'correspondence.record',
  'training.read',
  'training.record',
  'training.manage',
  'training.decide',
  'alliance.read',
  'alliance.report',
  'alliance.approve',
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

const reading: readonly Permission[] = ['book.open', 'book.read', 'password.change']
const seeing: readonly Permission[] = [
  ...reading,
  'voucher.read',
  'report.read',
  'member.read',
  'distribution.read',
  'training.read',
  'alliance.read',
]

/** What a role may do, and which kinds of vouchers it may write where it may write any; null for all of them. */
type Rights = { permissions: ReadonlySet<Permission>; kinds: readonly string[] | null }

const rightsOfRole: Record<Role, Rights> = {
  owner: { permissions: new Set(permissions), kinds: null },
  accountant: {
    permissions: new Set(
      permissions.filter(
        (one) =>
          ![
            'people.change',
            'charter.change',
            'membership.decide',
            'post.change',
            'meeting.sign',
            'supervision.inspect',
            'training.decide',
            'alliance.approve',
          ].includes(one),
      ),
    ),
    kinds: null,
  },
  // Receipts and payments in cash are all a cashier writes (Phiếu thu, Phiếu chi).
  cashier: { permissions: new Set([...seeing, 'voucher.post', 'party.change']), kinds: ['PT', 'PC'] },
  director: {
    permissions: new Set([
      ...seeing,
      'member.reveal',
      'membership.decide',
      'resolution.record',
      'charter.change',
      'distribution.propose',
      'book.verify',
      'book.export',
      'post.change',
      'meeting.prepare',
      'meeting.run',
      'meeting.sign',
      'supervision.read',
      'finding.answer',
      'correspondence.record',
      'training.manage',
      'training.decide',
      'alliance.report',
      'alliance.approve',
    ]),
    kinds: null,
  },
  secretary: {
    permissions: new Set([
      ...seeing,
      'member.change',
      'member.reveal',
      'membership.decide',
      'resolution.record',
      'service.change',
      'post.change',
      'meeting.prepare',
      'meeting.run',
      'supervision.read',
      'finding.answer',
      'correspondence.record',
      'training.record',
      'training.manage',
      'alliance.report',
    ]),
    kinds: null,
  },
  // Supervisors may convene a meeting themselves (Law 17/2023/QH15 articles 59.4, 69.3.i); of the books they write nothing.
  supervisor: {
    permissions: new Set([
      ...seeing,
      'book.verify',
      'book.export',
      'member.reveal',
      'meeting.prepare',
      'meeting.run',
      'supervision.read',
      'supervision.inspect',
    ]),
    kinds: null,
  },
  trainer: { permissions: new Set([...reading, 'member.read', 'training.read', 'training.record']), kinds: null },
  reader: { permissions: new Set(seeing), kinds: null },
}

/** Whether a role holds a permission. */
export function mayDo(role: Role, permission: Permission): boolean {
  return rightsOfRole[role].permissions.has(permission)
}

/** The kinds of vouchers a role may post and reverse: null for every kind, [] for none. */
export function postableKinds(role: Role): readonly string[] | null {
  return mayDo(role, 'voucher.post') ? rightsOfRole[role].kinds : []
}

/** Whether a role may post and reverse vouchers of a kind (PT, PC, BN, …). */
export function mayPostKind(role: Role, kind: string): boolean {
  return postableKinds(role)?.includes(kind) ?? true
}

/** Whether a role may be the second person with whom a locked month is opened again. */
export function maySecond(role: Role): boolean {
  return mayDo(role, 'period.lock') || role === 'director' || role === 'supervisor'
}
