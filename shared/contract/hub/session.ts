import { z } from 'zod'
import { Password, PersonName } from '../people'
import { ClientId } from '../values'
import { hubPermissions, hubRoles } from './permission'
import { hubCommand, hubErrand, hubQuery, hubSubjects } from './procedure'

export const HubRole = z.enum(hubRoles)

/** Somebody of the alliance. Nobody is ever deleted, because what they did names them. */
export const HubPerson = z.object({ userId: z.int(), name: PersonName, role: HubRole, isActive: z.boolean() })
export type HubPerson = z.infer<typeof HubPerson>

const Someone = HubPerson.omit({ isActive: true })

/** Who sits before this hub's window: there is one seat a program. */
export const hubSession = {
  state: hubQuery({ permission: 'hub.open', affects: ['session', 'users', 'ownKey'] })
    .input(z.object({}))
    .output(
      z.object({
        alliance: z.string(),
        user: Someone.nullable(),
        permissions: z.array(z.enum(hubPermissions)),
        /** Who may sign in, by name. */
        people: z.array(Someone),
        /** Whether the alliance's signing key is open in this program, so that papers can be signed. */
        isKeyOpen: z.boolean(),
      }),
    ),
  signIn: hubErrand({ permission: 'hub.open', affects: hubSubjects })
    .input(z.object({ id: ClientId, name: PersonName, password: Password }))
    .output(z.object({ user: Someone })),
  signOut: hubErrand({ permission: 'hub.open', affects: ['session', 'ownKey'] })
    .input(z.object({ id: ClientId }))
    .output(z.object({})),
}

/** The people of the alliance; passwords are in no answer and no log. */
export const hubUsers = {
  list: hubQuery({ permission: 'hub.read', affects: ['users'] })
    .input(z.object({}))
    .output(z.object({ people: z.array(HubPerson) })),
  add: hubCommand({ permission: 'hub.configure', affects: ['users', 'session'] })
    .input(z.object({ id: ClientId, name: PersonName, role: HubRole, password: Password }))
    .output(z.object({ userId: z.int() })),
  /** Another role, or no longer active; the last active approver stays. */
  change: hubCommand({ permission: 'hub.configure', affects: ['users', 'session'] })
    .input(z.object({ id: ClientId, userId: z.int(), name: PersonName, role: HubRole, isActive: z.boolean() }))
    .output(z.object({})),
  /** One's own with the old one; an approver sets another's without. */
  setPassword: hubCommand({ permission: 'hub.read', affects: ['users'] })
    .input(z.object({ id: ClientId, userId: z.int(), old: Password, password: Password }))
    .output(z.object({})),
}
