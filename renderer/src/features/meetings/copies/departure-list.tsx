import type { MeetingCopy } from '@shared/contract/meeting-copies'
import { type Text, useText } from '../../../text/text'
import { momentText } from '../../../ui/moment-text'
import classes from './copies.module.css'

/** Each time the meeting left the office, and how it came back. */
export function DepartureList({ copies }: { copies: readonly MeetingCopy[] }) {
  const say = useText().meetingCopies
  return (
    <table className={classes.list}>
      <thead>
        <tr>
          <th>{say.column.departed}</th>
          <th>{say.column.by}</th>
          <th>{say.column.fingerprint}</th>
          <th>{say.column.state}</th>
        </tr>
      </thead>
      <tbody>
        {copies.map((copy) => (
          <tr key={copy.copyId}>
            <td>{momentText(copy.departedAt)}</td>
            <td>{copy.departedBy}</td>
            <td className={classes.code}>{copy.fingerprint}</td>
            <td>{stateWords(copy, say)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function stateWords(copy: MeetingCopy, say: Text['meetingCopies']): string {
  const { returnedAt, returnedFingerprint, recalledAt, recallReason } = copy
  if (returnedAt !== null) return say.stateReturned(momentText(returnedAt), returnedFingerprint ?? '')
  if (recalledAt !== null) return say.stateRecalled(momentText(recalledAt), recallReason ?? '')
  return say.stateAway
}
