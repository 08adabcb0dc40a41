import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Party } from '@shared/contract/parties'
import { CourseStanding } from '@shared/contract/training-results'
import type { CivilDate } from '@shared/domain/civil-date'
import { courseLevels, graduationClasses, tracks } from '@shared/domain/training'
import { graduationClassWords, levelWords, trackWords } from '@shared/text/training-words'
import { api } from '../../client/client'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { PartySelect } from '../../ui/party-select'
import type { CourseTyped } from './course-entry'

const nobody: readonly Party[] = []

export type CourseFieldsProps = { form: CourseTyped; change: (part: Partial<CourseTyped>) => void; today: CivilDate }

/** Who learned what and where, and what came of it. */
export function CourseFields({ form, change, today }: CourseFieldsProps) {
  const say = useText().training.record
  const parties = useQuery(api.parties.list.queryOptions({ input: {} })).data ?? nobody
  const words = (
    field: 'name' | 'programme' | 'school' | 'decisionNumber' | 'certificateNumber' | 'note',
    most = 100,
  ) => (
    <TextInput
      label={say[field]}
      value={form[field]}
      maxLength={most}
      autoComplete="off"
      onChange={({ currentTarget: { value } }) => change({ [field]: value })}
    />
  )
  const day = (field: 'openedOn' | 'closedOn' | 'decidedOn' | 'issuedOn') => (
    <DateInput label={say[field]} value={form[field]} today={today} onChange={(on) => change({ [field]: on })} />
  )
  return (
    <>
      <PartySelect
        label={say.who}
        parties={parties}
        value={form.code}
        onChange={(code) => change({ code, isMember: parties.find((one) => one.code === code)?.kind === 'member' })}
        autoFocus
      />
      {form.code === null ? words('name', 200) : null}
      <TrackFields form={form} change={change} />
      {words('programme', 200)}
      {words('school', 300)}
      {day('openedOn')}
      {day('closedOn')}
      <StandingField form={form} change={change} />
      {form.standing === 'completed' ? (
        <>
          <ClassField form={form} change={change} />
          {words('decisionNumber')}
          {day('decidedOn')}
          {words('certificateNumber')}
          {day('issuedOn')}
        </>
      ) : null}
      {words('note', 500)}
    </>
  )
}

type PartProps = Omit<CourseFieldsProps, 'today'>

function TrackFields({ form, change }: PartProps) {
  const text = useText().training
  return (
    <>
      <NativeSelect
        label={text.record.track}
        value={form.track ?? ''}
        data={[
          ...tracks.map((value) => ({ value: value as string, label: trackWords[value] })),
          { value: '', label: text.otherTrack },
        ]}
        onChange={({ currentTarget: { value } }) => change({ track: tracks.find((one) => one === value) ?? null })}
      />
      <NativeSelect
        label={text.record.level}
        value={form.level === null ? '' : String(form.level)}
        data={[
          ...courseLevels.map((value) => ({ value: String(value), label: levelWords[value] })),
          { value: '', label: text.noLevel },
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ level: courseLevels.find((one) => String(one) === value) ?? null })
        }
      />
    </>
  )
}

function StandingField({ form, change }: PartProps) {
  const text = useText().training
  return (
    <NativeSelect
      label={text.record.standing}
      value={form.standing}
      data={CourseStanding.options.map((value) => ({ value, label: text.courseStanding[value] }))}
      onChange={({ currentTarget: { value } }) => {
        const standing = CourseStanding.options.find((one) => one === value) ?? 'completed'
        const nothing = {
          resultClass: null,
          decisionNumber: '',
          decidedOn: null,
          certificateNumber: '',
          issuedOn: null,
        }
        change(standing === 'completed' ? { standing } : { standing, ...nothing })
      }}
    />
  )
}

function ClassField({ form, change }: PartProps) {
  const say = useText().training.record
  return (
    <NativeSelect
      label={say.resultClass}
      value={form.resultClass ?? ''}
      data={[
        { value: '', label: say.noClass },
        ...graduationClasses.map((value) => ({ value: value as string, label: graduationClassWords[value] })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        change({ resultClass: graduationClasses.find((one) => one === value) ?? null })
      }
    />
  )
}
