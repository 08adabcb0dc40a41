import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { CallContext, type CoreOptions, type CoreState } from './context'
import { backUpIfDue } from './backup/automatic'
import { loadDictionary } from './indicators/load-dictionary'
import { loadLaw } from './law/load-law'
import { loadProgrammes } from './law/training/programmes'
import { closeOpenBook } from './modules/books/close'
import { openListed } from './modules/books/open-listed'
import { loadRegime } from './regime/load-regime'
import { Seat } from './people/seat'
import { loadReportForms } from './reporting/program-forms'
import { runTwin } from './procedure'
import { type ContractClient, procedureNamed, router } from './router'

export type { CoreOptions }

/** The product without a screen: the router every transport serves, and the context its calls run in. */
export type Core = {
  readonly router: typeof router
  readonly state: CoreState
  /** What each call is given; its user is whoever is signed in when it is made. */
  context(): CallContext
  /** The same router in process, typed: tests and the command line. */
  readonly client: ContractClient
  openBook(file: string, readOnly?: boolean): void
  /** Closes the book (with its backup, where that is set) and gives the writer's right back. */
  close(): Promise<void>
}

const HOUR_MS = 3_600_000

/** Starts the core. Reads the regime, the law, the indicators and the outlines of courses once; opens no book yet. */
export function openCore(options: CoreOptions): Core {
  const regime = loadRegime(join(options.resources, 'regimes', 'tt71-2024'))
  const law = loadLaw(join(options.resources, 'law'))
  const dictionary = loadDictionary(join(options.resources, 'indicators'))
  const state: CoreState = {
    options,
    regime,
    law,
    dictionary,
    reportForms: loadReportForms(join(options.resources, 'report-forms'), dictionary),
    programmes: loadProgrammes(join(options.resources, 'training'), law.training),
    now: options.now ?? (() => new Date().toISOString()),
    open: null,
    seat: new Seat(),
    carryOutAgain: (context, command) => {
      const { procedure, input } = procedureNamed(command.procedure, command.input)
      runTwin(context, procedure, { ...command, input })
    },
  }
  const context = () => new CallContext(state)
  // A window that stays open overnight backs up on the new day too.
  const daily = setInterval(() => void backUpIfDue(state, 'daily'), HOUR_MS)
  daily.unref()
  return {
    router,
    state,
    context,
    client: createRouterClient(router, { context }),
    openBook: (file, readOnly = false) => openListed(state, file, readOnly),
    close: () => {
      clearInterval(daily)
      return closeOpenBook(state)
    },
  }
}
