import type { programmes as contract, ProgrammeEntry } from '@shared/contract/programmes'
import { toNfc } from '@shared/domain/text-fold'
import { trainingSummaries } from '@shared/text/training-summaries'
import type { CallContext } from '../../context'
import { programmeFindings, rulesOfProgramme } from '../../training/rules'
import { allProgrammes, modulesOf, programmeOf } from '../../training/programmes'
import { refuse, refuseAll } from '../../refusal'
import { fault } from '@shared/text/fault'
import type { HandlersOf } from '../../procedure'
import { clearModules, insertModule, moduleRow, programmeByCode, putProgramme, retireProgramme } from './store'

export const programmes = {
  list: ({ book }) => ({ programmes: allProgrammes(book.connection) }),
  get: ({ book, core }, { programmeId }) => {
    const programme = programmeOf(book.connection, programmeId) ?? unknown(programmeId)
    const modules = modulesOf(book.connection, programmeId)
    return {
      programme,
      modules,
      findings: programmeFindings(core.law, programme.ruleSet, { level: programme.level, modules }),
    }
  },
  outlines: ({ core }) => ({
    outlines: [...core.programmes],
  }),
  check: (context, { entry }) => ({
    findings: programmeFindings(context.core.law, ruleSetFor(context, entry), entry),
  }),
  save: (context, { programmeId, entry }) => {
    saveProgramme(context, programmeId, entry)
    return {}
  },
  retire: ({ book, command }, { programmeId, retiredOn }) => {
    const programme = programmeOf(book.connection, programmeId) ?? unknown(programmeId)
    book.connection.run(retireProgramme, { programmeId, retiredOn, commandSequence: command.sequence })
    command.summary = trainingSummaries.programmeRetired(programme, retiredOn)
    return {}
  },
} satisfies HandlersOf<typeof contract>

function unknown(programmeId: string): never {
  return refuse({ code: 'programme-unknown', value: programmeId })
}

/** A programme is judged by the rules of the day it was approved, of today while it is not. */
function ruleSetFor(context: CallContext, entry: ProgrammeEntry): string {
  return rulesOfProgramme(context.core.law, entry.decidedOn ?? context.today()).id
}

function saveProgramme(context: CallContext, programmeId: string, entry: ProgrammeEntry): void {
  const { book, command } = context
  const { connection } = book
  const known = programmeOf(connection, programmeId)
  const code = toNfc(entry.code).toUpperCase()
  const holder = connection.get(programmeByCode, { code })
  refuseAll([
    ...(known !== undefined && known.classCount > 0
      ? [fault({ code: 'programme-in-use', value: known.code, data: { name: known.name } })]
      : []),
    ...(holder !== undefined && holder.programmeId !== programmeId
      ? [fault({ code: 'programme-code-taken', column: 'code', value: code })]
      : []),
    ...(entry.track !== null && entry.level === null
      ? [fault({ code: 'programme-level-missing', column: 'level' })]
      : []),
  ])
  const { modules, ...rest } = entry
  connection.run(putProgramme, {
    ...rest,
    programmeId,
    code,
    name: toNfc(entry.name),
    ruleSet: ruleSetFor(context, entry),
    commandSequence: command.sequence,
  })
  connection.run(clearModules, { programmeId })
  for (const [at, module] of modules.entries())
    connection.run(insertModule, moduleRow(programmeId, { ...module, name: toNfc(module.name) }, at))
  command.summary = trainingSummaries.programmeSaved({ code, name: entry.name }, modules.length)
}
