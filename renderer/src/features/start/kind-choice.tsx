import { NativeSelect } from '@mantine/core'
import { NewBook } from '@shared/contract/books'
import { useText } from '../../text/text'

type Kind = NewBook['kind']
export type KindChoiceProps = { value: Kind; onChange: (value: Kind) => void }

const kinds = NewBook.shape.kind.unwrap()

/** Whose book it will be, fixed for ever: a co-operative's or a school's. */
export function KindChoice({ value, onChange }: KindChoiceProps) {
  const say = useText().start
  return (
    <NativeSelect
      size="lg"
      label={say.field.kind}
      value={value}
      data={kinds.options.map((kind) => ({ value: kind, label: say.kind[kind] }))}
      onChange={({ currentTarget }) => onChange(kinds.parse(currentTarget.value))}
    />
  )
}
