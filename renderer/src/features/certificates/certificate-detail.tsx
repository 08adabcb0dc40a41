import { useQuery } from '@tanstack/react-query'
import type { CertificateLine } from '@shared/contract/certificates'
import { formatCivilDate } from '@shared/domain/civil-date'
import { certificateEntryText } from '@shared/text/graduation-papers'
import { api } from '../../client/client'
import { useText } from '../../text/text'
import { FactList, SidePanel } from '../../ui/side-panel'
import classes from './certificates.module.css'

/** What a line of the register says for ever, what was entered beside it, and its copies. */
export function CertificateDetail({ line }: { line: CertificateLine }) {
  const say = useText().certificates
  const { detail, column } = say
  const { data } = useQuery(api.certificates.read.queryOptions({ input: { line: line.line } }))
  const { frozen } = line
  return (
    <SidePanel title={detail.title(line.number)}>
      <div className={classes.detail}>
        <FactList
          facts={[
            { name: column.name, value: line.name },
            { name: column.birthDate, value: formatCivilDate(line.birthDate) },
            { name: detail.birthPlace, value: line.birthPlace },
            ...(line.corrections === 0
              ? []
              : [
                  {
                    name: detail.frozen,
                    value: `${frozen.name}, ${formatCivilDate(frozen.birthDate)}, ${frozen.birthPlace}`,
                  },
                ]),
            { name: column.course, value: line.courseName },
            { name: detail.decision, value: `${line.decisionNumber}, ${formatCivilDate(line.decidedOn)}` },
            { name: detail.signer, value: `${line.signerTitle} ${line.signer}` },
          ]}
        />
        <b>{detail.entries}</b>
        {(data?.entries ?? []).length === 0 ? <p>{detail.noEntries}</p> : null}
        {(data?.entries ?? []).map((entry) => (
          <p key={`${entry.kind} ${entry.field} ${entry.value} ${entry.reason}`}>{certificateEntryText(entry)}</p>
        ))}
        {(data?.copies ?? []).length === 0 ? null : <b>{detail.copies}</b>}
        {(data?.copies ?? []).map(({ copyLine, issuedOn, copies, receiver }) => (
          <p key={copyLine}>{detail.copy(copyLine, formatCivilDate(issuedOn), copies, receiver)}</p>
        ))}
      </div>
    </SidePanel>
  )
}
