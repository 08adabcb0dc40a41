import type { sampleProcedures as contract } from '@shared/contract/supervision/sample'
import { supervisionSummaries } from '@shared/text/supervision-summaries'
import type { HandlersOf } from '../../procedure'
import { judgeVoucher, keepDraw, listDraws, readDraw } from './draws'
import { drawFromBook } from './sample'

export const sampleHandlers = {
  sample: ({ book }, wish) => drawFromBook(book.connection, wish).sample,

  draw: ({ book, command }, { id, ...wish }) => {
    const { connection } = book
    const { sample, place } = drawFromBook(connection, wish)
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

  drawn: ({ book }, { drawId }) => readDraw(book.connection, drawId),

  judge: ({ book, command }, { drawId, voucherId, verdict }) => {
    const number = judgeVoucher(book.connection, { drawId, voucherId, verdict, commandSequence: command.sequence })
    command.summary = supervisionSummaries.voucherJudged(number, verdict)
    return {}
  },
} satisfies HandlersOf<typeof contract>
