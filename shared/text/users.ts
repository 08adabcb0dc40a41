import type { Role } from '../contract/permission'

/** How each role is called. */
export const roleNames: Readonly<Record<Role, string>> = { owner: 'Chủ sổ' }
