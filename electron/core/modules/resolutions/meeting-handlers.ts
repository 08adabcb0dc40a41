import type { meetingResolutions as contract } from '@shared/contract/meeting-resolutions'
import { afterSummaries } from '@shared/text/after-summaries'
import { keepEffects } from '../../governance/effects/effect-states'
import { readResolution, resolutionFault } from '../../membership/resolutions'
import type { HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { approveStatements, finishDeal, giveTaskOf, openDeal, stepTaskOf } from './carry-out'
import { detailOf, ofMeeting } from './detail'
import { dropDraft, hallOfMeeting, readDraft, saveDraft } from './draft'
import { printResolution } from './print'
import { freeze, sign } from './sign'

export const meetingHandlers = {
  ofMeeting: (context, { meetingId }) => ofMeeting(context, meetingId),

  saveDraft: (context, draft) => {
    hallOfMeeting(context, draft.meetingId)
    saveDraft({ book: context.book, now: context.now() }, draft)
    return {}
  },

  deleteDraft: ({ book }, { draftId }) => {
    readDraft(book.connection, draftId)
    book.connection.run(dropDraft, { draftId })
    return {}
  },

  sign: (context, input) => sign(context, input),
  freeze: (context, input) => freeze(context, input),
  detail: (context, { resolutionId, on }) => detailOf(context, resolutionId, on),

  addEffects: ({ book, command }, { resolutionId, effects }) => {
    const { connection } = book
    const wrong = resolutionFault(connection, resolutionId)
    if (wrong !== null) refuseAll([wrong])
    const resolution = readResolution(connection, resolutionId)
    if (resolution?.origin === 'meeting') refuse({ code: 'resolution-has-meeting', column: 'resolutionId' })
    keepEffects(connection, { resolutionId, commandSequence: command.sequence }, effects)
    command.summary = afterSummaries.effectAdded(resolution?.number ?? '')
    return {}
  },

  approveStatements: (context, input) => approveStatements(context, input),
  openDeal: (context, input) => openDeal(context, input),
  finishDeal: (context, input) => finishDeal(context, input),
  giveTask: (context, input) => giveTaskOf(context, input),
  stepTask: (context, input) => stepTaskOf(context, input),
  print: (context, asked) => printResolution(context, asked),
} satisfies HandlersOf<typeof contract>
