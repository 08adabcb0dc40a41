import type { IndicatorDictionary } from '@shared/contract/indicator-dictionary'
import type { Role } from '@shared/contract/permission'
import { civilDateOfInstant } from '@shared/domain/civil-date'
import { unusable } from '@shared/text/unusable'
import type { OpenBook } from './book-file/open-book'
import { BookUnusable } from './db/unusable'
import type { HelperHost } from './helper/host'
import type { Law } from './law/law-figures'
import type { ProposedProgramme } from './law/training/programmes'
import type { Seat } from './people/seat'
import type { ProgramForm } from './reporting/program-forms'
import { refuse } from './refusal'
import type { Regime } from './regime/regime'

/** Who is asking. */
export type User = { id: string; name: string; role: Role }

/** Where the core finds its data, keeps its lists, and what it may touch. */
export type CoreOptions = {
  /** The folder of `resources/`. */
  resources: string
  /** The folder offered for new books; in browser mode the only one whose books may be opened. */
  library: string
  /** The folder for the list of recent books and the default backups. */
  state: string
  confineToLibrary: boolean
  helper: HelperHost
  appVersion: string
  /** The clock, ISO 8601 in UTC; a test fixes it. */
  now?: () => string
  /** One line a call: name, ms, outcome. */
  log?: (line: string) => void
}

/** What lives as long as the core: options, regime and law, and the book that is open now. */
export type CoreState = {
  readonly options: CoreOptions
  readonly regime: Regime
  readonly law: Law
  /** The indicators that reports to the alliance, the commune and the white paper are made of. */
  readonly dictionary: IndicatorDictionary
  /** The forms of reports that the program ships. */
  readonly reportForms: readonly ProgramForm[]
  /** The outlines of courses that are offered to a school. */
  readonly programmes: readonly ProposedProgramme[]
  readonly now: () => string
  open: OpenBook | null
  /** Who is signed in to it: one seat a core, whichever windows and tabs look at it. */
  readonly seat: Seat
  /** Carries out a command that was first carried out on another PC, inside the transaction of the command that brings it back. */
  readonly carryOutAgain: (context: CallContext, command: TwinCommand) => void
}

/** A command as a meeting's copy kept it: what it was, and the place it had in the copy's chain. */
export type TwinCommand = {
  id: string
  procedure: string
  input: unknown
  twin: { sequence: number; hash: string; at: string; userId: string }
}

/** What a handler may touch. `command` is there only while a command runs in its transaction. */
export class CallContext {
  readonly core: CoreState
  readonly #user: User | null
  readonly #began: OpenBook | null
  #command: RunningCommand | null = null
  #at: string | null = null

  /**
   * Without a user the call is that of whoever sits in the core's seat when it is asked. `began` is the book in which the call was
   * allowed: what a person may do in one book says nothing of another that is opened while the call waits.
   */
  constructor(core: CoreState, user: User | null = null, began: OpenBook | null = null) {
    this.core = core
    this.#user = user
    this.#began = began
  }

  /** Who is asking; refuses 'signed-out' when nobody may. */
  get user(): User {
    return this.#user ?? this.core.seat.use(this.core)
  }

  /** The same call by a known user: who asked at its start has asked to its end, of the book that is open now. */
  as(user: User): CallContext {
    return new CallContext(this.core, user, this.core.open)
  }

  /** The open book; BookUnusable 'no-book' when there is none, 'signed-out' when it is not the one the call began with. */
  get book(): OpenBook {
    const { open } = this.core
    if (open === null) throw new BookUnusable('no-book', unusable['no-book'].none)
    if (this.#began !== null && this.#began !== open) refuse({ code: 'signed-out' })
    return open
  }

  get command(): RunningCommand {
    if (this.#command === null) throw new Error('A command row is asked for outside a command.')
    return this.#command
  }

  /** The same caller inside a command's transaction. A command has one moment: what it writes and its row say the same. */
  within(command: RunningCommand): CallContext {
    const inner = this.asOf(this.user, this.now())
    inner.#command = command
    return inner
  }

  /** A call by that user at that moment (ISO 8601 in UTC): what was done elsewhere keeps who did it, and when. */
  asOf(user: User, at: string): CallContext {
    const past = new CallContext(this.core, user, this.#began)
    past.#at = at
    return past
  }

  now(): string {
    return this.#at ?? this.core.now()
  }

  /** Today in Viet Nam, whatever the machine's time zone says. */
  today(): string {
    return civilDateOfInstant(this.now())
  }
}

/** What a handler may say about the command it carries out. */
export type RunningCommand = {
  /** The sequence its row will have; vouchers written in it carry it. Asked anew each time: commands that come back with it go before. */
  readonly sequence: number
  /** One Vietnamese line for the history; the procedure's name when nothing is said. */
  summary: string
}
