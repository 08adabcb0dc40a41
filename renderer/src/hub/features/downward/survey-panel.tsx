import { NativeSelect, TextInput } from '@mantine/core'
import type { NewsSurvey } from '@shared/contract/alliance-news'
import { type IndicatorUnit, indicatorUnits } from '@shared/contract/indicator-dictionary'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { hub } from '../../../client/hub-client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { KeyButton } from '../../../ui/key-button'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import { itemKey, newEnding } from './item-key'

type Question = NewsSurvey['questions'][number]

/** A question of its own code, so that its answers are not taken for those of another. */
function newQuestion(): Question {
  return { code: `own.q${crypto.randomUUID().slice(0, 8)}`, text: '', unit: 'count', options: [] }
}

/** Questions to the co-operatives, open until a day; each is answered in a unit. */
export function SurveyPanel({ survey, onDone }: { survey: NewsSurvey | null; onDone: () => void }) {
  const { hubDownward } = useText()
  const say = hubDownward.survey
  const today = useToday()
  const [ending] = useState(newEnding)
  const [title, setTitle] = useState(survey?.title ?? '')
  const [closesOn, setClosesOn] = useState<CivilDate | null>(survey?.closesOn ?? null)
  const [questions, setQuestions] = useState<readonly Question[]>(() => survey?.questions ?? [newQuestion()])
  const command = useCommand(hub.news.saveSurvey)
  const asked = questions.filter(({ text }) => text.trim() !== '')
  const isWhole = title.trim() !== '' && closesOn !== null && asked.length > 0
  const change = (at: number, part: Partial<Question>) =>
    setQuestions(questions.map((one, place) => (place === at ? { ...one, ...part } : one)))
  return (
    <CommandForm
      title={say.add}
      confirm={hubDownward.keep}
      input={
        isWhole
          ? { survey: { surveyId: survey?.surveyId ?? itemKey(title, ending), title, closesOn, questions: asked } }
          : null
      }
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(hubDownward.kept)
        onDone()
      }}
      onCancel={onDone}
    >
      <TextInput
        label={say.title}
        data-autofocus
        value={title}
        maxLength={300}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <DateInput label={say.closesOn} value={closesOn} today={today} min={today} onChange={setClosesOn} />
      {questions.map(({ code, text, unit }, at) => (
        <QuestionFields key={code} at={at} text={text} unit={unit} onChange={(part) => change(at, part)} />
      ))}
      <div>
        <KeyButton
          size="sm"
          icon="plus"
          label={say.addQuestion}
          onPress={() => setQuestions([...questions, newQuestion()])}
        />{' '}
        {questions.length < 2 ? null : (
          <KeyButton size="sm" label={say.removeQuestion} onPress={() => setQuestions(questions.slice(0, -1))} />
        )}
      </div>
    </CommandForm>
  )
}

type QuestionProps = {
  at: number
  text: string
  unit: IndicatorUnit
  onChange: (part: { text?: string; unit?: IndicatorUnit }) => void
}

function QuestionFields({ at, text, unit, onChange }: QuestionProps) {
  const say = useText().hubDownward.survey
  return (
    <>
      <TextInput
        label={say.question(at + 1)}
        value={text}
        maxLength={500}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <NativeSelect
        label={say.unit}
        value={unit}
        data={indicatorUnits.map((value) => ({ value, label: say.units[value] }))}
        onChange={(event) => {
          const chosen = indicatorUnits.find((one) => one === event.currentTarget.value)
          if (chosen !== undefined) onChange({ unit: chosen })
        }}
      />
    </>
  )
}
