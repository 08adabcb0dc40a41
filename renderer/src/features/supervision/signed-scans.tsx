import { useActionHost } from '../../actions/actions-context'
import { useScans } from '../../client/use-scans'
import { ScanList } from '../../ui/scan-list'

/** The signed papers of an appraisal or of a yearly report, by its id. */
export function SignedScans({ title, subjectKey }: { title: string; subjectKey: string }) {
  const { context } = useActionHost()
  const scans = useScans('appraisal', subjectKey)
  return (
    <>
      <h3>{title}</h3>
      <ScanList {...scans} blocked={context.whyNot('supervision.inspect')} />
    </>
  )
}
