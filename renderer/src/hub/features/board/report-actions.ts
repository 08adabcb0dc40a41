import { REPORT_PDF, REPORT_SCAN } from '@shared/contract/cooperative-report'
import type { ReportPlace } from '@shared/contract/hub/reports'
import { useQuery } from '@tanstack/react-query'
import type { Action } from '../../../actions/action'
import { keepFile } from '../../../client/desktop'
import { hub, hubApi } from '../../../client/hub-client'
import { useDeed } from '../../../client/use-deed'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'
import type { FoundReport } from './report-page'

export type ReportDeeds = {
  place: ReportPlace
  found: FoundReport
  hasRemarks: boolean
  onDeed: (deed: 'remark' | 'remark-whole' | 'return') => void
  onBack: () => void
}

/** What can be done with a report. */
export function useReportActions({ place, found, hasRemarks, onDeed, onBack }: ReportDeeds) {
  const text = useText()
  const say = text.hubReport
  const accepting = useDeed(hub.answers.accept)
  const decided = whyDecided(found, say)
  const papers = useReportPapers(place, found)
  const accept: Action = {
    id: 'report.accept',
    place: 'board',
    label: say.action.accept,
    keys: 'Alt A',
    icon: 'check',
    blocked: ({ whyNot }) => whyNot('hub.approve') ?? decided,
    perform: () =>
      accepting.run({ reports: [place] }, ({ accepted }) => showDone(say.accepted(accepted[0]?.number ?? ''))),
  }
  const remark = (deed: 'remark' | 'remark-whole', label: string, keys: string): Action => ({
    id: `report.${deed}`,
    place: 'board',
    label,
    keys,
    icon: 'file',
    blocked: ({ whyNot }) => whyNot('hub.record') ?? decided,
    perform: () => onDeed(deed),
  })
  const giveBack: Action = {
    id: 'report.return',
    place: 'board',
    label: say.action.return,
    keys: 'Alt R',
    icon: 'undo',
    blocked: ({ whyNot }) => whyNot('hub.record') ?? decided ?? (hasRemarks ? null : say.action.noRemark),
    perform: () => onDeed('return'),
  }
  const back: Action = { id: 'report.back', place: 'board', label: say.action.back, keys: 'Esc', perform: onBack }
  const whole = remark('remark-whole', say.action.remarkWhole, 'Alt W')
  return {
    canRemark: decided === null,
    shown: [accept, giveBack],
    papers: [...papers, whole],
    all: [accept, remark('remark', say.action.remark, 'F2'), whole, giveBack, back, ...papers],
  }
}

/** Why nothing can be decided of what is shown: it is decided, or an older revision. */
function whyDecided({ standing, report, revisions }: FoundReport, say: ReturnType<typeof useText>['hubReport']) {
  if (revisions.some(({ revision }) => revision > report.revision)) return say.action.older
  return standing === 'received' ? null : say.action.decided
}

/** The papers in the packet and the newest answer, each to be opened. */
function useReportPapers({ cooperativeId }: ReportPlace, found: FoundReport): Action[] {
  const say = useText().hubReport
  const paper = usePaper()
  const packing = useDeed(hub.answers.packet)
  const sha256 = found.revisions.find(({ revision }) => revision === found.report.revision)?.packetSha256 ?? ''
  const parts = useQuery(hubApi.packets.parts.queryOptions({ input: { cooperativeId, sha256 } })).data?.paths
  const [answer] = found.answers
  const part = (id: string, label: string, keys: string, path: string): Action => ({
    id: `report.${id}`,
    place: 'board',
    label,
    keys,
    icon: 'print',
    blocked: () => (parts?.includes(path) === true ? null : say.action.noPart),
    perform: () => paper.show(() => hub.packets.part({ cooperativeId, sha256, path })),
  })
  const noAnswer = answer === undefined ? say.action.noAnswer : null
  return [
    part('pdf', say.action.pdf, 'Ctrl P', REPORT_PDF),
    part('scan', say.action.scan, 'Alt S', REPORT_SCAN),
    {
      id: 'report.answer',
      place: 'board',
      label: say.action.page,
      keys: 'Alt G',
      icon: 'file',
      blocked: () => noAnswer,
      perform: () => {
        if (answer !== undefined) paper.show(() => hub.answers.page({ cooperativeId, receiptId: answer.receiptId }))
      },
    },
    {
      id: 'report.packet',
      place: 'board',
      label: say.action.packet,
      keys: 'Alt L',
      icon: 'send',
      blocked: ({ whyNot }) => whyNot('hub.record') ?? noAnswer,
      perform: () => {
        if (answer === undefined) return
        packing.run({ cooperativeId, receiptId: answer.receiptId }, async (file) => {
          if ((await keepFile(file)) !== null) showDone(say.kept(file.name))
        })
      },
    },
  ]
}
