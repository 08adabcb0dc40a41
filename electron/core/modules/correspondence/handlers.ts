import type { correspondence as contract } from '@shared/contract/correspondence'
import { nextPaperNumber } from '../../governance/numbers'
import type { HandlersOf } from '../../procedure'
import { decideAsDirector, handlePaper, noteNumbers, voidPaper } from './handling'
import { registeredPapers } from './listed'
import { registerPaper } from './register'
import { seriesOfYear } from './series'

export const correspondence = {
  list: ({ book }, { search, ...span }) => ({ papers: registeredPapers(book.connection, span, search) }),
  nextNumber: ({ book }, paper) => ({ number: nextPaperNumber(book.connection, paper) }),
  series: ({ book }, { year }) => ({ series: seriesOfYear(book.connection, year) }),

  register: (context, { id, body = null, dueOn = null, resolutionId = null, meetingId = null, ...entry }) =>
    registerPaper(context, id, { ...entry, body, dueOn, resolutionId, meetingId }),
  handle: (context, { id: _, dueOn = null, handledOn = null, ...given }) => {
    handlePaper(context, { ...given, dueOn, handledOn })
    return {}
  },
  void: (context, given) => {
    voidPaper(context, given)
    return {}
  },
  noteNumbers: (context, { id: _, ...given }) => {
    noteNumbers(context, given)
    return {}
  },
  decide: (context, given) => decideAsDirector(context, given),

  file: async (context, wanted) => {
    // Loaded when the first register is printed: setting type is a large part of the program that reading it does not need.
    const { registerFile } = await import('./register-file')
    const { resources } = context.core.options
    return registerFile(context.book, { resources, now: context.now() }, wanted)
  },
} satisfies HandlersOf<typeof contract>
