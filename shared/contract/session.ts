import { z } from 'zod'
import { Password, PersonName, Role } from './people'
import { command, errand, query, subjects } from './procedure'
import { ClientId } from './values'

const Someone = z.object({ id: z.string(), name: z.string(), role: Role })
export type Someone = z.infer<typeof Someone>

export const LONGEST_IDLE_MINUTES = 480

/** Who sits before this core: there is one seat, whichever windows and tabs look at it. */
export const SessionState = z.object({
  /** Which book is open, as the sign-in names it. */
  bookId: z.string(),
  bookName: z.string(),
  /** Whether anybody must sign in: an active person has a password. */
  passwords: z.boolean(),
  /** Who is signed in, or whose screen is locked; null while nobody is. */
  user: Someone.nullable(),
  locked: z.boolean(),
  /** Who may sign in, by name. */
  people: z.array(Someone),
  /** After so many minutes without a deed of the person the screen locks; 0 for never. */
  idleMinutes: z.int(),
  /** Whether a locked month is opened again by two people only. */
  secondPerson: z.boolean(),
})
export type SessionState = z.infer<typeof SessionState>

/** Signing in: what can be called while nobody has. Asking for the state is no deed of a person and keeps no screen unlocked. */
export const session = {
  state: query({ permission: 'book.open', affects: ['session', 'people', 'settings'] })
    .input(z.object({}))
    .output(SessionState),
  signIn: errand({ permission: 'book.open', affects: subjects })
    .input(z.object({ id: ClientId, name: PersonName, password: Password }))
    .output(z.object({ user: Someone })),
  /** Locks the screen; only a password opens it again. */
  lock: errand({ permission: 'book.open', affects: ['session'] })
    .input(z.object({ id: ClientId }))
    .output(z.object({})),
  /** The person is at work in the page, with keys or the mouse, though nothing has been asked of the core. */
  stay: errand({ permission: 'book.read' })
    .input(z.object({ id: ClientId }))
    .output(z.object({})),
  setIdle: command({ permission: 'people.change', affects: ['session', 'settings'] })
    .input(z.object({ id: ClientId, minutes: z.int().min(0).max(LONGEST_IDLE_MINUTES) }))
    .output(z.object({})),
}
