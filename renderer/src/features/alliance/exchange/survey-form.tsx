import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { NewsSurvey } from '@shared/contract/alliance-news'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { api, core } from '../../../client/client'
import { CommandForm } from '../../../client/command-form'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { ProgressBar } from '../../../ui/progress-bar'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { type TypedAnswers, typedAnswers } from './survey-answers'
import type { Exchange } from './use-exchange'
import classes from './exchange.module.css'

/** A survey of the alliance to be filled in; its answers are signed and put in the outbox. */
export function SurveyForm({ exchange, surveyId }: { exchange: Exchange; surveyId: string }) {
  const text = useText()
  const { data } = useQuery(api.allianceExchange.survey.queryOptions({ input: { surveyId } }))
  if (data === undefined) return <ProgressBar what={text.alliance.reading} done={0} total={0} />
  return <Filled exchange={exchange} survey={data.survey} revision={data.revision} />
}

type FilledProps = { exchange: Exchange; survey: NewsSurvey; revision: number }

function Filled({ exchange: { state, today, back }, survey, revision }: FilledProps) {
  const say = useText().allianceExchange.survey
  const { form, change, clear } = useKeptForm<TypedAnswers>(`alliance survey ${survey.surveyId}`, {})
  const [password, setPassword] = useState('')
  const command = useCommand(core.allianceExchange.answerSurvey)
  const answers = typedAnswers(survey, form)
  const { surveyId } = survey
  return (
    <CommandForm
      title={survey.title}
      confirm={say.confirm}
      input={answers.length === 0 ? null : { surveyId, answers, password }}
      missing={say.missing}
      command={command}
      onDone={() => {
        clear()
        showDone(say.done)
        back()
      }}
      onCancel={back}
    >
      <p className={classes.quiet}>
        {say.words(formatCivilDate(survey.closesOn))} {revision === 0 ? '' : say.again(revision)}
      </p>
      {survey.questions.map((question, at) => (
        <AnswerField
          key={question.code}
          question={question}
          today={today}
          isFirst={at === 0}
          value={form[question.code] ?? ''}
          onChange={(value) => change({ [question.code]: value })}
        />
      ))}
      {state?.key?.isSealed === true ? (
        <TextInput
          type="password"
          label={say.password}
          value={password}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => setPassword(value)}
        />
      ) : null}
    </CommandForm>
  )
}

type FieldProps = {
  question: NewsSurvey['questions'][number]
  today: string
  isFirst: boolean
  value: string
  onChange: (value: string) => void
}

function AnswerField({ question, today, isFirst, value, onChange }: FieldProps) {
  const say = useText().allianceExchange.survey
  const { text, unit, options } = question
  const common = { label: text, 'data-autofocus': isFirst || undefined, value }
  const typed = ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value)
  if (unit === 'date')
    return (
      <DateInput label={text} value={value === '' ? null : value} today={today} onChange={(on) => onChange(on ?? '')} />
    )
  if (unit === 'flag')
    return (
      <NativeSelect
        {...common}
        data={[
          { value: '', label: say.none },
          { value: 'yes', label: say.yes },
          { value: 'no', label: say.no },
        ]}
        onChange={typed}
      />
    )
  if (options.length > 0)
    return (
      <NativeSelect
        {...common}
        data={[{ value: '', label: say.none }, ...options.map((one) => ({ value: one, label: one }))]}
        onChange={typed}
      />
    )
  if (unit === 'text') return <Textarea {...common} autosize minRows={2} maxLength={4000} onChange={typed} />
  return <TextInput {...common} rightSection={say.unit[unit]} rightSectionWidth={48} onChange={typed} />
}
