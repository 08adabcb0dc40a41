import type { TrustedKey } from '@shared/contract/person-courses'
import { formatCivilDate } from '@shared/domain/civil-date'
import { ActionButton } from '../../actions/action-button'
import { useText } from '../../text/text'
import { FactList, SidePanel } from '../../ui/side-panel'
import type { TrainingActions } from './use-training-actions'
import classes from './training.module.css'

/** A sender's key as it was registered on paper. */
export function KeyDetail({ trusted, actions }: { trusted: TrustedKey; actions: TrainingActions }) {
  const say = useText().training
  const { fingerprint, name, taxCode, paper, acceptedOn, withdrawnOn, withdrawnReason } = trusted
  const facts = [
    { name: say.column.fingerprint, value: <span className={classes.mono}>{fingerprint}</span> },
    ...(taxCode === '' ? [] : [{ name: say.key.taxCode, value: taxCode }]),
    { name: say.column.paper, value: paper },
    { name: say.column.acceptedOn, value: formatCivilDate(acceptedOn) },
    ...(withdrawnOn === null ? [] : [{ name: say.withdrawn(formatCivilDate(withdrawnOn)), value: withdrawnReason }]),
  ]
  return (
    <SidePanel title={name} foot={<ActionButton action={actions.withdraw} />}>
      <FactList facts={facts} />
    </SidePanel>
  )
}
