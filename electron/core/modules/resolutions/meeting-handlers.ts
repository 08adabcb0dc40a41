import type { meetingResolutions as contract } from '@shared/contract/meeting-resolutions'
import { afterSummaries } from '@shared/text/after-summaries'
import { effectFaults } from '../../governance/effects/effect-faults'
import { keepCauses } from '../../governance/effects/keep-causes'
import { readResolution, resolutionFault } from '../../membership/resolutions'
import type { HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { approveStatements, finishDeal, giveTaskOf, openDeal, stepTaskOf } from './carry-out'
import { detailOf, ofMeeting } from './detail'
import { dropDraft, hallOfMeeting, readDraft, saveDraft } from './draft'
import { printResolution } from './print'
import { freeze, readText, sign } from './sign'

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

  addEffects: (context, { resolutionId, effects }) => {
    const { book, command } = context
    const { connection } = book
    const wrong = resolutionFault(connection, resolutionId)
    if (wrong !== null) refuseAll([wrong])
    const resolution = readResolution(connection, resolutionId)
    if (resolution === undefined) refuse({ code: 'resolution-unknown', column: 'resolutionId' })
    // A decision of the director has no meeting behind it that said what it causes.
    if (readText(context, resolutionId) !== undefined)
      refuse({ code: 'resolution-has-meeting', column: 'resolutionId' })
    refuseAll(effectFaults(connection, resolution, effects))
    const { sequence: commandSequence } = command
    keepCauses(connection, { resolutionId, commandSequence }, effects)
    command.summary = afterSummaries.effectAdded(resolution.number)
    return {}
  },

  approveStatements: (context, input) => approveStatements(context, input),
  openDeal: (context, input) => openDeal(context, input),
  finishDeal: (context, input) => finishDeal(context, input),
  giveTask: (context, input) => giveTaskOf(context, input),
  stepTask: (context, input) => stepTaskOf(context, input),
  print: (context, asked) => printResolution(context, asked),
} satisfies HandlersOf<typeof contract>
