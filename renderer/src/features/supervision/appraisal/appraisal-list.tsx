import type { Appraisal } from '@shared/contract/appraisals'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { type Text, useText } from '../../../text/text'
import { SidePanel } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import { SignedScans } from '../signed-scans'
import classes from '../supervision.module.css'

/** The appraisals of a year, the latest first, with what made one of them count no more; the signed paper of the latest. */
export function AppraisalList({ appraisals }: { appraisals: readonly Appraisal[] }) {
  const say = useText().supervisionPrivate.appraisal
  const [latest] = appraisals
  return (
    <SidePanel title={say.made}>
      <div className={classes.detail}>
        {appraisals.length === 0 ? <p className={classes.quiet}>{say.none}</p> : null}
        <ul className={classes.steps}>
          {appraisals.map((appraisal, at) => (
            <li key={appraisal.appraisalId}>
              <AppraisalWords appraisal={appraisal} latest={at === 0} />
            </li>
          ))}
        </ul>
        {latest === undefined ? null : <SignedScans title={say.scans} subjectKey={latest.appraisalId} />}
      </div>
    </SidePanel>
  )
}

function AppraisalWords({ appraisal, latest }: { appraisal: Appraisal; latest: boolean }) {
  const say = useText().supervisionPrivate.appraisal
  const { number, signedOn, opinion, remarks, signers, fingerprint, standing, revision } = appraisal
  return (
    <>
      <p>
        <b>{number}</b>{' '}
        <Tag tone={standing ? 'green' : 'plain'}>{standing ? say.standing : latest ? say.stale : say.replaced}</Tag>
      </p>
      <p>
        {formatCivilDate(signedOn)}, {say.form.opinions[opinion].toLocaleLowerCase('vi')}
        {revision === 1 ? '' : `, ${say.revision(revision).toLocaleLowerCase('vi')}`}
      </p>
      {remarks === '' ? null : <p className={classes.words}>{remarks}</p>}
      <p className={classes.quiet}>{signers.join(', ')}</p>
      <p className={classes.quiet}>{say.fingerprint(fingerprint)}</p>
      <Staleness appraisal={appraisal} say={say} />
    </>
  )
}

function Staleness({
  appraisal: { stale },
  say,
}: {
  appraisal: Appraisal
  say: Text['supervisionPrivate']['appraisal']
}) {
  if (stale === null) return null
  const words =
    stale.because === 'refused'
      ? say.staleRefused(formatCivilDate(stale.refusedOn))
      : say.stalePosted(formatDong(stale.count), stale.numbers.join(', '))
  return <p className={classes.quiet}>{words}</p>
}
