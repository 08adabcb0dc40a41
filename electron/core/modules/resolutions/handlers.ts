import type { Fault } from '@shared/contract/refusal'
import type { resolutions as contract } from '@shared/contract/resolutions'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { summaries } from '@shared/text/summaries'
import { voidPaperNumber } from '../../governance/numbers'
import { dropPublicationsOf, publishResolution } from '../../governance/publications'
import { readResolution } from '../../membership/resolutions'
import { refuse, refuseAll } from '../../refusal'
import type { HandlersOf } from '../../procedure'
import { meetingHandlers } from './meeting-handlers'
import { insertResolution, listResolutions, resolutionOfNumber, voidResolution } from './store'

export const resolutions = {
  ...meetingHandlers,

  list: ({ book }, filter) => listResolutions(book.connection, filter),

  record: (context, { id, body, date, ...typed }) => {
    const { book, command } = context
    const number = tidy(typed.number)
    const summary = tidy(typed.summary)
    const faults: Fault[] = []
    if (number === '') faults.push(fault({ code: 'resolution-number-missing', column: 'number' }))
    if (summary === '') faults.push(fault({ code: 'text-missing', column: 'summary' }))
    const standing = number === '' ? undefined : resolutionOfNumber(book.connection, { body, number, date })
    if (standing) {
      const code = standing.voidNote === null ? 'resolution-repeated' : 'resolution-number-void'
      faults.push(fault({ code, column: 'number', value: number, data: { number, date: standing.date } }))
    }
    refuseAll(faults)
    book.connection.run(insertResolution, {
      resolutionId: id,
      body,
      number,
      date,
      summary,
      commandSequence: command.sequence,
    })
    publishResolution(
      book.connection,
      { resolutionId: id, body, number, date, summary },
      { today: context.today(), commandSequence: command.sequence },
    )
    command.summary = summaries.resolutionRecorded({ body, number, date, summary })
    return { resolutionId: id }
  },

  void: ({ book, command }, { resolutionId, reason }) => {
    const resolution = readResolution(book.connection, resolutionId)
    if (!resolution) refuse({ code: 'resolution-unknown', column: 'resolutionId' })
    const { number, date, voidNote } = resolution
    if (voidNote !== null) refuse({ code: 'resolution-void', column: 'resolutionId', data: { number, date } })
    if (reason === '') refuse({ code: 'reason-missing', column: 'reason' })
    book.connection.run(voidResolution, { resolutionId, voidNote: toNfc(reason) })
    voidPaperNumber(book.connection, { subject: 'resolution', subjectKey: resolutionId, note: toNfc(reason) })
    dropPublicationsOf(book.connection, resolutionId, toNfc(reason))
    command.summary = summaries.resolutionVoided(number, toNfc(reason))
    return {}
  },
} satisfies HandlersOf<typeof contract>

/** Letters as one sign each and runs of blanks as one, so that one number is not written in two ways. */
function tidy(text: string): string {
  return toNfc(text).replace(/\s+/g, ' ')
}
