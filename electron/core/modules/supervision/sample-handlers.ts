import type { sampleProcedures as contract } from '@shared/contract/supervision/sample'
import { supervisionSummaries } from '@shared/text/supervision-summaries'
import { publicHolidays } from '../../law/sampling/holidays'
import type { HandlersOf } from '../../procedure'
import { judgeVoucher, keepDraw, listDraws, readDraw } from './draws'
import { drawFromBook } from './sample'

export const sampleHandlers = {
  sample: ({ book, core }, wish) => drawFromBook(book.connection, wish, publicHolidays(core.law.holidays)).sample,

  draw: ({ book, core, command }, { id, ...wish }) => {
    const { connection } = book
    const { sample, place } = drawFromBook(connection, wish, publicHolidays(core.law.holidays))
    keepDraw(connection, {
      drawId: id,
      throughSequence: place.sequence,
      spoken: String(wish.spoken),
      size: wish.size,
      commandSequence: command.sequence,
      sample,
    })
    const { population, seed, vouchers } = sample
    command.summary = supervisionSummaries.sampleDrawn({ count: vouchers.length, population, seed })
    return { ...sample, drawId: id }
  },

  draws: ({ book }) => listDraws(book.connection),

  drawn: ({ book, core }, { drawId }) => readDraw(book.connection, drawId, publicHolidays(core.law.holidays)),

  judge: ({ book, command }, { drawId, voucherId, verdict }) => {
    const number = judgeVoucher(book.connection, { drawId, voucherId, verdict, commandSequence: command.sequence })
    command.summary = supervisionSummaries.voucherJudged(number, verdict)
    return {}
  },
} satisfies HandlersOf<typeof contract>
