import type { minutes as contract } from '@shared/contract/minutes'
import { canonicalJson } from '@shared/domain/canonical-json'
import { toNfc } from '@shared/domain/text-fold'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'
import { factsOf, minutesOf, stateOf } from './minutes-of'
import { printMinutes } from './print'
import { freeze, sign, takeBack } from './sign'
import { readMinutes, writeTexts } from './store'

export const minutes = {
  read: (context, { meetingId }) => minutesOf(context, meetingId),

  write: (context, { meetingId, texts }) => {
    const { connection } = context.book
    factsOf(context, meetingId)
    const row = readMinutes(connection, meetingId)
    if (stateOf(row) !== 'draft') refuse({ code: 'minutes-signed' })
    const written = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, toNfc(text)]))
    writeTexts(connection, meetingId, canonicalJson(written))
    return {}
  },

  sign: (context, input) => sign(context, input),

  takeBack: (context, input) => takeBack(context, input),

  freeze: (context, input) => freeze(context, input),

  print: (context, { meetingId, format }) => printMinutes(context, meetingId, format),
} satisfies HandlersOf<typeof contract>
