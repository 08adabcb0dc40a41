import type { ReportPage } from '@shared/contract/periodic-reports'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { useActions } from '../../../actions/actions-context'
import { core, newId } from '../../../client/client'
import { keepFile } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { usePaper } from '../../../client/use-paper'
import { type Text, useText } from '../../../text/text'
import { showDone, showFault } from '../../../ui/toast'
import { alliancePath } from '../alliance-path'
import { reportsPath } from './reports-path'

/** The form that stands beside the figures. */
export type Doing =
  | 'looking'
  | 'writing'
  | 'none'
  | 'assessing'
  | 'sendingBack'
  | 'approving'
  | 'packing'
  | 'sending'
  | 'revising'
  | 'dropping'
type Say = Text['periodicReports']['report']
type Make = (doing: Doing) => () => void

const place = 'alliance'

/** What can be done with a report; `next` is the step that comes next. */
export function useReportActions(report: ReportPage, setDoing: (doing: Doing) => void) {
  const text = useText()
  const say = text.periodicReports.report
  const [, navigate] = useLocation()
  const [isChecking, setChecking] = useState(false)
  const to: Make = (doing) => () => setDoing(doing)
  const check = async () => {
    if (isChecking) return
    setChecking(true)
    try {
      await core.periodicReports.check({ id: newId(), reportId: report.row.reportId })
      showDone(say.check.done)
    } catch (error) {
      failureWords(error, text.failure).forEach(showFault)
    } finally {
      setChecking(false)
    }
  }
  const files = useFiles(report)
  const writing = writingActions(report, say, to)
  const steps = stepActions(report, say, to, () => void check())
  const ways = {
    back: {
      id: 'alliance.report.back',
      place,
      label: say.back,
      keys: 'Esc',
      perform: () => navigate(reportsPath()),
    },
    indicators: {
      id: 'alliance.report.indicators',
      place,
      label: say.indicators,
      perform: () => navigate(alliancePath('indicators')),
    },
  } satisfies Record<string, Action>
  const { state } = report.row
  const next = {
    draft: steps.check,
    checked: steps.approve,
    approved: report.packet === null ? steps.pack : steps.sent,
    sent: null,
    dropped: null,
  }[state]
  useActions([...Object.values(files), ...Object.values(writing), ...Object.values(steps), ...Object.values(ways)])
  return { ...files, ...writing, ...steps, ...ways, next }
}

export type ReportActions = ReturnType<typeof useReportActions>

function useFiles({ row }: ReportPage) {
  const text = useText()
  const say = text.periodicReports.report
  const paper = usePaper()
  const { reportId, revision } = row
  const save = async (format: 'xlsx' | 'docx') => {
    try {
      await keepFile(await core.periodicReports.file({ reportId, revision, format }))
    } catch (error) {
      failureWords(error, text.failure).forEach(showFault)
    }
  }
  return {
    print: {
      id: 'alliance.report.print',
      place,
      label: say.print,
      keys: 'Ctrl P',
      icon: 'print',
      perform: () => paper.show(() => core.periodicReports.file({ reportId, revision, format: 'pdf' })),
    },
    xlsx: {
      id: 'alliance.report.xlsx',
      place,
      label: say.xlsx,
      keys: 'Alt E',
      icon: 'file',
      perform: () => void save('xlsx'),
    },
    docx: {
      id: 'alliance.report.docx',
      place,
      label: say.docx,
      keys: 'Alt W',
      icon: 'file',
      perform: () => void save('docx'),
    },
  } satisfies Record<string, Action>
}

/** What a person adds while it is a draft. */
function writingActions({ row, form, missing }: ReportPage, say: Say, to: Make) {
  const blocked: Action['blocked'] = ({ whyNot }) =>
    whyNot('alliance.report') ?? (row.state === 'draft' ? null : say.notDraft)
  return {
    write: { id: 'alliance.report.write', place, label: say.write.action, keys: 'F2', blocked, perform: to('writing') },
    none: {
      id: 'alliance.report.none',
      place,
      label: say.none.action,
      keys: 'Alt K',
      blocked: (host) => blocked(host) ?? (missing.length === 0 ? say.none.noneMissing : null),
      perform: to('none'),
    },
    assess: {
      id: 'alliance.report.assess',
      place,
      label: say.assess.action,
      keys: 'Alt G',
      when: () => form.assessment !== null,
      blocked,
      perform: to('assessing'),
    },
    drop: {
      id: 'alliance.report.drop',
      place,
      label: say.drop.action,
      when: () => row.revision === 1,
      blocked,
      perform: to('dropping'),
    },
  } satisfies Record<string, Action>
}

/** The steps from draft to sent. */
function stepActions(report: ReportPage, say: Say, to: Make, onCheck: () => void) {
  const { state } = report.row
  const isApproved = state === 'approved' || state === 'sent'
  return {
    check: {
      id: 'alliance.report.check',
      place,
      label: say.check.action,
      keys: 'Alt S',
      icon: 'check',
      blocked: ({ whyNot }) => whyNot('alliance.report') ?? (state === 'draft' ? null : say.notDraft),
      perform: onCheck,
    },
    sendBack: {
      id: 'alliance.report.sendBack',
      place,
      label: say.sendBack.action,
      keys: 'Alt B',
      blocked: ({ whyNot }) => whyNot('alliance.report') ?? (state === 'checked' ? null : say.notChecked),
      perform: to('sendingBack'),
    },
    approve: {
      id: 'alliance.report.approve',
      place,
      label: say.approve.action,
      keys: 'Alt D',
      icon: 'check',
      blocked: ({ whyNot }) =>
        whyNot('alliance.approve') ??
        (state !== 'checked' ? say.notChecked : report.needsAnotherApprover ? say.approve.another : null),
      perform: to('approving'),
    },
    pack: {
      id: 'alliance.report.pack',
      place,
      label: report.packet === null ? say.pack.action : say.pack.again,
      keys: 'Alt P',
      icon: 'send',
      blocked: ({ whyNot }) =>
        whyNot('alliance.approve') ?? (!isApproved ? say.notApproved : report.key === null ? say.keyNone : null),
      perform: to('packing'),
    },
    sent: {
      id: 'alliance.report.sent',
      place,
      label: say.sent.action,
      keys: 'Alt U',
      icon: 'check',
      blocked: ({ whyNot }) =>
        whyNot('alliance.approve') ?? (state === 'sent' ? say.alreadySent : isApproved ? null : say.notApproved),
      perform: to('sending'),
    },
    revise: {
      id: 'alliance.report.revise',
      place,
      label: say.revise.action,
      keys: 'Alt R',
      blocked: ({ whyNot }) => whyNot('alliance.report') ?? (isApproved ? null : say.notApproved),
      perform: to('revising'),
    },
  } satisfies Record<string, Action>
}
