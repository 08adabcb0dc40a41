import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  BoardAsker,
  MeetingBody,
  MeetingConvener,
  MeetingForm,
  MeetingKind,
  MeetingMedium,
} from '@shared/contract/meetings'
import type { CivilDate } from '@shared/domain/civil-date'
import { useWorkPeriod } from '../../../ui/work-period'
import { fiscalYearOf } from '@shared/domain/period'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { bodyChange, convenersOf, isAsked, kindsOf, type PlanForm, readTime } from './plan-form'

export type PlanFieldsProps = {
  form: PlanForm
  change: (part: Partial<PlanForm>) => void
  today: CivilDate
  /** A meeting that is there keeps its body. */
  fixedBody?: boolean
}

/** The fields of a plan; body and form of governance narrow what may be chosen (articles 39, 57, 59, 65). */
export function PlanFields({ form, change, today, fixedBody = false }: PlanFieldsProps) {
  const say = useText().meetings
  const { data: facts } = useQuery(api.meetings.planFacts.queryOptions({ input: {} }))
  const governance = facts?.governanceForm ?? 'full'
  const isGeneral = form.body === 'generalMeeting'
  return (
    <>
      {fixedBody ? null : (
        <NativeSelect
          data-autofocus
          label={say.plan.body}
          value={form.body}
          data={MeetingBody.options
            .filter((value) => value !== 'board' || governance === 'full')
            .map((value) => ({ value, label: say.body[value] }))}
          onChange={({ currentTarget: { value } }) => change(bodyChange(MeetingBody.parse(value), governance))}
        />
      )}
      <NativeSelect
        label={say.plan.kind}
        value={form.kind}
        data={kindsOf(form.body, governance).map((value) => ({ value, label: say.kind[value] }))}
        onChange={({ currentTarget: { value } }) => change({ kind: MeetingKind.parse(value) })}
      />
      <DayAndPlace form={form} change={change} today={today} />
      {isGeneral && (facts?.delegatesAllowed === true || form.form === 'delegate') ? (
        <NativeSelect
          label={say.plan.form}
          value={form.form}
          data={MeetingForm.options.map((value) => ({ value, label: say.form[value] }))}
          onChange={({ currentTarget: { value } }) => change({ form: MeetingForm.parse(value) })}
        />
      ) : null}
      <NativeSelect
        label={say.plan.medium}
        value={form.medium}
        data={MeetingMedium.options.map((value) => ({ value, label: say.medium[value] }))}
        onChange={({ currentTarget: { value } }) => change({ medium: MeetingMedium.parse(value) })}
      />
      {isAsked(form) ? <Asker form={form} change={change} /> : null}
      <Convening form={form} change={change} governance={governance} />
      <FiscalYear form={form} change={change} />
      {form.kind === 'extraordinary' ? (
        <TextInput
          label={say.plan.reason}
          value={form.reason}
          maxLength={1000}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => change({ reason: value })}
        />
      ) : null}
    </>
  )
}

function DayAndPlace({ form, change, today }: Omit<PlanFieldsProps, 'fixedBody'>) {
  const say = useText().meetings.plan
  return (
    <>
      <DateInput
        label={say.plannedOn}
        value={form.plannedOn}
        today={today}
        onChange={(plannedOn) => change({ plannedOn })}
      />
      <TextInput
        label={say.time}
        value={form.startsAtTime}
        maxLength={10}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ startsAtTime: value })}
        onBlur={() => change({ startsAtTime: readTime(form.startsAtTime) })}
      />
      <TextInput
        label={say.place}
        value={form.place}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ place: value })}
      />
    </>
  )
}

type ConveningProps = Pick<PlanFieldsProps, 'form' | 'change'> & { governance: 'full' | 'simplified' }

/** Who convenes, and the request it answers where there is one (article 59.4). */
function Convening({ form, change, governance }: ConveningProps) {
  const text = useText()
  const say = text.meetings
  const asked = text.meetingPreparation.request
  const { data } = useQuery(api.meetings.requests.queryOptions({ input: {} }))
  const open = (data ?? []).filter(({ withdrawnNote, meetingId }) => withdrawnNote === null && meetingId === null)
  const conveners = convenersOf(form.body, governance)
  return (
    <>
      {form.body === 'generalMeeting' && form.kind === 'extraordinary' && open.length > 0 ? (
        <NativeSelect
          label={asked.choose}
          value={form.requestId ?? ''}
          data={[
            { value: '', label: asked.none },
            ...open.map(({ requestId, content }) => ({ value: requestId, label: content })),
          ]}
          onChange={({ currentTarget: { value } }) => change({ requestId: value === '' ? null : value })}
        />
      ) : null}
      {conveners.length < 2 ? null : (
        <NativeSelect
          label={say.plan.convener}
          value={form.convener}
          data={conveners.map((value) => ({ value, label: say.convener[value] }))}
          onChange={({ currentTarget: { value } }) => change({ convener: MeetingConvener.parse(value) })}
        />
      )}
    </>
  )
}

/** Who asked the chair for it (article 65.4), and how many of the board where its members did. */
function Asker({ form, change }: Pick<PlanFieldsProps, 'form' | 'change'>) {
  const say = useText().meetings.plan
  return (
    <>
      <NativeSelect
        label={say.askedBy}
        value={form.askedBy ?? ''}
        data={[
          { value: '', label: say.choose },
          ...BoardAsker.options.map((value) => ({ value, label: say.askers[value] })),
        ]}
        onChange={({ currentTarget: { value } }) => change({ askedBy: BoardAsker.safeParse(value).data ?? null })}
      />
      {form.askedBy === 'boardMembers' ? (
        <TextInput
          label={say.askerCount}
          value={form.askers == null ? '' : String(form.askers)}
          inputMode="numeric"
          maxLength={2}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => change({ askers: Number(value.replace(/\D/g, '')) || null })}
        />
      ) : null}
    </>
  )
}

/** The fiscal year the meeting settles: that of the day, or one of the two before. */
function FiscalYear({ form, change }: Pick<PlanFieldsProps, 'form' | 'change'>) {
  const say = useText().meetings.plan
  const { calendar, today } = useWorkPeriod()
  const now = fiscalYearOf(today, calendar.startMonth)
  const years = [...new Set([now - 1, now, now - 2, form.fiscalYear])].toSorted((a, b) => b - a)
  return (
    <NativeSelect
      label={say.fiscalYear}
      value={String(form.fiscalYear)}
      data={years.map(String)}
      onChange={({ currentTarget: { value } }) => change({ fiscalYear: Number(value) })}
    />
  )
}
