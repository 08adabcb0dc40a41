import type { MemberDetail } from '@shared/contract/members'
import { useQuery } from '@tanstack/react-query'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { Gap, Sheet } from '../../../ui/sheet'
import classes from './capital.module.css'
import { CapitalEvents, CapitalFigures } from './capital-detail'
import { CapitalForm } from './capital-form'
import { useCapitalActions } from './use-capital-actions'

/** The block of a member's page about capital: bars, certificate, history, and what can be done. */
export function CapitalPanel({ member }: { member: MemberDetail }) {
  const text = useText()
  const say = text.memberCapital
  // Who applied, or was not admitted, has no share that article 74 knows of.
  const outside = member.stage === 'applied' || member.stage === 'rejected'
  const { data, error } = useQuery(
    api.capital.ofMember.queryOptions({ input: { member: member.code }, enabled: !outside }),
  )
  const capital = data?.capital ?? null
  const actions = useCapitalActions(capital)
  useActions(actions.all)
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined || capital === null || (capital.type === 'nonContributing' && capital.paid === 0)) return null
  if (actions.doing !== null) return <CapitalForm doing={actions.doing} member={capital} onDone={actions.stop} />
  return (
    <Sheet
      title={say.title}
      aside={
        <>
          <Gap />
          <span className={classes.whole}>{say.whole(data.charterCapital)}</span>
        </>
      }
      foot={
        <div className={classes.actions}>
          {actions.all.map((action) => (
            <ActionButton key={action.id} action={action} size="sm" />
          ))}
        </div>
      }
      padded
    >
      <div className={classes.stack}>
        <CapitalFigures capital={capital} caps={data.caps} certificates={data.certificates} />
        <CapitalEvents events={data.events} onHandover={actions.printHandover} />
      </div>
    </Sheet>
  )
}
