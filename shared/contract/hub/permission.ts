/**
 * What somebody of an alliance may be allowed to do. 'hub.open' is what comes before signing in; 'hub.record' is an officer's work (register,
 * keys, intake, returns, reminders), 'hub.approve' accepts reports and sends news, 'hub.configure' is users, settings and the alliance's own key.
 */
export const hubPermissions = ['hub.open', 'hub.read', 'hub.record', 'hub.approve', 'hub.configure'] as const
export type HubPermission = (typeof hubPermissions)[number]

export const hubRoles = ['officer', 'approver', 'reader'] as const
export type HubRole = (typeof hubRoles)[number]

const permissionsOfRole: Readonly<Record<HubRole, ReadonlySet<HubPermission>>> = {
  reader: new Set(['hub.open', 'hub.read']),
  officer: new Set(['hub.open', 'hub.read', 'hub.record']),
  approver: new Set(hubPermissions),
}

/** Whether somebody of a role may do what needs a permission. */
export function mayDoInHub(role: HubRole, permission: HubPermission): boolean {
  return permissionsOfRole[role].has(permission)
}
