import { Radio } from '@mantine/core'
import { NewBook } from '@shared/contract/books'
import { useText } from '../../text/text'
import classes from './start.module.css'

type Kind = NewBook['kind']
export type KindChoiceProps = { value: Kind; onChange: (value: Kind) => void }

const kinds = NewBook.shape.kind.unwrap()

/** Whose book it will be, fixed for ever: a co-operative's or a school's; arrow keys change, Space takes. */
export function KindChoice({ value, onChange }: KindChoiceProps) {
  const say = useText().start
  return (
    <Radio.Group
      label={say.field.kind}
      value={value}
      onChange={(next) => {
        const kind = kinds.safeParse(next)
        if (kind.success) onChange(kind.data)
      }}
    >
      <div className={classes.choices}>
        {kinds.options.map((kind) => (
          <label key={kind} className={classes.choice} data-on={kind === value || undefined}>
            <Radio value={kind} aria-label={say.kind[kind].title} />
            <span>
              <b>{say.kind[kind].title}</b>
              <span className={classes.choiceDetail}>{say.kind[kind].detail}</span>
            </span>
          </label>
        ))}
      </div>
    </Radio.Group>
  )
}
