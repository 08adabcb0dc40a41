import { NativeSelect, TextInput } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { type CouncilRole, councilRoles } from '@shared/domain/training'
import { councilRoleWords } from '@shared/text/graduation-words'
import { useState } from 'react'
import { core, newId } from '../../../client/client'
import { CommandForm } from '../../../client/command-form'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useWorkPeriod } from '../../../ui/work-period'
import type { Results } from './results-type'

type Seat = { name: string; title: string; role: CouncilRole }
type Form = { seats: Seat[]; place: string; countsFrom: CivilDate | null }

const SEATS = 5
const roleAt = (at: number): CouncilRole => (at === 0 ? 'chair' : at === 1 ? 'secretary' : 'member')

/** Who sits in the council; the rules for it are asked by the core, and said there. */
export function ProposeForm({ results, onBack }: { results: Results; onBack: () => void }) {
  const say = useText().graduation.form.propose
  const { today } = useWorkPeriod()
  const { course, councils } = results
  const own = councils.find(({ heldOn }) => heldOn === null)
  const isFirst = councils.every(({ heldOn }) => heldOn === null)
  const [councilId] = useState(() => own?.councilId ?? newId())
  const { form, change, clear } = useKeptForm(`graduation council ${course.courseId}`, () => begun(results))
  const command = useCommand(core.graduation.propose)
  const members = form.seats.filter(({ name }) => name.trim() !== '')
  const seat = (at: number, part: Partial<Seat>) =>
    change({ seats: form.seats.map((one, index) => (index === at ? { ...one, ...part } : one)) })
  const { courseId } = course
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={
        members.length === 0 ? null : { councilId, courseId, countsFrom: form.countsFrom, place: form.place, members }
      }
      missing={say.missing}
      command={command}
      onDone={() => {
        clear()
        showDone(say.done)
        onBack()
      }}
      onCancel={() => {
        clear()
        onBack()
      }}
    >
      <Note>{say.rule}</Note>
      {form.seats.map((own, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- seats have no name until one is typed
        <SeatFields key={at} at={at} seat={own} change={(part) => seat(at, part)} />
      ))}
      <TextInput
        label={say.place}
        value={form.place}
        maxLength={200}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ place: value })}
      />
      {isFirst ? null : (
        <DateInput
          label={say.countsFrom}
          value={form.countsFrom}
          today={today}
          onChange={(countsFrom) => change({ countsFrom })}
        />
      )}
    </CommandForm>
  )
}

type SeatProps = { at: number; seat: Seat; change: (part: Partial<Seat>) => void }

function SeatFields({ at, seat, change }: SeatProps) {
  const say = useText().graduation.form.propose
  return (
    <>
      <TextInput
        data-autofocus={at === 0 || undefined}
        label={say.name(at + 1)}
        value={seat.name}
        maxLength={100}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ name: value })}
      />
      <TextInput
        label={say.post}
        value={seat.title}
        maxLength={150}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ title: value })}
      />
      <NativeSelect
        label={say.role}
        value={seat.role}
        data={councilRoles.map((value) => ({ value, label: councilRoleWords[value] }))}
        onChange={({ currentTarget: { value } }) =>
          change({ role: councilRoles.find((one) => one === value) ?? 'member' })
        }
      />
    </>
  )
}

/** What the form begins with: the council that is named already, or the people of the last one. */
function begun({ councils }: Results): Form {
  const last = councils.at(-1)
  const known = last?.members ?? []
  return {
    seats: Array.from({ length: SEATS }, (_, at) => known[at] ?? { name: '', title: '', role: roleAt(at) }),
    place: last?.place ?? '',
    countsFrom: last?.heldOn === null ? last.countsFrom : null,
  }
}
