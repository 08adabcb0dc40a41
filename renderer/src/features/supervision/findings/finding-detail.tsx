import type { Finding } from '@shared/contract/supervision/findings'
import { formatCivilDate } from '@shared/domain/civil-date'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { core } from '../../../client/client'
import { usePaper } from '../../../client/use-paper'
import { useScans } from '../../../client/use-scans'
import { useText } from '../../../text/text'
import { ScanList } from '../../../ui/scan-list'
import { FactList, SidePanel } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import { StepList } from '../step-list'
import classes from '../supervision.module.css'

export type FindingDetailProps = { finding: Finding; onAnswer: () => void; onFollow: () => void }

/** One finding with everything that was done about it; its actions at the foot. */
export function FindingDetail({ finding, onAnswer, onFollow }: FindingDetailProps) {
  const text = useText()
  const say = text.supervisionFindings
  const { context } = useActionHost()
  const scans = useScans('finding', finding.findingId)
  const { answer, follow, print } = useFindingActions({ finding, onAnswer, onFollow })
  const words = finding.overdue ? say.state.overdue : say.state[finding.state]
  return (
    <SidePanel
      title={finding.number}
      tags={<Tag tone={finding.overdue ? 'red' : 'plain'}>{words}</Tag>}
      foot={
        <>
          <ActionButton action={answer} size="sm" />
          <ActionButton action={follow} size="sm" />
          <ActionButton action={print} size="sm" />
        </>
      }
    >
      <div className={classes.detail}>
        <h3>{finding.title}</h3>
        <p className={classes.words}>{finding.content}</p>
        <h3>{say.detail.recommendation}</h3>
        <p className={classes.words}>{finding.recommendation}</p>
        <FactList facts={factsOf(finding, say)} />
        <h3>{say.detail.steps}</h3>
        <StepList
          none={say.detail.noSteps}
          steps={finding.steps.map(({ kind, dueOn, by, ...step }) => ({
            ...step,
            words: say.detail.step[kind],
            by: dueOn === null ? by : `${by}, ${say.detail.until(formatCivilDate(dueOn))}`,
          }))}
        />
        <h3>{say.detail.evidence}</h3>
        <ScanList {...scans} blocked={context.whyNot('supervision.inspect')} />
      </div>
    </SidePanel>
  )
}

function useFindingActions({ finding, onAnswer, onFollow }: FindingDetailProps) {
  const say = useText().supervisionFindings.detail
  const paper = usePaper()
  const place = 'supervision'
  const answer: Action = {
    id: 'findings.answer',
    place,
    label: say.answer,
    keys: 'Alt R',
    when: ({ can }) => can('finding.answer'),
    blocked: ({ whyNot }) => (finding.state === 'closed' ? say.isClosed : whyNot('finding.answer')),
    perform: onAnswer,
  }
  const follow: Action = {
    id: 'findings.follow',
    place,
    label: say.follow,
    keys: 'Alt H',
    when: ({ can }) => can('supervision.inspect'),
    blocked: ({ whyNot }) => whyNot('supervision.inspect'),
    perform: onFollow,
  }
  const print: Action = {
    id: 'findings.print',
    place,
    label: say.print,
    keys: 'Ctrl P',
    icon: 'print',
    perform: () => paper.show(() => core.supervision.printFinding({ findingId: finding.findingId })),
  }
  useActions([answer, follow, print])
  return { answer, follow, print }
}

function factsOf(finding: Finding, say: ReturnType<typeof useText>['supervisionFindings']) {
  const { basis, addressee, issuedOn, issuedBy, currentDueOn, voucherNumber, inspectionNumber } = finding
  const sources = [
    voucherNumber === null ? '' : say.detail.voucher(voucherNumber),
    inspectionNumber === null ? '' : say.detail.inspection(inspectionNumber),
  ].filter(Boolean)
  return [
    ...(basis === '' ? [] : [{ name: say.detail.basis, value: basis }]),
    { name: say.detail.addressee, value: say.addressee[addressee] },
    { name: say.detail.issued, value: `${formatCivilDate(issuedOn)}, ${issuedBy}` },
    { name: say.detail.dueOn, value: formatCivilDate(currentDueOn) },
    ...(sources.length === 0 ? [] : [{ name: say.detail.source, value: sources.join(', ') }]),
  ]
}
