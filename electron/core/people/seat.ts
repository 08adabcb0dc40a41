import type { OpenBook } from '../book-file/open-book'
import type { User } from '../context'
import type { UserTable } from '../db/schema-members'
import { refuse } from '../refusal'
import { roleNames } from '@shared/text/users'
import type { Attempts } from './attempts'
import { readPeopleSettings } from './people-settings'
import { activeUsers, FIRST_USER, passwordsInUse, userById } from './user-rows'

/** The book that is open and the clock; the core's state has both. */
export type SeatView = { readonly open: OpenBook | null; readonly now: () => string }

/** Who sits in the seat, as found at a moment. */
export type Occupant = { user: User | null; locked: boolean; passwords: boolean }

/** While no book is open nobody can be asked for a password; what is made then belongs to its owner. */
const visitor: User = { id: FIRST_USER, name: roleNames.owner, role: 'owner' }
const MINUTE_MS = 60_000

/**
 * The one seat of a core: who is signed in to the book that is open now, whether the screen is locked, and when the person last did
 * something. Another book, or the same one opened anew, finds it empty.
 */
export class Seat {
  #book: OpenBook | null = null
  #userId: string | null = null
  #locked = false
  #lastDeedAt = ''
  #trying: Promise<unknown> = Promise.resolve()
  /** The key of the drafts of who sits there, while they are open; it is nowhere else. */
  #draftsKey: { userId: string; key: Buffer } | null = null
  /** Wrong passwords that could not be kept in the book itself. */
  readonly attempts = new Map<string, Attempts>()

  /** Who sits there now; looking is no deed. A person who was deactivated meanwhile is gone. */
  look(view: SeatView): Occupant {
    const occupant = this.#occupant(view)
    if (view.open === null || occupant.locked || occupant.user?.id !== this.#draftsKey?.userId) this.forgetDraftsKey()
    return occupant
  }

  #occupant(view: SeatView): Occupant {
    const { open } = view
    if (open === null) return { user: visitor, locked: false, passwords: false }
    this.#turnTo(open)
    if (!passwordsInUse(open.connection)) return { user: this.#onlyPerson(open), locked: false, passwords: false }
    const row = this.#userId === null ? undefined : userById(open.connection, this.#userId)
    if (row?.active !== 1) return { user: null, locked: false, passwords: true }
    if (!this.#locked && this.#isIdle(open, view.now())) this.#locked = true
    return { user: asUser(row), locked: this.#locked, passwords: true }
  }

  /** Who does what is asked for now; refuses 'signed-out' when nobody is signed in or the screen is locked. Counts as a deed. */
  use(view: SeatView): User {
    const { user, locked } = this.look(view)
    if (user === null || locked) return refuse({ code: 'signed-out' })
    // Whoever works in a book without passwords stays signed in when the first is set.
    this.#userId = user.id
    this.#lastDeedAt = view.now()
    return user
  }

  /** Somebody whose password was proven in a book sits down before it; refuses 'signed-out' when another was opened meanwhile. */
  take(view: SeatView, { book, user }: { book: OpenBook; user: UserTable }): User {
    if (view.open !== book) refuse({ code: 'signed-out' })
    this.#turnTo(book)
    this.forgetDraftsKey()
    this.#userId = user.userId
    this.#locked = false
    this.#lastDeedAt = view.now()
    return asUser(user)
  }

  /** Locks the screen; refuses 'password-none' where no password could open it again. */
  lock(view: SeatView): void {
    if (!this.look(view).passwords) refuse({ code: 'password-none' })
    this.#locked = true
    this.forgetDraftsKey()
  }

  /** Keeps the key of somebody's drafts for as long as they sit there: a lock, a sign-in, another book or the end forget it. */
  keepDraftsKey(view: SeatView, userId: string, key: Buffer): void {
    if (this.look(view).user?.id !== userId) refuse({ code: 'signed-out' })
    this.forgetDraftsKey()
    this.#draftsKey = { userId, key }
  }

  /** The key of the drafts of who sits there, null while they are closed. */
  draftsKey(view: SeatView): Buffer | null {
    this.look(view)
    return this.#draftsKey?.key ?? null
  }

  /** Closes the drafts: the key's bytes are overwritten. */
  forgetDraftsKey(): void {
    this.#draftsKey?.key.fill(0)
    this.#draftsKey = null
  }

  /** Passwords are tried one after the other, so that many at once do not slip past the wait. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#trying.then(work, work)
    this.#trying = turn
    return turn
  }

  #turnTo(book: OpenBook): void {
    if (this.#book === book) return
    this.#book = book
    this.#userId = null
    this.#locked = false
    this.forgetDraftsKey()
    this.attempts.clear()
  }

  /** In a book without passwords there is one person, who need not sign in. */
  #onlyPerson(book: OpenBook): User {
    const [only] = activeUsers(book.connection)
    return only === undefined ? visitor : asUser(only)
  }

  #isIdle({ connection }: OpenBook, now: string): boolean {
    const { idleMinutes } = readPeopleSettings(connection)
    return idleMinutes > 0 && Date.parse(now) - Date.parse(this.#lastDeedAt) > idleMinutes * MINUTE_MS
  }
}

function asUser({ userId, name, role }: UserTable): User {
  return { id: userId, name, role }
}
