import type { Remark } from '@shared/contract/hub/reports'
import { formatCivilDate } from '@shared/domain/civil-date'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useText } from '../../../text/text'
import { momentText } from '../../../ui/moment-text'
import { Note } from '../../../ui/note'
import { FactList, SidePanel } from '../../../ui/side-panel'
import classes from './board.module.css'
import type { FoundReport } from './report-page'
import { RemarkList } from './return-panel'

export type ReportSideProps = {
  found: FoundReport
  /** What is remarked and waits for the report to go back. */
  remarks: readonly Remark[]
  onRevision: (revision: number) => void
  actions: readonly Action[]
}

/** Beside the figures: who stands behind them, the revisions, what was answered, and the papers. */
export function ReportSide({ found, remarks, onRevision, actions }: ReportSideProps) {
  const say = useText().hubReport
  const { report } = found
  const { approved, selfAssessment } = report
  return (
    <SidePanel
      title={say.side}
      foot={actions.map((action) => (
        <ActionButton key={action.id} action={action} size="sm" />
      ))}
    >
      <div className={classes.side}>
        {remarks.length === 0 ? null : (
          <Note tone="amber">
            <h3>{say.remarks(remarks.length)}</h3>
            <RemarkList remarks={remarks} found={found} />
          </Note>
        )}
        <FactList
          facts={[
            { name: say.prepared, value: formatCivilDate(report.preparedOn) },
            { name: say.approved, value: say.approvedValue(approved.name, formatCivilDate(approved.on)) },
            { name: say.scan, value: say.hasScan[`${report.hasSignedScan}`] },
          ]}
        />
        {selfAssessment === null ? null : (
          <p>
            {say.selfAssessment(selfAssessment.total)}, {say.class[selfAssessment.class]}
          </p>
        )}
        <Revisions found={found} onRevision={onRevision} />
        <Answers found={found} />
      </div>
    </SidePanel>
  )
}

function Revisions({ found, onRevision }: Pick<ReportSideProps, 'found' | 'onRevision'>) {
  const say = useText().hubReport
  return (
    <section>
      <h3>{say.revisions}</h3>
      <ul className={classes.list}>
        {found.revisions.map(({ revision, standing, receivedAt }) => (
          <li key={revision}>
            <button
              type="button"
              className={classes.revision}
              aria-current={revision === found.report.revision || undefined}
              onClick={() => onRevision(revision)}
            >
              <b>{say.revision(revision)}</b>, {momentText(receivedAt)}, {say.standing[standing].toLowerCase()}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Answers({ found }: { found: FoundReport }) {
  const say = useText().hubReport
  return (
    <section>
      <h3>{say.answers}</h3>
      {found.answers.length === 0 ? <p className={classes.blank}>{say.noAnswers}</p> : null}
      <ul className={classes.list}>
        {found.answers.map((one) => (
          <li key={one.receiptId}>
            {say.answer(one.number, say.outcome[one.outcome], momentText(one.issuedAt))},{' '}
            {one.deliveredAt === null ? say.undelivered : say.delivered(momentText(one.deliveredAt))}
            <RemarkList remarks={one.remarks} found={found} />
          </li>
        ))}
      </ul>
    </section>
  )
}
