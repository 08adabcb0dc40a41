import type { ReportPage } from '@shared/contract/periodic-reports'
import { formatCivilDate } from '@shared/domain/civil-date'
import { assessmentClassWords, notScoredWords } from '@shared/text/periodic-reports'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost } from '../../../actions/actions-context'
import { core } from '../../../client/client'
import { useScans } from '../../../client/use-scans'
import { type Text, useText } from '../../../text/text'
import { ScanList } from '../../../ui/scan-list'
import { sizeText } from '../../../ui/scan-size'
import { FactList, SidePanel } from '../../../ui/side-panel'
import { ApproveForm } from './approve-form'
import { AssessmentForm } from './assessment-form'
import { NoFiguresForm } from './no-figures-form'
import { PackForm } from './pack-form'
import { ReasonForm } from './reason-form'
import { SentForm } from './sent-form'
import type { Doing, ReportActions } from './use-report-actions'
import { WriteForm } from './write-form'
import classes from './reports.module.css'

type SideProps = { report: ReportPage; doing: Doing; actions: ReportActions; onDone: () => void }

/** Beside the figures: what the report says of itself, or the form of what is being done. */
export function ReportSide({ report, doing, actions, onDone }: SideProps) {
  const say = useText().periodicReports.report
  const one = { report, onDone }
  switch (doing) {
    case 'writing':
      return <WriteForm {...one} />
    case 'none':
      return <NoFiguresForm {...one} />
    case 'assessing':
      return <AssessmentForm {...one} />
    case 'approving':
      return <ApproveForm {...one} />
    case 'packing':
      return <PackForm {...one} />
    case 'sending':
      return <SentForm {...one} />
    case 'sendingBack':
      return <ReasonForm {...one} say={say.sendBack} call={core.periodicReports.sendBack} />
    case 'revising':
      return <ReasonForm {...one} say={say.revise} call={revise} />
    case 'dropping':
      return <ReasonForm {...one} say={say.drop} call={core.periodicReports.drop} leaves />
    case 'looking':
      return <ReportFacts report={report} actions={actions} />
  }
}

const revise = ({ note, ...about }: { id: string; reportId: string; note: string }) =>
  core.periodicReports.revise({ ...about, reason: note })

function ReportFacts({ report, actions }: { report: ReportPage; actions: ReportActions }) {
  const text = useText()
  const say = text.periodicReports.report
  const { row, form, texts } = report
  const foot =
    row.state === 'draft' ? (
      <>
        <ActionButton action={actions.write} />
        {form.assessment === null ? null : <ActionButton action={actions.assess} />}
        {row.revision === 1 ? <ActionButton action={actions.drop} /> : null}
      </>
    ) : row.state === 'checked' ? (
      <ActionButton action={actions.sendBack} />
    ) : (
      <>
        <ActionButton action={actions.pack} />
        <ActionButton action={actions.sent} />
        <ActionButton action={actions.revise} />
      </>
    )
  return (
    <SidePanel title={say.steps} foot={foot}>
      <div className={classes.detail}>
        <FactList facts={factsOf(report, say)} />
        <StepsOf report={report} />
        {form.texts.map((key) =>
          (texts[key] ?? '') === '' ? null : (
            <div key={key}>
              <h3>{say.text[key]}</h3>
              <p className={classes.words}>{texts[key]}</p>
            </div>
          ),
        )}
        <Answers report={report} />
        {row.state === 'approved' || row.state === 'sent' ? <Sendable report={report} /> : null}
      </div>
    </SidePanel>
  )
}

function factsOf({ row, signer, result, form }: ReportPage, say: Text['periodicReports']['report']) {
  const { recipient, number, approvedOn } = row
  const score =
    result === null
      ? ''
      : result.notScored !== null
        ? notScoredWords[result.notScored]
        : result.class === null
          ? ''
          : `${say.assess.total(result.total, result.most)}, ${assessmentClassWords[result.class].toLocaleLowerCase('vi')}`
  return [
    { name: say.recipient, value: recipient },
    { name: say.number, value: number },
    { name: say.signer, value: signer },
    { name: say.approvedOn, value: approvedOn === null ? '' : formatCivilDate(approvedOn) },
    { name: say.score, value: form.assessment === null ? '' : score },
  ].filter(({ value }) => value !== '')
}

function StepsOf({ report }: { report: ReportPage }) {
  const say = useText().periodicReports.report
  if (report.steps.length === 0) return <p className={classes.quiet}>{say.noSteps}</p>
  return (
    <ol className={classes.steps}>
      {report.steps.map(({ step, on, by, note }, at) => (
        // Steps are only added: their place is what they are known by.
        <li key={`${at + 1} ${step}`}>
          <b>{say.step[step]}</b> <span className={classes.quiet}>{`${formatCivilDate(on)}, ${by}`}</span>
          {note === '' ? null : <p className={classes.quiet}>{note}</p>}
        </li>
      ))}
    </ol>
  )
}

/** What the alliance said of this revision, each remark at its indicator. */
function Answers({ report: { answers, lines } }: { report: ReportPage }) {
  const { answer: outcomes, report: say } = useText().periodicReports
  if (answers.length === 0) return null
  const named = (code: string | null, words: string) =>
    code === null ? words : say.remarkAt(lines.find((line) => line.code === code)?.name ?? code, words)
  return (
    <>
      <h3>{say.answers}</h3>
      <ol className={classes.steps}>
        {answers.map(({ outcome, number, receivedOn, remarks }) => (
          <li key={`${number} ${outcome}`}>
            <b>{say.answered(outcomes[outcome], number, formatCivilDate(receivedOn))}</b>
            {remarks.map(({ code, text: words }) => (
              <p key={`${code ?? ''} ${words}`} className={classes.words}>
                {named(code, words)}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}

/** The signed paper and the packet. */
function Sendable({ report }: { report: ReportPage }) {
  const text = useText()
  const say = text.periodicReports.report
  const { context } = useActionHost()
  const { row, packet, key } = report
  const scans = useScans('periodicReport', `${row.reportId}/${row.revision}`)
  return (
    <>
      <h3>{say.scans}</h3>
      <ScanList {...scans} blocked={context.whyNot('alliance.report')} />
      <h3>{say.packet}</h3>
      <p className={classes.quiet}>
        {packet !== null
          ? say.packetMade(packet.fileName, sizeText(packet.bytes, text.scans))
          : key === null
            ? say.keyNone
            : say.packetNone}
      </p>
    </>
  )
}
