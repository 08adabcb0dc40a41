import type { IssuedReport } from '@shared/contract/appraisals'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useText } from '../../../text/text'
import { EmptyState } from '../../../ui/empty-state'
import { Sheet } from '../../../ui/sheet'
import { SidePanel } from '../../../ui/side-panel'
import { SignedScans } from '../signed-scans'
import classes from '../supervision.module.css'

/** The reports on a year that were issued, the latest first, and the signed paper of the latest. */
export function IssuedReports({ issued }: { issued: readonly IssuedReport[] }) {
  const say = useText().supervisionPrivate.report
  const [latest] = issued
  if (latest === undefined)
    return (
      <Sheet label={say.issuedList} fill>
        <EmptyState icon="file" title={say.none}>
          {say.noneWay}
        </EmptyState>
      </Sheet>
    )
  const { text } = latest.content
  return (
    <SidePanel title={say.issuedList}>
      <div className={classes.detail}>
        <ul className={classes.steps}>
          {issued.map(({ reportId, number, issuedOn, signers }) => (
            <li key={reportId}>
              <b>{number}</b>
              <p className={classes.quiet}>{say.by(formatCivilDate(issuedOn), signers.join(', '))}</p>
            </li>
          ))}
        </ul>
        {(['assessment', 'recommendations', 'nextYear'] as const)
          .filter((part) => text[part] !== '')
          .map((part) => (
            <div key={part}>
              <h3>{say.form[part]}</h3>
              <p className={classes.words}>{text[part]}</p>
            </div>
          ))}
        <SignedScans title={say.scans} subjectKey={latest.reportId} />
      </div>
    </SidePanel>
  )
}
