import { Radio } from '@mantine/core'
import { GovernanceForm } from '@shared/contract/books'
import { useText } from '../../text/text'
import classes from './start.module.css'

export type GovernanceChoiceProps = { value: GovernanceForm; onChange: (value: GovernanceForm) => void }

/** The two forms of governance of Article 56, each with what it consists of; arrow keys change, Space takes. */
export function GovernanceChoice({ value, onChange }: GovernanceChoiceProps) {
  const say = useText().start
  return (
    <Radio.Group
      label={say.field.governance}
      value={value}
      onChange={(next) => {
        const form = GovernanceForm.safeParse(next)
        if (form.success) onChange(form.data)
      }}
    >
      <div className={classes.choices}>
        {GovernanceForm.options.map((form) => (
          <label key={form} className={classes.choice} data-on={form === value || undefined}>
            <Radio value={form} aria-label={say.governance[form].title} />
            <span>
              <b>{say.governance[form].title}</b>
              <span className={classes.choiceDetail}>{say.governance[form].detail}</span>
            </span>
          </label>
        ))}
      </div>
    </Radio.Group>
  )
}
