import { Checkbox } from '@mantine/core'
import type { MemberType } from '@shared/contract/members'
import { useText } from '../../../text/text'
import classes from './path.module.css'

/** As what somebody is, or wants to be, a member. */
export type WantedForm = {
  type: MemberType
  usesServices: boolean
  contributesLabour: boolean
  pledge: number | null
}

type TakesPartProps = { form: WantedForm; change: (part: Partial<WantedForm>) => void }

/** How a member takes part beside capital; a contributing associate does not (article 4.18). */
export function TakesPart({ form, change }: TakesPartProps) {
  const say = useText().memberPath.form.apply
  if (form.type === 'contributing') return null
  return (
    <div className={classes.checks}>
      <Checkbox
        size="sm"
        label={say.usesServices}
        checked={form.usesServices}
        onChange={(event) => change({ usesServices: event.currentTarget.checked })}
      />
      <Checkbox
        size="sm"
        label={say.contributesLabour}
        checked={form.contributesLabour}
        onChange={(event) => change({ contributesLabour: event.currentTarget.checked })}
      />
    </div>
  )
}
