import { NativeSelect, TextInput } from '@mantine/core'
import { type MemberList, type MemberListChoices, capitalUnits } from '@shared/contract/member-imports'
import { memberTypes } from '@shared/contract/members'
import { useState } from 'react'
import { useText } from '../../../text/text'
import { enterMoves } from '../../../ui/enter-moves'
import { Sheet } from '../../../ui/sheet'
import classes from './import.module.css'

export type ListOptionsProps = {
  list: MemberList
  choices: MemberListChoices
  onChoices: (choices: MemberListChoices) => void
  onHeadingRow: (row: number) => void
}

/** What is chosen once for the whole list: the row of its headings, the kind of members, the unit of its capital. */
export function ListOptions({ list, choices, onChoices, onHeadingRow }: ListOptionsProps) {
  const text = useText()
  const say = text.memberImport
  const [row, setRow] = useState(String(choices.headingRow))
  const takeRow = () => {
    const typed = Number(row)
    if (Number.isInteger(typed) && typed > 0 && typed !== choices.headingRow) onHeadingRow(typed)
    else setRow(String(choices.headingRow))
  }
  return (
    <Sheet title={say.options.title}>
      <div className={classes.options} onKeyDown={enterMoves()}>
        <NativeSelect
          label={say.options.type}
          value={choices.type}
          data={memberTypes.map((value) => ({ value, label: text.members.type[value] }))}
          onChange={({ currentTarget: { value } }) =>
            onChoices({ ...choices, type: memberTypes.find((one) => one === value) ?? choices.type })
          }
        />
        <NativeSelect
          label={say.options.unit}
          value={choices.capitalUnit}
          data={capitalUnits.map((value) => ({ value, label: say.unit[value] }))}
          onChange={({ currentTarget: { value } }) =>
            onChoices({ ...choices, capitalUnit: capitalUnits.find((one) => one === value) ?? choices.capitalUnit })
          }
        />
        <TextInput
          key={list.fileName}
          label={say.options.headingRow}
          value={row}
          inputMode="numeric"
          onChange={({ currentTarget: { value } }) => setRow(value.replace(/\D/g, ''))}
          onBlur={takeRow}
        />
      </div>
    </Sheet>
  )
}
