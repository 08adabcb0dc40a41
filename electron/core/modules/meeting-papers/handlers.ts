import type { meetingPapers as contract } from '@shared/contract/meeting-papers'
import { toNfc } from '@shared/domain/text-fold'
import { meetingPaperSummaries as summaries } from '@shared/text/meeting-papers'
import { refuseAway } from '../../governance/meeting-away'
import { takePaperNumber } from '../../governance/numbers'
import { chainOpening, type HandlersOf } from '../../procedure'
import { meetingBundle } from './facts'
import { invitationSeries, noticeKey } from './letters'
import { openPaper, packTask, printPaper } from './made-outside'
import { overviewOf } from './overview'
import { paperSource } from './source'
import { dropPlan, keepPlan, keepText } from './store'

export const meetingPapers = {
  overview: ({ book, core }, { meetingId }) => overviewOf(meetingBundle(paperSource(book, core), meetingId)),

  print: printPaper,
  open: (context, wish) => {
    const { book, core } = context
    const { meeting } = meetingBundle(paperSource(book, core), wish.meetingId)
    chainOpening(context, 'meetingPapers.open', {
      recorded: wish,
      summary: summaries.opened(wish.paper, meeting.title),
    })
    return openPaper(context, wish)
  },
  pack: packTask,

  giveNumber: ({ book, core, command }, { meetingId, signedOn }) => {
    const bundle = meetingBundle(paperSource(book, core), meetingId)
    refuseAway(book.connection, meetingId)
    const number = takePaperNumber(book.connection, {
      ...invitationSeries(bundle),
      date: signedOn,
      subject: 'meetingNotice',
      subjectKey: noticeKey(bundle.meeting),
      commandSequence: command.sequence,
    })
    command.summary = summaries.numbered(number, bundle.meeting.title)
    return { number }
  },

  saveTexts: ({ book, core, command }, { meetingId, texts }) => {
    const { meeting } = meetingBundle(paperSource(book, core), meetingId)
    refuseAway(book.connection, meetingId)
    for (const [part, text] of Object.entries(texts))
      book.connection.run(keepText, { meetingId, part, text: toNfc(text), commandSequence: command.sequence })
    command.summary = summaries.textsSaved(meeting.title)
    return {}
  },

  savePlan: ({ book, command }, { year, figures }) => {
    for (const [figure, planned] of Object.entries(figures)) {
      if (planned === null) book.connection.run(dropPlan, { year, figure })
      else book.connection.run(keepPlan, { year, figure, planned, commandSequence: command.sequence })
    }
    command.summary = summaries.planSaved(year)
    return {}
  },
} satisfies HandlersOf<typeof contract>
